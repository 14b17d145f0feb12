import type { AnswerInWords } from '../conversation/answer-in-words'

/** An answer in words, and what it answers. */
export type AnswerView = { label: string } & AnswerInWords

/**
 * Who reads: the person sees all their answers, a coach only those that are shared, and what tells of health only once
 * that is opened.
 */
export type Reader = 'jobseeker' | 'coach' | 'coachOfHealth'
