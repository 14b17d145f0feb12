import { RowsTable } from '../queue/rows-table'
import type { ServiceFault } from './service-form'
import type { ServiceAnswer, ServiceView } from './services-view'
import type { StaleService } from './stale-service'

type Props = Omit<ServiceAnswer, 'stale'> & { stale?: StaleService | null; saved: boolean }

/** A service of the catalogue: its period, municipalities and texts, and what a change would have meant last month. */
export function ServicePage({ view, faults, preview, stale = null, saved }: Props) {
  const { words, typed } = view
  return (
    <main id="main" data-page="coach-service">
      <p>
        <a href="/coach/services">{words.toServices}</a>
      </p>
      <h1>{view.title}</h1>
      {view.last && <p className="hint">{view.last}</p>}
      {saved && (
        <p className="note" role="status">
          {words.saved}
        </p>
      )}
      <Faults title={words.faults} faults={faults} />
      {stale && <Stale stale={stale} href={`/coach/services/${view.code}`} />}
      {preview && <Preview lines={preview} words={words} />}
      <form method="post" action={`/coach/services/${view.code}`}>
        <input type="hidden" name="seen" value={view.seen} />
        <fieldset className="card grid">
          <legend>{words.period}</legend>
          <Field
            name="validFrom"
            label={words.from}
            value={typed.validFrom}
            hint={words.openHint}
            faults={faults}
            isDay
          />
          <Field name="validTo" label={words.to} value={typed.validTo} hint={words.openHint} faults={faults} isDay />
        </fieldset>
        <Municipalities view={view} />
        <TextFields view={view} faults={faults} />
        <p className="acts">
          <button name="do" value="save" data-action="submit">
            {words.save}
          </button>
          <button name="do" value="preview" className="quiet" data-action="preview">
            {words.preview}
          </button>
          {view.canRestore && (
            <button name="do" value="restore" className="quiet" data-action="restore">
              {words.restore}
            </button>
          )}
        </p>
      </form>
    </main>
  )
}

function Faults({ title, faults }: { title: string; faults: readonly ServiceFault[] }) {
  if (faults.length === 0) return null
  return (
    <div className="fault" role="alert">
      <h2>{title}</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Nothing was overwritten: both versions side by side, and the form below holds one's own. */
function Stale({ stale: { title, lead, differing, words }, href }: { stale: StaleService; href: string }) {
  return (
    <section className="fault" role="alert">
      <h2>{title}</h2>
      <p>{lead}</p>
      <RowsTable label={title} columns={[words.part, words.stored, words.yours]}>
        {differing.map(({ key, name, stored, yours }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td data-label={words.stored}>{stored}</td>
            <td data-label={words.yours}>{yours}</td>
          </tr>
        ))}
      </RowsTable>
      <p>
        <a href={href}>{words.take}</a>
      </p>
    </section>
  )
}

function Preview({ lines, words }: { lines: string[]; words: ServiceView['words'] }) {
  return (
    <section className="note" id="preview" role="status">
      <h2>{words.previewTitle}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="hint">{words.previewNote}</p>
    </section>
  )
}

type FieldProps = {
  name: string
  label: string
  value: string
  hint: string | null
  faults: readonly ServiceFault[]
  lang?: string
  isDay?: boolean
  isLong?: boolean
}

function Field({ name, label, value, hint, faults, lang, isDay, isLong }: FieldProps) {
  const fault = faults.find(({ field }) => field === name)
  const told = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined
  const field = {
    id: name,
    name,
    defaultValue: value,
    lang,
    'aria-describedby': told,
    'aria-invalid': fault ? true : undefined,
  }
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      {isLong ? <textarea {...field} rows={4} /> : <input {...field} type={isDay ? 'date' : 'text'} />}
      {hint && (
        <small className="hint" id={`${name}-hint`}>
          {hint}
        </small>
      )}
      {fault && (
        <p className="fault" id={`${name}-fault`}>
          {fault.message}
        </p>
      )}
    </div>
  )
}

function Municipalities({ view: { words, typed, municipalities } }: { view: ServiceView }) {
  return (
    <fieldset className="card">
      <legend>{words.municipalities}</legend>
      <p className="hint">{words.municipalitiesHint}</p>
      <div className="grid">
        {municipalities.map(({ code, name }) => (
          <label key={code} className="check">
            <input
              type="checkbox"
              name="municipality"
              value={code}
              defaultChecked={typed.municipalities.includes(code)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function TextFields({ view, faults }: { view: ServiceView; faults: readonly ServiceFault[] }) {
  const { words, typed } = view
  return (
    <fieldset className="card">
      <legend>{words.texts}</legend>
      <p className="hint">{words.textsHint}</p>
      {view.languages.map(({ language, nameLabel, aboutLabel, builtIn }) => {
        const { name, about } = typed.texts[language]
        return (
          <div key={language}>
            <Field name={`name:${language}`} label={nameLabel} value={name} hint={builtIn.name} faults={faults} lang={language} />
            <Field name={`about:${language}`} label={aboutLabel} value={about} hint={builtIn.about} faults={faults} lang={language} isLong />
          </div>
        )
      })}
    </fieldset>
  )
} // prettier-ignore
