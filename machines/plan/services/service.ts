/**
 * Who does a line: `together` is the person with the coach at their side, `provider` a service.
 */
export type Doer = 'jobseeker' | 'coach' | 'together' | 'provider'

/** What the catalogue tells about a service, and the conditions that exclude a person from it. */
export type Service = {
  code: string
  category: ServiceCategory
  providers: readonly Provider[]
  /** Who sets it going, where that is not what its first provider implies: see `whoStarts`. */
  startedBy?: 'jobseeker' | 'coach' | 'together'
  /** The legal base by its Finnish name and number. */
  law: string
  eligibility: Eligibility
  /** Why no rule proposes it and only a coach adds it; nothing where a rule does. */
  byHand?: ByHand
  /** An authority's page on the service was seen. */
  checked: boolean
}

export type ServiceCategory =
  | 'job-search'
  | 'career'
  | 'work-practice'
  | 'entrepreneurship'
  | 'skills'
  | 'integration'
  | 'multi-sector'
  | 'health'
  | 'kela-rehab'
  | 'intermediate'
  | 'youth'
  | 'life'
  | 'money'

type Provider =
  | 'employmentAuthority'
  | 'municipality'
  | 'wellbeingServicesCounty'
  | 'kela'
  | 'educationProvider'
  | 'employer'
  | 'association'
  | 'state'
  | 'unemploymentFund'
  | 'pensionInsurer'
  | 'purchasedService'
  | 'selfService'
  | 'bank'

export type Benefit = 'earningsRelated' | 'generalSupport' | 'socialAssistance' | 'sickness' | 'parental' | 'none'

/**
 * Why a service is left to a coach. `notAsked`: it rests on what we never ask (a diagnosis, a disability, a crime).
 * `decidedInCare`: those who treat the person decide. `lastResort`: only after other services. `shownAtOnce`: it is shown
 * before any plan. `arranged`: a coach's step brings it about, and it is no service of its own.
 */
const byHandReasons = ['notAsked', 'decidedInCare', 'lastResort', 'shownAtOnce', 'arranged'] as const
export type ByHand = (typeof byHandReasons)[number]

/**
 * `multiSectoralPlan`: for a person on social assistance the activation plan stands in its place.
 * `employer`: one who hires or applies. `applicationBeforeStart`: it has to be applied for before the work or the business
 * starts, while the decision may come later. `grantedBeforeStart`: the decision has to be there before the start.
 */
export const requirements = [
  'plan',
  'multiSectoralPlan',
  'integrationPlan',
  'medicalStatement',
  'employer',
  'applicationBeforeStart',
  'grantedBeforeStart',
  'referral',
] as const
export type Requirement = (typeof requirements)[number]

/** Hard conditions only; all of them must hold. What needs a person's judgement is left to the coach. */
export type Eligibility = {
  /** Whole years, inclusive. */
  minAge?: number
  /** The least age does not bind a person who may have an integration plan. */
  minAgeNotInIntegration?: true
  /** Whole years, inclusive: "under 30" is 29. */
  maxAge?: number
  /** Three-digit codes of the municipalities whose residents it is for. */
  municipalities?: readonly string[]
  /** Full months without work. EMPLOY-55 counts them within the last 28. */
  minMonthsUnemployed?: number
  /** Years since the first residence permit or registration. */
  maxYearsInFinland?: number
  /** Only for people who may have an integration plan. */
  newcomer?: true
  /** Only for people who moved to Finland. */
  immigrant?: true
  /** Only for people on one of these benefits. */
  benefit?: readonly Benefit[]
  /** Only for a person without work. */
  notWorking?: true
  /** Only for a person in an employment relation; KELA-KIILA takes entrepreneurs too. */
  working?: true
  /** Only for families: a child below school age for DAYCARE, under 18 for FAMILY. */
  smallChildren?: true
  foreignQualification?: true
  /** `learner`: for a person who still learns Finnish or Swedish. `askedFor`: the provider asks for a level of its own. */
  language?: 'learner' | 'askedFor'
  /** What must exist first. */
  requires?: readonly Requirement[]
  /** Whole years: the medical statement is asked from this age on; without it, at every age. */
  medicalStatementFromAge?: number
  /** The longest time that one person can be in it. */
  maxMonths?: number
  /** ISO date, inclusive: from this day on these terms hold. */
  validFrom?: string
  /** ISO date, inclusive. */
  validTo?: string
}
