import { findSkillLabels } from '../../db/queries/skill-labels'
import type { Answers } from '../../machines/questions/answers'
import { pickedSkills } from '../../machines/statements'
import type { Language } from '../i18n/languages'
import type { Portal } from './portal.server'

/** What skills are called, by their address; `language` is that of the name, which may have to be English. */
export type SkillLabels = ReadonlyMap<string, { text: string; language: string }>

export async function labelSkills(
  { database }: Pick<Portal, 'database'>,
  uris: readonly string[],
  language: Language,
): Promise<SkillLabels> {
  const found = await findSkillLabels(database, uris, language)
  return new Map(found.map(({ uri, ...label }) => [uri, label]))
}

/** The names of all skills that a person picked, in the reader's language. Asks the database only when there are any. */
export const labelPicks = (portal: Portal, answers: Answers, language: Language): Promise<SkillLabels> =>
  labelSkills(
    portal,
    pickedSkills(answers).map(({ uri }) => uri),
    language,
  )
