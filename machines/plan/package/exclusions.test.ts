import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { assessment } from '../../../tests/factories/answer-generator'
import { plannedIds, proposedIds } from '../../../tests/factories/line-ids'
import { situationNames, situations, stored } from '../../../tests/factories/situations'
import { walkAssessment } from '../../conversations/walk-assessment'
import { answersFrom, type Answers } from '../../questions/answers'
import type { AnswerValue } from '../../questions/define-question'
import { deadlines } from '../law/deadlines'
import { draftPlan, type DraftPlan } from '../draft/draft-plan'
import { applies, exclusions, type Exclusion } from './exclusions'
import { services } from '../services/services'

const today = '2026-11-22'
const draft = (answers: Answers) => draftPlan({ answers, catalogue: services, deadlines, today })
const from = (told: Record<string, AnswerValue>) => draft(answersFrom(stored(told)))

/** A person's situation and what their draft says, for an oracle that knows nothing of the table. */
type Case = {
  said: (key: string) => AnswerValue | undefined
  /** Somewhere in the draft, or in the plan itself. */
  has: (...ids: string[]) => boolean
  inPlan: (...ids: string[]) => boolean
  plan: DraftPlan
}

const among = (value: AnswerValue | undefined, ...wanted: (string | number)[]) =>
  Array.isArray(value) ? value.some((one) => wanted.includes(one)) : wanted.includes(value as string | number)
const atMost = (value: AnswerValue | undefined, most: number) => typeof value === 'number' && value <= most
const atLeast = (value: AnswerValue | undefined, least: number) => typeof value === 'number' && value >= least
const hardly = ({ said }: Case) => atMost(said('workAbility'), 2) || said('suitableHours') === 'notNow'

/** What may never be, each as a sentence: written from what a coach would strike out, not from the table. */
const never: Record<string, (one: Case) => boolean> = {
  'a task to apply for jobs beside the line of the obligation': ({ has }) => has('task:applyForJobs'),
  'job search for somebody whom health spares it': ({ plan, has }) =>
    plan.obligation.perMonth === 0 &&
    ['onSicknessBenefit', 'unfitOnDoctorsAccount'].includes(plan.obligation.reason) &&
    has('service:JOB-MATCH', 'task:writeCv', 'task:practiseInterview', 'task:makeJobProfile', 'service:JOB-PROFILE'),
  'careers, cards, CV, profile, courses or habits at work ability 0–2 or "not now"': (one) =>
    hardly(one) &&
    one.has(
      'service:CAREER-GUIDANCE', 'service:CAREER-COACH', 'task:exploreOccupations', 'service:LICENCE-CARDS', 'task:writeCv',
      'task:makeJobProfile', 'service:JOB-PROFILE', 'service:INTEG-TRAINING', 'service:FINNISH-COURSE', 'service:LM-TRAINING',
      'service:VET', 'service:APPRENTICESHIP', 'task:speakFinnishWeekly', 'task:meetSomebodyWeekly', 'task:keepMorningRhythm',
      'service:WORK-TRIAL', 'service:REHAB-WORK', 'service:JOB-MATCH',
    ),
  'a step of the person’s alone at work ability 0–2 or "not now"': (one) =>
    hardly(one) && one.plan.lines.some((line) => 'who' in line && line.who === 'jobseeker'),
  'a try-out or a workshop when the six months are used': ({ said, has }) =>
    atLeast(said('workTryOutMonths'), 6) && has('service:WORK-TRIAL', 'service:YOUTH-WORKSHOP', 'task:nameTryOutPlaces'),
  'two wage supports for one job': ({ inPlan }) =>
    [inPlan('service:PAY-SUBSIDY'), inPlan('service:EMPLOY-55'), inPlan('service:HELSINKI-LISA')].filter(Boolean).length > 1,
  'pay subsidy on the agenda without pay subsidy': ({ has }) =>
    has('agenda:paySubsidyWithEmployer') && !has('service:PAY-SUBSIDY'),
  'the support for those over 55 for somebody who can do a few hours': ({ said, has }) =>
    (said('suitableHours') === 'fewHours' || said('weeklyHours') === 'fewHours') && has('service:EMPLOY-55'),
  'an integration plan or assessment for somebody who has or had the plan': ({ said, has }) =>
    among(said('integrationPlan'), 'inForce', 'ended') && has('service:INTEG-PLAN', 'service:INTEG-ASSESS'),
  'integration training after integration': ({ said, has }) =>
    said('integrationPlan') === 'ended' && has('service:INTEG-TRAINING', 'service:CIVIC-ORIENT'),
  'a kind of plan as a service': ({ has }) => has('service:INTEG-PLAN', 'service:MULTI-PLAN', 'service:ACT-PLAN'),
  'two courses of Finnish for one need': ({ has }) => has('service:INTEG-TRAINING') && has('service:FINNISH-COURSE'),
  'the wrong authority for a health profession': ({ said, has }) =>
    said('educationField') === 'health' && has('service:QUAL-RECOG-OPH'),
  'a start-up grant for a business that runs': ({ said, has }) =>
    said('businessStage') === 'started' && has('service:START-UP-GRANT', 'agenda:startUpGrantFirst'),
  'two job coaches': ({ has }) => has('service:IPS') && has('service:JOB-COACH'),
  'mental-health services for somebody in psychiatric care': ({ said, has }) =>
    said('mentalCare') === 'psychiatricCare' && has('service:MENTAL-HEALTH', 'service:KELA-NUOTTI'),
  'two who go along with a young person': ({ inPlan }) => inPlan('service:OUTREACH-YOUTH') && inPlan('service:KELA-NUOTTI'),
  'a health check where somebody looks after health already': ({ said, has }) =>
    (said('lastHealthCheck') === 'under1year' || said('treatment') === 'goingOn' || has('service:OCC-HEALTH')) &&
    has('service:UNEMP-HEALTH-CHECK', 'task:bookHealthCheck'),
  'an open direction for somebody who named it and is clear': ({ said, has }) =>
    said('directionClear') === 'clear' && Boolean(said('wishedOccupations')) && has('task:exploreOccupations', 'service:CAREER-COACH'),
  'a qualification that is not wished for as one of several goals': ({ said, plan, has }) =>
    said('hope') !== 'studies' && !among(said('priorities'), 'studies') && has('goal:qualification') &&
    plan.lines.filter(({ kind }) => kind === 'goal').length > 1,
  'writing a CV that is ready': ({ said, has }) => said('cv') === 'ready' && has('task:writeCv'),
  'a duty online for somebody without identification': ({ said, has }) =>
    among(said('strongIdentification'), 'no', 'notSure') && has('task:makeJobProfile'),
  'company for somebody who leaves it as it is': ({ said, has }) =>
    said('peopleChange') === 'no' && has('task:meetSomebodyWeekly', 'service:PEER'),
  'change security in a lay-off': ({ said, has }) =>
    said('reason') === 'laidOff' && has('service:CHANGE-SECURITY', 'task:checkChangeSecurity'),
  'two ways to study on the benefit': ({ has }) => has('service:SELF-STUDY-BENEFIT') && has('service:SHORT-STUDY'),
} // prettier-ignore

