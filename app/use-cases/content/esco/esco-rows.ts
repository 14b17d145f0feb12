import type { NewSource } from '../../../../db/queries/conversation/skill-catalogue'
import { skillLanguages, type SkillLanguage } from '../../../../machines/skills/skill-languages'
import { textLimits } from '../../../../machines/text/limits'
import { termsOf } from '../starter-catalogue.server'
import { readCsv } from './read-csv'

/** A row that was left out, with the reason. `line` counts lines of a CSV file, entries of a JSON file, from 1. */
export type BrokenRow = { line: number; why: string }

/** What one file of ESCO says. */
export type EscoContents = Pick<NewSource, 'concepts' | 'terms' | 'relations'> & { broken: BrokenRow[] }

/** A file that is not what its name says: nothing of it is loaded. */
export class NotEsco extends Error {
  override name = 'NotEsco'
}

type Writable<T> = { [K in keyof T]: T[K] extends readonly (infer One)[] ? One[] : T[K] }

const nothing = (): Writable<EscoContents> => ({ concepts: [], terms: [], relations: [], broken: [] })

const address = /^http:\/\/data\.europa\.eu\/esco\/(skill|occupation)\/[\w.-]+$/

/** Which kind of concept an address names, if it is one of ESCO's. */
const kindOf = (uri: unknown) =>
  typeof uri === 'string' ? (address.exec(uri)?.[1] as 'skill' | 'occupation' | undefined) : undefined

/** The rows of a CSV file by the names of its columns. A row that cannot be read is noted in `broken`. */
function* namedRows(text: string, needed: readonly string[], broken: BrokenRow[]) {
  const rows = readCsv(text)
  const first = rows.next()
  const header = first.done || !('fields' in first.value) ? [] : first.value.fields
  const missing = needed.filter((name) => !header.includes(name))
  if (missing.length > 0) throw new NotEsco(`its first row has no column ${missing.join(', ')}`)
  for (const row of rows) {
    if ('fault' in row) broken.push({ line: row.line, why: row.fault })
    else if (row.fields.length !== header.length)
      broken.push({ line: row.line, why: `it has ${row.fields.length} columns instead of ${header.length}` })
    else {
      const { fields, line } = row
      yield { line, at: (name: string) => fields[header.indexOf(name)]?.trim() ?? '' }
    }
  }
}

const isTooLong = (label: string) => label.length > textLimits.label

/** The labels in a cell, a line each. What is too long to be a label is left out. */
const labelsIn = (cell: string) =>
  cell.split('\n', textLimits.labels).flatMap((line) => {
    const label = line.trim()
    return label && !isTooLong(label) ? [label] : []
  })

/** occupations_xx.csv or skills_xx.csv: labels of a kind of concept in one language. */
export function readConceptsCsv(text: string, kind: 'skill' | 'occupation', language: SkillLanguage): EscoContents {
  const read = nothing()
  for (const { line, at } of namedRows(text, ['conceptUri', 'preferredLabel', 'altLabels'], read.broken)) {
    const uri = at('conceptUri')
    const label = at('preferredLabel')
    if (kindOf(uri) !== kind)
      read.broken.push({ line, why: `conceptUri "${uri}" is not the address of an ESCO ${kind}` })
    else if (!label) read.broken.push({ line, why: 'preferredLabel is empty' })
    else if (isTooLong(label))
      read.broken.push({ line, why: `preferredLabel has more than ${textLimits.label} letters` })
    else {
      read.concepts.push({ uri, kind })
      read.terms.push(...termsOf(uri, language, label, [...labelsIn(at('altLabels')), ...labelsIn(at('hiddenLabels'))]))
    }
  }
  return read
}

