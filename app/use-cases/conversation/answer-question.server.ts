import type { ConversationName } from '../../../machines/conversations/conversations'
import { noOwnSkills, type OwnSkillsPosted } from '../../../machines/conversations/custom-skills'
import {
  decideAnswer,
  type AnswerContext,
  type AnswerDecision,
  type PostedAnswer,
} from '../../../machines/conversations/decide-answer'
import type { Step } from '../../../machines/conversations/walk'
import { keyOf, type AnswerValue } from '../../../machines/questions/define-question'
import type { AnswerFault } from '../../../machines/questions/read-answer'
import { questionAt, type AskedQuestion } from '../../../machines/questions/registry'
import { callsForHelp } from '../../../machines/statements'
import type { Language } from '../../i18n/languages'
import { retryOnConflict, RevisionMoved } from '../background/database-away.server'
import { withCookieAnswer } from './answer-cookie.server'
import type { OpenAssessment } from './open-assessment.server'
import { loadAssessment } from './load-assessment.server'
import { knownSkillsAmong } from './offer-skills.server'
import { todayOf, type Portal } from '../portal.server'
import { storeAnswer } from './store-answer.server'

type AnswerPosted = Omit<PostedAnswer, keyof AskedQuestion | 'ownSkills'> & {
  sessionHash: string
  language: Language
  ownSkills?: OwnSkillsPosted
  /** The answer before this one, as the browser brings it from the process that stored it. */
  brought?: string
}

type AnswerResult =
  | {
      outcome: 'stored'
      assessment: OpenAssessment
      conversation: ConversationName
      next: Step | null
      showHelp: boolean
    }
  | { outcome: 'faulty'; fault: AnswerFault; assessment: OpenAssessment }
  | { outcome: 'stale'; assessment: OpenAssessment; yours: AnswerValue; stored: AnswerValue }
  | { outcome: 'alreadySent' | 'notAskedNow' | 'full'; assessment: OpenAssessment }
  | { outcome: 'unknownQuestion' | 'noSession' }

/**
 * Revisions of one assessment: every question some twenty times over. A visitor without a name can store no more.
 */
const mostRevisions = 2000

type Decision = AnswerDecision | { store: readonly []; outcome: 'full' }

/**
 * Checks an answer and stores it with the assessment's next revision and an audit row, in one statement. The same answer
 * posted twice is stored once and gets the same reply. An answer that was changed since the person saw it is not
 * overwritten: both values come back. What stands beside an answer about skills (own words, what was said of earlier picks)
 * is stored before it, each on its own: a process that ends in between has kept the words, and the form is sent again.
 *
 * The first attempt rests on what this process remembers, so the usual answer costs one statement; storage takes it only on
 * that revision and for an open session. Every other outcome is decided on what storage says.
 */
export async function answerQuestion(portal: Portal, posted: AnswerPosted): Promise<AnswerResult> {
  const asked = questionAt(posted.key)
  if (!asked) return { outcome: 'unknownQuestion' }
  const answering: Answering = {
    portal,
    posted,
    asked,
    knownSkills: await knownSkillsAmong(portal, asked, posted.values),
  }
  const remembered = rememberedFor(portal, posted)
  const usual = remembered && decide(answering, remembered)
  if (usual?.outcome === 'taken' && usual.store.length > 0) {
    const after = await storeAll(portal, posted, remembered!, usual)
    if (after) return resultOf(usual, after, posted.key, asked)
  }
  return retryOnConflict(() => answerFromStorage(answering))
}

type Answering = {
  portal: Portal
  posted: AnswerPosted
  asked: AskedQuestion
  knownSkills: AnswerContext['knownSkills']
}

async function answerFromStorage(answering: Answering): Promise<AnswerResult> {
  const { portal, posted, asked } = answering
  const assessment = await loadAssessment(portal, posted.sessionHash)
  if (!assessment) return { outcome: 'noSession' }
  const decision = decide(answering, assessment)
  const after = await storeAll(portal, posted, assessment, decision)
  if (!after) throw new RevisionMoved()
  return resultOf(decision, after, posted.key, asked)
}

const decide = ({ portal, posted, asked, knownSkills }: Answering, { walked, row, marks }: OpenAssessment): Decision =>
  row.revision >= mostRevisions
    ? { store: [], outcome: 'full' }
    : decideAnswer(
        { ownSkills: noOwnSkills, ...posted, ...asked },
        {
          walked,
          isSent: row.status === 'sent',
          storedRevision: marks.get(posted.key)?.revision ?? 0,
          knownSkills,
          // Read only where a month is asked: naming the day in Finland is the costliest part of it.
          get month() {
            return todayOf(portal).slice(0, 7)
          },
        },
      )

/** The assessment as this process remembers it, with the one answer after it that the browser may bring. */
function rememberedFor(portal: Portal, { sessionHash, brought }: AnswerPosted): OpenAssessment | undefined {
  const remembered = portal.memory.recall(sessionHash, portal.now().getTime())
  return remembered && withCookieAnswer(portal, remembered, brought)
}

/** The assessment with everything stored; nothing when storage has another revision meanwhile. */
async function storeAll(
  portal: Portal,
  posted: AnswerPosted,
  assessment: OpenAssessment,
  { store }: Decision,
): Promise<OpenAssessment | undefined> {
  let after: OpenAssessment | undefined = assessment
  for (const one of store) after = after && (await storeAnswer(portal, posted, after, one))
  return after
}

function resultOf(
  decision: Decision,
  assessment: OpenAssessment,
  key: string,
  { question, round }: AskedQuestion,
): AnswerResult {
  if (decision.outcome !== 'taken') return { ...decision, assessment }
  const { conversation } = decision
  const { stored, walks } = assessment.walked
  const keys = question.beside ? [key, keyOf(question.beside, round)] : [key]
  const showHelp = keys.some((one) => callsForHelp(one, stored.get(one) ?? null))
  return { outcome: 'stored', assessment, conversation, next: walks[conversation].next, showHelp }
}
