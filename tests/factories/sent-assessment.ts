import { hashSecret } from '../../app/auth/secrets.server'
import { answerQuestion } from '../../app/use-cases/conversation/answer-question.server'
import { loadAssessment } from '../../app/use-cases/conversation/load-assessment.server'
import type { Portal } from '../../app/use-cases/portal.server'
import { sendAssessment } from '../../app/use-cases/conversation/send-assessment.server'
import { startAssessment } from '../../app/use-cases/conversation/start-assessment.server'
import type { Situation } from './situations'

/** A jobseeker who has sent their assessment through the use cases themselves, without a browser: its ids and the session. */
export async function sentAssessment(portal: Portal, { language, answers }: Situation) {
  const sessionHash = hashSecret((await startAssessment(portal, language)).secret)
  for (const name of ['quickStart', 'summary'] as const) {
    for (;;) {
      const next = (await loadAssessment(portal, sessionHash))?.walked.walks[name].next
      if (!next) break
      const value = answers[next.key] ?? null
      const values = value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)]
      const posted = { values, skipped: value === null }
      const result = await answerQuestion(portal, { sessionHash, language, key: next.key, seen: 0, ...posted })
      if (result.outcome !== 'stored') throw new Error(`The answer to ${next.key} was not taken: ${result.outcome}`)
    }
  }
  await sendAssessment(portal, sessionHash)
  const { id, clientId } = (await loadAssessment(portal, sessionHash))!.row
  return { assessmentId: id, clientId, sessionHash }
}
