import { useState } from 'react'
import { OwnQuote } from '../../plan/own-quote'
import { useIsNarrow } from './use-is-narrow'
import type { PlanEditorView } from './plan-editor-view'
import type { FaultView } from './form/plan-faults'
import { earliest, FieldFault, marksOfField } from './plan-frame-fields'
import type { EditorLineView } from './plan-line-view'

const stateTag = { unchanged: 'tag', changed: 'tag warn', dropped: 'tag late', added: 'tag good' } as const

type LineProps = { line: EditorLineView; view: PlanEditorView; faults: readonly FaultView[] }

/**
 * One line with its reasons and the answers behind them; all of it can be changed, moved, or left out with a reason. On a
 * phone it is its title and its reasons in short until it is unfolded.
 */
export function PlanLineEditor({ line, view, faults }: LineProps) {
  const { words, canEdit } = view
  const isNarrow = useIsNarrow()
  const [isOpen, setIsOpen] = useState(false)
  const isFolded = isNarrow && !isOpen && !isFaulty(line, faults)
  return (
    <li
      id={`line-${line.id}`}
      className={`card ${line.state === 'dropped' ? 'dropped' : ''}`}
      data-line={line.id}
      data-state={line.state}
    >
      <h3 lang={line.own?.language}>{line.title}</h3>
      {line.quote && <OwnQuote {...line.quote} />}
      {line.stateText && <span className={stateTag[line.state]}>{line.stateText}</span>}
      {line.reported && <span className="tag good">{line.reported}</span>}
      {line.doing && <p className="doing-by">{line.doing}</p>}
      {!canEdit && line.droppedBecause && <p>{line.droppedBecause}</p>}
      {isNarrow && (
        <>
          {isFolded && line.reasons.length > 0 && (
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
      <div hidden={isFolded}>
        {line.drafted && <p className="hint">{line.drafted}</p>}
        {line.about && <p>{line.about}</p>}
        {[...line.needs, ...(line.check ? [line.check] : [])].map((need) => (
          <p key={need} className="hint">
            {need}
          </p>
        ))}
        {line.reasons.length > 0 && <Reasons line={line} title={words.because} />}
        {canEdit && <Fields line={line} view={view} faults={faults} />}
      </div>
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

type FieldsProps = LineProps & { label: (word: string) => string }

const isFaulty = ({ id }: EditorLineView, faults: readonly FaultView[]) =>
  faults.some(({ field }) => field === `by:${id}`)

function Fields({ line, view, faults }: LineProps) {
  const { words } = view
  const { id, title } = line
  const label = (word: string) => `${word}: ${title}`
  return (
    <div className="fields">
      <input type="hidden" name={`shown:${id}`} value="1" />
      {line.service && <input type="hidden" name={`service:${id}`} value={line.service} />}
      <Keep line={line} view={view} faults={faults} label={label} />
      <span className="moves">
        {(['up', 'down'] as const).map((way) => (
          <button key={way} name="move" value={`${way}:${id}`} className="quiet" aria-label={label(words[way])}>
            {way === 'up' ? '↑' : '↓'}
          </button>
        ))}
      </span>
      <details open={isFaulty(line, faults) || undefined}>
        <summary aria-label={label(words.edit)}>{words.edit}</summary>
        {line.service === null && (
          <label>
            {words.text}
            <input type="text" name={`text:${id}`} defaultValue={title} dir="auto" aria-label={label(words.text)} />
          </label>
        )}
        {line.whoCode && <Doing line={line} view={view} faults={faults} label={label} />}
      </details>
    </div>
  )
}

/** In the plan, or left out for a reason; the field for more about why is seen once a reason is chosen. */
function Keep({ line, view, label }: FieldsProps) {
  const { words, keeps, keepsOfAdded } = view
  const choices = line.state === 'added' ? keepsOfAdded : keeps
  return (
    <div className="keep">
      <select name={`keep:${line.id}`} defaultValue={line.dropReason} aria-label={label(words.keep)}>
        {choices.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {line.state !== 'added' && (
        <label className="why-dropped">
          {words.dropWhy}
          <input type="text" name={`why:${line.id}`} defaultValue={line.dropWords} aria-label={label(words.dropWhy)} />
        </label>
      )}
    </div>
  )
}

function Doing({ line, view, faults, label }: FieldsProps) {
  const { words, doers } = view
  const { id, whoCode, whoName, byDate } = line
  const { fault, marks } = marksOfField(faults, `by:${id}`)
  return (
    <div className="grid doing">
      <label>
        {words.who}
        <select name={`who:${id}`} defaultValue={whoCode ?? undefined} aria-label={label(words.who)}>
          {doers.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="named">
        {words.named}
        <input type="text" name={`named:${id}`} defaultValue={whoName} aria-label={label(words.named)} />
      </label>
      <label>
        {words.by}
        <input
          type="date"
          min={earliest(view.today, byDate)}
          defaultValue={fault?.typed ?? byDate ?? undefined}
          aria-label={label(words.by)}
          {...marks}
        />
        <FieldFault fault={fault} />
      </label>
    </div>
  )
}
