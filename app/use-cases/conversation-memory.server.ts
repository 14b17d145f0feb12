import type { AssessmentRow, SealedAnswer } from '../../db/queries/assessments'
import { openJson } from '../../db/sealing'
import { walkAssessment, withOneAnswer, type WalkedAssessment } from '../../machines/conversations/walk-assessment'
import type { AnswerValue } from '../../machines/questions/define-question'
import type { Portal } from './portal.server'

/** Which revision made the answer under a key, and in which language it was given. */
export type AnswerMark = { revision: number; language: string }

/** An assessment as a use case sees it: what storage says, opened and walked. */
export type OpenAssessment = {
  row: AssessmentRow
  dataKey: Buffer
  walked: WalkedAssessment
  marks: ReadonlyMap<string, AnswerMark>
}

const nothingYet = walkAssessment(new Map())

export const answerPlace = (tenantId: string, assessmentId: string, revision: number) => ({
  tenantId,
  table: 'answers',
  row: `${assessmentId}#${revision}`,
  column: 'value',
})

/** Opens new answers and walks on from what was known before; from the start when nothing was. */
export function withNewAnswers(
  portal: Portal,
  known: OpenAssessment | undefined,
  row: AssessmentRow,
  newer: readonly SealedAnswer[],
): OpenAssessment {
  const dataKey = known?.dataKey ?? portal.masterKey.unwrap(row.wrappedKey, portal.tenantId, row.clientId)
  if (known && newer.length === 0) return { ...known, row }
  const marks = new Map(known?.marks)
  const opened = newer.map(({ key, revision, language, value }): [string, AnswerValue] => {
    marks.set(key, { revision, language })
    return [key, openJson<AnswerValue>(dataKey, value, answerPlace(portal.tenantId, row.id, revision))]
  })
  const before = known?.walked ?? nothingYet
  const [only] = opened
  const walked =
    only && opened.length === 1
      ? withOneAnswer(before, ...only)
      : walkAssessment(new Map([...before.stored, ...opened]))
  return { row, dataKey, walked, marks }
}

/**
 * The last opened assessments by session, so that a person in the middle of a conversation costs only the new answer.
 * Storage stays the truth: each request asks it for the revision and for answers later than the one remembered here.
 */
export class ConversationMemory {
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
}
