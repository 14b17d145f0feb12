import { noticeWays, pauseNames } from '../../../machines/notices/notice-kinds'
import type { Texts } from '../../i18n/texts'
import type { OwnNotices } from '../../use-cases/notices/own-notices.server'

type Told = OwnNotices['told'][number]

function stateOf({ outcome, needsCoach, coachDoneAt }: Told): 'waiting' | 'sent' | 'coach' | 'done' | 'notSent' {
  if (needsCoach) return coachDoneAt ? 'done' : 'coach'
  if (outcome === null) return 'waiting'
  return outcome === 'sent' ? 'sent' : 'notSent'
}

/** What was told, and when, in words: a line for each. */
const toldView = (texts: Texts, notice: Told) => ({
  id: notice.id,
  what: texts.t(`notices:kinds.${notice.kind}`, { count: 1, phone: '' }),
  state: texts.t(`notices:told.states.${stateOf(notice)}`),
  when: texts.moment(notice.endedAt ?? notice.createdAt),
})

/** A person's page of notices. */
export function ownNoticesView(texts: Texts, own: OwnNotices) {
  const { t } = texts
  const { choice, reach, pausedUntil } = own
  const chosen = choice || reach.way !== 'none' ? reach.way : null
  const since =
    choice?.consentedAt && !choice.withdrawnAt
      ? t('notices:page.since', { when: texts.moment(choice.consentedAt) })
      : null
  const withdrawn = choice?.withdrawnAt ? t('notices:page.withdrawn', { when: texts.moment(choice.withdrawnAt) }) : null
  return {
    isUnsafe: own.isUnsafe,
    ways: noticeWays.map((way) => ({ way, name: t(`notices:page.ways.${way}`) })),
    chosen,
    address: reach.to ?? '',
    consent: since ?? withdrawn,
    until: pausedUntil && t('notices:pause.until', { when: texts.moment(pausedUntil) }),
    pauses: pauseNames.map((pause) => ({ pause, name: t(`notices:pause.days.${pause}`) })),
    told: own.told.map((notice) => toldView(texts, notice)),
  }
}
export type OwnNoticesView = ReturnType<typeof ownNoticesView>
