import type { Chapter } from '../conversations/conversations'
import { isDone, type WalkedAssessment } from '../conversations/walk-assessment'
import { answersForCoach, isNeverRepeated, mayCoachRead, sharedOf } from '../plan/life/sharing'
import { AnsweredSoFar } from '../questions/answers'
import { priorities } from '../questions/goals'
import { compassOf, type Compass } from './compass'
import type { Sector } from './sector-names'

/** The conversation that asks about a sector. */
export const conversationOf = {
  work: 'skills',
  languages: 'languages',
  digital: 'digital',
  health: 'health',
  everyday: 'everydayLife',
  people: 'people',
  direction: 'goals',
  search: 'jobSearch',
} as const satisfies Record<Sector, Chapter>

/**
 * The compass as its person sees it, beside that of the assessment before.
 *
 * @param placed what the person is about to put first, not stored yet
 */
export function ownCompass(walked: WalkedAssessment, earlier?: WalkedAssessment, placed?: readonly string[]): Compass {
  const answers = placed ? new AnsweredSoFar(priorities.id, placed, walked.answers) : walked.answers
  return compassOf(answers, {
    isTold: (sector) => isDone(walked, conversationOf[sector]),
    earlier: earlier?.answers,
  })
}

/** The compass as a coach sees it: from what the person shares, health only where its door has been opened. */
export function coachCompass(
  walked: WalkedAssessment,
  earlier: WalkedAssessment | undefined,
  seesHealth: boolean,
): Compass {
  const isOpen = (key: string) =>
    mayCoachRead(key, walked.answers) || isNeverRepeated(key, walked.answers.at(key) ?? null)
  return compassOf(answersForCoach(walked.answers), {
    isTold: (sector) =>
      isDone(walked, conversationOf[sector]) &&
      walked.walks[conversationOf[sector]].path.every(({ key }) => isOpen(key)),
    isHidden: (sector) => sector === 'health' && !(seesHealth && sharedOf('health', walked.answers) === 'all'),
    earlier: earlier && answersForCoach(earlier.answers),
  })
}
