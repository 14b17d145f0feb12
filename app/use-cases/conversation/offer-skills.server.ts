import { answerTo } from '../../../machines/questions/answers'
import { keyOf } from '../../../machines/questions/define-question'
import { questionAt, type AskedQuestion } from '../../../machines/questions/registry'
import { experienceSkills, experienceTasks, experienceTitle, mainWork } from '../../../machines/questions/skills'
import { isSkillAddress, skillsIn, skillsToAsk } from '../../../machines/skills/picks'
import type { Language } from '../../i18n/languages'
import type { OpenAssessment } from './open-assessment.server'
import { findSkills } from './find-skills.server'
import type { Portal } from '../portal.server'
import { labelSkills } from './skill-labels.server'

/** A skill as a box to tick: its name and the language that the name is in. */
export type OfferedSkill = { uri: string; label: string; language: string }

/** Boxes that still fit a phone's page without losing the question. */
const mostSuggested = 8
const mostFound = 6

/** The skills to show for a question of kind `skills` or `skillLevels`; nothing for any other kind. */
export async function offerSkills(
  portal: Portal,
  { walked, marks }: OpenAssessment,
  key: string,
  language: Language,
  ticked: readonly string[],
  looked: string,
): Promise<OfferedSkill[]> {
  const { question, round } = questionAt(key)!
  if (question.kind === 'skillLevels')
    // What was picked since the others were asked about comes first.
    return named(
      portal,
      [...new Set([...skillsToAsk(ticked), ...skillsIn(answerTo(walked.answers, experienceSkills, round))])],
      language,
    )
  if (question.kind !== 'skills') return []
  const written = [experienceTasks, experienceTitle].map((one) => keyOf(one, round))
  // The first round is about the main work where it was told.
  const told = round === 0 ? [...written, mainWork.id] : written
  const text = told.map((one) => walked.answers.at(one) ?? '').join('. ')
  const used = told.map((one) => marks.get(one)).find(Boolean)?.language as Language | undefined
  const found = looked ? await findSkills(portal.database, looked, language, mostFound) : []
  const suggested = await findSkills(portal.database, text, used ?? language, mostSuggested)
  return named(portal, [...ticked.filter(isSkillAddress), ...found, ...suggested], language)
}

/** Two skills that are called the same are one box. */
async function named(portal: Portal, uris: readonly string[], language: Language): Promise<OfferedSkill[]> {
  const labels = await labelSkills(portal, uris, language)
  const byLabel = new Map<string, OfferedSkill>()
  for (const uri of uris) {
    const label = labels.get(uri)
    if (label && !byLabel.has(label.text)) byLabel.set(label.text, { uri, label: label.text, language: label.language })
  }
  return [...byLabel.values()]
}

/** Those of the skills posted for a question about skills that stand in the catalogue; none for any other question. */
export async function knownSkillsAmong(
  portal: Portal,
  { question }: AskedQuestion,
  values: readonly string[],
): Promise<ReadonlySet<string>> {
  if (question.kind !== 'skills') return new Set()
  const uris = skillsIn(values)
  // More than fit are refused unread.
  return uris.length > 0 && uris.length <= question.atMost
    ? new Set((await labelSkills(portal, uris, 'en')).keys())
    : new Set()
}
