import type { Service, ServiceCode } from '../../machines/plan/services'
import type { Coach } from '../auth/ask-who.server'
import { problem } from '../auth/problems.server'
import { faultsOf, serviceFrom, typedService } from '../components/coach/service-form'
import { builtInTexts, previewLines, serviceView, typedFrom, type ServiceAnswer, type ServiceOnPage } from '../components/coach/services-view' // prettier-ignore
import { previewOf, previewService } from '../use-cases/preview-service.server'
import { changeContent } from '../use-cases/tenant-content.server'

/** The service of the address as it stands; a code that is no service's has no page. */
export function serviceOnPage({ portal, texts, params }: Coach): ServiceOnPage {
  const catalogue = portal.content.servicesAt(portal.now()) as readonly (Service & { code: ServiceCode })[]
  const service = catalogue.find(({ code }) => code === params.code)
  if (!service) throw problem(texts, 404, 'notFound', { href: '/coach/services' })
  const builtIn = builtInTexts(portal.builtInTexts, service.code)
  const { content } = portal
  return { service, content, builtIn, typed: typedFrom(service, content.service(service.code)?.value, builtIn) }
}

/** Saves, previews or takes back a change of a service; nothing when it is done, else the page with what was typed. */
export async function takeServiceForm(who: Coach): Promise<ServiceAnswer | undefined> {
  const { portal, texts, coach, form } = who
  const onPage = serviceOnPage(who)
  const { code } = onPage.service
  if (form.get('do') === 'restore') return changeContent(portal, coach, { kind: 'service', key: code, value: null })
  const typed = typedService(form)
  const faults = faultsOf(texts, typed)
  const view = serviceView(texts, { ...onPage, typed })
  if (faults.length > 0) return { view, faults, preview: null }
  const own = serviceFrom(typed, onPage.builtIn)
  if (form.get('do') !== 'preview') return changeContent(portal, coach, { kind: 'service', key: code, value: own })
  const counts = await previewService(portal, coach, code, own)
  return { view, faults, preview: previewLines(texts, counts, previewOf) }
}
