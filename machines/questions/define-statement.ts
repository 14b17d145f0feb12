import { answerTo, type Answers } from './answers'
import type { Question, ValueOf } from './define-question'

/**
 * Something that holds, or not, of a person's answers, with a name that reads as a statement. Conversations branch
 * on statements and the rules of the draft stand on them, so both always mean the same by "manages little Finnish".
 */
export type Statement = {
  name: string
  /** The questions it looks at: what a plan line gives as its reason. */
  about: readonly Question[]
  holds(answers: Answers): boolean
}

/** A statement about one answer. A skipped or missing answer never makes it hold. */
export function says<Q extends Question>(
  name: string,
  question: Q,
  is: (value: NonNullable<ValueOf<Q>>) => boolean,
): Statement {
  return {
    name,
    about: [question],
    holds: (answers) => {
      const value = answerTo(answers, question)
      return value !== undefined && value !== null && is(value as NonNullable<ValueOf<Q>>)
    },
  }
}

/** A statement that the answer to a choice is one of the options. */
export function chose<Q extends Question & { kind: 'choice' }>(
  name: string,
  question: Q,
  ...options: NonNullable<ValueOf<Q>>[]
): Statement {
  return says(name, question, (value) => options.includes(value))
}

/** A statement that at least one of the options was ticked. */
export function ticked<Q extends Question & { kind: 'choices' }>(
  name: string,
  question: Q,
  ...options: Q['options'][number][]
): Statement {
  return says(name, question, (value) => (value as readonly string[]).some((one) => options.includes(one)))
}

const questionsOf = (statements: readonly Statement[]) => [...new Set(statements.flatMap(({ about }) => about))]

export function all(name: string, ...statements: Statement[]): Statement {
  return { name, about: questionsOf(statements), holds: (answers) => statements.every((one) => one.holds(answers)) }
}

export function any(name: string, ...statements: Statement[]): Statement {
  return { name, about: questionsOf(statements), holds: (answers) => statements.some((one) => one.holds(answers)) }
}

export function not(name: string, statement: Statement): Statement {
  return { name, about: statement.about, holds: (answers) => !statement.holds(answers) }
}
