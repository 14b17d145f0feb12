import type { ReactNode } from 'react'
import { OwnText } from '../ui/own-text'
import { useTexts } from '../ui/page-context'
import { questionPath } from './paths'
import { saidOn, type QuestionView, type SaidBefore } from './question-view'

type SaidItems = { folded: ReactNode; open: ReactNode }
export type SaidProps = { view: QuestionView; items: SaidItems }

/** One line of what was said: the last answer with the way to change it, and the earlier ones folded. */
export function History({ view, items }: SaidProps) {
  const { t } = useTexts()
  const { folded, open } = saidOn(view, false)
  if (open.length === 0) return null
  return (
    <section className="hist" aria-label={t('common:history.title')}>
      {folded.length > 0 && (
        <details>
          <summary>{t('guide:earlier', { count: folded.length })}</summary>
          <SaidList start={1}>{items.folded}</SaidList>
        </details>
      )}
      <SaidList start={folded.length + 1}>{items.open}</SaidList>
    </section>
  )
}

/** The last answer, and what the fold then says: the small script puts them to the earlier answers that the page has. */
export function LastSaid({ view, items }: SaidProps) {
  const { t } = useTexts()
  const { folded } = saidOn(view, false)
  return <section data-adds={t('guide:earlier', { count: folded.length })}>{items.open}</section>
}

const SaidList = ({ start, children }: { start: number; children: ReactNode }) => (
  <ol className="said" start={start}>
    {children}
  </ol>
)

/** An earlier answer, with the way back to its question. */
export function Said({ said: { key, label, answer, own } }: { said: SaidBefore }) {
  const { t, language } = useTexts()
  return (
    <li>
      <span>
        <small>{label}</small>
        <OwnText text={answer} own={own} />
      </span>
      <a href={questionPath(language, key)} aria-label={t('common:editAnswer', { question: label })}>
        {t('common:edit')}
      </a>
    </li>
  )
}
