import { certainties, wishes } from '../skills/picks'
import { defineQuestion } from './define-question'

export const mainWork = defineQuestion({
  id: 'mainWork',
  revision: 1,
  lasting: true,
  kind: 'shortText',
  maxLength: 120,
})

export const strengths = defineQuestion({
  id: 'strengths',
  revision: 1,
  lasting: true,
  kind: 'choices',
  options: [
    'people',
    'hands',
    'care',
    'order',
    'numbers',
    'languages',
    'computers',
    'teaching',
    'leading',
    'endurance',
    'newThings',
  ],
  atMost: 5,
})

export const education = defineQuestion({
  id: 'education',
  revision: 1,
  lasting: true,
  kind: 'choice',
  options: [
    'notFinishedBasic',
    'basic',
    'upperSecondary',
    'vocational',
    'higher',
    'vocationalAbroad',
    'higherAbroad',
    'healthCareAbroad',
  ],
})

export const finnishLevel = defineQuestion({
  id: 'finnishLevel',
  revision: 1,
  lasting: ['firstLanguage', 'fluent'],
  kind: 'choice',
  options: ['firstLanguage', 'fluent', 'good', 'everyday', 'simple', 'fewWords', 'none'],
})

// One round of the loop: a job, a business, studies, or work at home or in an association.

export const experienceKind = defineQuestion({
  id: 'experienceKind',
  revision: 1,
  lasting: true,
  kind: 'choice',
  options: ['paidWork', 'ownBusiness', 'studies', 'care', 'household', 'association', 'hobby', 'military'],
  repeats: true,
})

export const experienceTitle = defineQuestion({
  id: 'experienceTitle',
  revision: 1,
  lasting: true,
  kind: 'shortText',
  maxLength: 120,
  repeats: true,
})

export const experienceTasks = defineQuestion({
  id: 'experienceTasks',
  revision: 2,
  lasting: true,
  kind: 'longText',
  maxLength: 1000,
  repeats: true,
})

/** What the person looked for besides the suggestions, in their own words: a skill a line. */
export const experienceOwnSkills = defineQuestion({
  id: 'experienceOwnSkills',
  revision: 1,
  lasting: true,
  kind: 'longText',
  maxLength: 1000,
  repeats: true,
})

/** Suggested from the title and the tasks; own words stay what they are. */
export const experienceSkills = defineQuestion({
  id: 'experienceSkills',
  revision: 1,
  kind: 'skills',
  options: ['none'],
  atMost: 12,
  beside: experienceOwnSkills,
  repeats: true,
})

/** Asked of the skills that were picked, instead of certainty and wish for the whole experience. */
export const experienceSkillLevels = defineQuestion({
  id: 'experienceSkillLevels',
  revision: 1,
  kind: 'skillLevels',
  options: [...certainties, ...wishes],
  repeats: true,
})

export const experienceLength = defineQuestion({
  id: 'experienceLength',
  revision: 1,
  lasting: true,
  kind: 'choice',
  options: ['under1year', '1to3years', '3to10years', 'over10years'],
  repeats: true,
})

export const experienceCertainty = defineQuestion({
  id: 'experienceCertainty',
  revision: 1,
  lasting: true,
  kind: 'choice',
  options: ['learning', 'withSupport', 'alone', 'canTeach'],
  repeats: true,
})

export const experienceMore = defineQuestion({
  id: 'experienceMore',
  revision: 1,
  lasting: ['yes'],
  kind: 'choice',
  options: ['yes', 'no'],
  repeats: true,
})

export const educationField = defineQuestion({
  id: 'educationField',
  revision: 1,
  lasting: true,
  kind: 'choice',
  options: [
    'health',
    'social',
    'technology',
    'construction',
    'transport',
    'business',
    'hospitality',
    'it',
    'teaching',
    'agriculture',
    'other',
  ],
})

export const educationPlace = defineQuestion({
  id: 'educationPlace',
  revision: 1,
  lasting: true,
  kind: 'choice',
  options: ['finland', 'abroad', 'both'],
})

export const recognition = defineQuestion({
  id: 'recognition',
  revision: 1,
  lasting: ['recognised'],
  kind: 'choice',
  options: ['recognised', 'inProgress', 'notApplied', 'notSure'],
})

export const unfinishedStudies = defineQuestion({
  id: 'unfinishedStudies',
  revision: 1,
  kind: 'choice',
  options: ['yes', 'no'],
})

export const cards = defineQuestion({
  id: 'cards',
  revision: 1,
  kind: 'choices',
  options: [
    'hygienePassport',
    'occupationalSafety',
    'hotWork',
    'roadSafety',
    'electricalSafety',
    'forklift',
    'alcoholPassport',
    'securityGuard',
    'firstAid',
    'expired',
    'none',
  ],
  exclusive: 'none',
})

export const drivingLicence = defineQuestion({
  id: 'drivingLicence',
  revision: 1,
  kind: 'choices',
  options: ['car', 'trailer', 'lorry', 'bus', 'motorcycle', 'foreign', 'none'],
  exclusive: 'none',
})

export const literacy = defineQuestion({
  id: 'literacy',
  revision: 1,
  lasting: ['easily'],
  kind: 'choice',
  options: ['easily', 'withEffort', 'hardly'],
})

export const finnishSpeaking = defineQuestion({
  id: 'finnishSpeaking',
  revision: 1,
  kind: 'scale',
  min: 0,
  max: 4,
  labels: 'each',
  optionTexts: 'languageUse',
})

export const finnishReading = defineQuestion({
  id: 'finnishReading',
  revision: 1,
  kind: 'scale',
  min: 0,
  max: 4,
  labels: 'each',
  optionTexts: 'languageUse',
})

export const englishLevel = defineQuestion({
  id: 'englishLevel',
  revision: 1,
  lasting: ['workLanguage'],
  kind: 'choice',
  options: ['workLanguage', 'everyday', 'little', 'none'],
})

export const digitalSkills = defineQuestion({
  id: 'digitalSkills',
  revision: 1,
  kind: 'choice',
  options: ['workTools', 'everydayTools', 'phoneOnly', 'needHelp'],
})

export const cv = defineQuestion({ id: 'cv', revision: 1, kind: 'choice', options: ['ready', 'old', 'none'] })

export const lastApplication = defineQuestion({
  id: 'lastApplication',
  revision: 1,
  kind: 'choice',
  options: ['thisMonth', 'within3months', 'within1year', 'longer', 'never'],
})

export const interviews = defineQuestion({
  id: 'interviews',
  revision: 1,
  kind: 'choice',
  options: ['confident', 'needPractice', 'never'],
})
