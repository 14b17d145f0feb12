import { acknowledgementAfter, type AcknowledgementCode } from '../../../machines/conversations/acknowledgements'
import { stageReached, type Opening } from '../../../machines/conversations/stages'
import type { Step } from '../../../machines/conversations/walk'
import type { stepFor } from '../../../machines/conversations/walk-assessment'
import { questionAt } from '../../../machines/questions/registry'
import type { OpenAssessment } from '../../use-cases/conversation/conversation-cache.server'
import { ownWordsOf, type OwnWords } from './own-words'

/** A line of the guide: its key in `guide.json`, with the person's own words where it repeats them. */
export type GuideLine = { text: `said.${AcknowledgementCode}` | `opens.${Opening}`; words?: string; own?: OwnWords }

type Place = NonNullable<ReturnType<typeof stepFor>>

const shortened = (words: string) => (words.length > 60 ? `${[...words].slice(0, 58).join('').trimEnd()}…` : words)

/**
 * What the guide says before a question: a word on the answer before it, else what begins here. Nothing on the page of an
 * answer that is being changed.
 */
export function guideLine(
  { walked, marks }: OpenAssessment,
  { conversation, step }: Place,
  before: readonly Step[],
): GuideLine | null {
  if (walked.stored.has(step.key)) return null
  const said = acknowledgementAfter(before, walked.stored)
  if (said) {
    const { code, words, key } = said
    const own = words === undefined ? undefined : ownWordsOf(questionAt(key)!.question, words, marks.get(key)?.language)
    return { text: `said.${code}`, words: words && shortened(words), own } as const
  }
  const asked = [...before, step].map(({ question }) => question)
  if (conversation !== 'quickStart') return before.length === 0 ? ({ text: `opens.${conversation}` } as const) : null
  const [stage, stageBefore] = [stageReached(asked), before.length > 0 && stageReached(asked.slice(0, -1))]
  return stage === stageBefore ? null : ({ text: `opens.${stage}` } as const)
}
