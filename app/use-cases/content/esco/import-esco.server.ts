import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Database } from '../../../../db/client'
import { findContentHash, replaceSource } from '../../../../db/queries/conversation/skill-catalogue'
import { skillLanguages, type SkillLanguage } from '../../../../machines/skills/skill-languages'
import { foldingMark } from '../../../../machines/skills/read-words'
import {
  NotEsco,
  readConceptsCsv,
  readConceptsJson,
  readGroupSkillsJson,
  readRelationsCsv,
  type BrokenRow,
  type EscoContents,
} from './esco-rows'

/** A path, or a file at it, that is not ESCO's. Nothing is loaded then. */
export class EscoRefused extends Error {
  override name = 'EscoRefused'
}

type EscoFile = { name: string; place: number; beside?: string; read(text: string, beside: string): EscoContents }

export type ImportedFile = { name: string; outcome: 'loaded' | 'unchanged'; rows: number; broken: BrokenRow[] }

const groupSkills = 'occupation-group-skills.json'
const concepts = /^(occupation|skill)s(?:_([a-z]{2}))?\.(csv|json)$/

/** What a file of ESCO's is, by its name; nothing for a language or a part of ESCO that we have no use for. */
function recognise(name: string): EscoFile | undefined {
  const [, kind, language, form] = concepts.exec(name) ?? []
  const as = kind as 'occupation' | 'skill'
  if (kind && form === 'json' && !language) return { name, place: 1, read: (text) => readConceptsJson(text, as) }
  if (kind && form === 'csv' && skillLanguages.some((one) => one === language))
    return { name, place: 1, read: (text) => readConceptsCsv(text, as, language as SkillLanguage) }
  if (/^occupationSkillRelations(_[a-z]{2})?\.csv$/.test(name)) return { name, place: 2, read: readRelationsCsv }
  if (name === groupSkills) return { name, place: 2, beside: 'occupations.json', read: readGroupSkillsJson }
  return undefined
}

/** ESCO's files at a path, a folder or one of them; those that others refer to come first. */
function filesAt(given: string): { folder: string; files: EscoFile[] } {
  if (!existsSync(given)) throw new EscoRefused(`There is nothing at ${given}.`)
  const isFolder = statSync(given).isDirectory()
  const folder = isFolder ? given : path.dirname(given)
  const names = isFolder ? readdirSync(given) : [path.basename(given)]
  const files = names.flatMap((name) => recognise(name) ?? [])
  if (files.length === 0)
    throw new EscoRefused(
      `${given} is not a download of ESCO: looked for occupations_xx.csv and skills_xx.csv (xx one of ${skillLanguages.join(', ')}), ` +
        'occupationSkillRelations.csv, occupations.json, skills.json, occupation-group-skills.json.',
    )
  return { folder, files: files.toSorted((a, b) => a.place - b.place || a.name.localeCompare(b.name)) }
}

type Opened = EscoFile & { contentHash: string; contents(): EscoContents }

function open(folder: string, file: EscoFile): Opened {
  const textOf = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  if (file.beside && !existsSync(path.join(folder, file.beside)))
    throw new EscoRefused(`${file.name} needs ${file.beside} beside it.`)
  const hash = createHash('sha256').update(foldingMark())
  for (const name of [file.name, file.beside]) if (name) hash.update(textOf(name))
  return {
    ...file,
    contentHash: hash.digest('hex'),
    contents() {
      try {
        return file.read(textOf(file.name), file.beside ? textOf(file.beside) : '')
      } catch (error) {
        throw error instanceof NotEsco
          ? new EscoRefused(`${file.name} is not what its name says: ${error.message}.`)
          : error
      }
    },
  }
}

/**
 * Loads ESCO's files at a path: each takes the place of what was loaded from a file of its name before. A file that has
 * not changed since is not loaded again.
 *
 * @param tell called with the file and the share of it that is done (0–1)
 * @throws EscoRefused before anything is loaded, when there is nothing of ESCO's or a file is not what its name says
 */
export async function importEsco(
  database: Database,
  given: string,
  now: Date,
  tell: (name: string, share: number) => void,
): Promise<ImportedFile[]> {
  const { folder, files } = filesAt(given)
  const opened = files.map((file) => open(folder, file))
  const changed = new Set<string>()
  for (const { name, contentHash, contents } of opened) {
    if ((await findContentHash(database, `esco/${name}`)) === contentHash) continue
    contents()
    changed.add(name)
  }
  const imported: ImportedFile[] = []
  for (const { name, contentHash, contents } of opened) {
    if (!changed.has(name)) {
      imported.push({ name, outcome: 'unchanged', rows: 0, broken: [] })
      continue
    }
    const { broken, ...source } = contents()
    const outcome = await replaceSource(database, { name: `esco/${name}`, contentHash, ...source }, now, (share) =>
      tell(name, share),
    )
    if (outcome === 'busy')
      throw new EscoRefused('Skills are being loaded by another process just now. Try again in a minute.')
    imported.push({ name, outcome: 'loaded', rows: source.concepts.length + source.relations.length, broken })
  }
  return imported
}
