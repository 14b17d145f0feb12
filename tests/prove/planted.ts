import type { Database } from '../../db/client'
import { signInAs } from '../factories/coach-visitor'
import type { TestPortal } from '../servers/running-portal'
import { situations } from '../factories/situations'
import { Visitor } from '../factories/visitor'
import { walkThrough } from '../factories/walk-through'
import type { Place } from './addresses'

/** Words that stand nowhere else, by who may read them besides the client. */
export const planted = {
  name: 'Plantattu-Nimi-7f3a',
  work: 'plantattu-ammatti-9c1e',
  message: 'plantattu-viesti-5b2d',
  health: 'plantattu-terveys-8e4f',
  note: 'plantattu-muistio-2d8c',
  fromCoach: 'plantattu-valmentajalta-6a1b',
} as const
export type Planted = keyof typeof planted

export const cookieOfVisitor = ({ cookies }: Visitor): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

/** A client with health answers who has sent; a coach has written a note and a message. */
export async function plantClient(
  portal: Pick<TestPortal, 'origin' | 'database'>,
): Promise<{ place: Place; owner: Visitor; coach: Visitor }> {
  const { warehouseWorker } = situations
  const answers = {
    ...warehouseWorker.answers,
    displayName: planted.name,
    mainWork: planted.work,
    messageToCoach: planted.message,
    healthOwnWords: planted.health,
  }
  const owner = new Visitor(portal.origin)
  await walkThrough(owner, { ...warehouseWorker, answers })
  const sql = 'select id, client_id as client from assessments order by started_at desc limit 1'
  const [row] = await portal.database.run<{ id: string; client: string }>('planted', sql, [])
  const { id, client } = row!
  const coach = await signInAs(portal.origin, 'aino')
  for (const [page, text] of [
    ['notes', planted.note],
    ['messages', planted.fromCoach],
  ] as const) {
    await coach.get(`/coach/assessments/${id}/${page}`)
    await coach.press(coach.find('[data-action="submit"]'), [['text', text]])
  }
  const place = { language: 'fi', assessment: id, client, plan: id, permission: id }
  return { place, owner, coach }
}

/** Gives a demo coach who has signed in other roles than the identity provider said. */
export async function setRoles(database: Database, name: string, roles: string): Promise<void> {
  await database.run('set-roles', 'update coaches set roles = $2::text[] where name like $1', [
    `${name}%`,
    `{${roles}}`,
  ])
}

const standing = `select concat_ws(' ',
  (select json_agg(row_to_json(x) order by revision) from answers x where assessment_id = $1),
  (select row_to_json(x) from assessments x where id = $1),
  (select json_agg(row_to_json(x)) from plans x where assessment_id = $1),
  (select json_agg(row_to_json(x)) from queue_entries x where assessment_id = $1),
  (select count(*) from messages), (select count(*) from clients where id = $2)) as standing`

/** Everything that is stored of a client, to see whether anything changed. */
export async function standingOf(database: Database, { assessment, client }: Place): Promise<string> {
  return (await database.run<{ standing: string }>('standing', standing, [assessment, client]))[0]!.standing
}
