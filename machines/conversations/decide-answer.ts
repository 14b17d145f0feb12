import { answerTo, type AnswerToStore } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import { readAnswer, type AnswerFault } from '../questions/read-answer'
import type { AskedQuestion } from '../questions/registry'
import { experienceSkills } from '../questions/skills'
import { readSaid, skillsIn } from '../skills/picks'
import type { ConversationName } from './conversations'
import {
  levelsBeside,
  ownSkillsAfter,
  ownSkillsBeside,
  picksOrNone,
  type OwnSkillsPosted,
  type Picks,
} from './custom-skills'
import { stepFor, type WalkedAssessment } from './walk-assessment'

/** What a form posts for the question asked under `key`. */
export type PostedAnswer = AskedQuestion & {
  key: string
  values: readonly string[]
  skipped: boolean
  /** The revision of this answer that the person saw, 0 for none: another one means that it was changed meanwhile. */
  seen: number
  /** Of a question about skills: those in the person's own words. */
  ownSkills: OwnSkillsPosted
}

/** The assessment that an answer is for, and what else the decision rests on. */
export type AnswerContext = {
  walked: WalkedAssessment
  isSent: boolean
  /** The revision that made the answer stored under the posted key; 0 for none. */
  storedRevision: number
  /** Those of the posted skills that stand in the catalogue. */
  knownSkills: ReadonlySet<string>
  /** Today's month, `YYYY-MM`. */
  month: string
}

/**
 * What follows a posted answer. `store` is stored in its order whatever the outcome: skills in own words are kept also
 * when the picks beside them cannot be taken.
 */
export type AnswerDecision = { store: readonly AnswerToStore[] } & (
  | { outcome: 'taken'; conversation: ConversationName }
  | { outcome: 'faulty'; fault: AnswerFault }
  | { outcome: 'stale'; yours: AnswerValue; stored: AnswerValue }
  | { outcome: 'notAskedNow' | 'alreadySent' }
)

const same = (one: AnswerValue | undefined, other: AnswerValue) => JSON.stringify(one) === JSON.stringify(other)

/** Whether each skill in an answer is one that there is: picked from the catalogue, or spoken of and picked in this round. */
function areKnown(
  { question, round }: AskedQuestion,
  value: AnswerValue,
  { walked, knownSkills }: AnswerContext,
): boolean {
  if (!Array.isArray(value)) return true
  if (question.kind === 'skills') return skillsIn(value as string[]).every((uri) => knownSkills.has(uri))
  if (question.kind !== 'skillLevels') return true
  const picked = skillsIn(answerTo(walked.answers, experienceSkills, round))
  return value.every((said: string) => picked.includes(readSaid(said)?.uri ?? ''))
}

/** Skills in own words after the form, and what of them is to be stored; none for any other question. */
function readOwnSkills({ question, round, skipped, ownSkills }: PostedAnswer, { walked, isSent }: AnswerContext) {
  if (question.kind !== 'skills' || skipped) return { words: [], store: [] }
  const words = ownSkillsAfter(walked.stored, round, ownSkills)
  const store = isSent ? [] : ownSkillsBeside(walked.stored, round, words)
  return 'code' in store ? { words, store: [], fault: store } : { words, store }
}

/**
 * Decides about a posted answer: whether it is asked, fits its question, is the same as the stored one or would overwrite
 * what the person has not seen, and what is to be stored. Pure: storage then takes it only on the revision it was decided on.
 */
export function decideAnswer(posted: PostedAnswer, context: AnswerContext): AnswerDecision {
  const { key, question, round, values, skipped, seen } = posted
  const { walked, isSent, storedRevision, month } = context
  const place = stepFor(walked, key)
  if (!place) return { outcome: 'notAskedNow', store: [] }
  const own = readOwnSkills(posted, context)
  if (own.fault) return { outcome: 'faulty', fault: own.fault, store: [] }
  const read = readAnswer(question, { values: picksOrNone(values, own.words), skipped, month })
  if (!read.ok) return { outcome: 'faulty', fault: read.fault, store: own.store }
  const { value } = read
  if (!areKnown(posted, value, context))
    return { outcome: 'faulty', fault: { code: 'unknownOption' }, store: own.store }
  const { conversation } = place
  const stored = walked.stored.get(key)
  if (stored !== undefined && same(stored, value)) return { outcome: 'taken', conversation, store: own.store }
  if (isSent) return { outcome: 'alreadySent', store: [] }
  if (stored !== undefined && storedRevision !== seen)
    return { outcome: 'stale', yours: value, stored, store: own.store }
  const levels = question.kind === 'skills' ? levelsBeside(walked.stored, round, value as Picks) : []
  return { outcome: 'taken', conversation, store: [...own.store, ...levels, { key, question, value }] }
}
