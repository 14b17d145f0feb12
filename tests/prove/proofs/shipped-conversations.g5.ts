import { readFileSync } from 'node:fs'
import { mostRounds } from '../../../machines/conversations/ask'
import { draftPlan } from '../../../machines/plan/draft/draft-plan'
import { deadlines } from '../../../machines/plan/law/deadlines'
import { services } from '../../../machines/plan/services/services'
import { answersForCoach } from '../../../machines/plan/life/sharing'
import { conversationNames, conversations, type ConversationName } from '../../../machines/conversations/conversations'
import { walkAssessment, type WalkedAssessment } from '../../../machines/conversations/walk-assessment'
import { questionStates, walk } from '../../../machines/conversations/walk'
import { noAnswers } from '../../../machines/questions/answers'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { hashSecret } from '../../../app/auth/secrets.server'
import { formOf } from '../../bench/people'
import { tellingValues } from '../../factories/answer-generator'
import { askingMore } from '../../factories/later-version'
import { answerAsBefore } from '../../factories/older-rows'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { beginAssessment, type Asking } from '../asking'
import { beginningsOf, countedOf, readGolden, type Golden, type GoldenSet } from '../golden'
import { secretIn } from '../load'
import { inWords, type Proof } from '../proof'
import { takeTurnsWithOlder } from '../two-releases'

const mostQuestions = 400
const today = '2026-11-22'

/** Answers whatever is asked next in a conversation until it is done. Throws when it never is. */
function walkToTheEnd(from: WalkedAssessment, name: ConversationName): WalkedAssessment {
  let walked = from
  for (let asked = 0; asked < mostQuestions; asked += 1) {
    const { next } = walked.walks[name]
    if (!next) return walked
    const values = tellingValues(next.question)
    // Leaves a loop again: another round is asked for by the first option.
    const value = next.key.includes('More') ? values.at(-1)! : values[asked % values.length]!
    walked = walkAssessment(new Map([...walked.stored, [next.key, value]]))
  }
  throw new Error(`${name} never ends`)
}

/** Walks on from every beginning of a set in every conversation, and drafts a plan at its end. Resolves to what went wrong. */
function walkOnFrom(version: string, set: GoldenSet, parts?: number[]): string[] {
  return beginningsOf(set, parts).flatMap((stored) => {
    try {
      const there = walkAssessment(stored)
      for (const name of conversationNames) {
        const { answers } = walkToTheEnd(there, name)
        draftPlan({ answers: answersForCoach(answers), catalogue: services, deadlines, today })
      }
      return []
    } catch (error) {
      return [`${version}, ${set.name}, after ${stored.size} answers: ${String(error)}`]
    }
  })
}

/** Questions that are asked of fewer people than in the first version: an answer off the way does not count. */
const askedOfFewer = new Set(['cards', 'caresForRelative', 'confidence', 'cv', 'dailyRhythm', 'debts', 'digitalSkills',
  'directionClear', 'doctorStatement', 'drivingLicence', 'educationField', 'englishLevel', 'experienceKind', 'experienceLength', 'experienceTitle', 'homeSituation',
  'healthOwnWords', 'integrationPlan', 'interpreter', 'interviews', 'lastApplication', 'lastHealthCheck', 'likes', 'literacy', 'ownStep', 'startWhen',
  'strengths', 'unfinishedStudies']) // prettier-ignore
const retired: ReadonlySet<string> = new Set(
  Object.entries(
    JSON.parse(readFileSync('machines/questions/ledger.json', 'utf8')) as Record<string, { retired?: true }>,
  )
    .filter(([, entry]) => entry.retired)
    .map(([id]) => id),
)
const mayGo = (key: string) => {
  const [id = '', round = '0'] = key.split('#')
  return retired.has(id) || askedOfFewer.has(id) || Number(round) >= mostRounds
}

/** Answers that counted in their version and do not any more, though their question is asked as before. */
const uncounted = ({ answers, counted }: GoldenSet) => {
  const left = answers.map(([key]) => key).filter((key) => !counted.includes(key))
  const now = countedOf(walkAssessment(new Map(answers), { leftOut: new Set(left) }))
  return counted.filter((key) => !now.includes(key) && !mayGo(key)).length
}

/**
 * Answers that counted in their version and would not for a coach if this one asked one question more, wherever that is
 * in a conversation that was answered to its end: what was sent stays sent.
 */
export function lostByAsking({ answers }: GoldenSet): string[] {
  const stored = new Map(answers)
  const { walks } = walkAssessment(stored)
  return conversationNames.flatMap((name, at) => {
    const given = walks[conversationNames[at - 1] ?? name].answers
    const places = walks[name].next
      ? []
      : walks[name].path.filter(({ question }) => questionStates(conversations[name]).has(question.id))
    return places.flatMap(({ question }) => {
      const { path } = walk(askingMore(conversations[name], question.id), stored, at === 0 ? noAnswers : given, {
        leftOut: new Set(),
      })
      const now = new Set(path.map(({ key }) => key))
      return walks[name].path.filter(({ key }) => !now.has(key)).map(({ key }) => `${key} by ${question.id}`)
    })
  })
}

