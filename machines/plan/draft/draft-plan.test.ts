import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessment, history, storedAfter } from '../../../tests/factories/answer-generator'
import { proposedIds } from '../../../tests/factories/line-ids'
import { situationNames, situations, stored } from '../../../tests/factories/situations'
import { walkAssessment, withOneAnswer } from '../../conversations/walk-assessment'
import { answersFrom, type Answers, type StoredAnswers } from '../../questions/answers'
import type { AnswerValue } from '../../questions/define-question'
import { answersBehind } from '../../questions/define-statement'
import { questionAt, questions } from '../../questions/registry'
import { deadlines, type DatedFact } from '../law/deadlines'
import { agendaItems, flags, goals, tasks } from '../rules/define-rule'
import { draftPlan, linesOf, type DraftPlan, type PlanLine } from './draft-plan'
import { checkEligibility, personFacts } from '../services/eligibility'
import { rules } from '../rules/rules'
import { serviceByCode, services } from '../services/services'

const today = '2026-11-22'
const draft = (answers: Answers, day = today) => draftPlan({ answers, catalogue: services, deadlines, today: day })
const draftOf = (kept: StoredAnswers) => draft(walkAssessment(kept).answers)
const draftFor = (answers: Record<string, AnswerValue>) => draftOf(stored(answers))
/** A draft from a few answers, without asking how they came about. */
const draftFrom = (answers: Record<string, AnswerValue>) => draft(answersFrom(stored(answers)))
const idsOf = proposedIds
const lineOf = (plan: DraftPlan, id: PlanLine['id']) => plan.lines.find((line) => line.id === id)

/** What holds of every draft, over many assessments. */
function always(check: (answers: Answers, plan: DraftPlan) => void) {
  fc.assert(
    fc.property(assessment, (given) => {
      const { answers } = walkAssessment(given)
      check(answers, draft(answers))
    }),
  )
}

describe.each(situationNames)('the draft of the %s', (name) => {
  const { answers, mustHave, mustNotHave, inOrder, planKind, obligationPerMonth } = situations[name]
  const plan = draftFor(answers)

  it('has what an experienced coach would expect', () => {
    expect(mustHave.filter((id) => !idsOf(plan).includes(id))).toEqual([])
  })

  it('has nothing that a coach would have to strike out', () => {
    expect(mustNotHave.filter((id) => idsOf(plan).includes(id))).toEqual([])
  })

  it('has them in the order in which a coach would take them', () => {
    const ids = idsOf(plan)
    for (const wanted of inOrder) expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted)
  })

  it('is of the right kind, with the right number of applications', () => {
    expect(plan.planKind).toBe(planKind)
    expect(plan.obligation.perMonth).toBe(obligationPerMonth)
  })

  it('is due ten working days later, and again after three months', () => {
    expect(plan.firstInterviewBy).toBe('2026-12-04')
    expect(plan.nextDiscussionBy).toBe('2027-03-04')
  })
})

const restingOnSkips: ReadonlySet<string> = new Set(rules.filter(({ when }) => when.restsOnSkips).map(({ id }) => id))

describe('every line', () => {
  it('has a reason, and every reason points to answers that count', () => {
    always((answers, { lines, obligation, planKindBecause }) => {
      for (const { because } of lines) {
        expect(because.length).toBeGreaterThan(0)
        for (const reason of because) {
          expect(reason.answers.length).toBeGreaterThan(0)
          const isGiven = (key: string) =>
            restingOnSkips.has(reason.rule) ? answers.at(key) === null : answers.at(key) != null
          expect(reason.answers.filter((key) => !isGiven(key) || !questionAt(key))).toEqual([])
        }
      }
      expect([...obligation.because, ...planKindBecause].filter((key) => answers.at(key) == null)).toEqual([])
    })
  })

  it('is there once, with each reason once', () => {
    always((_, plan) => {
      const ids = idsOf(plan)
      expect(new Set(ids).size).toBe(ids.length)
      expect(new Set(plan.lines.map(({ id }) => id)).size).toBe(plan.lines.length)
      for (const { because } of plan.lines) expect(new Set(because.map(({ rule }) => rule)).size).toBe(because.length)
    })
  })

  it('is due within working days of agreeing, or has a rhythm, never both and never a day', () => {
    always((_, { lines }) => {
      for (const line of [...linesOf(lines, 'task'), ...linesOf(lines, 'service')]) {
        const rhythm = line.kind === 'task' ? line.rhythm : undefined
        expect(line.by).toBeUndefined()
        expect([line.within, rhythm].filter((one) => one !== undefined)).toHaveLength(1)
        if (line.within !== undefined) expect(line.within).toBeGreaterThan(0)
      }
    })
  })
})

