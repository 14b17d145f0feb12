import { everydayLifeMachine } from './topics/everyday-life.machine'
import { goalsMachine } from './topics/goals.machine'
import { healthMachine } from './topics/health.machine'
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
  health: healthMachine,
  everydayLife: everydayLifeMachine,
  goals: goalsMachine,
  summary: summaryMachine,
} as const satisfies Record<string, Conversation>

export type ConversationName = keyof typeof conversations
export const conversationNames = Object.keys(conversations) as ConversationName[]

/** The topics a person chooses among after the quick start. */
export const topics = ['situation', 'skills', 'health', 'everydayLife', 'goals'] as const
export type Topic = (typeof topics)[number]

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
