import { randomInt } from 'node:crypto'
import type { Database } from '../../../db/client'
import { people, type Person } from '../../bench/people'
import { startWebProcesses } from '../../servers/web-processes'
import { beginAssessment, seenIn, type Asking } from '../asking'
import { inWords, share, type Proof } from '../proof'

type Bursts = { left: number; bursts: number; edits: number; sends: number; posts: number; faults: string[] }

/** Posts the same form two to eight times at once: all have to be sent on to the same place. */
async function burst(asking: Asking, path: string, body: string, so: Bursts): Promise<void> {
  so.left -= 1
  so.bursts += 1
  const times = randomInt(2, 9)
  so.posts += times
  const replies = await Promise.all(Array.from({ length: times }, () => asking.post(path, body)))
  const told = new Set(replies.map(({ status, headers }) => `${status} ${headers.location}`))
  const [first] = told
  if (told.size > 1 || !first?.startsWith('303 /')) so.faults.push(`${path}: ${[...told].join(' and ')}`)
}

/** A whole conversation in which every form is sent many times at once, with one answer changed on the way. */
async function walkInBursts(origin: string, { language, stages }: Person, so: Bursts): Promise<void> {
  const asking = await beginAssessment(origin, language)
  const work = `/${language}/questions/mainWork`
  for (const { steps } of stages) {
    for (const { path, body } of steps) {
      if (so.left <= 0) return
      await burst(asking, path, body, so)
    }
    if (steps.some(({ path }) => path === work)) {
      const { html } = await asking.get(work)
      if (so.left <= 0) return
      await burst(asking, work, `value=Toinen+ty%C3%B6&seen=${seenIn(html)}`, so)
      so.edits += 1
    }
  }
  if (so.left <= 0) return
  await burst(asking, `/${language}/summary`, '', so)
  so.sends += 1
}

const stored = `
  select
    (select count(*)::int from answers) as answers,
    (select coalesce(sum(revision), 0)::int from assessments) as revisions,
    (select count(*)::int from audit_events where action = 'question.answered') as audited,
    (select count(*)::int from plans) as plans,
    (select count(*) - count(distinct (tenant_id, assessment_id, key_hash)) from answers)::int as changes,
    (select count(*)::int from (select from answers group by tenant_id, assessment_id, key_hash having count(*) > 2) x) as thrice`

/**
 * So many bursts at a portal whose database held nothing before. Resolves to what was wrong: replies that differ, and answers,
 * revisions, audit rows or plans that are not exactly one a burst.
 */
export async function postInBursts(
  origin: string,
  database: Database,
  bursts: number,
  { lanes = 4, of = people } = {},
): Promise<Bursts> {
  const so: Bursts = { left: bursts, bursts: 0, edits: 0, sends: 0, posts: 0, faults: [] }
  let turn = 0
  const lane = async () => {
    while (so.left > 0) await walkInBursts(origin, of[turn++ % of.length]!, so)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  const [rows] = await database.run<Record<string, number>>('count-bursts', stored, [])
  const once = so.bursts - so.sends
  const wanted = { answers: once, revisions: once, audited: once, plans: so.sends, changes: so.edits, thrice: 0 }
  for (const [what, count] of Object.entries(wanted))
    if (rows![what] !== count) so.faults.push(`${rows![what]} ${what} instead of ${count}`)
  return so
}

/** G2: a double click stores once, also when its posts come to two web processes that take turns. */
export async function prove(scale: number): Promise<Proof> {
  const portal = await startWebProcesses(2)
  try {
    const { bursts, posts, sends, edits, faults } = await postInBursts(
      portal.origin,
      portal.database,
      share(10_000, scale),
    )
    const figure = `${inWords(bursts)} bursts of 2–8 equal posts over ${portal.inWords} (${inWords(posts)} posts, ${edits} of them changes, ${sends} sendings): ${faults.length} not stored exactly once with the same reply`
    return {
      figure: [figure, ...faults.slice(0, 5)].join('; '),
      passed: faults.length === 0 && portal.logged.length === 0,
    }
  } finally {
    await portal.stop()
  }
}
