import { isolatedName } from '../../../i18n/isolated-name'
import { setAsideReasons } from '../../../../machines/plan/life/set-aside'
import type { Texts } from '../../../i18n/texts'
import type { QueueEntry } from '../../../use-cases/desk/queue.server'
import type { SetAside } from '../../../use-cases/desk/set-aside.server'

/**
 * The words of the page for a client who is, or is about to be, set aside.
 *
 * @param keptDays days for which a client set aside can be brought back
 */
export function setAsideView(
  texts: Texts,
  { assessmentId, facts }: QueueEntry,
  aside: SetAside | null,
  keptDays: number,
) {
  const { t } = texts
  return {
    action: `/coach/assessments/${assessmentId}/set-aside`,
    back: `/coach/assessments/${assessmentId}`,
    title: t('coach:setAside.title', { name: isolatedName(facts.name ?? t('coach:queue.noName')) }),
    done: aside && {
      who: t('coach:setAside.by', {
        name: aside.coachName ?? t('coach:queue.formerCoach'),
        date: texts.date(aside.at),
      }),
      why: t(`coach:setAside.reasons.${aside.because}`),
    },
    lead: aside ? t('coach:setAside.leadAside') : t('coach:setAside.lead', { days: keptDays }),
    why: t('coach:setAside.why'),
    reasons: setAsideReasons.map((code) => ({ code, label: t(`coach:setAside.reasons.${code}`) })),
    confirm: t('coach:setAside.confirm'),
    bringBack: t('coach:setAside.bringBack'),
    cancel: t('coach:handOver.cancel'),
  }
}
export type SetAsideView = ReturnType<typeof setAsideView>
