import { pino } from 'pino'
import { hashSecret } from '../../app/auth/secrets.server'
import { openPortal } from '../../app/server/open-portal.server'
import { readSettings } from '../../app/server/settings/settings'
import { answerQuestion } from '../../app/use-cases/conversation/answer-question.server'
import { loadAssessment } from '../../app/use-cases/conversation/load-assessment.server'
import type { Portal } from '../../app/use-cases/portal.server'
import { sendAssessment } from '../../app/use-cases/conversation/send-assessment.server'
import { startAssessment } from '../../app/use-cases/conversation/start-assessment.server'
import type { AnswerValue } from '../../machines/questions/define-question'
import { openTestDatabase } from '../servers/test-database'

type Answers = Readonly<Record<string, AnswerValue>>
/** A portal with a clock of its own, which stands still unless told. */
export type Timed = { portal: Portal; pass(seconds: number): void; close(): Promise<void> }

/** A portal for use cases without a browser, on a database of its own. */
export async function openTimedPortal(): Promise<Timed> {
  let seconds = 0
  const masterKey = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')
  const settings = readSettings({ PORT: '0', DEMO: '1', MASTER_KEY: masterKey }, 'test')
  const database = await openTestDatabase()
  const { portal, close } = await openPortal(settings, {
    database: { ...database.asTenant(settings.tenantId), close: () => database.close() },
    now: () => new Date(Date.UTC(2026, 10, 23, 8) + seconds * 1000),
    log: pino({ enabled: false }),
  })
  return { portal, close, pass: (more) => void (seconds += more) }
}

const oneOf = <T>(of: readonly T[], random: () => number): T => of[Math.floor(random() * of.length)]!
const words = (most: number, random: () => number) =>
  'en tiedä vielä mitä tekisin '
    .repeat(40)
    .slice(0, 2 + Math.floor(random() * most))
    .trim()

/** What differs between people and has nothing to do with their health. */
const ordinary = (random: () => number): Answers => ({
  reason: 'jobEnded',
  municipality: oneOf(['091', '092', '049', '837', 'other'], random),
  ageBand: oneOf(['30to49', '50to54'], random),
  timeWithoutWork: oneOf(['under3months', '3to6months', '6to12months'], random),
  benefit: oneOf(['earningsRelated', 'generalSupport'], random),
  livedInFinland: 'always',
  serviceLanguage: 'fi',
  mainWork: words(60, random),
  education: oneOf(['vocational', 'upperSecondary', 'higher'], random),
  safety: 'safe',
  hope: 'fullTimeWork',
  wishedOccupations: words(40, random),
  priorities: oneOf([['work'], ['studies', 'skills'], ['work', 'digital', 'direction'], ['none']], random),
  displayName: words(30, random),
  contactWay: oneOf(['phone', 'email', 'letter'], random),
  safeContact: 'yes',
  contactDetails: words(60, random),
  sharedTopics: ['situation', 'skills', 'everydayLife', 'goals'],
  messageToCoach: words(500, random),
  healthOwnWords: words(150, random),
})

/** Asked the same questions: only what they say of substances, harm and care differs. */
export const sameQuestions = {
  troubled: {
    healthTalk: 'yes', workAbility: 3, hampers: ['mood', 'sleep'], treatment: 'goingOn', mentalCare: 'psychiatricCare',
    sickLeave: 'under3months', doctorStatement: 'statementB', workChanges: ['shorterDay', 'quietPlace', 'clearTasks'], dailyRhythm: 'sleepsDays',
    suitableHours: 'fewHours', substances: 'wantsToTalk', harmThoughts: 'now', shareHealth: 'yes',
  },
  well: {
    healthTalk: 'yes', workAbility: 5, hampers: ['mood'], treatment: 'goingOn', mentalCare: 'otherHelp',
    sickLeave: 'none', doctorStatement: 'none', workChanges: ['none'], dailyRhythm: 'regular',
    suitableHours: 'fullTime', substances: 'no', harmThoughts: 'no', shareHealth: 'no',
  },
} as const satisfies Record<string, Answers> // prettier-ignore

/** A healthy person is asked fewer questions. */
export const ownQuestions = {
  troubled: sameQuestions.troubled,
  well: { ...sameQuestions.well, workAbility: 9, hampers: ['nothing'], treatment: 'notNeeded' },
} as const satisfies Record<string, Answers>

/** A jobseeker begins, answers the quick start, the health topic and the summary, and sends. Resolves to the client's id. */
export async function sendInvented({ portal, pass }: Timed, health: Answers, random: () => number): Promise<string> {
  const answers = { ...ordinary(random), ...health }
  const sessionHash = hashSecret((await startAssessment(portal, 'fi')).secret)
  for (const name of ['quickStart', 'health', 'summary'] as const) {
    for (;;) {
      const next = (await loadAssessment(portal, sessionHash))!.walked.walks[name].next
      if (!next) break
      pass(5 + random() * 40)
      const value = answers[next.key] ?? null
      const values = value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)]
      const posted = { sessionHash, key: next.key, values, skipped: value === null, seen: 0 }
      const { outcome } = await answerQuestion(portal, { ...posted, language: 'fi' })
      if (outcome !== 'stored') throw new Error(`The answer to ${next.key} was not taken: ${outcome}`)
    }
  }
  await sendAssessment(portal, sessionHash)
  return (await loadAssessment(portal, sessionHash))!.row.clientId
}
