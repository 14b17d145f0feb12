import { tellsOfHealth } from '../../../machines/plan/draft/coach-parts'
import type { PlannedLine } from '../../../machines/plan/life/plan-document'
import { isNeverRepeated, mayCoachRead } from '../../../machines/plan/life/sharing'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation/open-assessment.server'
import { answerInWords } from '../conversation/answer-in-words'
import type { AnswerView, Reader } from './reader'

/** What the person told of what they seek, and, as a sentence, what is still to be asked. */
export type SoughtView = { told: AnswerView[]; toAsk: string | null }

/** What is sought with a goal, as far as the reader may read the answers. */
export function soughtView(
  texts: Texts,
  { drafted }: PlannedLine,
  assessment: OpenAssessment,
  reader: Reader,
): SoughtView | null {
  if (drafted?.kind !== 'goal' || !drafted.sought) return null
  const { walked, marks } = assessment
  const told = drafted.sought.told.flatMap(({ part, key }): AnswerView[] => {
    const value = walked.answers.at(key)
    const isClosed = reader !== 'jobseeker' && !mayCoachRead(key, walked.answers)
    const isBehindDoor = reader === 'coach' && tellsOfHealth({ answers: [key] })
    if (value === undefined || value === null || isClosed || isBehindDoor || isNeverRepeated(key, value)) return []
    return [{ label: texts.t(`plan:sought.${part}`), ...answerInWords(texts, key, value, marks.get(key)?.language) }]
  })
  const parts = drafted.sought.toAsk.map((part) => texts.t(`plan:sought.${part}`).toLocaleLowerCase(texts.locale))
  return { told, toAsk: parts.length > 0 ? texts.t('plan:soughtToAsk', { parts: texts.list(parts) }) : null }
}
