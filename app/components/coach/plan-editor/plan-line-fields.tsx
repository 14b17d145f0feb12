import type { PlanEditorView } from './plan-editor-view'
import type { FaultView } from './form/plan-faults'
import { earliest, FieldFault, marksOfField } from './plan-frame-fields'
import type { EditorLineView } from './plan-line-view'
import { lineField, planField } from './form/plan-fields'

export type LineProps = { line: EditorLineView; view: PlanEditorView; faults: readonly FaultView[] }
type FieldsProps = LineProps & { label: (word: string) => string }

/** Whether something is wrong in a field of the line. */
export const isFaulty = ({ id }: EditorLineView, faults: readonly FaultView[]) =>
  faults.some(({ field }) => field === lineField('by', id) || field === lineField('within', id))

/** What can be changed on a line: its wording, who does it and by when, its place, and whether it is printed. */
export function LineFields({ line, view, faults }: LineProps) {
  const { words } = view
  const { id, title } = line
  const label = (word: string) => `${word}: ${title}`
  return (
    <div className="fields">
      <input type="hidden" name={lineField('shown', id)} value="1" />
      {line.service && <input type="hidden" name={lineField('service', id)} value={line.service} />}
      <Keep line={line} view={view} faults={faults} label={label} />
      <span className="moves">
        {(['up', 'down'] as const).map((way) => (
          <button
            key={way}
            name={planField('move')}
            value={`${way}:${id}`}
            className="quiet"
            aria-label={label(words[way])}
          >
            {way === 'up' ? '↑' : '↓'}
          </button>
        ))}
      </span>
      <details open={isFaulty(line, faults) || undefined}>
        <summary aria-label={label(words.edit)}>{words.edit}</summary>
        {line.service === null && (
          <label>
            {words.text}
            <input
              type="text"
              name={lineField('text', id)}
              defaultValue={title}
              dir="auto"
              aria-label={label(words.text)}
            />
          </label>
        )}
        {line.whoCode && line.section !== 'habit' && <Doing line={line} view={view} faults={faults} label={label} />}
        {line.section !== 'agenda' && (
          <label>
            <input
              type="checkbox"
              name={lineField('paper', id)}
              value="off"
              defaultChecked={line.offPaper}
              aria-label={label(words.offPaper)}
            />{' '}
            {words.offPaper}
          </label>
        )}
      </details>
    </div>
  )
}

/** What could help as well: one act takes it in. */
export function TakeIn({ line, view }: Omit<LineProps, 'faults'>) {
  const { words } = view
  const { id, title } = line
  return (
    <span>
      <input type="hidden" name={lineField('shown', id)} value="1" />
      <input type="hidden" name={lineField('keep', id)} value="beside" />
      <button name={planField('takeIn')} value={id} className="quiet small" aria-label={`${words.takeIn}: ${title}`}>
        {words.takeIn}
      </button>
    </span>
  )
}

/** In the plan, or left out for a reason; the field for more about why is seen once a reason is chosen. */
function Keep({ line, view, label }: FieldsProps) {
  const { words, keeps, keepsOfAdded, keepsOfBeside } = view
  const choices = line.state === 'added' ? keepsOfAdded : line.isDraftedBeside ? keepsOfBeside : keeps
  return (
    <div className="keep">
      <select name={lineField('keep', line.id)} defaultValue={line.dropReason} aria-label={label(words.keep)}>
        {choices.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {line.state !== 'added' && !line.isDraftedBeside && (
        <label className="why-dropped">
          {words.dropWhy}
          <input
            type="text"
            name={lineField('why', line.id)}
            defaultValue={line.dropWords}
            aria-label={label(words.dropWhy)}
          />
        </label>
      )}
    </div>
  )
}

function Doing({ line, view, faults, label }: FieldsProps) {
  const { words, doers } = view
  const { id, whoCode, whoName, byDate, within } = line
  const { fault, marks } = marksOfField(faults, lineField('by', id))
  const days = marksOfField(faults, lineField('within', id))
  return (
    <div className="grid doing">
      <label>
        {words.who}
        <select name={lineField('who', id)} defaultValue={whoCode ?? undefined} aria-label={label(words.who)}>
          {doers.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="named">
        {words.named}
        <input type="text" name={lineField('named', id)} defaultValue={whoName} aria-label={label(words.named)} />
      </label>
      <label>
        {words.within}
        <input
          type="number"
          min={1}
          max={view.mostWithin}
          defaultValue={days.fault?.typed ?? within ?? undefined}
          aria-label={label(words.within)}
          {...days.marks}
        />
        <FieldFault fault={days.fault} />
      </label>
      <label>
        {words.byOrDay}
        <input
          type="date"
          min={earliest(view.today, byDate)}
          defaultValue={fault?.typed ?? byDate ?? undefined}
          aria-label={label(words.byOrDay)}
          {...marks}
        />
        <FieldFault fault={fault} />
      </label>
    </div>
  )
}
