import { answerTo, type Answers } from '../questions/answers'
import type { Question } from '../questions/define-question'
import type { Statement } from '../questions/define-statement'

/** One answer and the points of ten that it stands for, for the generated page. */
type SourceRow = { from: string; answer: string; points: string }

/** Where the number of one part of a sector comes from. `value` is 0–10, or `null` when the person told nothing about it. */
export type Source = { rows: readonly SourceRow[]; value(answers: Answers): number | null }

/** How many points of ten each option of a choice stands for. */
type Points<Q> = Q extends { options: readonly (infer O extends string)[] } ? Partial<Record<O, number>> : never

/** A choice: each option has its points; an option without any says nothing here. */
export function byOption<Q extends Question & { kind: 'choice' }>(question: Q, points: Points<Q>): Source {
  const table = points as Record<string, number>
  return {
    rows: Object.entries(table).map(([answer, value]) => ({ from: question.id, answer, points: String(value) })),
    value: (answers) => table[String(answerTo(answers, question) ?? '')] ?? null,
  }
}

/** A scale, stretched to 0–10. */
export function byScale(question: Question & { kind: 'scale' }): Source {
  const { id, min, max } = question
  return {
    rows: [{ from: id, answer: `${min}–${max}`, points: '0–10' }],
    value(answers) {
      const value = answerTo(answers, question) as number | null | undefined
      return value === null || value === undefined ? null : ((value - min) / (max - min)) * 10
    },
  }
}

/** What was ticked of a list: the first counts `first` points, each further one `each`, ten at most. */
export function byCount(question: Question & { kind: 'choices' }, first: number, each: number): Source {
  return {
    rows: [{ from: question.id, answer: 'ticked', points: `${first} for one, ${each} for each more, at most 10` }],
    value(answers) {
      const ticked = answerTo(answers, question) as readonly string[] | null | undefined
      return ticked ? Math.min(10, first + (ticked.length - 1) * each) : null
    },
  }
}

/** A statement that stands in for a question which is not asked of such a person. */
export function byStatement(statement: Statement, points: number): Source {
  return {
    rows: [{ from: statement.about.map(({ id }) => id).join(', '), answer: statement.name, points: String(points) }],
    value: (answers) => (statement.holds(answers) ? points : null),
  }
}

/** The first of several sources that says something. */
export function firstOf(...sources: readonly Source[]): Source {
  return {
    rows: sources.flatMap(({ rows }) => rows),
    value(answers) {
      for (const source of sources) {
        const value = source.value(answers)
        if (value !== null) return value
      }
      return null
    },
  }
}
