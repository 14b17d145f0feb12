import { mayRecipientRead } from '../../../machines/plan/life/shares'
import { nameToSay } from '../../../machines/plan/life/sharing'
import type { Texts } from '../../i18n/texts'
import type { readShare } from '../../use-cases/sharing/read-share.server'
import type { SkillLabels } from '../../use-cases/conversation/skill-labels.server'
import { answersByTopic, type SummaryAnswer } from '../conversation/summary-view'

export type SharedView = {
  name: string | null
  consent: string
  topics: { topic: string; name: string; answers: SummaryAnswer[] }[]
}

type Read = NonNullable<Awaited<ReturnType<typeof readShare>>>

/** The answers of the topics that were opened, and nothing else. */
export function sharedView(texts: Texts, { share, assessment }: Read, labels: SkillLabels): SharedView {
  const { t } = texts
  const { answers } = assessment.walked
  const topics = answersByTopic(texts, assessment, labels).map(({ topic, answers: all }) => ({
    topic,
    name: t(`common:conversations.${topic}`),
    answers: all.filter(({ key, skipped }) => !skipped && mayRecipientRead(key, answers, share.topics)),
  }))
  const recipient = t(`sharing:recipients.${share.recipient}`)
  return {
    name: nameToSay(answers),
    consent: t('sharing:shared.for', { recipient, date: texts.date(share.endsOn) }),
    topics: topics.filter(({ answers: shown }) => shown.length > 0),
  }
}