/** Every golden set under this code, without a portal. */
export function walkGolden(golden: readonly Golden[], parts?: number[]) {
  const sets = golden.flatMap(({ version, sets: of }) => of.map((set) => ({ version, set })))
  return {
    versions: golden.map(({ version }) => version),
    sets: sets.length,
    faults: sets.flatMap(({ version, set }) => walkOnFrom(version, set, parts)),
    uncounted: sets.reduce((sum, { set }) => sum + uncounted(set), 0),
  }
}

type Opened = { id: string; client_id: string; data_key: Buffer }

const insertAsBefore = `
  with next as (update assessments set revision = $3 where tenant_id = $1 and id = $2)
  insert into answers (tenant_id, assessment_id, revision, question_key, question_revision, language, value, answered_at)
  values ($1, $2, $3, $4, 1, 'fi', $5, now())`

/** Stores answers as the versions stored them that were before this one: questions' keys in plain, nothing filled up. */
async function store(
  { database, tenantKeys }: TestPortal,
  { cookie }: Asking,
  stored: ReadonlyMap<string, AnswerValue>,
): Promise<void> {
  const [tenantId, sessionHash] = ['demo', hashSecret(secretIn(cookie))]
  const sql =
    'select a.id, a.client_id, c.data_key from jobseeker_sessions s join assessments a on a.id = s.assessment_id join clients c on c.id = a.client_id where s.id_hash = $1'
  const [row] = await database.run<Opened>('opened-by', sql, [sessionHash])
  const key = tenantKeys.unwrap(row!.data_key, tenantId, row!.client_id)
  let revision = 0
  for (const [question, value] of stored) {
    revision += 1
    const sealed = answerAsBefore(key, { tenantId, assessmentId: row!.id, revision }, value)
    await database.run('as-before', insertAsBefore, [tenantId, row!.id, revision, question, sealed])
  }
}

/**
 * A jobseeker with these answers opens the portal, answers what is still asked of the quick start and the summary, and sends.
 */
export async function goOnOverHttp(
  portal: TestPortal,
  stored: ReadonlyMap<string, AnswerValue>,
): Promise<string | undefined> {
  const asking = await beginAssessment(portal.origin, 'fi')
  await store(portal, asking, stored)
  let walked = walkAssessment(stored)
  for (const name of ['quickStart', 'summary'] as const) {
    const begun = await asking.get(`/fi/topics/${name}`)
    if (begun.status !== 302) return `${name} answered ${begun.status}`
    for (let next = walked.walks[name].next; next; next = walked.walks[name].next) {
      const page = await asking.get(`/fi/questions/${next.key.replace('#', '.')}`)
      if (page.status !== 200) return `${next.key} answered ${page.status}`
      const value = tellingValues(next.question)[0]!
      const { status } = await asking.post(`/fi/questions/${next.key.replace('#', '.')}`, formOf(next.question, value))
      if (status !== 303) return `the answer to ${next.key} got ${status}`
      walked = walkAssessment(new Map([...walked.stored, [next.key, value]]))
    }
  }
  const sent = await asking.post('/fi/summary', '')
  return sent.headers.location === '/fi/result' ? undefined : `sending leads to ${sent.headers.location}`
}

/** G5: a jobseeker who began under an earlier version goes on under this one. */
export async function prove(): Promise<Proof> {
  const golden = readGolden()
  const { versions, sets, faults, uncounted: lost } = walkGolden(golden)
  const portal = await startTestPortal()
  let walks = 0
  try {
    for (const { version, sets: of } of golden) {
      for (const set of of) {
        for (const stored of beginningsOf(set)) {
          walks += 1
          const fault = await goOnOverHttp(portal, stored)
          if (fault) faults.push(`${version}, ${set.name}: ${fault}`)
        }
      }
    }
  } finally {
    await portal.stop()
  }
  const older = await takeTurnsWithOlder()
  faults.push(...(older?.faults ?? []))
  const figure = `${versions.length} shipped version${versions.length === 1 ? '' : 's'} (${versions.join(', ')}), ${sets} sets of answers, each left at four places: ${inWords(walks)} walks to the end over HTTP and in every conversation, ${older ? `${older.told}, ` : ''}${faults.length} stranded, ${lost} answers that count no more`
  return {
    figure: [figure, ...faults.slice(0, 5)].join('; '),
    passed: faults.length === 0 && versions.length > 0,
    scale: 1,
  }
}