describe('every proposed service', () => {
  it('is one that the person may have and is not in already', () => {
    always((answers, { lines, leftOut }) => {
      const person = personFacts(answers)
      for (const line of linesOf(lines, 'service')) {
        const service = serviceByCode.get(line.code)!
        const { failing, open } = checkEligibility(service, person, today)
        expect(failing).toEqual([])
        expect(line.toCheck).toEqual(open)
        expect(line.needs).toEqual(service.eligibility.requires ?? [])
        expect(leftOut.map(({ code }) => code)).not.toContain(line.code)
      }
      const now = answers.at('servicesNow') ?? []
      if (Array.isArray(now) && now.includes('workTryOut')) {
        expect(linesOf(lines, 'service').map(({ code }) => code)).not.toContain('WORK-TRIAL')
      }
    })
  })

  it('that was left out for another has that other in the draft', () => {
    always((_, plan) => {
      for (const { insteadOf } of plan.leftOut) {
        if (insteadOf) expect(idsOf(plan)).toContain(`service:${insteadOf}`)
      }
    })
  })
})

describe('the draft', () => {
  it('is the same whatever order the answers were given in', () => {
    const shuffled = assessment.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.size })),
    )
    fc.assert(
      fc.property(shuffled, ([given, inAnyOrder]) => {
        expect(draftOf(new Map(inAnyOrder))).toEqual(draftOf(given))
      }),
      { numRuns: 50 },
    )
  })

  it('follows a person who edits answers on the way', () => {
    fc.assert(
      fc.property(history, (given) => {
        const begun = walkAssessment(new Map())
        const walked = given.reduce((before, [key, value]) => withOneAnswer(before, key, value), begun)
        expect(draft(walked.answers)).toEqual(draftOf(storedAfter(given)))
      }),
      { numRuns: 20 },
    )
  })

  it('is the same each time, and leaves its input as it was', () => {
    const { answers } = walkAssessment(stored(situations.nurse.answers))
    const before = [...answers.entries()]
    expect(draft(answers)).toEqual(draft(answers))
    expect([...answers.entries()]).toEqual(before)
  })

  it('rests on the answers that count alone: a changed parent leaves nothing of its children', () => {
    always((answers, plan) => {
      expect(draftOf(new Map(answers.entries()))).toEqual(plan)
    })
  })

  it('forgets what hangs on a parent answer when that changes', () => {
    const { answers } = situations.nurse
    const bornHere = idsOf(draftFor({ ...answers, education: 'higher', livedInFinland: 'always' }))
    expect(bornHere).not.toContain('service:QUAL-RECOG-HEALTH')
    expect(bornHere).not.toContain('goal:practiseProfession')

    const silent = idsOf(draftFor({ ...situations.warehouseWorker.answers, healthTalk: 'no' }))
    expect(silent).not.toContain('flag:untreatedTrouble')
    expect(silent).not.toContain('service:CAREER-GUIDANCE')
    expect(silent).toContain('service:WORK-ABILITY-ASSESS')
  })

  it('of nothing at all is empty, with its days', () => {
    expect(draftFor({})).toEqual({
      planKind: 'employment',
      planKindBecause: [],
      lines: [],
      leftOut: [],
      obligation: {
        perMonth: 4,
        reason: 'default',
        because: [],
        alternatives: [{ perMonth: 2, when: 'fewSuitableJobs' }],
      },
      firstInterviewBy: '2026-12-04',
      nextDiscussionBy: '2027-03-04',
    })
  })
})

