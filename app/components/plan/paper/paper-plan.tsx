import { CompassPicture } from '../../compass/compass-picture'
import type { PaperLine, PaperPlan, Said } from './paper-view'

type Props = { plan: PaperPlan }

/** The plan for one sheet of paper: the authority's language and, line beside line, the jobseeker's. */
export function PaperPlanView({ plan }: Props) {
  const { title, facts, sections, words, own } = plan
  return (
    <article className="paper" lang={plan.legal.language} dir="ltr" data-paper>
      <div className="paper-compass">
        <CompassPicture view={plan.compass} />
      </div>
      <h1>
        <Both said={title} plan={plan} />
      </h1>
      <dl>
        {facts.map(({ name, value, language }) => (
          <div key={name.legal}>
            <dt>
              <Both said={name} plan={plan} />
            </dt>
            <dd lang={language} dir={language ? 'auto' : undefined}>
              <Both said={value} plan={plan} />
            </dd>
          </div>
        ))}
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.text.legal}</th>
            {own && (
              <th scope="col" lang={own.language} dir={own.dir}>
                {words.text.own}
              </th>
            )}
            <th scope="col">
              <Both said={words.who} plan={plan} />
            </th>
            <th scope="col">
              <Both said={words.by} plan={plan} />
            </th>
          </tr>
        </thead>
        {sections.map(({ name, lines }) => (
          <tbody key={name.legal}>
            <tr>
              <th scope="rowgroup" colSpan={own ? 4 : 3}>
                <Both said={name} plan={plan} />
              </th>
            </tr>
            {lines.map((line) => (
              <Line key={line.id} line={line} plan={plan} />
            ))}
          </tbody>
        ))}
      </table>
      {words.counted && (
        <p className="hint">
          <Both said={words.counted} plan={plan} />
        </p>
      )}
      {own && (
        <p className="hint">
          <Both said={words.official} plan={plan} />
        </p>
      )}
    </article>
  )
}

/** A coach's own words reach over both columns, as they were written; the jobseeker's stand in the column of their language. */
function Line({ line, plan }: Props & { line: PaperLine }) {
  const { own } = plan
  const { id, text, quote, who, by } = line
  const said = quote && (
    <q lang={quote.own?.language} dir="auto">
      {quote.text}
    </q>
  )
  return (
    <tr data-paper-line={id} className={id.startsWith('goal:') ? 'goal' : undefined}>
      {'written' in text ? (
        <td colSpan={own ? 2 : 1} lang={text.language} dir="auto">
          {text.written}
        </td>
      ) : (
        <>
          <td>
            {text.legal} {!own && said}
          </td>
          {own && (
            <td lang={own.language} dir={own.dir}>
              {text.own} {said}
            </td>
          )}
        </>
      )}
      <td>
        <Both said={who} plan={plan} />
      </td>
      <td>
        <Both said={by} plan={plan} />
      </td>
    </tr>
  )
}

/** One text in both languages, each with its own language and direction; once, where both say the same. */
function Both({ said, plan }: { said: Said; plan: PaperPlan }) {
  const { own } = plan
  if (!own || said.own === null || said.own === said.legal)
    return <bdi translate={said.isName && 'no'}>{said.legal}</bdi>
  return (
    <>
      <bdi>{said.legal}</bdi>
      {said.legal && ' / '}
      <bdi lang={own.language} dir={own.dir}>
        {said.own}
      </bdi>
    </>
  )
}
