import { describe, expect, it } from 'vitest'
import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph'
import { assessmentMachine } from '../machines/conversations/assessment.machine'
import type { Answered, ConversationContext } from '../machines/conversations/ask'
import {
  asks,
  branchesLookAt,
  conversationNames,
  conversations,
  chapters,
  type ConversationName,
} from '../machines/conversations/conversations'
import { questionStates, type Conversation } from '../machines/conversations/walk'
import { planMachine, type PlanEvent } from '../machines/plan/life/plan.machine'
import { walkAssessment } from '../machines/conversations/walk-assessment'
import { answersFrom, noAnswers } from '../machines/questions/answers'
import { keyOf, type AnswerValue } from '../machines/questions/define-question'
import { wentDeeper } from '../machines/statements'
import { tellingValues } from './factories/answer-generator'
import { situationNames, situations, stored } from './factories/situations'

type AnyEvent = { type: string }
type Tour = {
  machine: AnyStateMachine
  events: (state: AnyMachineSnapshot) => readonly AnyEvent[]
  /** States with the same key are one: what can still happen from them is the same. */
  key: (state: AnyMachineSnapshot) => string
  input?: unknown
}
type Edge = { from: AnyMachineSnapshot; event: AnyEvent; to: AnyMachineSnapshot }

const tour = ({ machine, events, key, input }: Tour): Edge[] =>
  adjacencyMapToArray(
    getAdjacencyMap(machine, {
      events: (state: AnyMachineSnapshot) => (state.status === 'active' ? events(state) : []),
      serializeState: (state: AnyMachineSnapshot) => key(state),
      input,
      limit: 20_000,
    } as never),
  ).map(({ state, event, nextState }) => ({ from: state, event, to: nextState }) as unknown as Edge)

type Transition = ReturnType<AnyStateMachine['getTransitionData']>[number]

/** Every transition that the machine declares, with the state it leaves and a name to print. */
const declared = (machine: AnyStateMachine) =>
  Object.entries(machine.states).flatMap(([state, node]) =>
    [...node.transitions.values()].flat().map((transition: Transition, at) => ({
      state,
      transition,
      name: `${state} --${transition.eventType}[${at}]--> ${transition.target?.map(({ key }) => key).join() ?? '-'}`,
    })),
  )

/** Whether a transition may be refused. In a conversation every branch has a guard; those with a statement say its name. */
const isConditional = ({ guard, description, source }: Transition) =>
  guard !== undefined && (description !== undefined || source.meta === undefined)

/** States and branches that no edge reached: each branch has to be taken, and each with a condition also passed by. */
function unreached(machine: AnyStateMachine, edges: readonly Edge[]) {
  const states = new Set(edges.flatMap(({ from, to }) => [String(from.value), String(to.value)]))
  const tried = new Map<Transition, { taken: boolean; passedBy: boolean }>()
  const all = declared(machine)
  for (const { from, event } of edges) {
    const taken = machine.getTransitionData(from, event as never)
    for (const { state, transition } of all) {
      if (state !== from.value || transition.eventType !== event.type) continue
      const known = tried.get(transition) ?? { taken: false, passedBy: false }
      if (taken.includes(transition)) known.taken = true
      else known.passedBy = true
      tried.set(transition, known)
    }
  }
  return {
    states: Object.keys(machine.states).filter((state) => !states.has(state)),
    neverTaken: all.filter(({ transition }) => !tried.get(transition)?.taken).map(({ name }) => name),
    neverPassedBy: all
      .filter(({ transition }) => isConditional(transition) && !tried.get(transition)?.passedBy)
      .map(({ name }) => name),
  }
}

const everything = { states: [], neverTaken: [], neverPassedBy: [] }

