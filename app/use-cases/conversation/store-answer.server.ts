import { sealAnswer } from '../../../db/keys/answer-sealing'
import { insertAnswer } from '../../../db/queries/conversation/answers'
import type { AnswerToStore } from '../../../machines/questions/answers'
import type { Language } from '../../i18n/languages'
import { withAnswers, type OpenAssessment } from './open-assessment.server'
import type { Portal } from '../portal.server'

/** Who answers, and in which language. */
type Speaker = { language: Language; sessionHash: string }

/**
 * Seals an answer and stores it as the assessment's next revision. Resolves to the assessment with it, or to `undefined`
 * when storage has another revision meanwhile, or the session is over: then nothing is stored.
 */
export async function storeAnswer(
  portal: Portal,
  { language, sessionHash }: Speaker,
  assessment: OpenAssessment,
  { key, question, value }: AnswerToStore,
): Promise<OpenAssessment | undefined> {
  const { row, dataKey } = assessment
  const revision = row.revision + 1
  const now = portal.now()
  const { tenantId } = portal
  const isStored = await insertAnswer(portal.database, {
    tenantId,
    sessionHash,
    assessmentId: row.id,
    onRevision: row.revision,
    language,
    now,
    ...sealAnswer(
      dataKey,
      { tenantId, assessmentId: row.id, revision },
      { key, questionRevision: question.revision, value },
    ),
  })
  if (!isStored) return undefined
  const stored = { key, revision, language, value }
  const after = withAnswers({ ...assessment, row: { ...row, revision, language } }, [stored])
  portal.memory.remember(sessionHash, after, now.getTime())
  return after
}
