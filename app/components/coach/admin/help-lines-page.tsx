import type { HelpLinesView, TypedHelpLine } from './help-lines-view'
import { RowsTable } from '../queue/rows-table'

type HelpLineProblem = { field: string; fault: string; typed: TypedHelpLine }

type Props = { view: HelpLinesView; problem: HelpLineProblem | null; saved: boolean }

/** The numbers of crisis help, with the days from which they hold, and the form that changes one. */
export function HelpLinesPage({ view, problem, saved }: Props) {
  const { words, rows, history } = view
  return (
    <main id="main" data-page="coach-help-lines">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {saved && (
        <p className="note" role="status">
          {words.saved}
        </p>
      )}
      {view.due && (
        <p className="note" data-due>
          {view.due}
        </p>
      )}
      <h2>{words.inForce}</h2>
      <p>{words.confirmLead}</p>
      <RowsTable
        label={words.inForce}
        columns={[words.line, words.language, words.number, words.from, words.to, words.checked]}
      >
        {rows.map(({ key, name, language, number, from, to, ...row }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td data-label={words.language}>{language}</td>
            <td data-label={words.number}>
              <bdi dir="ltr">{number}</bdi>
            </td>
            <td data-label={words.from}>{from}</td>
            <td data-label={to ? words.to : undefined}>{to}</td>
            <td data-label={words.checked}>
              <span className={row.isDue ? 'tag warn' : undefined}>{row.checked}</span>
              {row.mayConfirm && (
                <form method="post" action="/coach/help-lines" className="row-acts">
                  <input type="hidden" name="called" value={number} />
                  <button className="quiet" name="confirm" value={row.line} aria-label={row.confirm}>
                    {words.confirm}
                  </button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </RowsTable>
      <ChangeForm view={view} problem={problem} />
      {history.length > 0 && (
        <section>
          <h2>{words.history}</h2>
          <ul>
            {history.map(({ key, what, who }) => (
              <li key={key}>
                {what} <small className="hint">{who}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}

function ChangeForm({ view, problem }: Omit<Props, 'saved'>) {
  const { words, choices, today } = view
  const typed = problem?.typed ?? { line: '', number: '', validFrom: today, seen: view.seen }
  const marks = (field: string) =>
    problem?.field === field ? { 'aria-invalid': true, 'aria-describedby': 'fault' } : {}
  return (
    <form method="post" action="/coach/help-lines">
      <h2>{words.change}</h2>
      <input type="hidden" name="seen" value={typed.seen} />
      {problem && (
        <p className="fault" role="alert" id="fault">
          <a href={`#${problem.field}`}>{problem.fault}</a>
        </p>
      )}
      <label htmlFor="line">{words.which}</label>
      <select id="line" name="line" defaultValue={typed.line} {...marks('line')}>
        <option value="">–</option>
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor="number">{words.newNumber}</label>
      <small className="hint" id="number-hint">
        {words.newNumberHint}
      </small>
      <input
        id="number"
        name="number"
        type="text"
        inputMode="tel"
        defaultValue={typed.number}
        dir="ltr"
        aria-describedby="number-hint"
        {...marks('number')}
      />
      <label htmlFor="validFrom">{words.from}</label>
      <input id="validFrom" name="validFrom" type="date" defaultValue={typed.validFrom} {...marks('validFrom')} />
      <p className="acts">
        <button data-action="submit">{words.save}</button>
      </p>
    </form>
  )
}
