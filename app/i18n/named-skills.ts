import type { AnswerValue, Question } from '../../machines/questions/define-question'
import { readSaid, skillsIn } from '../../machines/skills/picks'
import type { Texts } from './texts'

/** A skill by its name, which may have to be in another language than the page, with what the person said of it. */
export type NamedSkill = { uri: string; name: string; language: string; said: string | null }

type Labels = ReadonlyMap<string, { text: string; language: string }>

/** How sure, and whether for a living: the second with its question, since "maybe" alone says nothing. */
function levelsIn(texts: Texts, question: Question, said: readonly string[], uri: string): string {
  const own = said.flatMap((value) => readSaid(value) ?? []).filter((one) => one.uri === uri)
  const sure = own.flatMap(({ certainty }) => (certainty ? texts.option(question, certainty) : []))
  const wish = own.flatMap((one) =>
    one.wish ? `${texts.t('common:skills.wish')} ${texts.option(question, one.wish)}` : [],
  )
  return [...sure, ...wish].join(' · ')
}

/** The skills in an answer; nothing in an answer that has none. One that is called nothing any more shows its address. */
export function namedSkills(texts: Texts, question: Question, value: AnswerValue, labels: Labels): NamedSkill[] | null {
  if (!Array.isArray(value)) return null
  const named = (uri: string, said: string | null): NamedSkill => {
    const { text, language } = labels.get(uri) ?? { text: uri, language: 'en' }
    return { uri, name: text, language, said }
  }
  if (question.kind === 'skills') {
    const picked = skillsIn(value)
    return picked.length > 0 ? picked.map((uri) => named(uri, null)) : null
  }
  if (question.kind !== 'skillLevels') return null
  const said = value as string[]
  const uris = [...new Set(said.flatMap((one) => readSaid(one)?.uri ?? []))]
  return uris.map((uri) => named(uri, levelsIn(texts, question, said, uri)))
}
