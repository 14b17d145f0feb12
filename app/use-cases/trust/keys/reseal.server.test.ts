import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readClientRows, type StoredRow } from '../../../../db/queries/trust/client-data'
import { findPage, replaceSealed, resealedTables, sealedColumnsOf } from '../../../../db/queries/trust/reseal'
import { isPadded } from '../../../../db/keys/sealing'
import { openedAnswers } from '../../../../tests/factories/opened-answers'
import { storeAsBefore } from '../../../../tests/factories/older-rows'
import { openTimedPortal, sameQuestions, sendInvented, type Timed } from '../../../../tests/prove/invented-people'
import { findAssessment } from '../../../../db/queries/conversation/assessments'
import { openAssessment } from '../../conversation/load-assessment.server'
import { exportOwnData } from '../../my-data/own-data.server'
import { findFirstInQueue } from '../../desk/queue-first.server'
import { reseal } from './reseal.server'
import { pseudoRandom } from '../../../../tests/factories/pseudo-random'

let timed: Timed
let clientIds: string[]
const random = pseudoRandom(5)
beforeAll(async () => {
  timed = await openTimedPortal()
}, 60_000)
afterAll(() => timed.close())

/** Three people, all of whose rows are as a release before 0020 stored them. */
beforeEach(async () => {
  await reseal(timed.portal)
  clientIds = []
  for (let n = 0; n < 3; n += 1) clientIds.push(await sendInvented(timed, sameQuestions.troubled, random))
  for (const id of clientIds)
    await storeAsBefore(timed.portal.database, timed.portal.tenantKeys, timed.portal.tenantId, id)
})

const rowsOf = (id: string) => readClientRows(timed.portal.database.orm, timed.portal.tenantId, id)

/** Rows of the people that anything can be told of by lengths or keys. */
async function older(): Promise<string[]> {
  const told: string[] = []
  for (const id of clientIds) {
    const rows = await rowsOf(id)
    for (const name of resealedTables)
      for (const row of rows[name] as StoredRow[]) {
        const open = sealedColumnsOf(name).filter((column) => row[column] && !isPadded(row[column] as Buffer))
        if (name === 'answers' && (row.questionKey !== null || row.keyHash === null)) open.push('questionKey')
        if (name === 'assessments' && ((row.leftOut as string[]).length > 0 || row.leftOutSealed === null))
          open.push('leftOut')
        told.push(...open.map((column) => `${name}.${column}`))
      }
  }
  return told
}

/** All that a person gets of their data, but for what the getting itself adds. */
async function exported(id: string) {
  const { portal } = timed
  const { assessments } = await rowsOf(id)
  const found = await findAssessment(portal.database, portal.tenantId, String(assessments[0]!.id))
  const {
    madeAt: _madeAt,
    auditEvents: _auditEvents,
    ...data
  } = await exportOwnData(portal, portal.texts('fi'), await openAssessment(portal, found!))
  return data
}

test('rows of earlier releases are read as they are, and say the same after they were sealed anew', async () => {
  const before = await Promise.all(clientIds.map(exported))
  expect(new Set(await older())).toEqual(
    new Set([
      'answers.value',
      'answers.questionKey',
      'assessments.leftOut',
      'plans.draft',
      'plans.edits',
      'plans.messages',
      'queueEntries.facts',
    ]),
  )
  const first = await findFirstInQueue(timed.portal, timed.portal.database.orm)
  const { anew, left } = await reseal(timed.portal)
  expect([anew.assessments, anew.plans, anew.queueEntries, left]).toEqual([3, 3, 3, 0])
  expect(anew.answers).toBe(before.flatMap(({ answers }) => answers).length)
  expect(await older()).toEqual([])
  expect(await Promise.all(clientIds.map(exported))).toEqual(before)
  expect(await findFirstInQueue(timed.portal, timed.portal.database.orm)).toEqual(first)
})

test('a second run finds nothing to do, and each run that did something is one row of the log', async () => {
  const { database } = timed.portal
  const logged = async () =>
    (await database.run('log', `select 1 from audit_events where action = 'keys.resealed'`, [])).length
  const before = await logged()
  await reseal(timed.portal)
  const { anew, left } = await reseal(timed.portal)
  expect([Math.max(...Object.values(anew)), left]).toEqual([0, 0])
  expect(await logged()).toBe(before + 1)
})

test('a run that is stopped in the middle is gone on with by the next', async () => {
  const { portal } = timed
  const stops = reseal(portal, (name) => {
    if (name === 'answers') throw new Error('killed')
  })
  await expect(stops).rejects.toThrow('killed')
  expect(await older()).not.toContain('answers.value')
  expect(await older()).toContain('plans.draft')
  const { anew, left } = await reseal(portal)
  expect([anew.answers, anew.plans, left]).toEqual([0, 3, 0])
})

test('people who answer and send meanwhile lose nothing', async () => {
  const { portal } = timed
  const [, , id] = await Promise.all([
    reseal(portal),
    reseal(portal),
    sendInvented(timed, sameQuestions.well, random),
    sendInvented(timed, sameQuestions.troubled, random),
  ])
  clientIds.push(id!)
  const { left } = await reseal(portal)
  expect([left, await older()]).toEqual([0, []])
  const [assessment] = (await rowsOf(id!)).assessments
  const answers = (await openedAnswers(portal.database, portal.tenantKeys)).filter(
    (one) => one.assessmentId === assessment!.id,
  )
  expect(answers).toHaveLength(Number(assessment!.revision))
  expect(Object.fromEntries(answers.map(({ key, value }) => [key, value]))).toMatchObject({
    ...sameQuestions.well,
    shareHealth: 'no',
  })
})

test('a row that does not open stays as it is, is counted, and keeps no other from being sealed anew', async () => {
  const { portal } = timed
  const [assessment] = (await rowsOf(clientIds[1]!)).assessments
  await portal.database.run(
    'spoil',
    `update plans set edits = set_byte(edits, 40, 1 - get_byte(edits, 40) % 2) where assessment_id = $1`,
    [assessment!.id],
  )
  const { anew, left } = await reseal(portal)
  expect([anew.plans, left]).toEqual([2, 1])
  await portal.database.run('gone', 'delete from plans where assessment_id = $1', [assessment!.id])
})

test('pages follow one another by the whole key, every row in one of them', async () => {
  const { database, tenantId } = timed.portal
  const [row] = await database.run<{ count: number }>('count', 'select count(*)::int as count from answers', [])
  const seen = new Set<string>()
  let pages = 0
  for (let page = await findPage(database.orm, tenantId, 'answers', undefined, 7); page; pages += 1) {
    seen.add(JSON.stringify(page.last))
    page = await findPage(database.orm, tenantId, 'answers', page.last, 7)
  }
  expect([seen.size, pages]).toEqual([pages, Math.ceil(row!.count / 7)])
})

describe.skipIf(!process.env.TEST_DATABASE_URL)('on a server', () => {
  test('what somebody is changing at this moment is passed over and never written over', async () => {
    const { portal } = timed
    const edits = Buffer.from('03ff', 'hex')
    await portal.database.transaction(async (tx) => {
      const row = (await rowsOf(clientIds[0]!)).plans[0]!
      await replaceSealed(tx, 'plans', row, { edits })
      const { anew, left } = await reseal(portal)
      expect([anew.plans, left]).toEqual([2, 1])
    })
    expect((await rowsOf(clientIds[0]!)).plans[0]!.edits).toEqual(edits)
  })
})
