import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { isDay } from '../../../../machines/plan/law/deadlines'
import { asCoach } from '../../../guards/who-is-asking.server'
import { AuditPage } from '../../../components/coach/admin/audit-page'
import { auditHref, auditView, isActorId, readAuditAddress } from '../../../components/coach/admin/audit-view'
import { coachFrame } from '../../../components/coach/coach-frame'
import { findClientId, readAuditLog } from '../../../use-cases/trust/audit/audit-log.server'

/** Who saw and changed whose data. Reading this is written down as well. */
export const loader = asCoach('audit.read', async ({ portal, texts, coach, request }) => {
  const filter = readAuditAddress(new URL(request.url).searchParams)
  const view = auditView(texts, await readAuditLog(portal, coach, filter), filter)
  return data({ frame: coachFrame(texts, portal, view.words.title, coach), view })
})

/** Leads to the address of a filter; what was typed as a client becomes an id first. */
export const action = asCoach('audit.read', async ({ portal, texts, form }) => {
  const say = (name: string) => (form.get(name) ?? '').trim()
  const typed = { client: say('client'), actor: say('actor'), day: say('day') }
  const clientId = typed.client ? await findClientId(portal, typed.client) : undefined
  if (typed.client && !clientId) return data({ fault: texts.t('coach:audit.noClient'), typed }, 400)
  if (typed.day && !isDay(typed.day)) return data({ fault: texts.t('coach:audit.badDay'), typed }, 400)
  const actorId = isActorId(typed.actor) ? typed.actor : undefined
  return redirect(auditHref({ clientId, actorId, day: typed.day || undefined }), 303)
})

export default function CoachAudit() {
  return <AuditPage view={useLoaderData<typeof loader>().view} wrong={useActionData<typeof action>() ?? null} />
}
