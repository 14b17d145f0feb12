import { digitalMachine } from './topics/digital.machine'
import { everydayLifeMachine } from './topics/everyday-life.machine'
import { goalsMachine } from './topics/goals.machine'
import { healthMachine } from './topics/health.machine'
import { jobSearchMachine } from './topics/job-search.machine'
import { languagesMachine } from './topics/languages.machine'
import { peopleMachine } from './topics/people.machine'
import { quickStartMachine } from './topics/quick-start.machine'
import { situationMachine } from './topics/situation.machine'
import { skillsMachine } from './topics/skills.machine'
import { summaryMachine } from './topics/summary.machine'
import { questionStates, type Conversation } from './walk'

/**
 * Every conversation of an assessment. The order is the one in which they may build on each other's answers: a later
 * one may branch on an earlier one's, never the other way round. People take the topics in any order.
 */
export const conversations = {
  quickStart: quickStartMachine,
  situation: situationMachine,
  skills: skillsMachine,
  languages: languagesMachine,
  digital: digitalMachine,
  health: healthMachine,
  everydayLife: everydayLifeMachine,
  people: peopleMachine,
  goals: goalsMachine,
  jobSearch: jobSearchMachine,
  summary: summaryMachine,
} as const satisfies Record<string, Conversation>

export type ConversationName = keyof typeof conversations
export const conversationNames = Object.keys(conversations) as ConversationName[]

/** The topics by which answers are shared and shown. */
export const topics = ['situation', 'skills', 'health', 'everydayLife', 'goals'] as const
export type Topic = (typeof topics)[number]

/** What a person chooses among after the quick start, by the topic that its answers belong to: the parts of a topic can be told alone. */
export const chaptersOf = {
  situation: ['situation'],
  skills: ['skills', 'languages', 'digital', 'jobSearch'],
  health: ['health'],
  everydayLife: ['everydayLife', 'people'],
  goals: ['goals'],
} as const satisfies Record<Topic, readonly ConversationName[]>
export type Chapter = (typeof chaptersOf)[Topic][number]
export const chapters = conversationNames.filter((name): name is Chapter => name !== 'quickStart' && name !== 'summary')

/** The ids of the questions that a conversation's branches look at. */
export function branchesLookAt(name: ConversationName): ReadonlySet<string> {
  return lookedAt.get(name)!
}

/** Whether a conversation asks the question at all, or takes its answer beside another. */
export function asks(name: ConversationName, id: string): boolean {
  return askedIn.get(name)!.has(id)
}

const lookedAt: ReadonlyMap<ConversationName, ReadonlySet<string>> = new Map(
  conversationNames.map((name) => {
    const branches = [...questionStates(conversations[name]).values()].flatMap((state) => state.branches)
    return [name, new Set(branches.flatMap(({ when }) => when?.about.map(({ id }) => id) ?? []))]
  }),
)

const askedIn: ReadonlyMap<ConversationName, ReadonlySet<string>> = new Map(
  conversationNames.map((name) => {
    const states = [...questionStates(conversations[name]).values()]
    return [name, new Set(states.flatMap(({ question: { id, beside } }) => (beside ? [id, beside.id] : [id])))]
  }),
)
