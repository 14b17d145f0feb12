import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '../../../db/client'
import {
  findContentHash,
  replaceSource,
  type NewSource,
  type NewTerm,
} from '../../../db/queries/conversation/skill-catalogue'
import { skillLanguages, type SkillLanguage } from '../../../machines/skills/skill-languages'
import { foldingMark, searchWords } from '../../../machines/skills/read-words'

type ByLanguage<T> = Readonly<Record<SkillLanguage, T>>

/** One entry of db/catalogue/<field>.json. */
type CatalogueEntry = {
  kind: 'skill' | 'occupation'
  uri: string
  labels: ByLanguage<string>
  words: ByLanguage<readonly string[]>
  /** Of an occupation: its usual skills, the most usual first. */
  skills?: readonly string[]
}

const name = 'starter'
const folder = 'db/catalogue'

type CatalogueFile = { name: string; text: string }

const readFiles = (): CatalogueFile[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({ name: file, text: readFileSync(path.join(folder, file), 'utf8') }))

function hashOf(files: readonly CatalogueFile[]): string {
  const hash = createHash('sha256').update(foldingMark())
  for (const file of files) hash.update(file.name).update(file.text)
  return hash.digest('hex')
}

/** Every entry of the starter catalogue, as it stands in its files. */
export const readCatalogue = (files = readFiles()): CatalogueEntry[] =>
  files.flatMap(({ text }) => JSON.parse(text) as CatalogueEntry[])

/** What a concept is called: each text once in a language. */
export function termsOf(uri: string, language: SkillLanguage, label: string, synonyms: readonly string[]): NewTerm[] {
  return [...new Set([label, ...synonyms])].map((text, at) => ({
    uri,
    language,
    kind: at === 0 ? 'label' : 'synonym',
    text,
    folded: searchWords(text, language),
  }))
}

function sourceOf(entries: readonly CatalogueEntry[], contentHash: string): NewSource {
  return {
    name,
    contentHash,
    concepts: [
      ...entries.map(({ uri, kind }) => ({ uri, kind })),
      ...entries.flatMap(({ skills = [] }) => skills.map((uri) => ({ uri, kind: 'skill' as const }))),
    ],
    terms: entries.flatMap(({ uri, labels, words }) =>
      skillLanguages.flatMap((language) => termsOf(uri, language, labels[language], words[language])),
    ),
    relations: entries.flatMap(({ uri, skills = [] }) =>
      skills.map((skill, place) => ({ occupation: uri, skill, place })),
    ),
  }
}

/** Whether the database holds the catalogue as it is now. A few milliseconds. */
export const isCatalogueLoaded = async (database: Database): Promise<boolean> =>
  (await findContentHash(database, name)) === hashOf(readFiles())

/**
 * Loads the starter catalogue into the database when its files, or the way of folding, have changed since the last time.
 * Costs a few milliseconds when nothing has. Of several processes that start at once one loads and the others wait.
 *
 * @returns whether anything was loaded
 */
export async function loadStarterCatalogue(database: Database, now: Date): Promise<boolean> {
  const files = readFiles()
  const contentHash = hashOf(files)
  for (;;) {
    if ((await findContentHash(database, name)) === contentHash) return false
    if ((await replaceSource(database, sourceOf(readCatalogue(files), contentHash), now)) === 'loaded') return true
    await wait(200)
  }
}
