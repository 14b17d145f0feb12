import type { AnswerValue, Question } from '../../machines/questions/define-question'
import { readSaid, skillsIn } from '../../machines/skills/picks'
import type { Texts } from './texts'

/** A skill by its name, which may have to be in another language than the page, with what the person said of it. */
export type NamedSkill = { uri: string; name: string; language: string; said: string | null }

type Labels = ReadonlyMap<string, { text: string; language: string }>

const optionOf = (said: string) => said.slice(0, said.indexOf('@'))

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
  const saidOf = (uri: string) => (value as string[]).filter((said) => readSaid(said)?.uri === uri).map(optionOf)
  const uris = [...new Set((value as string[]).flatMap((said) => readSaid(said)?.uri ?? []))]
  return uris.map((uri) => named(uri, texts.list(saidOf(uri).map((option) => texts.option(question, option)))))
}
