import type { RuleId } from './rules'
import type ledger from './ledger.json'

/** One change of rules: on which day, which rules at which revision, and what changed, for the people who apply them. */
export type RuleChange = {
  on: string
  revision: number
  rules: readonly (RuleId | keyof typeof ledger)[]
  what: string
}

/** Every change of the rules, the oldest first. A changed rule without an entry here fails a test. */
// prettier-ignore
export const ruleChanges: readonly RuleChange[] = [
  { on: '2026-11-20', revision: 1, what: 'The first rules.',
    rules: [
      'tooMuchDebt', 'noIncome', 'unsureOfBenefit', 'moneyRunsOut', 'homeAtRisk', 'childrenWithoutDayCare',
      'familyUnderStrain', 'noStrongIdentification', 'lonely', 'youngAndLonely', 'permitsOpen', 'severalTroubles',
      'untreatedTrouble', 'noRecentHealthCheck', 'lowWorkAbility', 'longSickLeave', 'workLooksImpossible',
      'wishForMentalSupport', 'substanceWish', 'psychiatricCareAndWork', 'statementForRehabilitation',
      'changesAtWork', 'youngDaysTurned', 'turnedDays', 'physicalWorkNoLonger', 'crisisHelpShown',
      'newcomerWithoutPlan', 'newcomerLittleFinnish', 'littleFinnish', 'practiseFinnish', 'hardToRead',
      'needsInterpreter', 'foreignHealthCareQualification', 'foreignQualification', 'foreignHigherEducation',
      'foreignExperience', 'firstYearsInFinland', 'languageCertificate', 'readyForWork', 'wantsPartTimeWork',
      'weakJobSearch', 'interviewPractice', 'directionUnclear', 'triesOutFirst', 'tryOutToFindDirection',
      'youngWithoutDirection', 'ownBusiness', 'employerInMind', 'citySupportForEmployer', 'longWithoutWork',
      'over55TwoYears', 'jobLostOver55', 'laidOff', 'ownStep', 'targetGroup', 'alreadyInService', 'noQualification',
      'noQualificationUnder25', 'basicEducationOpen', 'skillsWithoutPapers', 'studiesLeftOpen', 'wantsToStudy',
      'studyOnBenefit', 'cardsMissing', 'foreignLicence', 'helpOnline', 'trainingForOpenJobs', 'needsNewSkills',
    ] },
  { on: '2026-11-22', revision: 1, what: 'Services that no rule proposed yet.',
    rules: [
      'debtsAndShortMoney', 'lonelyAndUnwell', 'rhythmBeforeWork', 'statementAndWeakJobSearch', 'healthAtWork',
      'lowWorkAbilityAtWork', 'longCareerAndHealth', 'firstStepsBack', 'workFarAway', 'serviceDays', 'shortCourse',
      'higherStudies', 'studiesGoingOn',
    ] },
  { on: '2026-11-22', revision: 1, what: 'The activation plan has a rule of its own: social assistance because of unemployment is enough (189/2001 from 1.1.2026).',
    rules: ['socialAssistance'] },
  { on: '2026-11-22', revision: 2, what: 'Proposes the multi-sectoral plan alone; the activation plan comes from socialAssistance.',
    rules: ['severalTroubles'] },
  { on: '2026-11-22', revision: 1, what: 'Matters for the meeting: where own view and other answers differ, what was skipped, when the obligation may be lower.',
    rules: [
      'hoursAndWishDiffer', 'wellButAway', 'moreAbleThanSure', 'finnishLevelsDiffer', 'clearButUnnamed',
      'skippedMatters', 'obligationToAgree',
    ] },
  { on: '2026-11-22', revision: 1, what: 'The goal of paid work is only for those who do not look for fewer hours.',
    rules: ['wantsPaidWork'] },
  { on: '2026-11-22', revision: 2, what: 'Leaves the goal to wantsPaidWork and wantsPartTimeWork, so that nobody gets both.',
    rules: ['readyForWork'] },
  { on: '2026-11-22', revision: 2, what: 'Not for somebody over 55 or with work ability 0–5, unless studies are their own wish.',
    rules: ['noQualification'] },
  { on: '2026-11-22', revision: 1, what: 'For three new questions: what kind of home, care of a relative, legal matters.',
    rules: ['noHome', 'caresForRelative', 'legalMatters'] },
  { on: '2026-11-22', revision: 2, what: 'At work is also who is under notice or works part-time, without being asked.',
    rules: ['socialAssistance', 'healthAtWork', 'lowWorkAbilityAtWork'] },
  { on: '2026-11-22', revision: 2, what: 'Fewer hours may also be told by somebody who takes any work.',
    rules: ['wantsPaidWork', 'wantsPartTimeWork'] },
  { on: '2026-11-22', revision: 2, what: 'Somebody who names the work they hope for knows the direction, without being asked.',
    rules: ['trainingForOpenJobs'] },
  { on: '2026-11-23', revision: 2, what: 'Whoever wants to try something out first is on the way to work as well, with a goal and a task.',
    rules: ['weakJobSearch', 'interviewPractice', 'employerInMind', 'triesOutFirst', 'changesAtWork'] },
  { on: '2026-11-23', revision: 1, what: 'Whoever would rather not say what they hope for still gets a goal, a task and a matter for the meeting.',
    rules: ['hopeLeftOpen'] },
  { on: '2026-11-23', revision: 2, what: 'Gives a first step to take as well.',
    rules: ['wantsToStudy'] },
  { on: '2026-11-23', revision: 2, what: 'Only where day and night have turned round, as its reason says; a rhythm that changes is left to turnedDays.',
    rules: ['youngDaysTurned'] },
  { on: '2026-11-23', revision: 2, what: 'Also for those of 65 or more: their reasons say 55 or over.',
    rules: ['over55TwoYears', 'jobLostOver55'] },
  { on: '2026-11-23', revision: 3, what: 'Not for those of 65 or more either, unless studies are their own wish.',
    rules: ['noQualification'] },
  { on: '2026-11-23', revision: 2, what: 'Also for those under 18, who get preparatory education; the duty of those of 18 to 24 stays with its service.',
    rules: ['noQualificationUnder25'] },
  { on: '2026-11-23', revision: 1, what: 'What people worry about or wish to change soon is a matter for the meeting where nothing else answers to it.',
    rules: ['worriesLeftOpen', 'changeWantedSoon'] },
  { on: '2026-11-23', revision: 2, what: 'Only what the person wants: a part of everyday life that they wish to leave as it is gives no line.',
    rules: ['debtsAndShortMoney', 'moneyRunsOut', 'familyUnderStrain', 'lonely', 'lonelyAndUnwell', 'youngAndLonely', 'permitsOpen', 'helpOnline'] },
  { on: '2026-11-23', revision: 2, what: 'Leaves the service and the task to homeToMend, for those who wish for a change; the coach sees the flag all the same.',
    rules: ['homeAtRisk'] },
  { on: '2026-11-23', revision: 1, what: 'Help with a home that is hard, unless the person wishes to leave it as it is.',
    rules: ['homeToMend'] },
  { on: '2026-11-23', revision: 2, what: 'Unemployment benefit is not proposed where age may rule it out; noIncomeByAge has that.',
    rules: ['noIncome'] },
  { on: '2026-11-23', revision: 1, what: 'Without income under 18 or over 65 the right benefit is asked about. On a parental benefit, in compulsory education or over 65 the usual number of applications is checked together.',
    rules: ['noIncomeByAge', 'onParentalBenefit', 'over65', 'compulsoryEducation'] },
]
