import { defineQuestion } from './define-question'

export const reason = defineQuestion({
  id: 'reason',
  revision: 2,
  kind: 'choice',
  options: [
    'jobEnded',
    'laidOff',
    'underNotice',
    'partTimeWork',
    'businessEnded',
    'graduated',
    'cameToFinland',
    'careEnded',
    'illness',
    'backAfterBreak',
    'longWithoutWork',
    'other',
  ],
})

/** Codes of Statistics Finland for the municipalities of the areas served; `other` for the rest of the country. */
export const municipality = defineQuestion({
  id: 'municipality',
  revision: 1,
  kind: 'choice',
  options: [
    '091',
    '092',
    '049',
    '235',
    '245',
    '753',
    '186',
    '858',
    '837',
    '536',
    '980',
    '211',
    '418',
    '604',
    '562',
    '922',
    '790',
    '619',
    '853',
    '564',
    'other',
  ],
  skippable: false,
})

export const ageBand = defineQuestion({
  id: 'ageBand',
  revision: 1,
  kind: 'choice',
  options: ['under18', '18to24', '25to28', '29', '30to49', '50to54', '55to59', '60to64', '65plus'],
})

export const timeWithoutWork = defineQuestion({
  id: 'timeWithoutWork',
  revision: 1,
  kind: 'choice',
  options: ['working', 'under3months', '3to6months', '6to12months', '1to2years', 'over2years', 'neverInFinland'],
})

/** What the time without paid work held: a person who cared, studied or was ill was not unemployed. */
export const meanwhile = defineQuestion({
  id: 'meanwhile',
  revision: 1,
  kind: 'choice',
  options: ['lookedForWork', 'care', 'studies', 'illness', 'ownBusiness', 'elsewhere', 'otherMatters'],
})

export const ownBusiness = defineQuestion({
  id: 'ownBusiness',
  revision: 1,
  kind: 'choice',
  options: ['none', 'idea', 'onTheSide', 'main', 'ended'],
})

/** Whether the business takes so much time that full-time work does not fit: the payer of the benefit judges it. */
export const businessHours = defineQuestion({
  id: 'businessHours',
  revision: 1,
  kind: 'choice',
  options: ['under10', '10to25', 'over25', 'varies'],
})

/** A business counts as ended when its activity has ended and its pension insurance (YEL) is given up. */
export const endOfInsurance = defineQuestion({
  id: 'endOfInsurance',
  revision: 1,
  kind: 'choice',
  options: ['ended', 'notYet', 'never', 'notSure'],
})

/** Asked of those who moved here some years ago at most. */
export const permitEnding = defineQuestion({
  id: 'permitEnding',
  revision: 1,
  kind: 'choice',
  options: ['permanent', 'over6months', 'under6months', 'pending', 'notSure'],
})

/** Asked of laid-off people alone: the months without the duty to apply are counted from it (380/2023). */
export const layOffStarted = defineQuestion({ id: 'layOffStarted', revision: 1, kind: 'month', earliest: '2020-01' })

export const layOffKind = defineQuestion({
  id: 'layOffKind',
  revision: 1,
  kind: 'choice',
  options: ['full', 'shorterHours', 'notSure'],
})

export const benefit = defineQuestion({
  id: 'benefit',
  revision: 1,
  kind: 'choice',
  options: [
    'earningsRelated',
    'generalSupport',
    'socialAssistance',
    'sickness',
    'parental',
    'wages',
    'none',
    'notSure',
  ],
})

export const livedInFinland = defineQuestion({
  id: 'livedInFinland',
  revision: 1,
  lasting: ['always', 'over5years'],
  kind: 'choice',
  options: ['always', 'under1year', '1to3years', '3to5years', 'over5years'],
})

export const integrationPlan = defineQuestion({
  id: 'integrationPlan',
  revision: 1,
  kind: 'choice',
  options: ['inForce', 'ended', 'never', 'notSure'],
})

/** Any other than the first three is spoken with an interpreter, who can be booked at once. */
export const serviceLanguage = defineQuestion({
  id: 'serviceLanguage',
  revision: 2,
  lasting: true,
  kind: 'choice',
  options: [
    'fi', 'sv', 'en', 'ar', 'et', 'es', 'fa', 'fr', 'ku', 'ru', 'so', 'sq', 'th', 'tr', 'uk', 'vi', 'zh', 'signLanguage', 'other',
  ], // prettier-ignore
  skippable: false,
})

export const interpreter = defineQuestion({
  id: 'interpreter',
  revision: 1,
  kind: 'choice',
  options: ['needed', 'sometimes', 'notNeeded'],
})

export const interpreterLanguage = defineQuestion({
  id: 'interpreterLanguage',
  revision: 1,
  lasting: true,
  kind: 'shortText',
  maxLength: 80,
})

export const servicesNow = defineQuestion({
  id: 'servicesNow',
  revision: 2,
  kind: 'choices',
  options: [
    'workTryOut',
    'rehabilitativeWork',
    'integrationTraining',
    'labourMarketTraining',
    'jobCoaching',
    'studies',
    'rehabilitation',
    'ownBusiness',
    'none',
  ],
  exclusive: 'none',
})

export const workTryOutMonths = defineQuestion({ id: 'workTryOutMonths', revision: 1, kind: 'number', min: 0, max: 60 })

const earlierServices = [
  'workTryOut',
  'youthWorkshop',
  'rehabilitativeWork',
  'jobCoaching',
  'jobSearchCoaching',
  'careerCoaching',
  'labourMarketTraining',
  'integrationTraining',
  'none',
] as const

export const servicesBefore = defineQuestion({
  id: 'servicesBefore',
  revision: 1,
  kind: 'choices',
  options: earlierServices,
  exclusive: 'none',
  optionTexts: 'earlierServices',
})

/** What did not help is not proposed again. */
export const didNotHelp = defineQuestion({
  id: 'didNotHelp',
  revision: 1,
  kind: 'choices',
  options: earlierServices,
  exclusive: 'none',
  optionTexts: 'earlierServices',
})
