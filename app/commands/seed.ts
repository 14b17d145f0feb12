import { examples, type Example } from '../../db/seed/examples'
import { chaptersOf, conversationNames } from '../../machines/conversations/conversations'
import type { AnswerValue } from '../../machines/questions/define-question'
import { hashSecret } from '../auth/secrets.server'
import { answerQuestion } from '../use-cases/conversation/answer-question.server'
import { loadAssessment } from '../use-cases/conversation/load-assessment.server'
import type { Portal } from '../use-cases/portal.server'
import { sendAssessment } from '../use-cases/conversation/send-assessment.server'
import { startAssessment } from '../use-cases/conversation/start-assessment.server'
import { openPortal } from '../server/open-portal.server'
import { readSettings } from '../server/settings/settings'

const posted = (value: AnswerValue | undefined) =>
  value === undefined || value === null
    ? { values: [], skipped: true }
    : { values: Array.isArray(value) ? value.map(String) : [String(value)], skipped: false }

/** Walks one example person through the portal's own use cases, up to sending. */
async function send(portal: Portal, { language, answers, topics }: Example): Promise<void> {
  const sessionHash = hashSecret((await startAssessment(portal, language)).secret)
  const wanted: readonly string[] = ['quickStart', ...topics.flatMap((topic) => chaptersOf[topic]), 'summary']
  for (const name of conversationNames.filter((one) => wanted.includes(one))) {
    for (;;) {
      const next = (await loadAssessment(portal, sessionHash))?.walked.walks[name].next
      if (!next) break
      const result = await answerQuestion(portal, {
        sessionHash,
        language,
        key: next.key,
        seen: 0,
        ...posted(answers[next.key]),
      })
      if (result.outcome !== 'stored')
        throw new Error(`The example's answer to ${next.key} was not taken: ${result.outcome}`)
    }
  }
  await sendAssessment(portal, sessionHash)
}

// Stop the portal first when it uses the embedded database: only one process may have it open.
try {
  const { portal, close } = await openPortal(readSettings(process.env, 'seed'))
  for (const example of Object.values(examples)) await send(portal, example)
  await close()
  console.log(`Sent ${Object.keys(examples).length} example assessments to the coaches' queue.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
