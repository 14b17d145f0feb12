/** Words of the field that a question or its answers use; the explanations stand under the term in `glossary.json`. */
export const terms = [
  'employmentAuthority', 'coach', 'kela', 'unemploymentFund', 'earningsRelated', 'generalSupport', 'socialAssistance',
  'rehabilitationSupport', 'layOff', 'employmentPlan', 'integrationPlan', 'workTryOut', 'rehabilitativeWork',
  'labourMarketTraining', 'jobCoaching', 'apprenticeship', 'recognition', 'statementB', 'enforcement',
  'strongIdentification',
] as const // prettier-ignore
export type Term = (typeof terms)[number]

/** Which words a question may need explained, by its id. */
const termsByQuestion: Readonly<Record<string, readonly Term[]>> = {
  reason: ['layOff'],
  layOffStarted: ['layOff'],
  layOffKind: ['layOff'],
  benefit: [
    'earningsRelated',
    'unemploymentFund',
    'generalSupport',
    'kela',
    'socialAssistance',
    'rehabilitationSupport',
  ],
  serviceLanguage: ['coach'],
  integrationPlan: ['integrationPlan', 'employmentPlan'],
  servicesNow: ['workTryOut', 'rehabilitativeWork', 'labourMarketTraining', 'jobCoaching'],
  workTryOutMonths: ['workTryOut'],
  recognition: ['recognition'],
  doctorStatement: ['statementB'],
  illnessDecisions: ['kela', 'rehabilitationSupport'],
  debts: ['enforcement'],
  strongIdentification: ['strongIdentification'],
  studyKind: ['apprenticeship'],
  shareHealth: ['coach'],
  sharedTopics: ['coach'],
  contactWay: ['coach', 'employmentAuthority'],
}

/** The words to explain beside a question. */
export const termsIn = (questionId: string): readonly Term[] => termsByQuestion[questionId] ?? []

/** The questions that have words to explain, for the test that all of them are asked. */
export const explainedQuestions: readonly string[] = Object.keys(termsByQuestion)
