import { conversations, topics, type ConversationName, type Topic } from '../../../machines/conversations/conversations'
import { suggestTopics } from '../../../machines/conversations/suggest-topics'
import { questionsAhead } from '../../../machines/conversations/walk'
import { isDone, isStarted, type WalkedAssessment } from '../../../machines/conversations/walk-assessment'
import { pathAfter } from './paths'

export type TopicView = {
  topic: Topic
  state: 'done' | 'started' | 'notStarted'
  isSuggested: boolean
  /** About how many questions are left. */
  ahead: number
  /** The address of its next question: no detour over one that would only send on. */
  way: string
}

/** `next`: the conversation that "continue" leads to, by its `way`. */
export type TopicsView = { topics: TopicView[]; quickStartDone: boolean; next: ConversationName; way: string }

const stateOf = (walked: WalkedAssessment, topic: Topic) =>
  isDone(walked, topic) ? 'done' : isStarted(walked, topic) ? 'started' : 'notStarted'

/** The topics with how far each is, and where "continue" leads: the first suggested one that is open, then the summary. */
export function topicsView(language: string, walked: WalkedAssessment): TopicsView {
  const wayTo = (name: ConversationName) => pathAfter(language, name, walked.walks[name].next)
  const suggested = suggestTopics(walked.answers).map(({ topic }) => topic)
  const views = topics.map((topic): TopicView => ({
    topic,
    state: stateOf(walked, topic),
    isSuggested: suggested.includes(topic),
    ahead: questionsAhead(conversations[topic], walked.walks[topic], walked.stored),
    way: wayTo(topic),
  }))
  const quickStartDone = isDone(walked, 'quickStart')
  const wanted = views.find(({ state, isSuggested }) => state === 'started' || (isSuggested && state === 'notStarted'))
  const next = quickStartDone ? (wanted?.topic ?? 'summary') : 'quickStart'
  return { topics: views, quickStartDone, next, way: wayTo(next) }
}
