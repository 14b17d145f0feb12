import type { ConversationName } from '../../machines/conversations/conversations'
import { conversationNames } from '../../machines/conversations/conversations'
import { stageNames, stageReached, type StageName } from '../../machines/conversations/stages'
import type { Question } from '../../machines/questions/define-question'
import { questions } from '../../machines/questions/registry'
import { loadTexts } from '../../app/i18n/load-texts.server'
import { people } from '../bench/people'

// Assumed, not timed with people: an unhurried reader takes in two words a second, and this long is spent on the answer itself.
const wordsPerSecond = 2
const secondsToAnswer: Record<Question['kind'], number> = {
  choice: 3,
  choices: 7,
  scale: 5,
  number: 6,
  month: 10,
  shortText: 15,
  longText: 40,
  skills: 15,
  skillLevels: 20,
}

const texts = loadTexts('locales')('fi')
const byId = new Map(questions.map((question) => [question.id, question]))

/** Seconds that a question takes: reading its title and what it offers, and answering. */
function secondsOf(question: Question): number {
  const { title, hint = '' } = texts.question(question)
  const options = 'options' in question ? question.options.map((option) => texts.option(question, option)) : []
  // A long list is not read to its end, and a list of names is not read but looked through.
  const read = [title, hint, ...options.slice(0, 10)].join(' ').split(/\s+/).filter(Boolean).length
  return Math.round(read / wordsPerSecond + secondsToAnswer[question.kind])
}

/** What three of four stay within. */
function threeOfFour(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.75) - 1)] ?? 0
}

/** The walks of a conversation: the questions that each person was asked, in their order. */
const walksOf = (name: ConversationName): Question[][] =>
  people.flatMap(({ stages }) =>
    stages.filter((one) => one.name === name).map(({ steps }) => steps.map(({ id }) => byId.get(id)!)),
  )

const sum = (walk: readonly Question[]) => walk.reduce((seconds, question) => seconds + secondsOf(question), 0)

/** Seconds from the first time that a question is asked in a walk to its end, for every question of the walks. */
function leftIn(walks: readonly Question[][]): Record<string, number> {
  const left = new Map<string, number[]>()
  for (const walk of walks)
    for (const [at, { id }] of walk.entries())
      if (walk.findIndex((one) => one.id === id) === at) left.set(id, [...(left.get(id) ?? []), sum(walk.slice(at))])
  return Object.fromEntries([...left].map(([id, seconds]) => [id, threeOfFour(seconds)]))
}

/** Whole minutes of each stage that together are the minutes of the quick start; each has one at least. */
function stagesIn(walks: readonly Question[][], minutes: number): Record<StageName, number> {
  const inStage = (walk: readonly Question[], stage: StageName) =>
    walk.filter((_, at) => stageReached(walk.slice(0, at + 1)) === stage)
  const exact = stageNames.map((stage) => threeOfFour(walks.map((walk) => sum(inStage(walk, stage)))) / 60)
  const whole = exact.map((one) => Math.max(1, Math.floor(one)))
  const short = (at: number) => exact[at]! - whole[at]!
  while (whole.reduce((a, b) => a + b) < minutes)
    whole[stageNames.map((_, at) => at).toSorted((a, b) => short(b) - short(a))[0]!]! += 1
  return Object.fromEntries(stageNames.map((stage, at) => [stage, whole[at]!])) as Record<StageName, number>
}

/** What `machines/conversations/minutes.json` holds: questions and minutes of each conversation, measured on every walk. */
export function measureMinutes() {
  const measured = conversationNames.map((name) => {
    const walks = walksOf(name)
    const minutes = Math.max(name === 'quickStart' ? stageNames.length : 1, Math.ceil(threeOfFour(walks.map(sum)) / 60))
    return [name, { questions: threeOfFour(walks.map((walk) => walk.length)), minutes, left: leftIn(walks) }] as const
  })
  const conversations = Object.fromEntries(measured)
  return { conversations, stages: stagesIn(walksOf('quickStart'), conversations.quickStart!.minutes) }
}

/** The same as a table, with the shortest and the longest walk. */
export function minutesTable(): string {
  const rows = conversationNames.map((name) => {
    const walks = walksOf(name)
    const [lengths, seconds] = [walks.map((walk) => walk.length), walks.map(sum)]
    const range = (values: number[], per = 1) =>
      `${Math.ceil(Math.min(...values) / per)}–${Math.ceil(Math.max(...values) / per)}`
    return [
      name,
      String(walks.length),
      range(lengths),
      String(threeOfFour(lengths)),
      range(seconds, 60),
      String(Math.ceil(threeOfFour(seconds) / 60)),
    ]
  })
  const head = ['conversation', 'walks', 'questions', '3 of 4', 'minutes', '3 of 4']
  return [head, ...rows].map((row) => row.map((cell) => cell.padEnd(14)).join('')).join('\n')
}
