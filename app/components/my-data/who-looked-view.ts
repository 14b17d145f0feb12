import { isAuditAction, isAuditPurpose } from '../../../machines/audit-actions'
import { isRecipient } from '../../../machines/plan/life/shares'
import type { Texts } from '../../i18n/texts'
import type { NamedAction, WhoLooked } from '../../use-cases/my-data/who-looked.server'

export type ActionView = {
  key: string
  what: string
  times: string | null
  when: string
  who: string | null
  /** The name in it. */
  name: string
  why: string
}
export type WhoLookedView = { others: ActionView[]; own: ActionView[]; isMore: boolean }

const roles = ['lead', 'coach', 'admin', 'auditor'] as const

/** Who it was, in words: a coach by name and role, the portal, or the person. */
function actorText({ t }: Texts, { actorKind, name, roles: held, purpose }: NamedAction): string {
  if (actorKind === 'recipient' && isRecipient(purpose)) return t(`sharing:recipients.${purpose}`)
  if (actorKind !== 'coach') return t(`myData:actors.${actorKind === 'jobseeker' ? 'you' : actorKind}`)
  const role = t(`myData:roles.${roles.find((one) => held.includes(one)) ?? 'other'}`)
  return name ? t('myData:actors.coach', { name, role }) : t('myData:actors.unnamed', { role })
}

function actionView(texts: Texts, entry: NamedAction, isOwn: boolean): ActionView {
  const { t } = texts
  const { action, purpose, times, last, actorId } = entry
  return {
    key: `${actorId} ${action} ${purpose} ${last.toISOString()}`,
    what: t(`myData:actions.${isAuditAction(action) ? action : 'other'}`),
    times: times > 1 ? t('myData:who.times', { times }) : null,
    when: times > 1 ? t('myData:who.last', { when: texts.moment(last) }) : texts.moment(last),
    who: isOwn ? null : actorText(texts, entry),
    name: entry.name ?? '',
    why: t(`myData:purposes.${isAuditPurpose(purpose) ? purpose : 'other'}`),
  }
}

/** Who looked, when and why, in the person's language. */
export function whoLookedView(texts: Texts, { others, own }: WhoLooked, shown: number): WhoLookedView {
  return {
    others: others.map((entry) => actionView(texts, entry, false)),
    own: own.map((entry) => actionView(texts, entry, true)),
    isMore: Math.max(others.length, own.length) >= shown,
  }
}