describe('today decides', () => {
  const { answers } = walkAssessment(stored(situations.accountant.answers))

  it('the number of working days, by the law of the day', () => {
    const changed: DatedFact[] = [
      { code: 'firstInterviewWorkingDays', value: 5, validFrom: '2022-05-02', validTo: '2025-12-31', act: '' },
      { code: 'firstInterviewWorkingDays', value: 10, validFrom: '2026-01-01', act: '' },
      { code: 'discussionMonths', value: 3, validFrom: '2022-05-02', act: '' },
      { code: 'jobApplicationsPerMonth', value: 4, validFrom: '2022-05-02', act: '' },
      { code: 'layOffFreeMonths', value: 3, validFrom: '2022-05-02', act: '' },
    ]
    const dueOn = (day: string) =>
      draftPlan({ answers, catalogue: services, deadlines: changed, today: day }).firstInterviewBy
    expect(dueOn('2025-12-31')).toBe('2026-01-09')
    expect(dueOn('2026-01-01')).toBe('2026-01-16')
  })

  it('which services there are', () => {
    const whyNoProfile = (day: string) => draft(answers, day).leftOut.find(({ code }) => code === 'JOB-PROFILE')?.why
    expect(whyNoProfile('2026-08-31')).toBe('validity')
    expect(whyNoProfile('2026-09-01')).toBe('doneAsTask')
  })

  it('a working day for the next discussion, before the day of the law where that is none', () => {
    expect(draft(answers, '2026-11-22').nextDiscussionBy).toBe('2027-03-04')
    expect(draft(answers, '2026-11-23')).toMatchObject({
      firstInterviewBy: '2026-12-07',
      nextDiscussionBy: '2027-03-05',
    })
    expect(draft(answers, '2026-10-23')).toMatchObject({
      firstInterviewBy: '2026-11-06',
      nextDiscussionBy: '2027-02-05',
    })
  })

  it('nothing of a line: its days are counted from the day on which both agree', () => {
    expect(draft(answers, '2026-10-05').lines).toEqual(draft(answers, '2026-11-05').lines)
    expect(lineOf(draft(answers, '2026-10-05'), 'task:makeJobProfile')).toMatchObject({ within: 10 })
    expect(lineOf(draft(answers, '2026-10-05'), 'service:JOB-MATCH')).toMatchObject({ within: 20 })
  })
})

describe('a reason', () => {
  it('names only the answers that made it hold', () => {
    const plan = draftFrom({ ageBand: '30to49', livedInFinland: 'over5years', benefit: 'earningsRelated' })
    expect(lineOf(plan, 'flag:targetGroup')?.because).toEqual([{ rule: 'targetGroup', answers: ['livedInFinland'] }])
  })

  it('names the rounds of the loop that showed it', () => {
    const plan = draftFrom({
      education: 'basic',
      'experienceKind#0': 'hobby',
      'experienceTitle#0': 'Kalastus',
      'experienceCertainty#0': 'canTeach',
      'experienceKind#1': 'paidWork',
      'experienceTitle#1': null,
      'experienceCertainty#1': 'alone',
    })
    expect(lineOf(plan, 'service:RPL')?.because).toEqual([
      { rule: 'skillsWithoutPapers', answers: ['experienceKind#1', 'experienceCertainty#1', 'education'] },
    ])
  })

  it('is told for each rule that leads to the same line, the more urgent first', () => {
    const plan = draftFrom({ dailyRhythm: 'sleepsDays', ageBand: '18to24' })
    expect(lineOf(plan, 'task:keepMorningRhythm')).toMatchObject({
      phase: 'next',
      because: [{ rule: 'youngDaysTurned' }, { rule: 'turnedDays' }],
    })
    const changing = draftFrom({ dailyRhythm: 'changing', ageBand: '18to24' })
    expect(lineOf(changing, 'task:keepMorningRhythm')?.because.map(({ rule }) => rule)).toEqual(['turnedDays'])
  })
})

