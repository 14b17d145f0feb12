import type { Database } from '../../client'
import type { LookedUp } from '../../../machines/skills/read-words'

/** A concept that a text speaks of: how much (the higher the more), by which of its words. */
type FoundConcept = {
  uri: string
  kind: 'skill' | 'occupation'
  score: number
  tokens: number[]
  /** Of an occupation: its usual skills, the most usual first. */
  skills: string[] | null
}

/** Likeness (trigrams, 0–1) from which an unknown word counts as another one, misspelt or inflected. */
const likeEnough = 0.45

/**
 * Words are looked up as they are, by index, one by one (`offset 0`): the embedded database never gathers statistics, and
 * without them the planner compares each form with every word of the catalogue. What is unknown is compared with the words that begin alike: with all words
 * the comparison would take twice to ten times as long. A word of many concepts finds candidates only when the text has
 * no rarer one. A term counts for how much of it the text says, in weights of its words.
 */
const search = `
  with asked as materialized (
    select * from unnest($1::int[], $2::text[], $3::text[], $4::real[], $5::boolean[])
      as a(token, language, form, strength, whole)
  ), exact as materialized (
    select a.token, a.strength, w.id, w.weight, w.concepts
    from asked a
    cross join lateral (
      select * from skill_words v where v.language = a.language and v.word = a.form and v.concepts > 0 offset 0
    ) w
  ), loose as materialized (
    select a.token, (a.strength * near.alike)::real as strength, near.id, near.weight, near.concepts
    from asked a
    cross join lateral (
      select w.id, w.weight, w.concepts, similarity(w.word, a.form) as alike
      from (select * from skill_words v
            where v.language = a.language and left(v.word, 2) = left(a.form, 2)
              and length(v.word) between length(a.form) - 3 and length(a.form) + 3 offset 0) w
      where similarity(w.word, a.form) >= ${likeEnough} and w.concepts > 0
      order by alike desc limit 3
    ) near
    where a.whole and a.strength = 1 and length(a.form) >= 4
      and not exists (select from exact e where e.token = a.token and e.strength >= 0.6)
  ), words as materialized (
    select id, min(token) as token, max(strength) * max(weight) as amount, max(concepts) as concepts
    from (select * from exact union all select * from loose) either
    group by id
  ), telling as (
    select * from words where concepts <= greatest(150, (select min(concepts) from words))
  ), candidates as materialized (
    select p.term, sum(w.amount) as amount, array_agg(w.token) as tokens
    from telling w join skill_postings p on p.word = w.id
    group by p.term order by amount desc limit 200
  ), near as materialized (
    select c.*, t.concept, t.weight from candidates c join skill_terms t on t.id = c.term
    order by c.amount * c.amount / t.weight desc limit 80
  ), more as (
    select n.term, sum(w.amount) as amount, array_agg(w.token) as tokens
    from near n join skill_postings p on p.term = n.term join words w on w.id = p.word
    where w.id not in (select id from telling)
    group by n.term
  ), scored as (
    select n.concept, n.weight, n.amount + coalesce(m.amount, 0) as amount, n.tokens || coalesce(m.tokens, '{}') as tokens
    from near n left join more m on m.term = n.term
  ), best as (
    select distinct on (concept) concept, amount * amount / weight * (amount / (weight + 0.4)) as score, tokens
    from scored order by concept, score desc
  ), placed as (
    select b.score, b.tokens, c.id, c.uri, c.kind, row_number() over (partition by c.kind order by b.score desc) as place
    from best b join skill_concepts c on c.id = b.concept
  )
  select p.uri, p.kind, p.score, p.tokens, (
      select array_agg(k.uri order by o.place) from occupation_skills o join skill_concepts k on k.id = o.skill
      where o.occupation = p.id and exists (select from skill_terms t where t.concept = k.id)) as skills
  from placed p where p.place <= case p.kind when 'occupation' then 5 else 40 end
  order by p.score desc, p.uri`

/** The concepts whose names share words with a text, the nearest first; at most sixty. */
export async function findConcepts(database: Database, asked: readonly LookedUp[]): Promise<FoundConcept[]> {
  if (asked.length === 0) return []
  return database.run<FoundConcept>('find-concepts', search, [
    asked.map(({ token }) => token),
    asked.map(({ language }) => language),
    asked.map(({ form }) => form),
    asked.map(({ strength }) => strength),
    asked.map(({ whole }) => whole),
  ])
}
