import { findSkillLabels } from '../../../db/queries/conversation/skill-labels'
import type { Answers } from '../../../machines/questions/answers'
import { pickedSkills } from '../../../machines/statements'
import type { Language } from '../../i18n/languages'
import type { Portal } from '../portal.server'

type Label = { text: string; language: string }
/** What skills are called, by their address; `language` is that of the name, which may have to be English. */
export type SkillLabels = ReadonlyMap<string, Label>

/** How long a name that an import has changed may still be shown, in milliseconds. */
const keptFor = 60_000
const mostKept = 2000

/** Names that were asked for lately: most people pick the same few hundred skills. */
type Kept = { until: number; labels: Map<string, Label> }
const keptOf = new WeakMap<Portal['database'], Kept>()

function keptLabels({ database, now }: Pick<Portal, 'database' | 'now'>): Kept['labels'] {
  const moment = now().getTime()
  const known = keptOf.get(database)
  if (known && known.until > moment && known.labels.size < mostKept) return known.labels
  const labels: Kept['labels'] = new Map()
  keptOf.set(database, { until: moment + keptFor, labels })
  return labels
}

export async function labelSkills(
  portal: Pick<Portal, 'database' | 'now'>,
  uris: readonly string[],
  language: Language,
): Promise<SkillLabels> {
  const kept = keptLabels(portal)
  const nameOf = (uri: string) => `${language} ${uri}`
  const unknown = uris.filter((uri) => !kept.has(nameOf(uri)))
  for (const { uri, ...label } of await findSkillLabels(portal.database, unknown, language))
    kept.set(nameOf(uri), label)
  return new Map(uris.flatMap((uri) => (kept.has(nameOf(uri)) ? [[uri, kept.get(nameOf(uri))!] as const] : [])))
}

/** The names of all skills that a person picked, in the reader's language. Asks the database only when there are any. */
export const labelPicks = (portal: Portal, answers: Answers, language: Language): Promise<SkillLabels> =>
  labelSkills(
    portal,
    pickedSkills(answers).map(({ uri }) => uri),
    language,
  )
