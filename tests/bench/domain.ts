import { conversationNames } from '../../machines/conversations/conversations'
import { walkAssessment } from '../../machines/conversations/walk-assessment'
import { deadlines } from '../../machines/plan/law/deadlines'
import { draftPlan } from '../../machines/plan/draft/draft-plan'
import { services } from '../../machines/plan/services/services'
import type { AnswerValue, Question } from '../../machines/questions/define-question'
import { situationNames, situations, stored } from '../factories/situations'

const wantedQuestions = 80
const round = 2000

/** The first value that the question takes; one more round of a loop whenever it is offered. */
function anyAnswer({ id, ...question }: Question): AnswerValue {
  if (id === 'experienceMore') return 'yes'
  switch (question.kind) {
    case 'choice':
      return question.options[0]!
    case 'choices':
      return [question.options[0]!]
    case 'scale':
    case 'number':
      return question.min
    case 'month':
      return question.earliest
    case 'skills':
    case 'skillLevels':
      return null
    case 'shortText':
    case 'longText':
      return 'x'
  }
}

/** The longest of the six conversations, with whatever is still open answered until there are enough questions. */
function longAssessment() {
  const answers = new Map(stored(situations.undecided.answers))
  let walked = walkAssessment(answers)
  const count = () => [...walked.answers.entries()].length
  while (count() < wantedQuestions) {
    const open = conversationNames.flatMap((name) => walked.walks[name].next ?? [])
    const last = walked.walks.skills.path.findLast(({ question }) => question.id === 'experienceMore')
    const { key, question } = open[0] ?? last!
    walked = walkAssessment(answers.set(key, anyAnswer(question)))
  }
  // A round of the loop brings several at once: what is too much goes from the end of the last conversation.
  const { path } = walked.walks.summary
  for (const { key } of path.slice(path.length - (count() - wantedQuestions))) answers.delete(key)
  return { answers, questions: [...walkAssessment(answers).answers.entries()].length }
}

/** Median milliseconds of one call over several rounds, after warming up. */
function millisecondsOf(work: () => unknown): number {
  const times: number[] = []
  for (let until = performance.now() + round; performance.now() < until;) {
    const since = performance.now()
    for (let call = 0; call < 20; call += 1) work()
    times.push((performance.now() - since) / 20)
  }
  const warm = times.slice(Math.floor(times.length / 2)).sort((a, b) => a - b)
  return warm[Math.floor(warm.length / 2)]!
}

const { answers, questions } = longAssessment()
const inputs = situationNames.map((name) => walkAssessment(stored(situations[name].answers)).answers)
const walk = millisecondsOf(() => walkAssessment(answers))
const drafts = millisecondsOf(() => {
  for (const given of inputs) draftPlan({ answers: given, catalogue: services, deadlines, today: '2026-02-02' })
})
process.send?.({ questions, walkMilliseconds: walk, draftsPerSecond: (1000 * inputs.length) / drafts })
process.disconnect?.()
