/**
 * Who may read an answer. `health` is shown only to roles that may, and only when the person shares it; `crisis` is
 * never shown: the coach sees only that help was shown.
 */
export type Sensitivity = 'ordinary' | 'health' | 'crisis'

/** What is stored for a question; `null` means "I'd rather not say". */
export type AnswerValue = string | number | readonly string[] | null

type Shape =
  | { kind: 'choice'; options: readonly string[] }
  /** `ordered`: what was chosen first stands first; otherwise the order is the question's own. */
  | { kind: 'choices'; options: readonly string[]; atMost?: number; exclusive?: string; ordered?: true }
  | { kind: 'scale'; min: number; max: number; labels: 'ends' | 'each' }
  /** `holdsNumbers`: phone numbers or times, kept in our digits whichever they are written in, so that they can be dialled. */
  | { kind: 'shortText'; maxLength: number; autocomplete?: string; holdsNumbers?: true }
  | { kind: 'longText'; maxLength: number }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'month'; earliest: string }
  /** Skills picked among suggestions that come from own words; stored as ESCO addresses, or `none` alone. */
  | { kind: 'skills'; options: readonly ['none']; atMost: number }
  /** What the person says of each skill picked before: `alone@<address>`, `yes@<address>`. */
  | { kind: 'skillLevels'; options: readonly string[] }

type Common = {
  id: string
  /** Raised when the wording changes so that answers given before read differently. */
  revision: number
  sensitivity?: Sensitivity
  skippable?: boolean
  /** Asked once for each round of a loop; its answers are kept under `id#round`. */
  repeats?: true
  /**
   * Something the person may add in words of their own on this question's page. It is never asked by itself, so it need
   * not be answered; it counts where this question is answered.
   */
  beside?: Question
  /**
   * What a second assessment does with the earlier answer. `lasting` answers (all, or those listed) are carried over and
   * not asked again; to what is `askedAfresh` no earlier answer is offered. Any other is offered to be confirmed.
   */
  lasting?: true | readonly string[]
  askedAfresh?: true
  /** A set of option texts that several questions share, instead of texts of its own. */
  optionTexts?: string
}

export type QuestionInput = Common & Shape
export type Question = Common & Shape & { sensitivity: Sensitivity; skippable: boolean }
type QuestionKind = Question['kind']
export type QuestionOfKind<K extends QuestionKind> = Question & { kind: K }

type Given<Q> = Q extends { kind: 'skills' | 'skillLevels' }
  ? readonly string[]
  : Q extends { kind: 'choice'; options: readonly (infer O)[] }
    ? O
    : Q extends { kind: 'choices'; options: readonly (infer O)[] }
      ? readonly O[]
      : Q extends { kind: 'scale' | 'number' }
        ? number
        : string

/** The type of a stored answer to question `Q`, "I'd rather not say" included. */
export type ValueOf<Q> = Given<Q> | null

/**
 * Declares a question: its structure, never its text. Everything else is derived from this object: form control,
 * validation, the texts that `tsc` demands, the coach's view, the stored row and the tests over the registry.
 */
export function defineQuestion<const Q extends QuestionInput>(
  question: Q,
): Q & { sensitivity: Sensitivity; skippable: boolean } {
  return { sensitivity: 'ordinary', skippable: true, ...question }
}

/** The key under which an answer is stored: the question's id, with the round for a question inside a loop. */
export function keyOf(question: Pick<Question, 'id' | 'repeats'>, round = 0): string {
  return question.repeats ? `${question.id}#${round}` : question.id
}
