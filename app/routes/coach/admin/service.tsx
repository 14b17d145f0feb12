import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { serviceOnPage, takeServiceForm } from '../../../adapters/service-form.server'
import { asCoach } from '../../../guards/who-is-asking.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { ServicePage } from '../../../components/coach/admin/service-page'
import { serviceView } from '../../../components/coach/admin/services-view'
import { refreshContent } from '../../../use-cases/content/tenant-content.server'

/** A service of the tenant's catalogue, as an admin may change it. */
export const loader = asCoach('content.manage', async (who) => {
  const { portal, coach, request } = who
  await refreshContent(portal)
  const texts = portal.texts(coach.language)
  const view = serviceView(texts, serviceOnPage(who))
  const saved = new URL(request.url).searchParams.has('saved')
  return data({ frame: coachFrame(texts, portal, view.title, coach), view, saved })
})

export const action = asCoach('content.manage', async (who) => {
  const answer = await takeServiceForm(who)
  const status = answer?.stale ? 409 : answer?.faults.length ? 400 : 200
  return answer ? data(answer, status) : redirect(`/coach/services/${who.params.code}?saved`, 303)
})

export default function CoachService() {
  const { view, saved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <ServicePage
      view={answer?.view ?? view}
      faults={answer?.faults ?? []}
      preview={answer?.preview ?? null}
      stale={answer?.stale}
      saved={saved && !answer}
    />
  )
}
