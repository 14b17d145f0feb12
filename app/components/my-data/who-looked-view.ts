import { isAuditAction, isAuditPurpose } from '../../../machines/audit-actions'
import { isRecipient } from '../../../machines/plan/life/shares'
import type { Texts } from '../../i18n/texts'
import type { KnownDeed, WhoLooked } from '../../use-cases/my-data/who-looked.server'

export type DeedView = {
  key: string
  what: string
  times: string | null
  when: string
  who: string | null
  /** The name in it. */
  name: string
  why: string
}
export type WhoLookedView = { others: DeedView[]; own: DeedView[]; isMore: boolean }

const roles = ['lead', 'coach', 'admin', 'auditor'] as const

/** Who it was, in words: a coach by name and role, the portal, or the person. */
export function actorText({ t }: Texts, { actorKind, name, roles: held, purpose }: KnownDeed): string {
  if (actorKind === 'recipient' && isRecipient(purpose)) return t(`sharing:recipients.${purpose}`)
  if (actorKind !== 'coach') return t(`myData:actors.${actorKind === 'jobseeker' ? 'you' : actorKind}`)
  const role = t(`myData:roles.${roles.find((one) => held.includes(one)) ?? 'other'}`)
  return name ? t('myData:actors.coach', { name, role }) : t('myData:actors.unnamed', { role })
}

function deedView(texts: Texts, deed: KnownDeed, isOwn: boolean): DeedView {
  const { t } = texts
  const { action, purpose, times, last, actorId } = deed
  return {
    key: `${actorId} ${action} ${purpose} ${last.toISOString()}`,
    what: t(`myData:actions.${isAuditAction(action) ? action : 'other'}`),
    times: times > 1 ? t('myData:who.times', { times }) : null,
    when: times > 1 ? t('myData:who.last', { when: texts.moment(last) }) : texts.moment(last),
    who: isOwn ? null : actorText(texts, deed),
    name: deed.name ?? '',
    why: t(`myData:purposes.${isAuditPurpose(purpose) ? purpose : 'other'}`),
  }
}

/** Who looked, when and why, in the person's language. */
export function whoLookedView(texts: Texts, { others, own }: WhoLooked, shown: number): WhoLookedView {
  return {
    others: others.map((deed) => deedView(texts, deed, false)),
    own: own.map((deed) => deedView(texts, deed, true)),
    isMore: Math.max(others.length, own.length) >= shown,
  }
}
