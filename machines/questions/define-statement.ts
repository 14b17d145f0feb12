import { answerTo, type Answers } from './answers'
import { keyOf, type Question, type ValueOf } from './define-question'

/**
 * Something that holds, or not, of a person's answers, with a name that reads as a statement. Conversations branch
 * on statements and the rules of the draft stand on them, so both always mean the same by "manages little Finnish".
 */
export type Statement = {
  name: string
  /** The questions it looks at. */
  about: readonly Question[]
  holds(answers: Answers): boolean
  /** The keys that it rests on when it holds; read them with `answersBehind`. */
  restsOn(answers: Answers): readonly string[]
  /** It rests on answers that were skipped; no other statement does. */
  restsOnSkips?: true
  /** The statements that it joins; nothing where it looks at answers itself. */
  joins?: { by: 'all' | 'any' | 'not'; of: readonly Statement[] }
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
    restsOn: () => [keyOf(question)],
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

/** A statement over several answers or rounds of a loop: it holds when `find` finds the keys of some that show it. */
export function shownBy(
  name: string,
  about: readonly Question[],
  find: (answers: Answers) => readonly string[],
): Statement {
  return { name, about, holds: (answers) => find(answers).length > 0, restsOn: find }
}

/** A statement that the person would rather not say at least one of these. */
export function skipped(name: string, ...about: Question[]): Statement {
  const restsOn = (answers: Answers) =>
    about.map((question) => keyOf(question)).filter((key) => answers.at(key) === null)
  return { name, about, restsOnSkips: true, holds: (answers) => restsOn(answers).length > 0, restsOn }
}

const questionsOf = (statements: readonly Statement[]) => [...new Set(statements.flatMap(({ about }) => about))]

export function all(name: string, ...statements: Statement[]): Statement {
  return {
    name,
    about: questionsOf(statements),
    joins: { by: 'all', of: statements },
    holds: (answers) => statements.every((one) => one.holds(answers)),
    restsOn: (answers) => statements.flatMap((one) => one.restsOn(answers)),
  }
}

/** Rests only on those that hold: the age of a person who is in the target group by language is no reason. */
export function any(name: string, ...statements: Statement[]): Statement {
  return {
    name,
    about: questionsOf(statements),
    joins: { by: 'any', of: statements },
    holds: (answers) => statements.some((one) => one.holds(answers)),
    restsOn: (answers) => statements.filter((one) => one.holds(answers)).flatMap((one) => one.restsOn(answers)),
  }
}

export function not(name: string, statement: Statement): Statement {
  return {
    name,
    about: statement.about,
    joins: { by: 'not', of: [statement] },
    holds: (answers) => !statement.holds(answers),
    restsOn: () => statement.about.map((question) => keyOf(question)),
  }
}

/** The keys of the answers that make a statement hold, each once. A skip is a reason only where the statement is on it. */
export function answersBehind(statement: Statement, answers: Answers): readonly string[] {
  const keys = new Set(statement.restsOn(answers))
  return [...keys].filter((key) => {
    const value = answers.at(key)
    return value !== undefined && (value !== null || statement.restsOnSkips)
  })
}
