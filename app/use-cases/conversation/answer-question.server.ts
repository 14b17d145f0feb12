import type { ConversationName } from '../../../machines/conversations/conversations'
import type { Step } from '../../../machines/conversations/walk'
import { stepFor } from '../../../machines/conversations/walk-assessment'
import { keyOf, type AnswerValue, type Question } from '../../../machines/questions/define-question'
import { readAnswer, type AnswerFault } from '../../../machines/questions/read-answer'
import { questionAt, type Asked } from '../../../machines/questions/registry'
import { callsForHelp } from '../../../machines/statements'
import type { Language } from '../../i18n/languages'
import { changesMore, levelsBeside, noOwnSkills, ownSkillsAfter, ownSkillsBeside, picksOrNone, type OwnSkillsPosted, type Picks } from './custom-skills.server' // prettier-ignore
import { withBrought } from './answer-cookie.server'
import type { OpenAssessment } from './conversation-cache.server'
import { loadAssessment } from './load-assessment.server'
import { areKnownSkills } from './offer-skills.server'
import { todayOf, type Portal } from '../portal.server'
import { storeAnswer } from './store-answer.server'

export type AnswerPosted = {
  sessionHash: string
  language: Language
  key: string
  values: readonly string[]
  skipped: boolean
  /** The revision of this answer that the person saw, 0 for none: another one means somebody changed it meanwhile. */
  seen: number
  /** Of a question about skills: those in the person's own words. */
  ownSkills?: OwnSkillsPosted
  /** The answer before this one, as the browser brings it from the process that stored it. */
  brought?: string
}

export type AnswerResult =
  | {
      outcome: 'stored'
      assessment: OpenAssessment
      conversation: ConversationName
      next: Step | null
      showHelp: boolean
    }
  | { outcome: 'faulty'; fault: AnswerFault; assessment: OpenAssessment }
  | { outcome: 'stale'; assessment: OpenAssessment; yours: AnswerValue; stored: AnswerValue }
  | { outcome: 'alreadySent' | 'notAskedNow'; assessment: OpenAssessment }
  | { outcome: 'unknownQuestion' | 'noSession' }

const same = (one: AnswerValue | undefined, other: AnswerValue) => JSON.stringify(one) === JSON.stringify(other)

const attempts = 4

/**
 * Checks an answer and stores it with the assessment's next revision and an audit row, in one transaction. The same
 * answer posted twice is stored once and gets the same reply. An answer that somebody changed since the person saw it
 * is not overwritten: both values come back. What stands beside an answer about skills (own words, what was said of earlier
 * picks) is stored before it, each on its own: a process that ends in between has kept the words, and the form is sent again.
 */
export async function answerQuestion(portal: Portal, posted: AnswerPosted): Promise<AnswerResult> {
  const asked = questionAt(posted.key)
  if (!asked) return { outcome: 'unknownQuestion' }
  const atOnce = await answerAtOnce(portal, posted, asked)
  if (atOnce) return atOnce
  const own =
    asked.question.kind === 'skills' && !posted.skipped ? await keepOwnSkills(portal, posted, asked.round) : []
  if ('outcome' in own) return own
  const read = readPosted(portal, posted, asked.question, own)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const assessment = await loadAssessment(portal, posted.sessionHash)
    if (!assessment) return { outcome: 'noSession' }
    const place = stepFor(assessment.walked, posted.key)
    if (!place) return { outcome: 'notAskedNow', assessment }
    if (!read.ok) return { outcome: 'faulty', fault: read.fault, assessment }
    if (!(await areKnownSkills(portal, assessment, asked, read.value)))
      return { outcome: 'faulty', fault: { code: 'unknownOption' }, assessment }
    const stored = assessment.walked.stored.get(posted.key)
    if (stored !== undefined && same(stored, read.value)) return goOn(assessment, place.conversation, posted.key)
    if (assessment.row.status === 'sent') return { outcome: 'alreadySent', assessment }
    if (stored !== undefined && assessment.marks.get(posted.key)?.revision !== posted.seen)
      return { outcome: 'stale', assessment, yours: read.value, stored }
    const levels = asked.question.kind === 'skills' && levelsBeside(assessment, asked.round, read.value as Picks)
    const at = levels ? await storeAnswer(portal, posted, assessment, levels) : assessment
    const after = at && (await storeAnswer(portal, posted, at, { ...asked, key: posted.key, value: read.value }))
    if (after) return goOn(after, place.conversation, posted.key)
  }
  throw new Error('The assessment kept changing while an answer was stored')
}

function readPosted(
  portal: Portal,
  { values, skipped }: AnswerPosted,
  question: Question,
  own: readonly string[] = [],
) {
  return readAnswer(question, {
    values: picksOrNone(values, own),
    skipped,
    // Asked for only where a month is read: naming the day in Finland is the dearest part of it.
    get month() {
      return todayOf(portal).slice(0, 7)
    },
  })
}

/**
 * Keeps the skills in the person's own words, before anything is decided about those they picked: no fault in a pick loses
 * them. Resolves to all that are kept now, or to why they cannot be.
 */
async function keepOwnSkills(portal: Portal, posted: AnswerPosted, round: number): Promise<string[] | AnswerResult> {
  const { ownSkills = noOwnSkills, sessionHash, key } = posted
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const assessment = await loadAssessment(portal, sessionHash)
    if (!assessment) return { outcome: 'noSession' }
    const words = ownSkillsAfter(assessment, round, ownSkills)
    const beside = ownSkillsBeside(assessment, round, words)
    if (!beside || assessment.row.status === 'sent' || !stepFor(assessment.walked, key)) return words
    if ('code' in beside) return { outcome: 'faulty', fault: beside, assessment }
    if (await storeAnswer(portal, posted, assessment, beside)) return words
  }
  throw new Error('The assessment kept changing while own words were stored')
}

/**
 * The usual case in one statement: a first answer to a question of an assessment that this process remembers, be it but
 * for one answer that the browser brings. Storage takes it only on that revision and for an open session, so nothing can
 * be out of date; otherwise nothing is stored and the long way decides.
 */
async function answerAtOnce(portal: Portal, posted: AnswerPosted, asked: Asked) {
  const remembered = portal.memory.recall(posted.sessionHash, portal.now().getTime())
  const known = remembered && withBrought(portal, remembered, posted.brought)
  const place = known && stepFor(known.walked, posted.key)
  if (!place || known.walked.stored.has(posted.key)) return undefined
  const read = readPosted(portal, posted, asked.question)
  if (!read.ok || changesMore(known, asked, read.value, posted.ownSkills)) return undefined
  if (!(await areKnownSkills(portal, known, asked, read.value))) return undefined
  const after = await storeAnswer(portal, posted, known, {
    key: posted.key,
    question: asked.question,
    value: read.value,
  })
  return after && goOn(after, place.conversation, posted.key)
}

function goOn(assessment: OpenAssessment, conversation: ConversationName, key: string): AnswerResult {
  const { walked } = assessment
  const { next } = walked.walks[conversation]
  const { question, round } = questionAt(key)!
  const keys = question.beside ? [key, keyOf(question.beside, round)] : [key]
  const showHelp = keys.some((one) => callsForHelp(one, walked.stored.get(one) ?? null))
  return { outcome: 'stored', assessment, conversation, next, showHelp }
}
