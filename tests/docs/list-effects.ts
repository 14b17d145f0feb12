import type { Question } from '../../machines/questions/define-question'
import { questionsByTopic, type TextTopic } from '../../machines/questions/registry'
import { effects, type Effect } from './question-effects'

type EffectsOf = (question: Question) => ReadonlySet<Effect>

const row = (effectsOf: EffectsOf) => (question: Question) => {
  const found = effectsOf(question)
  return `| \`${question.id}\` | ${effects.map((effect) => (found.has(effect) ? 'yes' : '')).join(' | ')} |`
}

/** What each question changes in a draft, or in how the person is met: what changes nothing is not to be asked. */
export function listEffects(effectsOf: EffectsOf): string {
  const tables = (Object.keys(questionsByTopic) as TextTopic[]).flatMap((topic) => [
    `## ${topic}`,
    '',
    `| question | ${effects.join(' | ')} |`,
    `|---|${effects.map(() => '---|').join('')}`,
    ...questionsByTopic[topic].map(row(effectsOf)),
    '',
  ])
  return [
    '# What each question changes',
    '',
    'Two different answers of one person, all else the same: what differs in the draft that a coach gets, or in how the person is met.',
    'Tried with the twelve people of the examples and 150 others made up. To skip is no answer. `goal`: it stands in what is sought;',
    '`skill`: it leads to skills that are suggested. A question without any of these fails a test.',
    '',
    ...tables,
  ].join('\n')
}
