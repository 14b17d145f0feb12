import { openAnswer, openLeftOut } from '../../../db/keys/answer-sealing'
import type { SealedAnswer } from '../../../db/queries/conversation/answers'
import type { AssessmentRow } from '../../../db/queries/conversation/assessments'
import { walkAssessment, withOneAnswer, type WalkedAssessment } from '../../../machines/conversations/walk-assessment'
import type { Sent } from '../../../machines/conversations/walk'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { carriedOver } from '../../../machines/reassessment/reassessment'
import type { Portal } from '../portal.server'

/**
 * Which revision made the answer under a key, and in which language it was given. An answer carried over from an earlier
 * assessment has revision 0 and the day on which that one was sent.
 */
export type AnswerMark = { revision: number; language: string; carriedFrom?: Date }

/** An assessment as a use case sees it: what storage says, opened and walked. */
export type OpenAssessment = {
  row: AssessmentRow
  dataKey: Buffer
  walked: WalkedAssessment
  marks: ReadonlyMap<string, AnswerMark>
  /** The client's assessment before this one, on which this one builds. */
  earlier?: OpenAssessment
}

/** How exactly a device's last use is known, in milliseconds. */
const usedEvery = 5 * 60_000

const nothingYet = walkAssessment(new Map())

type Beginning = Pick<OpenAssessment, 'walked' | 'marks' | 'earlier'>

/** Where an assessment begins: with nothing, or with what lasts of the one before. */
export function beginningOf(earlier: OpenAssessment | undefined): Beginning {
  if (!earlier) return { walked: nothingYet, marks: new Map() }
  const carried = carriedOver(earlier.walked.answers)
  const marks = [...carried.keys()].map((key): [string, AnswerMark] => {
    const { language = '', carriedFrom = earlier.row.sentAt ?? undefined } = earlier.marks.get(key) ?? {}
    return [key, { revision: 0, language, carriedFrom }]
  })
  return { walked: walkAssessment(carried), marks: new Map(marks), earlier }
}

/** An answer as it was stored, opened. */
type OpenedAnswer = { key: string; revision: number; language: string; value: AnswerValue }

/**
 * Walks on with new answers from what was known before, or from the beginning.
 *
 * @param sent of an assessment that is not open any more
 */
export function withAnswers<B extends Beginning>(
  known: B,
  opened: readonly OpenedAnswer[],
  sent: Sent | undefined = known.walked.sent,
): B {
  const isAsBefore = sent === known.walked.sent
  if (opened.length === 0 && isAsBefore) return known
  const marks = new Map(known.marks)
  for (const { key, revision, language } of opened) marks.set(key, { revision, language })
  const [only] = opened
  const walked =
    only && opened.length === 1 && isAsBefore
      ? withOneAnswer(known.walked, only.key, only.value)
      : walkAssessment(
          new Map([...known.walked.stored, ...opened.map(({ key, value }) => [key, value] as const)]),
          sent,
        )
  return { ...known, walked, marks }
}

/** The same with answers as storage has them. */
export function withNewAnswers(
  portal: Portal,
  known: OpenAssessment | Beginning,
  row: AssessmentRow,
  newer: readonly SealedAnswer[],
): OpenAssessment {
  const dataKey =
    'dataKey' in known ? known.dataKey : portal.tenantKeys.unwrap(row.wrappedKey, portal.tenantId, row.clientId)
  const place = { tenantId: portal.tenantId, assessmentId: row.id }
  const opened = newer.map(({ revision, language, ...stored }) => ({
    revision,
    language,
    ...openAnswer<AnswerValue>(dataKey, { ...place, revision }, stored),
  }))
  const sent = row.status === 'open' ? undefined : { leftOut: new Set(openLeftOut(dataKey, place, row)) }
  return { ...withAnswers(known, opened, sent), row, dataKey }
}

/**
 * The last opened assessments by session, so that a person in the middle of a conversation costs only the new answer.
 * Storage stays the truth: each request asks it for the revision and for answers later than the one remembered here.
 */
export class ConversationMemory {
  private readonly used = new Map<string, number>()
  private readonly remembered = new Map<string, { assessment: OpenAssessment; until: number }>()

  constructor(
    private readonly most = 400,
    private readonly milliseconds = 15 * 60_000,
  ) {}

  recall(session: string, now: number): OpenAssessment | undefined {
    const found = this.remembered.get(session)
    if (found && found.until > now) return found.assessment
    this.remembered.delete(session)
    return undefined
  }

  remember(session: string, assessment: OpenAssessment, now: number): void {
    this.remembered.delete(session)
    this.remembered.set(session, { assessment, until: now + this.milliseconds })
    const [oldest] = this.remembered.keys()
    if (this.remembered.size > this.most && oldest !== undefined) this.remembered.delete(oldest)
  }

  forget(session: string): void {
    this.remembered.delete(session)
  }

  /** Whether it is time again to write down that a session is in use. */
  noteUse(session: string, now: number): boolean {
    const before = this.used.get(session)
    if (before !== undefined && now - before < usedEvery) return false
    this.used.delete(session)
    this.used.set(session, now)
    const [oldest] = this.used.keys()
    if (this.used.size > 10 * this.most && oldest !== undefined) this.used.delete(oldest)
    return true
  }

  /** Forgets every session of a client, when nothing of them may be left. */
  forgetClient(clientId: string): void {
    for (const [session, { assessment }] of this.remembered)
      if (assessment.row.clientId === clientId) this.remembered.delete(session)
  }
}