describe('what a coach would insist on', () => {
  it.each<[string, Record<string, AnswerValue>, PlanLine['id'][], PlanLine['id'][]]>([
    [
      'somebody of 65 or more has what those of 55 or over have',
      { ageBand: '65plus', timeWithoutWork: 'over2years', reason: 'jobEnded', education: 'basic' },
      ['service:EMPLOY-55', 'service:CHANGE-SECURITY'],
      ['goal:qualification'],
    ],
    [
      'somebody under 18 gets to school, without the duty that begins at 18',
      { ageBand: 'under18', education: 'basic' },
      ['service:TUVA', 'task:visitSchool'],
      ['service:EDU-DUTY-U25'],
    ],
    [
      'a recognised nurse is not sent to recognition again',
      { educationPlace: 'abroad', educationField: 'health', recognition: 'recognised' },
      [],
      ['service:QUAL-RECOG-HEALTH', 'task:startRecognition'],
    ],
    [
      'an integration plan that outlived its years does not shut out Finnish courses',
      { livedInFinland: '3to5years', integrationPlan: 'inForce', finnishLevel: 'simple' },
      ['service:FINNISH-COURSE'],
      ['service:INTEG-TRAINING'],
    ],
    [
      'a newcomer without a plan gets one before the training that needs it',
      { livedInFinland: 'under1year', integrationPlan: 'never', finnishLevel: 'none' },
      ['service:INTEG-ASSESS', 'service:INTEG-TRAINING'],
      ['service:INTEG-PLAN', 'service:FINNISH-COURSE'],
    ],
    [
      'a laid-off person over 55 has not lost the job',
      { reason: 'laidOff', ageBand: '55to59' },
      ['agenda:obligationLevel'],
      ['service:CHANGE-SECURITY'],
    ],
    ['somebody given notice at 57 has', { reason: 'underNotice', ageBand: '55to59' }, ['service:CHANGE-SECURITY'], []],
    [
      'on social assistance the activation plan stands in the place of the multi-sectoral one',
      { workAbility: 3, debts: 'tooMuch', timeWithoutWork: 'over2years', benefit: 'socialAssistance' },
      ['agenda:planWithOthers', 'flag:planKindToCheck'],
      ['service:ACT-PLAN', 'service:MULTI-PLAN'],
    ],
    [
      'danger is a flag and a matter for the meeting',
      { safety: 'inDanger' },
      ['flag:crisisHelpShown', 'agenda:safety'],
      [],
    ],
    [
      'a worry that nothing else answers to is taken up in the meeting',
      { worries: ['money', 'housing', 'children', 'online', 'permits', 'findingWork'], hope: 'ownBusiness' },
      ['agenda:worriesTogether'],
      [],
    ],
    [
      'a worry whose topic gave lines is not taken up twice',
      { worries: ['money', 'housing'], debts: 'tooMuch', homeSituation: 'mayLose' },
      ['service:DEBT', 'service:HOUSING-ADVICE', 'flag:housingAtRisk'],
      ['agenda:worriesTogether'],
    ],
    [
      'a family without small children is taken up in the meeting',
      { priorities: ['family'] },
      ['agenda:worriesTogether'],
      ['service:FAMILY'],
    ],
    [
      'whoever cared, studied or ran a business was not unemployed',
      { timeWithoutWork: 'over2years', meanwhile: 'care', hope: 'fullTimeWork', ageBand: '55to59' },
      ['service:PAY-SUBSIDY'],
      ['service:EMPLOY-55', 'service:THIRD-SECTOR-WORK', 'service:JOB-COACH'],
    ],
    [
      'what did not help is not proposed again',
      { reason: 'longWithoutWork', hope: 'fullTimeWork', servicesBefore: ['jobCoaching'], didNotHelp: ['jobCoaching'] },
      ['agenda:earlierServices'],
      ['service:JOB-COACH'],
    ],
    [
      'what the person does not name stays out of the plan',
      { priorities: ['work'], homeSituation: 'ownHome' },
      [],
      ['flag:housingAtRisk', 'service:HOUSING-ADVICE', 'task:meetSomebodyWeekly', 'agenda:changeInEverydayLife'],
    ],
    [
      'on a parental benefit the benefit and the obligation are looked at together',
      { benefit: 'parental' },
      ['agenda:rightBenefit', 'agenda:obligationLevel', 'flag:obligationToCheck'],
      [],
    ],
    [
      'somebody of 17 with comprehensive school alone goes on with school, not to unemployment benefit',
      { ageBand: 'under18', education: 'basic', benefit: 'none' },
      ['agenda:compulsoryEducation', 'service:OHJAAMO', 'task:visitSchool', 'flag:obligationToCheck', 'flag:noIncome'],
      ['task:applyForBenefit', 'service:UNEMP-BENEFIT', 'service:EDU-DUTY-U25'],
    ],
    [
      'somebody of 17 with a vocational qualification has done it',
      { ageBand: 'under18', education: 'vocational' },
      [],
      ['agenda:compulsoryEducation'],
    ],
    [
      'at 66 the benefit and the obligation are looked at together',
      { ageBand: '65plus', benefit: 'none' },
      ['agenda:rightBenefit', 'agenda:obligationLevel', 'flag:obligationToCheck', 'task:askAboutBenefit'],
      ['task:applyForBenefit'],
    ],
    [
      'whoever waits for care asks about the queue and does not book once more',
      { hampers: ['pain'], treatment: 'waiting' },
      ['task:askAboutQueue', 'goal:workAbilityBack', 'flag:untreatedTrouble'],
      ['task:callHealthCentre'],
    ],
    [
      'whoever would need care books a time',
      { hampers: ['pain'], treatment: 'wouldNeed' },
      ['task:callHealthCentre'],
      ['task:askAboutQueue'],
    ],
    [
      'a low rating of Finnish does not count against speaking and understanding it at work',
      { livedInFinland: '3to5years', finnishLevel: 'simple', finnishSpeaking: 3, finnishUnderstanding: 4 },
      ['agenda:languageLevelTogether'],
      ['task:takeLanguageTest', 'goal:finnishForWork', 'service:FINNISH-COURSE'],
    ],
    [
      'a job profile that the person makes is a task and not a service of the coach as well',
      { municipality: '091', workAbility: 9 },
      ['task:makeJobProfile'],
      ['service:JOB-PROFILE'],
    ],
    [
      'every registered jobseeker makes a profile, whatever they hope for',
      { municipality: '091', hope: 'studies' },
      ['task:makeJobProfile'],
      [],
    ],
    [
      'whoever can hardly work gets nothing that looks like a duty',
      {
        municipality: '091',
        workAbility: 2,
        hope: 'fullTimeWork',
        cv: 'none',
        livedInFinland: '1to3years',
        finnishLevel: 'simple',
      },
      ['service:WORK-ABILITY-ASSESS'],
      ['service:JOB-PROFILE', 'task:makeJobProfile', 'task:writeCv', 'service:JOB-MATCH', 'service:INTEG-TRAINING'],
    ],
    [
      'whoever was shown crisis help does not publish a profile alone',
      { municipality: '091', safety: 'inDanger' },
      ['service:JOB-PROFILE'],
      ['task:makeJobProfile'],
    ],
    [
      'preparatory education is for comprehensive school alone',
      { ageBand: '18to24', education: 'basic', hope: 'studies', directionClear: 'unclear' },
      ['service:TUVA', 'service:EDU-DUTY-U25'],
      ['service:BASIC-EDU-ADULT'],
    ],
    [
      'comprehensive school comes before preparatory education',
      { ageBand: '18to24', education: 'notFinishedBasic' },
      ['service:BASIC-EDU-ADULT', 'service:EDU-DUTY-U25'],
      ['service:TUVA'],
    ],
    [
      'after general upper secondary school there is no preparatory education',
      { ageBand: '18to24', education: 'upperSecondary' },
      ['service:EDU-DUTY-U25'],
      ['service:TUVA'],
    ],
    [
      'on social assistance there is no unemployment benefit to study on',
      { hope: 'studies', studyKind: 'shortCourse', benefit: 'socialAssistance', ageBand: '30to49' },
      [],
      ['service:SELF-STUDY-BENEFIT', 'service:SHORT-STUDY'],
    ],
    [
      'an integration client studies on the benefit at any age',
      { hope: 'studies', benefit: 'generalSupport', ageBand: '18to24', livedInFinland: '1to3years', reason: 'other' },
      ['service:SELF-STUDY-BENEFIT'],
      [],
    ],
    [
      'somebody of 22 born here does not',
      { hope: 'studies', benefit: 'generalSupport', ageBand: '18to24', livedInFinland: 'always' },
      [],
      ['service:SELF-STUDY-BENEFIT'],
    ],
    [
      'a start-up grant is for a business that has not started',
      { hope: 'ownBusiness', businessStage: 'plan' },
      ['service:START-UP-GRANT', 'agenda:startUpGrantFirst'],
      ['agenda:rightBenefit'],
    ],
    [
      'of a business that has started its effect on the benefit is talked about',
      { hope: 'ownBusiness', businessStage: 'started' },
      ['agenda:rightBenefit', 'service:BUSINESS-ADVICE'],
      ['service:START-UP-GRANT'],
    ],
    [
      'pay subsidy is not for somebody of no group of the law',
      {
        employerContact: 'yes',
        hope: 'fullTimeWork',
        ageBand: '30to49',
        timeWithoutWork: 'under3months',
        education: 'vocational',
      },
      ['task:contactEmployer'],
      ['service:PAY-SUBSIDY', 'agenda:paySubsidyWithEmployer'],
    ],
    [
      'pay subsidy is for somebody without a qualification who is without work',
      {
        employerContact: 'yes',
        hope: 'fullTimeWork',
        ageBand: '30to49',
        timeWithoutWork: 'under3months',
        education: 'basic',
      },
      ['service:PAY-SUBSIDY', 'agenda:paySubsidyWithEmployer'],
      [],
    ],
    [
      'pay subsidy is only for later under notice',
      { employerContact: 'yes', hope: 'fullTimeWork', ageBand: '50to54', reason: 'underNotice' },
      ['task:contactEmployer'],
      ['service:PAY-SUBSIDY', 'agenda:paySubsidyWithEmployer'],
    ],
    [
      'an hour at most each way is no ground for a mobility allowance',
      { distance: 'oneHour', employerContact: 'yes', hope: 'fullTimeWork', benefit: 'generalSupport' },
      [],
      ['service:MOBILITY'],
    ],
    [
      'work anywhere may be one',
      { distance: 'anywhere', employerContact: 'yes', hope: 'fullTimeWork', benefit: 'generalSupport' },
      ['service:MOBILITY'],
      [],
    ],
    [
      'an expense allowance goes with an unemployment benefit',
      { servicesNow: ['workTryOut'], benefit: 'socialAssistance' },
      [],
      ['service:EXPENSE-ALLOW'],
    ],
    [
      'a multi-sectoral plan goes with an unemployment benefit, whatever the time without work',
      { workAbility: 3, debts: 'tooMuch', benefit: 'generalSupport' },
      ['task:agreeWithOtherAuthorities', 'flag:planKindToCheck'],
      ['service:ACT-PLAN', 'service:MULTI-PLAN'],
    ],
    [
      'NUOTTI is not for somebody who is in psychiatric care already',
      { dailyRhythm: 'sleepsDays', ageBand: '18to24', mentalCare: 'psychiatricCare' },
      ['task:keepMorningRhythm'],
      ['service:KELA-NUOTTI'],
    ],
    [
      'KIILA is not for a job that ends',
      { reason: 'underNotice', workAbility: 4 },
      ['service:OCC-HEALTH'],
      ['service:KELA-KIILA'],
    ],
    [
      'change security is told with its conditions and the sixty days',
      { reason: 'jobEnded', ageBand: '55to59' },
      ['service:CHANGE-SECURITY', 'task:checkChangeSecurity'],
      [],
    ],
    [
      'Vantaa’s supplement is hidden until Vantaa confirms it',
      { municipality: '092', employerContact: 'yes', hope: 'fullTimeWork' },
      [],
      ['service:VANTAA-LISA'],
    ],
    [
      'Kerava’s supplement is asked about, whatever the time without work',
      { municipality: '245', employerContact: 'yes', hope: 'fullTimeWork', timeWithoutWork: 'under3months' },
      ['service:KERAVA-LISA'],
      [],
    ],
    [
      'a refused pension goes to legal aid, and the right benefit is asked about',
      { illnessDecisions: ['pensionRefused'] },
      ['service:LEGAL-AID', 'agenda:rightBenefit', 'task:callLegalAid', 'flag:appealTimeRuns'],
      ['task:askAboutBenefit'],
    ],
    [
      'whoever cannot work now is asked about the right benefit',
      { suitableHours: 'notNow' },
      ['flag:maybeWrongBenefit', 'agenda:rightBenefit', 'service:WORK-ABILITY-ASSESS'],
      ['task:applyForJobs'],
    ],
  ])('%s', (_, answers, has, hasNot) => {
    const ids = idsOf(draftFrom(answers))
    expect(has.filter((id) => !ids.includes(id))).toEqual([])
    expect(hasNot.filter((id) => ids.includes(id))).toEqual([])
  })
})

