import { data, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { servicesView } from '../../../components/coach/admin/services-view'
import { refreshContent } from '../../../use-cases/content/tenant-content.server'
import { RowsTable } from '../../../components/coach/queue/rows-table'

/** The tenant's catalogue of services. */
export const loader = asCoach('content.manage', async ({ portal, coach, request }) => {
  await refreshContent(portal)
  const texts = portal.texts(coach.language)
  const search = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 100)
  const view = servicesView(texts, portal.content, portal.content.servicesAt(portal.now()), search)
  return data({ frame: coachFrame(texts, portal, view.words.title, coach), view })
})

export default function CoachServices() {
  const { words, rows, search } = useLoaderData<typeof loader>().view
  return (
    <main id="main" data-page="coach-services">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <form role="search" action="/coach/services" className="filters">
        <label>
          {words.search}
          <input type="search" name="q" defaultValue={search} />
        </label>
        <button className="quiet">{words.find}</button>
      </form>
      {rows.length === 0 && <p className="note">{words.none}</p>}
      <RowsTable label={words.title} columns={[words.name, words.period, words.where]}>
        {rows.map(({ code, name, period, where, isChanged }) => (
          <tr key={code}>
            <th scope="row">
              <a href={`/coach/services/${code}`}>{name}</a> {isChanged && <span className="tag">{words.changed}</span>}
            </th>
            <td data-label={words.period}>{period}</td>
            <td data-label={words.where}>{where}</td>
          </tr>
        ))}
      </RowsTable>
    </main>
  )
}
