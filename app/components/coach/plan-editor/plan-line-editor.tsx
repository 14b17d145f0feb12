import { useState } from 'react'
import { Sought } from '../../plan/sought'
import { OwnQuote } from '../../plan/own-quote'
import { useIsNarrow } from './use-is-narrow'
import { isFaulty, LineFields, TakeIn, type LineProps } from './plan-line-fields'
import type { EditorLineView } from './plan-line-view'

const stateTag = {
  unchanged: 'tag',
  changed: 'tag warn',
  dropped: 'tag late',
  takenIn: 'tag good',
  added: 'tag good',
} as const

/**
 * One line with its reasons and the answers behind them; all of it can be changed, moved, or left out with a reason. On a
 * phone it is its title and its reasons in short until it is unfolded.
 */
export function PlanLineEditor({ line, view, faults }: LineProps) {
  const { words, canEdit } = view
  const isNarrow = useIsNarrow()
  const [isOpen, setIsOpen] = useState(false)
  const isFolded = isNarrow && !isOpen && !isFaulty(line, faults)
  const takeIn = canEdit && line.isBeside && <TakeIn line={line} view={view} />
  return (
    <li
      id={`line-${line.id}`}
      className={`card ${line.state === 'dropped' ? 'dropped' : ''}`}
      data-line={line.id}
      data-step={line.step ? `task:${line.step.code}` : undefined}
      data-state={line.state}
    >
      <h3 lang={line.own?.language}>{line.title}</h3>
      {line.quote && <OwnQuote {...line.quote} />}
      {line.stateText && <span className={stateTag[line.state]}>{line.stateText}</span>}
      {line.reported && <span className="tag good">{line.reported}</span>}
      {line.doing && !(isFolded && line.isBeside) && <p className="doing-by">{line.doing}</p>}
      {!canEdit && line.droppedBecause && <p>{line.droppedBecause}</p>}
      {isNarrow && (
        <>
          {isFolded && !line.isBeside && line.reasons.length > 0 && (
            <p className="hint">{line.reasons.map(({ text }) => text).join(' ')}</p>
          )}
          <button
            type="button"
            className="quiet small"
            aria-expanded={isOpen}
            aria-label={`${words.unfold}: ${line.title}`}
            onClick={() => setIsOpen(!isOpen)}
          >
            {words.unfold}
          </button>
        </>
      )}
      {isNarrow && takeIn}
      <div hidden={isFolded}>
        {line.drafted && <p className="hint">{line.drafted}</p>}
        {line.step && (
          <p>
            <strong>{line.step.text}</strong>
          </p>
        )}
        {line.sought && <Sought {...line.sought} />}
        {line.about && <p>{line.about}</p>}
        {line.notes.length > 0 && (
          <ul className="notes" aria-label={`${words.notes}: ${line.title}`}>
            {line.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {[...line.needs, ...(line.check ? [line.check] : [])].map((need) => (
          <p key={need} className="hint">
            {need}
          </p>
        ))}
        {line.reasons.length > 0 && <Reasons line={line} title={words.because} />}
        {canEdit && !line.isBeside && <LineFields line={line} view={view} faults={faults} />}
      </div>
      {!isNarrow && takeIn}
    </li>
  )
}

/** Always in sight: a coach must see at once why a line is there. */
function Reasons({ line, title }: { line: EditorLineView; title: string }) {
  return (
    <ul className="reasons" aria-label={`${title}: ${line.title}`}>
      {line.reasons.map(({ text, answers }) => (
        <li key={text}>
          {text}
          {answers.map(({ label, answer, own }) => (
            <span key={label} className="hint">
              {label}:{' '}
              <span lang={own?.language} dir={own ? 'auto' : undefined}>
                {answer}
              </span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