/** Answers of other conversations that a conversation branches on: each set is one tour. */
const givenElsewhere: Partial<Record<ConversationName, readonly Record<string, AnswerValue>[]>> = {
  skills: [
    {},
    { hope: 'fullTimeWork' },
    { workAbility: 1 },
    { hope: 'fullTimeWork', livedInFinland: '1to3years' },
    { hope: 'tryOutFirst', livedInFinland: '1to3years' },
    { hope: 'notSure', livedInFinland: 'always' },
    { hope: 'fullTimeWork', workAbility: 4 },
  ],
  languages: [
    {},
    { workAbility: 1, livedInFinland: '1to3years' },
    { hope: 'notNow', livedInFinland: '1to3years' },
    { livedInFinland: 'always', education: 'basic' },
    { livedInFinland: '1to3years', education: 'vocational' },
    { livedInFinland: '1to3years', education: 'basic' },
  ],
  people: [{}, { reason: 'backAfterBreak' }, { worries: ['children'] }, { priorities: ['family'] }],
  digital: [{}, { strengths: ['computers'] }],
  jobSearch: [{}, { workAbility: 1 }, { hope: 'notNow' }],
  health: [{}, { hope: 'fullTimeWork' }, { hope: 'studies' }],
  goals: [
    {},
    { workAbility: 1 },
    { workAbility: 6 },
    { suitableHours: 'notNow' },
    { ageBand: '18to24', reason: 'backAfterBreak' },
    { priorities: ['friends'], worries: ['none'] },
  ],
  everydayLife: [
    {},
    { livedInFinland: 'always', reason: 'jobEnded', strengths: ['computers'], safety: 'worried' },
    { livedInFinland: 'over5years', reason: 'backAfterBreak', digitalSkills: 'needHelp' },
    { livedInFinland: 'always', reason: 'other', digitalSkills: 'workTools', priorities: ['none'] },
    { livedInFinland: 'always', reason: 'other', digitalSkills: 'workTools', safety: 'worried' },
    { livedInFinland: 'always', reason: 'other', digitalSkills: 'workTools' },
    { priorities: ['money'] },
  ],
  summary: [
    {},
    { workAbility: 7 },
    { healthTalk: 'yes', worries: ['none'], integrationPlan: null, interpreter: null, servicesNow: null },
    { healthTalk: 'no', strengths: ['care'], directionClear: null, endOfInsurance: null },
    { interpreterLanguage: null, businessHours: null, likes: null },
    { 'experienceKind#0': 'care', 'experienceTasks#0': null, acceptableOccupations: null },
    { finnishSpeaking: 2, literacy: null, englishLevel: null },
    { digitalSkills: null, cv: null, smallChildren: null, caresForRelative: null },
  ],
}

/** Statements that a state branches on and that an earlier answer has decided: what a state's key has to remember. */
const decidedEarlier = (machine: Conversation) => [
  ...new Set(
    [...questionStates(machine).values()].flatMap(({ question, branches }) =>
      branches.flatMap(({ when }) => (when && when.about.some((one) => one !== question) ? [when] : [])),
    ),
  ),
]

const tourOf = (name: ConversationName, given: Record<string, AnswerValue>): Edge[] => {
  const machine = conversations[name]
  const remembered = decidedEarlier(machine)
  return tour({
    machine,
    input: { given: answersFrom(stored(given)) },
    events: ({ value }) =>
      tellingValues(questionStates(machine).get(String(value))!.question).map((answer): Answered => ({
        type: 'question.answered',
        value: answer,
      })),
    key: ({ value, context }) => {
      const { answers, round } = context as ConversationContext
      return `${value} ${Math.min(round, 2)} ${remembered.map((one) => Number(one.holds(answers))).join('')}`
    },
  })
}

describe.each(conversationNames)('the conversation %s', (name) => {
  const machine = conversations[name]
  const edges = (givenElsewhere[name] ?? [{}]).flatMap((given) => tourOf(name, given))

  it('reaches every question and takes every branch both ways', () => {
    expect(unreached(machine, edges)).toEqual(everything)
  })

  it('can be finished from every question', () => {
    const finishing = new Set(['done'])
    for (let before = 0; before !== finishing.size;) {
      before = finishing.size
      for (const { from, to } of edges) if (finishing.has(String(to.value))) finishing.add(String(from.value))
    }
    expect(Object.keys(machine.states).filter((state) => !finishing.has(state))).toEqual([])
  })

  it('always goes on: no answer leaves the person at the same question of the same round', () => {
    const standing = edges.filter(({ from, to }) => from.value === to.value && from.context.round === to.context.round)
    expect(standing).toEqual([])
  })

  it('leads each branch of a question somewhere else', () => {
    const twice = [...questionStates(machine)].filter(([, { branches }]) => {
      const targets = branches.map(({ to }) => to)
      return new Set(targets).size < targets.length
    })
    expect(twice.map(([state]) => state)).toEqual([])
  })

  it('is toured with everything that it looks at in other conversations', () => {
    const elsewhere = [...branchesLookAt(name)].filter((id) => !asks(name, id))
    const keys = (givenElsewhere[name] ?? []).flatMap((answers) => Object.keys(answers))
    const given = new Set(keys.map((key) => key.split('#')[0]))
    expect([...given].toSorted()).toEqual(elsewhere.toSorted())
  })
})

