import type { Database } from '../../client'

type SkillLabel = { uri: string; language: string; text: string }

const labels = `
  select distinct on (c.uri) c.uri, t.language, t.text
  from skill_concepts c join skill_terms t on t.concept = c.id and t.kind = 'label'
  where c.uri = any($1::text[]) and c.kind = 'skill'
  order by c.uri, t.language = $2 desc, t.language = 'en' desc, t.source = 'starter' desc, t.language`

/** What skills are called in a language, in English where it has no word; an address without a skill is left out. */
export async function findSkillLabels(
  database: Database,
  uris: readonly string[],
  language: string,
): Promise<SkillLabel[]> {
  return uris.length === 0 ? [] : database.run<SkillLabel>('skill-labels', labels, [[...new Set(uris)], language])
}
