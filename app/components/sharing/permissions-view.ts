import { topics, type Topic } from '../../../machines/conversations/conversations'
import { answerTo } from '../../../machines/questions/answers'
import { sharedTopics, shareHealth } from '../../../machines/questions/summary'
import { toldAboutHealth } from '../../../machines/statements'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation/open-assessment.server'
import type { Receipt, Share } from '../../use-cases/sharing/shares.server'

type TopicChoice = { topic: string; name: string; isChosen: boolean }
type ShareView = { id: string; recipient: string; topics: string; state: string; isInForce: boolean }
export type PermissionsView = { coach: TopicChoice[]; shares: ShareView[]; isSaved: boolean; isApproved: boolean }

const nameOf = ({ t }: Texts, topic: Topic) => t(`common:conversations.${topic}`)

/** What the coach may read now; health only when the person has told about it. */
export function coachChoices(texts: Texts, { walked }: OpenAssessment): TopicChoice[] {
  const chosen: readonly string[] = (walked.stored.get(sharedTopics.id) as readonly string[] | null | undefined) ?? []
  const further = sharedTopics.options.map((topic) => ({
    topic,
    name: nameOf(texts, topic),
    isChosen: chosen.includes(topic),
  }))
  if (!toldAboutHealth.holds(walked.answers)) return further
  const isChosen = answerTo(walked.answers, shareHealth) === 'yes'
  return [...further, { topic: 'health', name: nameOf(texts, 'health'), isChosen }]
}

export function shareView(texts: Texts, share: Share): ShareView {
  const { t } = texts
  return {
    id: share.id,
    recipient: t(`sharing:recipients.${share.recipient}`),
    topics: texts.list(topics.filter((one) => share.topics.includes(one)).map((one) => nameOf(texts, one))),
    state: share.isInForce ? t('sharing:others.until', { date: texts.date(share.endsOn) }) : t('sharing:others.ended'),
    isInForce: share.isInForce,
  }
}

export type ReceiptView = ShareView & {
  given: string
  ended: string | null
  code: { code: string; until: string } | null
}

export function receiptView(texts: Texts, { share, code }: Receipt): ReceiptView {
  return {
    ...shareView(texts, share),
    given: texts.moment(share.givenAt),
    ended: share.isInForce ? null : texts.date(share.endedAt ?? share.endsOn),
    code: code && { code: code.code, until: texts.date(code.expiresAt) },
  }
}
