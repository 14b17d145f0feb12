import type { Service, ServiceCode } from '../../machines/plan/services/services'
import type { Coach } from '../guards/who-is-asking.server'
import { problem } from '../guards/problems.server'
import { faultsOf, serviceFrom, typedService } from '../components/coach/admin/service-form'
import {
  builtInTexts,
  previewLines,
  serviceView,
  typedFrom,
  type ServiceAnswer,
  type ServiceOnPage,
} from '../components/coach/admin/services-view'
import { staleView } from '../components/coach/admin/stale-service'
import { previewOf, previewService } from '../use-cases/content/preview-service.server'
import { changeContent } from '../use-cases/content/tenant-content.server'

/** The service of the address as it stands; a code that is no service's has no page. */
export function serviceOnPage({ portal, texts, params }: Coach): ServiceOnPage {
  const catalogue = portal.content.servicesAt(portal.now()) as readonly (Service & { code: ServiceCode })[]
  const service = catalogue.find(({ code }) => code === params.code)
  if (!service) throw problem(texts, 404, 'notFound', { href: '/coach/services' })
  const builtIn = builtInTexts(portal.builtInTexts, service.code)
  const { content } = portal
  return {
    service,
    content,
    builtIn,
    seen: content.revision,
    typed: typedFrom(service, content.service(service.code)?.value, builtIn),
  }
}

/**
 * Saves, previews or takes back a change of a service; nothing when it is done, else the page with what was typed: with its
 * faults, a preview, or what another admin has stored meanwhile.
 */
export async function takeServiceForm(who: Coach): Promise<ServiceAnswer | undefined> {
  const { portal, texts, coach, form } = who
  const onPage = { ...serviceOnPage(who), seen: Number(form.get('seen')) || 0 }
  const { code } = onPage.service
  const typed = typedService(form)
  const isRestored = form.get('do') === 'restore'
  const faults = isRestored ? [] : faultsOf(texts, typed)
  const answer = { view: serviceView(texts, { ...onPage, typed }), faults, preview: null, stale: null }
  if (faults.length > 0) return answer
  const own = serviceFrom(typed, onPage.builtIn)
  if (form.get('do') === 'preview') {
    const counts = await previewService(portal, coach, code, own)
    return { ...answer, preview: previewLines(texts, counts, previewOf) }
  }
  const outcome = await changeContent(
    portal,
    coach,
    { kind: 'service', key: code, value: isRestored ? null : own },
    onPage.seen,
  )
  if (outcome === 'stored') return undefined
  const stored = serviceOnPage(who)
  return { ...answer, view: serviceView(texts, { ...stored, typed }), stale: staleView(texts, stored, typed) }
}
