import type { AnswerToStore, StoredAnswers } from '../questions/answers'
import { keyOf } from '../questions/define-question'
import { readAnswer, type AnswerFault } from '../questions/read-answer'
import { experienceOwnSkills, experienceSkillLevels, experienceSkills } from '../questions/skills'
import { noneFits, saidAfterPicking } from '../skills/picks'

/** Skills in the person's own words, as a form showed them: those it held, and those of them that are to be kept. */
export type OwnSkillsPosted = { shown: readonly string[]; kept: readonly string[] }

export const noOwnSkills: OwnSkillsPosted = { shown: [], kept: [] }

/** Skills picked, or what is said of them; `null` for "I'd rather not say". */
export type Picks = readonly string[] | null

/** The skills that the person has written in their own words in a round of the loop. */
function ownSkillsOf(stored: StoredAnswers, round: number): string[] {
  const words = stored.get(keyOf(experienceOwnSkills, round))
  return typeof words === 'string' ? words.split('\n').filter(Boolean) : []
}

/**
 * The person's own words after a form: what it kept, and what it did not know of because another window wrote it. So
 * nothing gets lost, and only what was unticked goes.
 */
export function ownSkillsAfter(stored: StoredAnswers, round: number, { shown, kept }: OwnSkillsPosted): string[] {
  const unknown = ownSkillsOf(stored, round).filter((words) => !shown.includes(words))
  return [...new Set([...unknown, ...kept])]
}

/** Own words alone are an answer: none of the suggested skills fits. */
export function picksOrNone(values: readonly string[], ownSkills: readonly string[]): readonly string[] {
  return ownSkills.length > 0 && values.every((value) => value === '') ? [noneFits] : values
}

/** Own words to store beside a pick, none when they stand so already; a fault when they are too many. */
export function ownSkillsBeside(
  stored: StoredAnswers,
  round: number,
  words: readonly string[],
): readonly AnswerToStore[] | AnswerFault {
  const key = keyOf(experienceOwnSkills, round)
  const read = readAnswer(experienceOwnSkills, { values: [words.join('\n')], skipped: false, month: '' })
  if (!read.ok) return read.fault
  const isSo = (stored.get(key) ?? null) === read.value
  return isSo ? [] : [{ key, question: experienceOwnSkills, value: read.value }]
}

/** What was said of the skills in a round, when another pick changes it; none when nothing was said yet. */
export function levelsBeside(stored: StoredAnswers, round: number, picked: Picks): readonly AnswerToStore[] {
  const key = keyOf(experienceSkillLevels, round)
  const said = stored.get(key)
  if (said === undefined) return []
  const before = stored.get(keyOf(experienceSkills, round))
  const value = saidAfterPicking(before as Picks, picked, said as Picks)
  return JSON.stringify(value) === JSON.stringify(said) ? [] : [{ key, question: experienceSkillLevels, value }]
}