/** The questions at which a topic begins after the quick start; no other topic asks them. */
function entrancesOf(name: ConversationName): string[] {
  const states = questionStates(conversations[name])
  const [found, seen] = [new Set<string>(), new Set<string>()]
  const visit = (state: string) => {
    const here = states.get(state)
    if (!here || seen.has(state)) return
    seen.add(state)
    if (!asks('quickStart', here.question.id)) found.add(here.question.id)
    else for (const { to } of here.branches) visit(to)
  }
  visit(String(conversations[name].config.initial))
  return [...found]
}

it('whoever answers the first question of a topic went deeper: machines/statements/cross-topic.ts lists them', () => {
  const listed = new Set(wentDeeper.about.map(({ id }) => id))
  const ofTopics = chapters.filter((chapter) => chapter !== 'health').flatMap(entrancesOf) // sharing health is asked for apart
  expect(ofTopics.filter((id) => !listed.has(id))).toEqual([])
})

it.each(situationNames)(
  '%s is led as XState’s own pure transition() leads: nothing stays in the scope that walks share',
  (name) => {
    const answers = stored(situations[name].answers)
    const { walks } = walkAssessment(answers)
    for (const conversation of conversationNames) {
      const machine = conversations[conversation]
      const before = conversationNames.slice(0, conversationNames.indexOf(conversation)).map((one) => walks[one])
      let [state] = initialTransition(machine, { given: before.at(-1)?.answers ?? noAnswers }) as [
        AnyMachineSnapshot,
        unknown,
      ]
      const asked: string[] = []
      while (state.status === 'active') {
        const { question } = questionStates(machine).get(String(state.value))!
        const key = keyOf(question, (state.context as ConversationContext).round)
        const value = answers.get(key)
        if (value === undefined) break
        asked.push(key)
        ;[state] = transition(machine, state, { type: 'question.answered', value } as never) as [
          AnyMachineSnapshot,
          unknown,
        ]
      }
      const beside = new Set(walks[conversation].path.map(({ question }) => question.beside?.id))
      expect(walks[conversation].path.filter(({ question }) => !beside.has(question.id)).map(({ key }) => key)).toEqual(
        asked,
      )
    }
  },
)

it('the assessment reaches every state and takes every branch both ways', () => {
  const edges = tour({
    machine: assessmentMachine,
    events: ({ context }) => [
      { type: 'assessment.sent' },
      { type: 'assessment.returned' },
      { type: 'assessment.answered' },
      ...conversationNames
        .filter((conversation) => !context.finished.includes(conversation))
        .map((conversation) => ({ type: 'conversation.finished', conversation })),
    ],
    // Only the quick start and the summary lead anywhere; of the chapters it counts how many are finished.
    key: ({ value, context: { finished } }) =>
      `${value} ${finished.includes('quickStart')} ${finished.includes('summary')} ${finished.length}`,
  })
  expect(unreached(assessmentMachine, edges)).toEqual(everything)
})

it('the plan reaches every state and takes every branch both ways', () => {
  const events: readonly PlanEvent[] = [
    ...['coach-1', ''].flatMap((coachId): PlanEvent[] => [
      { type: 'plan.opened', coachId },
      { type: 'plan.approved', coachId },
    ]),
    ...['Morning shifts?', ' '].flatMap((text): PlanEvent[] => [
      { type: 'plan.returned', question: text },
      { type: 'plan.answered', answer: text },
      { type: 'plan.disagreed', because: text },
    ]),
    { type: 'plan.edited' },
    { type: 'plan.approvalUndone', isSeen: true },
    { type: 'plan.approvalUndone', isSeen: false },
    { type: 'plan.agreed' },
    { type: 'plan.reopened' },
    { type: 'plan.taskReported' },
    { type: 'sharing.changed' },
    { type: 'plan.superseded' },
  ]
  const edges = tour({ machine: planMachine, events: () => events, key: ({ value }) => String(value) })
  expect(unreached(planMachine, edges)).toEqual(everything)
})
