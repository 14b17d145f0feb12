import { openJson, sealJson } from '../../../db/keys/sealing'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { withAnswers, type OpenAssessment } from './open-assessment.server'
import type { Portal } from '../portal.server'

type Brought = { key: string; language: string; value: AnswerValue }

/** Letters of a longer one; it is left to storage, since a browser sends what it has to bring with every request. */
const longest = 300

const broughtPlace = (tenantId: string, assessmentId: string, revision: number) => ({
  tenantId,
  table: 'brought',
  row: `${assessmentId}#${revision}`,
  column: 'answer',
})

/**
 * The answer that has just been stored, sealed with the client's key, for the browser to bring to whichever process takes
 * the next one. Nothing when it is long, or not the latest.
 */
export function answerToBring(
  { tenantId }: Portal,
  { row, dataKey, walked, marks }: OpenAssessment,
  key: string,
): string | undefined {
  const mark = marks.get(key)
  const value = walked.stored.get(key)
  if (mark?.revision !== row.revision || value === undefined) return undefined
  if (JSON.stringify(value).length > longest) return undefined
  const answer: Brought = { key, language: mark.language, value }
  return `${row.revision}.${sealJson(dataKey, answer, broughtPlace(tenantId, row.id, row.revision)).toString('base64url')}`
}

/**
 * A remembered assessment with the answer after it that another process stored, as the browser brings it. Only we can have
 * sealed it, for this assessment and this revision; anything else changes nothing. Whether it still is the latest, storage
 * says when the next answer is stored on it.
 */
export function withCookieAnswer(
  { tenantId }: Portal,
  known: OpenAssessment,
  brought: string | undefined,
): OpenAssessment {
  const [, number, sealed = ''] = /^(\d+)\.([\w-]+)$/.exec(brought ?? '') ?? []
  const revision = Number(number)
  if (revision !== known.row.revision + 1) return known
  try {
    const place = broughtPlace(tenantId, known.row.id, revision)
    const { key, language, value } = openJson<Brought>(known.dataKey, Buffer.from(sealed, 'base64url'), place)
    return withAnswers({ ...known, row: { ...known.row, revision, language } }, [{ key, revision, language, value }])
  } catch {
    return known
  }
}
