import type { Database } from '../../../db/client'
import { findConcepts } from '../../../db/queries/conversation/skill-search'
import { skillLanguageOf } from '../../../machines/skills/skill-languages'
import { lookUps } from '../../../machines/skills/read-words'
import { suggest } from '../../../machines/skills/suggest'

/**
 * The skills that a text in a person's own words speaks of, the likeliest first.
 *
 * @param used the language in which the person uses the portal; the words' script may tell of another
 */
export async function findSkills(database: Database, text: string, used: string, atMost: number): Promise<string[]> {
  return suggest(await findConcepts(database, lookUps(text, skillLanguageOf(used))), atMost)
}
