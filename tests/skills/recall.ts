import { readFileSync } from 'node:fs'
import { findSkills } from '../../app/use-cases/conversation/find-skills.server'
import { readCatalogue } from '../../app/use-cases/content/starter-catalogue.server'
import type { Database } from '../../db/client'
import { skillLanguages, type SkillLanguage } from '../../machines/skills/skill-languages'

/** What a jobseeker wrote, and the skills that should be suggested: catalogue labels in English, alternatives with `|`. */
type Phrase = { language: SkillLanguage; text: string; skills: readonly string[] }

export const phrases: readonly Phrase[] = JSON.parse(readFileSync('tests/skills/phrases.json', 'utf8'))

const urisByLabel = new Map<string, string[]>()
for (const { kind, uri, labels } of readCatalogue())
  if (kind === 'skill') urisByLabel.set(labels.en, [...(urisByLabel.get(labels.en) ?? []), uri])

/** The addresses of which one has to come for each skill that is expected. Throws for a label that the catalogue has not. */
const expectedOf = ({ skills, text }: Phrase): string[][] =>
  skills.map((one) =>
    one.split('|').flatMap((label) => {
      const uris = urisByLabel.get(label)
      if (!uris) throw new Error(`${text}: the catalogue has no skill "${label}"`)
      return uris
    }),
  )

const best = 5

type Recall = { language: SkillLanguage | 'all'; phrases: number; recall: number }
type Missed = Phrase & { got: string[] }

/** Recall@5 by language: of the skills expected for a phrase, the share that is among the first five suggestions. */
export async function measureRecall(database: Database): Promise<{ recalls: Recall[]; missed: Missed[] }> {
  const labelOf = new Map(
    [...urisByLabel].flatMap(([label, uris]) => uris.map((uri): [string, string] => [uri, label])),
  )
  const shares: { language: SkillLanguage; share: number }[] = []
  const missed: Missed[] = []
  for (const phrase of phrases) {
    const got = await findSkills(database, phrase.text, phrase.language, best)
    const expected = expectedOf(phrase)
    const found = expected.filter((uris) => uris.some((uri) => got.includes(uri))).length
    shares.push({ language: phrase.language, share: found / expected.length })
    if (found < expected.length) missed.push({ ...phrase, got: got.map((uri) => labelOf.get(uri) ?? uri) })
  }
  const recallOf = (language: SkillLanguage | 'all'): Recall => {
    const those = shares.filter((one) => language === 'all' || one.language === language)
    return { language, phrases: those.length, recall: those.reduce((sum, { share }) => sum + share, 0) / those.length }
  }
  return { recalls: [...skillLanguages, 'all' as const].map(recallOf), missed }
}
