import type { Question } from '../../../../machines/questions/define-question'
import { languages, type Language } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'

/** The same words in the client's language and in the coach's. */
export type Both = { client: string; coach: string }

/** The two readers of a page on which a coach types for a client. */
export type Readers = { client: Texts; coach: Texts }

export type FieldView = {
  key: string
  title: Both
  hint: Both | null
  why: Both
  skippable: boolean
  values: readonly string[]
} & (
  | { kind: 'one' | 'several'; options: { value: string; text: Both }[] }
  | { kind: 'text' | 'longText' | 'number' | 'month' }
  /** Picked by the client on their own device, from suggestions. */
  | { kind: 'later' }
)

export const readersOf = (client: Texts, coach: Texts): Readers => ({ client, coach })

const bothOf = ({ client, coach }: Readers, say: (texts: Texts) => string): Both => ({
  client: say(client),
  coach: say(coach),
})

function optionsOf(question: Question): readonly string[] {
  if (question.kind === 'choice' || question.kind === 'choices') return question.options
  if (question.kind !== 'scale') return []
  return Array.from({ length: question.max - question.min + 1 }, (_, at) => String(question.min + at))
}

/** A point of a scale in words; of one with words at its ends only, those beside the first and the last. */
function pointText(texts: Texts, question: Question & { kind: 'scale' }, value: string): string {
  if (question.labels === 'each') return texts.option(question, value)
  const { min = '', max = '' } = texts.question(question)
  if (Number(value) === question.min) return `${value} = ${min}`
  return Number(value) === question.max ? `${value} = ${max}` : value
}

function controlOf(readers: Readers, question: Question) {
  const say = (value: string) => (texts: Texts) =>
    question.kind === 'scale' ? pointText(texts, question, value) : texts.option(question, value)
  switch (question.kind) {
    case 'choice':
    case 'scale':
    case 'choices': {
      const options = optionsOf(question).map((value) => ({ value, text: bothOf(readers, say(value)) }))
      return { kind: question.kind === 'choices' ? ('several' as const) : ('one' as const), options }
    }
    case 'shortText':
      return { kind: 'text' as const }
    case 'skills':
    case 'skillLevels':
      return { kind: 'later' as const }
    default:
      return { kind: question.kind }
  }
}

/** A question with its control in both languages. @param values what is answered already, as a form posts it */
export function fieldView(readers: Readers, key: string, question: Question, values: readonly string[]): FieldView {
  const hasHint = readers.client.question(question).hint !== undefined
  return {
    key,
    title: bothOf(readers, (texts) => texts.question(question).title),
    hint: hasHint ? bothOf(readers, (texts) => texts.question(question).hint ?? '') : null,
    why: bothOf(readers, (texts) => texts.question(question).why),
    skippable: question.skippable,
    values,
    ...controlOf(readers, question),
  }
}

/** How the client's language is marked up. */
export const markOf = (language: Language) => ({ lang: language, dir: languages[language].dir })
