import type { AnyStateMachine } from 'xstate'
import { assessmentMachine } from '../../machines/conversations/assessment.machine'
import { conversationNames, conversations } from '../../machines/conversations/conversations'
import { questionStates } from '../../machines/conversations/walk'
import { planMachine } from '../../machines/plan/life/plan.machine'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

type Arrow = { from: string; to: string; label: string }
type Drawn = { initial: string; arrows: readonly Arrow[]; ends: readonly string[] }

const line = ({ from, to, label }: Arrow) => `  ${from} --> ${to}${label && `: ${label}`}`

/** A mermaid state diagram under a one-line heading. */
function page(heading: string, { initial, arrows, ends }: Drawn): string {
  const lines = [
    'stateDiagram-v2',
    `  [*] --> ${initial}`,
    ...arrows.map(line),
    ...ends.map((end) => `  ${end} --> [*]`),
  ]
  return [`# ${heading}`, '', '```mermaid', ...lines, '```', ''].join('\n')
}

const endsOf = (machine: AnyStateMachine) =>
  Object.entries(machine.states).flatMap(([name, { type }]) => (type === 'final' ? [name] : []))

const drawn = (machine: AnyStateMachine, arrows: readonly Arrow[]): Drawn => ({
  initial: String(machine.config.initial),
  arrows,
  ends: endsOf(machine),
})

/** A conversation: each state is a question, each arrow says the statement on which it is taken. */
function drawConversation(heading: string, machine: AnyStateMachine): string {
  const arrows = [...questionStates(machine)].flatMap(([from, { branches }]) =>
    branches.map(({ when, to, again }): Arrow => {
      const label = when?.name ?? (branches.length > 1 ? 'otherwise' : '')
      return { from, to, label: again ? `${label}, once more` : label }
    }),
  )
  return page(heading, drawn(machine, arrows))
}

/** Any other machine: each arrow says the event and, in brackets, the guard that lets it through. */
function drawMachine(heading: string, machine: AnyStateMachine): string {
  const arrows = Object.entries(machine.states).flatMap(([from, { transitions }]) =>
    [...transitions.values()].flat().map(({ eventType, guard, target }): Arrow => {
      const to = target?.[0]?.key ?? from
      return { from, to, label: typeof guard === 'string' ? `${eventType} [${guard}]` : eventType }
    }),
  )
  return page(heading, drawn(machine, arrows))
}

/** The pages under `docs/conversations/`, by file name. */
export function conversationPages(): ReadonlyMap<string, string> {
  return new Map([
    ...conversationNames.map((name): [string, string] => [
      `conversations/${kebab(name)}.md`,
      drawConversation(`The conversation ${name}`, conversations[name]),
    ]),
    ['conversations/assessment.md', drawMachine('The whole assessment', assessmentMachine)],
    ['conversations/plan.md', drawMachine('The life of a plan', planMachine)],
  ])
}
