import { sql } from 'drizzle-orm'
import type { Database, Orm } from '../../client'

type ConceptKind = 'skill' | 'occupation'

/** What a concept is called, with its stems as searching folds them. */
export type NewTerm = {
  uri: string
  language: string
  kind: 'label' | 'synonym'
  text: string
  folded: readonly string[]
}

/** The contents of one source: the starter catalogue or one file of ESCO. */
export type NewSource = {
  name: string
  contentHash: string
  concepts: readonly { uri: string; kind: ConceptKind }[]
  terms: readonly NewTerm[]
  /** Skills of an occupation, the most usual first (`place` 0). */
  relations: readonly { occupation: string; skill: string; place: number }[]
}

export async function findContentHash(database: Database, name: string): Promise<string | undefined> {
  const text = 'select content_hash from skill_sources where name = $1'
  const [found] = await database.run<{ content_hash: string }>('skill-source', text, [name])
  return found?.content_hash
}

/** Rows at a time: each statement stays well within the time that a statement may take. */
const portion = 2500
const loadLock = 7_325_013

function portions<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / portion) }, (_, at) => all.slice(at * portion, (at + 1) * portion))
}

const asJson = (rows: readonly unknown[]) => sql`${JSON.stringify(rows)}::json`

/**
 * Puts a source in the place of what was loaded under its name before, in one transaction. Nothing is done when another
 * process is loading just now (`busy`), or when one has loaded the same meanwhile (`same`).
 *
 * @param tell called with the share that is done, 0–1
 */
export function replaceSource(
  database: Database,
  source: NewSource,
  now: Date,
  tell: (share: number) => void = () => undefined,
): Promise<'loaded' | 'same' | 'busy'> {
  return database.transaction(async (tx) => {
    const [lock] = await tx.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${loadLock}) as mine`)
    if (!lock?.mine) return 'busy'
    const [known] = await tx.execute(sql`
      select from skill_sources where name = ${source.name} and content_hash = ${source.contentHash}`)
    if (known) return 'same'
    const total = source.concepts.length + source.terms.length + source.relations.length
    let written = 0
    const write = async <T>(rows: readonly T[], statement: (part: T[]) => ReturnType<typeof sql>) => {
      for (const part of portions(rows)) {
        await tx.execute(statement(part))
        written += part.length
        tell((0.5 * written) / total)
      }
    }
    await forget(tx, source.name)
    await write(source.concepts, insertConcepts)
    await write(source.terms, (part) => insertTerms(source.name, part))
    await write(source.relations, (part) => insertRelations(source.name, part))
    await indexTerms(tx, source.name, (share) => tell(0.5 + 0.5 * share))
    await tx.execute(sql`
      insert into skill_sources (name, content_hash, loaded_at) values (${source.name}, ${source.contentHash}, ${now.toISOString()})
      on conflict (name) do update set content_hash = excluded.content_hash, loaded_at = excluded.loaded_at`)
    return 'loaded'
  }, Infinity)
}

async function forget(tx: Orm, name: string): Promise<void> {
  for (const [from, to] of await ranges(tx, 'skill_terms'))
    await tx.execute(sql`
      delete from skill_postings p using skill_terms t
      where t.id = p.term and t.source = ${name} and t.id between ${from} and ${to}`)
  await tx.execute(sql`delete from skill_terms where source = ${name}`)
  await tx.execute(sql`delete from occupation_skills where source = ${name}`)
}

const insertConcepts = (part: NewSource['concepts']) => sql`
  insert into skill_concepts (uri, kind)
  select distinct on (uri) uri, kind from json_to_recordset(${asJson(part)}) as x(uri text, kind text)
  on conflict (uri) do nothing`

const insertTerms = (source: string, part: readonly NewTerm[]) => sql`
  insert into skill_terms (concept, language, kind, text, folded, source)
  select c.id, x.language, x.kind, x.text, string_to_array(x.folded, ' '), ${source}
  from json_to_recordset(${asJson(part.map(({ folded, ...term }) => ({ ...term, folded: folded.join(' ') })))})
    as x(uri text, language text, kind text, text text, folded text)
  join skill_concepts c on c.uri = x.uri`

/** A relation to what no source names is left out: there would be nothing to show. */
const insertRelations = (source: string, part: NewSource['relations']) => sql`
  insert into occupation_skills (occupation, skill, place, source)
  select o.id, s.id, x.place, ${source}
  from json_to_recordset(${asJson(part)}) as x(occupation text, skill text, place int)
  join skill_concepts o on o.uri = x.occupation and o.kind = 'occupation'
  join skill_concepts s on s.uri = x.skill and s.kind = 'skill'
  on conflict do nothing`

/** Numbers from..to in steps, so that a statement over all rows of a table goes portion by portion. */
async function ranges(tx: Orm, table: 'skill_terms' | 'skill_words'): Promise<Range[]> {
  const [found] = await tx.execute<{ first: number | null; last: number | null }>(
    sql`select min(id) as first, max(id) as last from ${sql.identifier(table)}`,
  )
  const first = found?.first ?? 0
  const count = found?.last ? Math.ceil((found.last - first + 1) / (4 * portion)) : 0
  return Array.from({ length: count }, (_, at) => [first + at * 4 * portion, first + (at + 1) * 4 * portion - 1])
}

/** Words, where they stand, and what they weigh: a word of 5,000 concepts says little, a word of one says most. */
async function indexTerms(tx: Orm, name: string, tell: (share: number) => void): Promise<void> {
  const parts = await ranges(tx, 'skill_terms')
  for (const part of parts) await tx.execute(insertWords(name, part))
  // Without numbers about what has just been written the next statements would be planned badly.
  await tx.execute(sql`analyze skill_concepts, skill_terms, skill_words, occupation_skills`)
  for (const [at, part] of parts.entries()) {
    await tx.execute(insertPostings(name, part))
    tell((0.6 * (at + 1)) / parts.length)
  }
  await tx.execute(sql`analyze skill_postings`)
  for (const part of await ranges(tx, 'skill_words')) await tx.execute(weighWords(part))
  for (const part of parts) await tx.execute(weighTerms(part))
  tell(1)
}

type Range = readonly [from: number, to: number]

const insertWords = (name: string, [from, to]: Range) => sql`
  insert into skill_words (language, word)
  select distinct t.language, w from skill_terms t cross join unnest(t.folded) as w
  where t.source = ${name} and t.id between ${from} and ${to}
  on conflict (language, word) do nothing`

const insertPostings = (name: string, [from, to]: Range) => sql`
  insert into skill_postings (word, term)
  select w.id, t.id from skill_terms t cross join unnest(t.folded) as f
  join skill_words w on w.language = t.language and w.word = f
  where t.source = ${name} and t.id between ${from} and ${to}
  on conflict do nothing`

const weighWords = ([from, to]: Range) => sql`
  update skill_words w set concepts = n.concepts, weight = greatest(0.15, 1 - ln(greatest(n.concepts, 1)) / ln(5000))
  from (select v.id, count(distinct t.concept)::int as concepts
        from skill_words v left join skill_postings p on p.word = v.id left join skill_terms t on t.id = p.term
        where v.id between ${from} and ${to} group by v.id) n
  where w.id = n.id and w.concepts <> n.concepts`

const weighTerms = ([from, to]: Range) => sql`
  update skill_terms t set weight = n.weight
  from (select p.term, sum(w.weight)::real as weight from skill_postings p join skill_words w on w.id = p.word
        where p.term between ${from} and ${to} group by p.term) n
  where t.id = n.term and abs(t.weight - n.weight) > 0.001`