it.each(['money', 'housing', 'health', 'loneliness', 'children', 'language', 'online', 'permits', 'findingWork'])(
  'a worry about %s alone makes a line that names it',
  (worry) => {
    const told = { reason: 'other', municipality: '092', worries: [worry], hope: 'ownBusiness', workAbility: 9 }
    const { lines } = draftFrom(told)
    expect(lines.filter(({ because }) => because.some(({ answers }) => answers.includes('worries')))).not.toEqual([])
  },
)

describe('the rules', () => {
  it('have each their own id', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(rules.filter(({ revision }) => !Number.isInteger(revision) || revision < 1)).toEqual([])
  })

  it('propose something', () => {
    const idle = rules.filter((rule) => !rule.goals && !rule.services && !rule.tasks && !rule.agenda && !rule.flags)
    expect(idle).toEqual([])
  })

  it('look only at registered questions', () => {
    const registered = new Set(questions)
    expect(rules.filter(({ when }) => when.about.some((question) => !registered.has(question)))).toEqual([])
  })

  it('propose each task and goal that there is', () => {
    const proposed = new Set(rules.flatMap((rule) => [...(rule.tasks ?? []), ...(rule.goals ?? [])]))
    expect([...Object.keys(tasks), ...goals].filter((code) => !proposed.has(code as never))).toEqual([])
  })

  it('name each statement so that it means one thing', () => {
    const byName = new Map(rules.map(({ when }) => [when.name, when]))
    expect(rules.filter(({ when }) => byName.get(when.name) !== when)).toEqual([])
  })

  it('do not hold of somebody who said nothing, but for those on what was skipped', () => {
    const silent = answersFrom(new Map(questions.map(({ id }) => [id, null])))
    expect(rules.filter(({ when }) => when.holds(silent)).map(({ id }) => id)).toEqual([
      'hopeLeftOpen',
      'skippedMatters',
    ])
  })

  it('each come to hold for somebody who followed the conversation', () => {
    const people = [
      ...fc.sample(assessment, { numRuns: 2000, seed: 1 }),
      ...situationNames.map((name) => stored(situations[name].answers)),
    ].map((given) => walkAssessment(given).answers)
    const idle = rules.filter(({ when }) => !people.some((answers) => when.holds(answers)))
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  it('rest, when they hold, on answers among those they look at', () => {
    always((answers) => {
      for (const { when } of rules) {
        if (!when.holds(answers)) continue
        const ids = answersBehind(when, answers).map((key) => questionAt(key)?.question)
        expect(ids.filter((question) => !question || !when.about.includes(question))).toEqual([])
      }
    })
  })
})

it('every code of a service, an agenda item and a flag is its own', () => {
  for (const codes of [services.map(({ code }) => code), agendaItems, flags, goals]) {
    expect(new Set<string>(codes).size).toBe(codes.length)
  }
})
