import type { ReactNode } from 'react'
import { useTexts } from '../../ui/page-context'
import type { StopView } from './path-view'

type Props = { stop: StopView; isDone: boolean; className?: string; children: ReactNode }

/** Reports a step done, or takes that back: a form of its own, which works without JavaScript and stays in its place. */
export function ReportForm({ stop, isDone, className, children }: Props) {
  const { t, language } = useTexts()
  const words = t(isDone ? 'common:plan.taskUndo' : 'common:plan.taskDone')
  return (
    <form method="post" action={`/${language}/plan`}>
      <input type="hidden" name="line" value={stop.id} />
      <button
        className={className}
        name="answer"
        value={isDone ? 'undone' : 'done'}
        aria-label={`${words}: ${stop.title}`}
      >
        {children}
      </button>
    </form>
  )
}
