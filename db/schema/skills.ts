import { sql } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, real, text, unique } from 'drizzle-orm/pg-core'
import { moment } from './columns'

// Reference data: the same for every tenant, no person in it. Loaded from the catalogue and from ESCO.

/** A skill or an occupation under its ESCO address. Never deleted: a person may have picked it. */
export const skillConcepts = pgTable(
  'skill_concepts',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    uri: text('uri').notNull(),
    kind: text('kind', { enum: ['skill', 'occupation'] }).notNull(),
  },
  (table) => [unique('skill_concepts_by_uri').on(table.uri)],
)

/** What a concept is called in a language, as one source says it. */
export const skillTerms = pgTable(
  'skill_terms',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    concept: integer('concept')
      .notNull()
      .references(() => skillConcepts.id),
    language: text('language').notNull(),
    kind: text('kind', { enum: ['label', 'synonym'] }).notNull(),
    text: text('text').notNull(),
    /** The stems of the text, as searching folds them. */
    folded: text('folded').array().notNull(),
    /** The weights of its words added up: a term that is found wholly has this much. */
    weight: real('weight').notNull().default(0),
    source: text('source').notNull(),
  },
  (table) => [
    index('skill_terms_of_concept').on(table.concept, table.language),
    index('skill_terms_of_source').on(table.source),
  ],
)

/** Each stem of a language once. The rarer, the more it weighs (0–1). */
export const skillWords = pgTable(
  'skill_words',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    language: text('language').notNull(),
    word: text('word').notNull(),
    /** In how many concepts it occurs. */
    concepts: integer('concepts').notNull().default(0),
    weight: real('weight').notNull().default(1),
  },
  (table) => [
    unique('skill_words_by_word').on(table.language, table.word),
    index('skill_words_by_beginning').on(table.language, sql`left(word, 2)`),
  ],
)

/** Which terms a word stands in. */
export const skillPostings = pgTable(
  'skill_postings',
  {
    word: integer('word').notNull(),
    term: integer('term').notNull(),
  },
  (table) => [primaryKey({ columns: [table.word, table.term] }), index('skill_postings_of_term').on(table.term)],
)

/** The skills that an occupation usually needs, the most usual first. */
export const occupationSkills = pgTable(
  'occupation_skills',
  {
    occupation: integer('occupation').notNull(),
    skill: integer('skill').notNull(),
    place: integer('place').notNull(),
    source: text('source').notNull(),
  },
  (table) => [primaryKey({ columns: [table.occupation, table.skill, table.source] })],
)

/** What has been loaded from where: the same content is not loaded twice. */
export const skillSources = pgTable('skill_sources', {
  name: text('name').primaryKey(),
  contentHash: text('content_hash').notNull(),
  loadedAt: moment('loaded_at').notNull(),
})
