import type { AnswerValue } from '../../../machines/questions/define-question'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation/open-assessment.server'
import { answerInWords } from './answer-in-words'
import { answerTitle } from './answer-label'
import type { OwnWords } from './own-words'

type Side = { text: string; own: OwnWords }
export type ChangedAnswer = { key: string; title: string; shown: Side; now: Side }

const same = (one: AnswerValue | undefined, other: AnswerValue | undefined) =>
  JSON.stringify(one) === JSON.stringify(other)

function side(texts: Texts, key: string, { walked, marks }: OpenAssessment): Side {
  const value = walked.answers.at(key)
  if (value === undefined) return { text: texts.t('common:again.notAsked'), own: null }
  const { answer, own } = answerInWords(texts, key, value, marks.get(key)?.language)
  return { text: answer, own }
}

/** The answers that count and are others in two states of one assessment, in words; consents too. */
export function changedMeanwhile(texts: Texts, shown: OpenAssessment, now: OpenAssessment): ChangedAnswer[] {
  const keys = new Set([...now.walked.answers.entries(), ...shown.walked.answers.entries()].map(([key]) => key))
  return [...keys]
    .filter((key) => !same(shown.walked.answers.at(key), now.walked.answers.at(key)))
    .map((key) => ({ key, title: answerTitle(texts, key), shown: side(texts, key, shown), now: side(texts, key, now) }))
}
