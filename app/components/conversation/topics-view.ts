import { conversations, topics, type ConversationName, type Topic } from '../../../machines/conversations/conversations'
import { suggestTopics } from '../../../machines/conversations/suggest-topics'
import { questionsAhead } from '../../../machines/conversations/walk'
import { isDone, isStarted, type WalkedAssessment } from '../../../machines/conversations/walk-assessment'

export type TopicView = {
  topic: Topic
  state: 'done' | 'started' | 'notStarted'
  isSuggested: boolean
  /** About how many questions are left. */
  ahead: number
}

export type TopicsView = { topics: TopicView[]; quickStartDone: boolean; next: ConversationName }

const stateOf = (walked: WalkedAssessment, topic: Topic) =>
  isDone(walked, topic) ? 'done' : isStarted(walked, topic) ? 'started' : 'notStarted'

/** The topics with how far each is, and where "continue" leads: the first suggested one that is open, then the summary. */
export function topicsView(walked: WalkedAssessment): TopicsView {
  const suggested = suggestTopics(walked.answers).map(({ topic }) => topic)
  const views = topics.map((topic): TopicView => ({
    topic,
    state: stateOf(walked, topic),
    isSuggested: suggested.includes(topic),
    ahead: questionsAhead(conversations[topic], walked.walks[topic], walked.stored),
  }))
  const quickStartDone = isDone(walked, 'quickStart')
  const wanted = views.find(({ state, isSuggested }) => state === 'started' || (isSuggested && state === 'notStarted'))
  return { topics: views, quickStartDone, next: quickStartDone ? (wanted?.topic ?? 'summary') : 'quickStart' }
}
