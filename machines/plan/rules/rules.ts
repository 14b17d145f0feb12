import type { Rule } from './define-rule'
import { everydayLifeRules } from './everyday-life'
import { healthRules } from './health'
import { languageRules } from './language-and-integration'
import { meetingRules } from './meeting'
import { skillsRules } from './skills-and-study'
import { workRules } from './work-and-direction'

/** Every rule of the draft. Within a phase the order here is the order of the lines. */
const listed = [
  ...everydayLifeRules,
  ...healthRules,
  ...languageRules,
  ...workRules,
  ...skillsRules,
  ...meetingRules,
] as const

export type RuleId = (typeof listed)[number]['id']
export const rules: readonly (Rule & { id: RuleId })[] = listed
