import { data, redirect, useLoaderData } from 'react-router'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { WhyNotPage } from '../../components/plan/result/why-not-page'
import { servicesByName, whyNotView } from '../../components/plan/result/why-not-view'
import { frameOf } from '../../components/ui/frame'
import { explainService } from '../../use-cases/plan/explain-service.server'
import { noteOwnLook } from '../../use-cases/my-data/own-data-audit.server'

/** Why a service that the person asks about was not suggested to them. */
export const loader = asJobseeker(async ({ portal, request, language, texts, assessment }) => {
  if (!assessment.row.sentAt) return redirect(`/${language}/summary`)
  await noteOwnLook(portal, assessment, 'ownAnswers.seen')
  const services = servicesByName(texts)
  const asked = new URL(request.url).searchParams.get('service')
  const service = services.find(({ code }) => code === asked)
  const why = service && explainService(portal, assessment, service.code)
  const about = service && texts.t(`services:${service.code}.about`)
  return data({
    frame: frameOf(texts, texts.t('common:whyNot.title'), 'path'),
    services,
    chosen: service && why && about ? { ...service, about, ...whyNotView(texts, why) } : null,
  })
})

export default function WhyNot() {
  return <WhyNotPage {...useLoaderData<typeof loader>()} />
}
