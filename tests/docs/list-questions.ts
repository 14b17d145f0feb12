import type { Question } from '../../machines/questions/define-question'
import { questionsByTopic, type TextTopic } from '../../machines/questions/registry'

/** What a person can answer, in short. */
function answersOf(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return question.options.map((option) => `\`${option}\``).join(' ')
    case 'choices': {
      const options = question.options.map((option) => `\`${option}\``).join(' ')
      const limit = question.atMost ? `; at most ${question.atMost}` : ''
      return `${options}${limit}${question.exclusive ? `; \`${question.exclusive}\` alone` : ''}`
    }
    case 'skills':
      return `skills of ESCO; at most ${question.atMost}; \`none\` alone`
    case 'skillLevels':
      return `${question.options.map((option) => `\`${option}\``).join(' ')}, of each skill picked`
    case 'scale':
    case 'number':
      return `${question.min}–${question.max}`
    case 'month':
      return `from ${question.earliest}`
    case 'shortText':
    case 'longText':
      return `at most ${question.maxLength} characters`
  }
}

const row = (question: Question) =>
  [
    `\`${question.id}${question.repeats ? '#n' : ''}\``,
    question.kind,
    answersOf(question),
    question.sensitivity,
    question.skippable ? 'yes' : 'no',
    question.revision,
  ].join(' | ')

/** The reference of all questions, topic by topic. */
export function listQuestions(): string {
  const topics = (Object.keys(questionsByTopic) as TextTopic[]).flatMap((topic) => [
    `## ${topic}`,
    '',
    '| id | kind | answers | sensitivity | skippable | revision |',
    '|---|---|---|---|---|---|',
    ...questionsByTopic[topic].map((question) => `| ${row(question)} |`),
    '',
  ])
  const total = Object.values(questionsByTopic).flat().length
  return [
    '# Questions',
    '',
    `All ${total} questions by the topic whose texts they have. \`#n\` is asked in each round of a loop.`,
    '',
    ...topics,
  ].join('\n')
}
