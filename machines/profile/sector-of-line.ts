import { matterOf } from '../plan/draft/matters'
import { tasks, type Goal, type Matter, type TaskCode } from '../plan/rules/define-rule'
import type { PlannedLine } from '../plan/life/plan-document'
import { serviceByCode, type ServiceCode } from '../plan/services/services'
import type { Sector } from './sector-names'

const sectorOfMatter: Readonly<Record<Matter, Sector>> = {
  income: 'everyday',
  health: 'health',
  papers: 'work',
  language: 'languages',
  everydayLife: 'everyday',
  direction: 'direction',
  studyDuty: 'work',
  studies: 'work',
  skills: 'work',
  work: 'search',
}

const sectorOfGoal: Readonly<Record<Goal, Sector>> = {
  paidWork: 'search',
  partTimeWork: 'search',
  ownBusiness: 'search',
  practiseProfession: 'work',
  qualification: 'work',
  finnishForWork: 'languages',
  workThatFits: 'direction',
  clearDirection: 'direction',
  workAbilityBack: 'health',
  everydayLifeInOrder: 'everyday',
  incomeInOrder: 'everyday',
  rightBenefitAndCare: 'health',
  writtenFinnish: 'languages',
}

/** Lines that are about another sector than most of their matter. */
const sectorOfCode: Readonly<Partial<Record<TaskCode | ServiceCode, Sector>>> = {
  getBankCodes: 'digital',
  askForDigitalHelp: 'digital',
  'STRONG-ID': 'digital',
  'DIGI-SUPPORT': 'digital',
  applyForDayCare: 'people',
  DAYCARE: 'people',
  meetSomebodyWeekly: 'people',
  keepMorningRhythm: 'health',
}

/** The sector of the compass that a line of a plan is about; nothing for matters, flags and a coach's own words. */
export function sectorOfLine({ drafted, service }: Pick<PlannedLine, 'drafted' | 'service'>): Sector | undefined {
  if (drafted?.kind === 'goal') return sectorOfGoal[drafted.code]
  if (drafted?.kind === 'task') return sectorOfCode[drafted.code] ?? sectorOfMatter[tasks[drafted.code].about]
  const known = service && serviceByCode.get(service)
  return known && (sectorOfCode[service] ?? sectorOfMatter[matterOf(known)])
}
