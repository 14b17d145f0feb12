import { keyOf, type AnswerValue, type Question, type ValueOf } from './define-question'

/** Stored answers by key, as they come from storage: on the path or not. */
export type StoredAnswers = ReadonlyMap<string, AnswerValue>

/** A value in its place, ready to be stored. */
export type AnswerToStore = { key: string; question: Question; value: AnswerValue }

/** Read access to the answers that count. */
export interface Answers {
  /** The value under a key; `undefined` when the question was not answered, `null` when the person skipped it. */
  at(key: string): AnswerValue | undefined
  entries(): Iterable<readonly [string, AnswerValue]>
}

export const noAnswers: Answers = { at: () => undefined, entries: () => [] }

export function answersFrom(values: StoredAnswers): Answers {
  return { at: (key) => values.get(key), entries: () => values.entries() }
}

/** One more answer on top of earlier ones. Shares the earlier ones, so adding costs the same at any length. */
export class AnsweredSoFar implements Answers {
  constructor(
    private readonly key: string,
    private readonly value: AnswerValue,
    private readonly before: Answers,
  ) {}

  at(key: string): AnswerValue | undefined {
    if (this.key === key) return this.value
    let here = this.before
    while (here instanceof AnsweredSoFar && here.key !== key) here = here.before
    return here instanceof AnsweredSoFar ? here.value : here.at(key)
  }

  *entries(): Iterable<readonly [string, AnswerValue]> {
    yield* this.before.entries()
    yield [this.key, this.value]
  }
}

/** The answer to a question, typed by the question itself. */
export function answerTo<Q extends Question>(answers: Answers, question: Q, round = 0): ValueOf<Q> | undefined {
  return answers.at(keyOf(question, round)) as ValueOf<Q> | undefined
}
