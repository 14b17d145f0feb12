import { defineQuestion } from '../../machines/questions/define-question'
import { ask, conversation, startingFrom } from '../../machines/conversations/ask'
import { questionStates, type Conversation } from '../../machines/conversations/walk'

/** What a later version asks. Its id is its key. */
export const added = defineQuestion({ id: 'addedLater', revision: 1, kind: 'choice', options: ['yes', 'no'] })

/** A conversation as a later version may have it: it asks one question more, before the one that `before` names. */
export function askingMore(machine: Conversation, before: string): Conversation {
  const retarget = (to: string) => (to === before ? added.id : to)
  const states = [...questionStates(machine)].map(([name, { question, branches }]) => [
    name,
    ask(
      question,
      branches.map((branch) => ({ ...branch, to: retarget(branch.to) })),
    ),
  ])
  return conversation.createMachine({
    id: machine.id,
    context: startingFrom,
    initial: retarget(String(machine.config.initial)),
    states: { ...Object.fromEntries(states), [added.id]: ask(added, before), done: { type: 'final' } },
  })
}
