import {
  acknowledgementAfter,
  type Acknowledgement,
  type AcknowledgementCode,
} from '../../../machines/conversations/acknowledgements'
import { asks, type ConversationName } from '../../../machines/conversations/conversations'
import { stageReached, type Opening } from '../../../machines/conversations/stages'
import type { Step } from '../../../machines/conversations/walk'
import type { stepFor } from '../../../machines/conversations/walk-assessment'
import { questionAt } from '../../../machines/questions/registry'
import type { OpenAssessment } from '../../use-cases/conversation/open-assessment.server'
import { ownWordsOf, type OwnWords } from './own-words'

/** A line of the guide: its key in `guide.json`, with the person's own words where it repeats them. */
export type GuideLine = { text: `said.${AcknowledgementCode}` | `opens.${Opening}`; words?: string; own?: OwnWords }

type Place = NonNullable<ReturnType<typeof stepFor>>

const shortened = (words: string) => (words.length > 60 ? `${[...words].slice(0, 58).join('').trimEnd()}…` : words)

/**
 * What the guide says before a question: a word on the answer before it, else what begins here. Nothing on the page of an
 * answer that is being changed; what the quick start asked has had its word there.
 */
export function guideLine(
  { walked, marks }: OpenAssessment,
  { conversation, step }: Place,
  before: readonly Step[],
): GuideLine | null {
  if (walked.stored.has(step.key)) return null
  const isTopics = ({ question }: Step) => conversation === 'quickStart' || !asks('quickStart', question.id)
  const said = acknowledgementAfter(before.filter(isTopics), walked.stored)
  return said ? wordOn(said, marks) : openingAt(conversation, before.filter(isTopics), step)
}

function wordOn({ code, words, key }: Acknowledgement, marks: OpenAssessment['marks']): GuideLine {
  if (words === undefined) return { text: `said.${code}` }
  const own = ownWordsOf(questionAt(key)!.question, words, marks.get(key)?.language)
  return { text: `said.${code}`, words: shortened(words), own }
}

/** What begins with a question: a stage of the quick start, or a topic. */
function openingAt(conversation: ConversationName, before: readonly Step[], { question }: Step): GuideLine | null {
  if (conversation !== 'quickStart') return before.length === 0 ? { text: `opens.${conversation}` } : null
  const asked = before.map((step) => step.question)
  const stage = stageReached([...asked, question])
  return asked.length > 0 && stage === stageReached(asked) ? null : { text: `opens.${stage}` }
}
