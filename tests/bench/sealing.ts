import { randomBytes, randomUUID } from 'node:crypto'
import { openAnswer, sealAnswer } from '../../db/keys/answer-sealing'
import type { Database } from '../../db/client'
import { openJson } from '../../db/keys/sealing'
import { answerAsBefore, storeAsBefore } from '../factories/older-rows'
import { openTimedPortal, sameQuestions, sendInvented } from '../prove/invented-people'
import { pseudoRandom } from '../factories/pseudo-random'

const answers = 10_000
const rounds = 7

/** Microseconds of CPU of one call, the median of some rounds after one to warm up. */
function microseconds(work: (n: number) => unknown): number {
  const times = Array.from({ length: rounds + 1 }, () => {
    const since = process.cpuUsage()
    for (let n = 0; n < answers; n += 1) work(n)
    const { user, system } = process.cpuUsage(since)
    return (user + system) / answers
  })
  return times.slice(1).toSorted((a, b) => a - b)[rounds >> 1]!
}

/** What sealing and opening one answer costs, as before and now. */
function measureTime(): void {
  const [key, assessmentId] = [randomBytes(32), randomUUID()]
  const at = (revision: number) => ({ tenantId: 'demo', assessmentId, revision })
  const answer = { key: 'substances', questionRevision: 1, value: 'wantsToTalk' }
  const [old, now] = [answerAsBefore(key, at(1), answer.value), sealAnswer(key, at(1), answer)]
  const place = { tenantId: 'demo', table: 'answers', row: `${assessmentId}#1`, column: 'value' }
  const figures = {
    'sealing an answer': [
      (n: number) => answerAsBefore(key, at(n), answer.value),
      (n: number) => sealAnswer(key, at(n), answer),
    ],
    'opening an answer': [
      () => openJson(key, old, place),
      () => openAnswer(key, at(1), { questionKey: null, questionRevision: null, value: now.value }),
    ],
  }
  for (const [what, [before, after]] of Object.entries(figures))
    console.log(`${what}: ${microseconds(before!).toFixed(1)} µs before, ${microseconds(after!).toFixed(1)} µs now`)
}

const sizes = `
  select (select count(*) from answers)::int as answers,
    (select sum(length(value) + coalesce(length(question_key), 0) + coalesce(length(key_hash), 0)) from answers)::int as answer_bytes,
    (select sum(length(draft) + length(edits) + length(messages)) from plans)::int as plan_bytes,
    (select sum(length(facts)) from queue_entries)::int + (select sum(coalesce(length(left_out_sealed), 0)) from assessments)::int as other_bytes`

type Sizes = { answers: number; answer_bytes: number; plan_bytes: number; other_bytes: number }

async function printSizes(database: Database, people: number, when: string): Promise<void> {
  const [row] = await database.run<Sizes>('sizes', sizes, [])
  const { answers: given, answer_bytes: ofAnswers, plan_bytes: ofPlans, other_bytes: others } = row!
  const kilobytes = (bytes: number) => (bytes / people / 1024).toFixed(1)
  console.log(
    `${when}: ${kilobytes(ofAnswers + ofPlans + others)} KB for a sent assessment of ${Math.round(given / people)} answers (answers ${kilobytes(ofAnswers)}, plan ${kilobytes(ofPlans)}, queue and left out ${kilobytes(others)})`,
  )
}

/** What is sealed of a sent assessment, in bytes. */
async function measureSize(): Promise<void> {
  const people = 20
  const timed = await openTimedPortal()
  const { database, tenantKeys, tenantId } = timed.portal
  const random = pseudoRandom(1)
  const ids: string[] = []
  for (let n = 0; n < people; n += 1)
    ids.push(await sendInvented(timed, sameQuestions[n % 2 ? 'well' : 'troubled'], random))
  await printSizes(database, people, 'now')
  for (const id of ids) await storeAsBefore(database, tenantKeys, tenantId, id)
  await printSizes(database, people, 'before')
  await timed.close()
}

measureTime()
await measureSize()
// The embedded database keeps the process alive for a while.
process.exit()
