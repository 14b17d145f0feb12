import { loadTexts } from '../../../app/i18n/load-texts.server'
import type { AuditAction, AuditPurpose } from '../../../machines/audit-actions'
import type { Recipient } from '../../../machines/plan/life/shares'
import { liveThrough, Planted, startWorld, type Life, type World } from '../../factories/whole-life'
import type { Proof } from '../proof'

const texts = loadTexts('locales')
const languages = ['fi', 'sv', 'en', 'ru', 'uk', 'ar', 'so'] as const

type AuditedAction = {
  actor_kind: string
  actor: string | null
  action: AuditAction
  purpose: AuditPurpose
  last: Date
}

/** What others did, as the audit has it: one line for the same on the same day. */
const actionsInAudit = `
  select e.actor_kind, c.name as actor, e.action, e.purpose, max(e.at) as last
  from audit_events e left join coaches c on c.tenant_id = e.tenant_id and c.id = e.actor_id
  where e.client_id = (select client_id from assessments where id = $1) and e.actor_kind <> 'jobseeker'
  group by e.actor_kind, e.actor_id, c.name, e.action, e.purpose, (e.at at time zone 'Europe/Helsinki')::date`

/** What an entry must say on the person's page: what, who, when and why. */
function sayingOf(entry: AuditedAction, language: (typeof languages)[number]): string[] {
  const { t, moment } = texts(language)
  const { actor_kind: kind, actor, action, purpose, last } = entry
  const who =
    kind === 'recipient'
      ? t(`sharing:recipients.${purpose as Recipient}`)
      : kind === 'system'
        ? t('myData:actors.system')
        : (actor ?? 'a coach without a name')
  return [
    t(`myData:actions.${action}`),
    who,
    moment(last),
    t('myData:who.why', { why: t(`myData:purposes.${purpose}`) }),
  ]
}

/** What of the audit the page does not tell in one language, and what it tells that did not happen. */
export async function notTold({ portal }: World, { person, assessmentId }: Life, language: (typeof languages)[number]) {
  const entries = await portal.database.run<AuditedAction>('actions-in-audit', actionsInAudit, [assessmentId])
  await person.get(`/${language}/my-data`)
  const told = person.page.document
    .querySelectorAll('[data-who-looked] > ul > [data-audit-row]')
    .map((one) => ({ what: one.querySelector('strong')!.textContent, all: one.textContent.replace(/\s+/g, ' ') }))
  const missing = entries.filter((entry) => {
    const [saying, ...parts] = sayingOf(entry, language).map((part) => part.replace(/\s+/g, ' '))
    return told.filter(({ what, all }) => what === saying && parts.every((part) => all.includes(part))).length !== 1
  })
  const gaps = missing.map(({ action, purpose }) => `${language} ${action} ${purpose}`)
  if (told.length !== entries.length) gaps.push(`${language}: ${told.length} told of ${entries.length}`)
  return { entries, gaps }
}

/** All languages after all that others can do with a client's data: a whole life. */
export async function tellWhoLooked(world: World, life: Life): Promise<{ entries: AuditedAction[]; gaps: string[] }> {
  const all: Awaited<ReturnType<typeof notTold>>[] = []
  for (const language of languages) {
    // Something new each time: it is told at the person's next request.
    await life.coach.get(life.plan)
    all.push(await notTold(world, life, language))
  }
  return { entries: all.at(-1)!.entries, gaps: all.flatMap(({ gaps }) => gaps) }
}

/** G13: the client sees who looked, when and why. */
export async function prove(): Promise<Proof> {
  const world = await startWorld()
  try {
    const { entries, gaps } = await tellWhoLooked(world, await liveThrough(world, new Planted()))
    const kinds = new Set(entries.map(({ action }) => action)).size
    const figure = `${kinds} kinds of looks and changes by others, each with who, when and why at the person's next request, in ${languages.length} languages: ${gaps.length} not told`
    return { figure: [figure, ...gaps.slice(0, 5)].join(', '), passed: gaps.length === 0 && kinds > 10, scale: 1 }
  } finally {
    await world.end()
  }
}
