import { openAnswer, openLeftOut } from '../../../db/keys/answer-sealing'
import type { TenantKeys } from '../../../db/keys/tenant-keys'
import type { SealedAnswer } from '../../../db/queries/conversation/answers'
import type { AssessmentRow } from '../../../db/queries/conversation/assessments'
import { walkAssessment, withOneAnswer, type WalkedAssessment } from '../../../machines/conversations/walk-assessment'
import type { Sent } from '../../../machines/conversations/walk'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { carriedOver } from '../../../machines/reassessment/reassessment'

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

/** Whose keys open a data key. */
type KeyPlace = { tenantId: string; tenantKeys: TenantKeys }

/** The same with answers as storage has them. */
export function withNewAnswers(
  { tenantId, tenantKeys }: KeyPlace,
  known: OpenAssessment | Beginning,
  row: AssessmentRow,
  newer: readonly SealedAnswer[],
): OpenAssessment {
  const dataKey = 'dataKey' in known ? known.dataKey : tenantKeys.unwrap(row.wrappedKey, tenantId, row.clientId)
  const place = { tenantId, assessmentId: row.id }
  const opened = newer.map(({ revision, language, ...stored }) => ({
    revision,
    language,
    ...openAnswer<AnswerValue>(dataKey, { ...place, revision }, stored),
  }))
  const sent = row.status === 'open' ? undefined : { leftOut: new Set(openLeftOut(dataKey, place, row)) }
  return { ...withAnswers(known, opened, sent), row, dataKey }
}