function found(answers: Answers, plan = draft(answers)): string[] {
  const [all, planned] = [new Set<string>(proposedIds(plan)), new Set<string>(plannedIds(plan))]
  const one: Case = {
    said: (key) => answers.at(key),
    has: (...ids) => ids.some((id) => all.has(id)),
    inPlan: (...ids) => ids.some((id) => planned.has(id)),
    plan,
  }
  return Object.entries(never).flatMap(([sentence, holds]) => (holds(one) ? [sentence] : []))
}

test('no line of any draft contradicts the person, the obligation or another line', () => {
  const holds = (given: Parameters<typeof walkAssessment>[0]) => {
    expect(found(walkAssessment(given).answers)).toEqual([])
  }
  fc.assert(fc.property(assessment, holds), { numRuns: 300 })
})

test.each(situationNames)('nor one of the %s', (name) => {
  expect(found(walkAssessment(stored(situations[name].answers)).answers)).toEqual([])
})

it('sees a contradiction where there is one', () => {
  const answers = answersFrom(stored({ cv: 'ready', hope: 'fullTimeWork' }))
  const [line] = draft(answersFrom(stored({ cv: 'none', hope: 'fullTimeWork', employerContact: 'yes' }))).lines.filter(
    ({ kind, ...one }) => kind === 'service' && 'step' in one && one.step === 'writeCv',
  )
  expect(line).toBeDefined()
  expect(found(answers, { ...draft(answers), lines: [line!] })).toEqual(['writing a CV that is ready'])
})

test('every row of the table is about somebody, and takes away lines that there are', () => {
  const people = [
    ...fc.sample(assessment, { numRuns: 500, seed: 3 }),
    ...situationNames.map((name) => stored(situations[name].answers)),
  ].map((given) => walkAssessment(given).answers)
  const drafted = people.map((answers) => ({ answers, obligation: draft(answers).obligation }))
  const isAboutSomebody = (row: Exclusion) => {
    const has = (id: string) => row.with?.some((one) => one === id) ?? false
    return drafted.some(({ answers, obligation }) => applies(row, answers, has, obligation))
  }
  expect(exclusions.filter((row) => !isAboutSomebody(row)).map(({ id }) => id)).toEqual([])
  expect(exclusions.filter(({ out = [], beside = [] }) => out.length + beside.length === 0)).toEqual([])
  expect(new Set(exclusions.map(({ id }) => id)).size).toBe(exclusions.length)
})

it('a draft keeps one goal: what the person is after', () => {
  const plan = from({ hope: 'fullTimeWork', suitableHours: 'notNow', workAbility: 9 })
  expect(plan.lines.filter(({ kind }) => kind === 'goal').length).toBeGreaterThan(0)
})