/** occupationSkillRelations.csv: which skills an occupation needs; essential ones before optional ones. */
export function readRelationsCsv(text: string): EscoContents {
  const read = nothing()
  const essential = new Map<string, string[]>()
  const optional = new Map<string, string[]>()
  for (const { line, at } of namedRows(text, ['occupationUri', 'relationType', 'skillUri'], read.broken)) {
    const [occupation, skill, type] = [at('occupationUri'), at('skillUri'), at('relationType')]
    if (kindOf(occupation) !== 'occupation')
      read.broken.push({ line, why: `occupationUri "${occupation}" is not the address of an ESCO occupation` })
    else if (kindOf(skill) !== 'skill')
      read.broken.push({ line, why: `skillUri "${skill}" is not the address of an ESCO skill` })
    else if (type !== 'essential' && type !== 'optional')
      read.broken.push({ line, why: `relationType "${type}" is neither essential nor optional` })
    else {
      const those = type === 'essential' ? essential : optional
      those.set(occupation, [...(those.get(occupation) ?? []), skill])
    }
  }
  for (const occupation of new Set([...essential.keys(), ...optional.keys()]))
    read.relations.push(
      ...usual(occupation, [...(essential.get(occupation) ?? []), ...(optional.get(occupation) ?? [])]),
    )
  return read
}

/** More of an occupation's skills than this would never be offered. */
const mostSkills = 15

const usual = (occupation: string, skills: readonly string[]) =>
  [...new Set(skills)].slice(0, mostSkills).map((skill, place) => ({ occupation, skill, place }))

type JsonConcept = { uri?: unknown; prefLabel?: Readonly<Record<string, unknown>>; broader?: readonly string[] }

function entriesOf(text: string): JsonConcept[] {
  const entries = parsed(text)
  if (!Array.isArray(entries) || !entries.every((one) => typeof one === 'object' && one !== null))
    throw new NotEsco('it is not a list of concepts')
  return entries as JsonConcept[]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new NotEsco('it is not JSON')
  }
}

/** occupations.json or skills.json: the preferred labels of concepts. Groups of occupations among them are left alone. */
export function readConceptsJson(text: string, kind: 'skill' | 'occupation'): EscoContents {
  const read = nothing()
  for (const [index, { uri, prefLabel }] of entriesOf(text).entries()) {
    const line = index + 1
    if (typeof uri === 'string' && uri.includes('/esco/isco/')) continue
    const labels = skillLanguages.filter((one) => typeof prefLabel?.[one] === 'string' && prefLabel[one] !== '')
    if (kindOf(uri) !== kind)
      read.broken.push({ line, why: `uri "${String(uri)}" is not the address of an ESCO ${kind}` })
    else if (labels.length === 0) read.broken.push({ line, why: 'prefLabel has no label in our languages' })
    else if (labels.some((one) => isTooLong(String(prefLabel![one]))))
      read.broken.push({ line, why: `prefLabel has a label with more than ${textLimits.label} letters` })
    else {
      read.concepts.push({ uri: uri as string, kind })
      for (const one of labels) read.terms.push(...termsOf(uri as string, one, String(prefLabel![one]), []))
    }
  }
  return read
}

/** occupation-group-skills.json: skills of groups of occupations; the occupations of a group stand in occupations.json. */
export function readGroupSkillsJson(text: string, occupations: string): EscoContents {
  const read = nothing()
  const groups = parsed(text)
  if (typeof groups !== 'object' || groups === null || Array.isArray(groups))
    throw new NotEsco('it does not list skills by group of occupations')
  const members = entriesOf(occupations).filter(({ uri }) => kindOf(uri) === 'occupation')
  for (const [index, [group, skills]] of Object.entries(groups).entries()) {
    const listed = (skills as { essential?: unknown } | null)?.essential
    if (!Array.isArray(listed)) {
      read.broken.push({ line: index + 1, why: `group ${group} has no list "essential"` })
      continue
    }
    const uris = listed.map((id) => `http://data.europa.eu/esco/skill/${String(id)}`)
    const isMember = ({ broader = [] }: JsonConcept) => broader.some((one) => one.endsWith(`/isco/C${group}`))
    for (const { uri } of members.filter(isMember)) read.relations.push(...usual(uri as string, uris))
  }
  return read
}
