import fc from 'fast-check'
import { walkAssessment } from '../../machines/conversations/walk-assessment'
import { deadlines } from '../../machines/plan/law/deadlines'
import { draftPlan, linesOf, type DraftPlan } from '../../machines/plan/draft/draft-plan'
import { queueFacts, type QueueFacts } from '../../machines/plan/life/queue-facts'
import { services } from '../../machines/plan/services/services'
import { answersForCoach } from '../../machines/plan/life/sharing'
import { answersFrom, type StoredAnswers } from '../../machines/questions/answers'
import { keyOf, type AnswerValue, type Question } from '../../machines/questions/define-question'
import { today, walkThrough, wayOf } from '../factories/ideal/judge'
import { idealPeople } from '../factories/ideal/people'
import { assessment, tellingValues } from '../factories/answer-generator'

/** What an answer may change. That a coach sees the answer is not enough. */
export const effects = ['kind of plan', 'number of jobs', 'line', 'agenda', 'date', 'eligibility', 'order', 'goal', 'skill', 'met'] as const // prettier-ignore
export type Effect = (typeof effects)[number]

/**
 * Words and terms that are shown where they change what is read, without changing which lines there are: what is sought
 * stands in the goal, own words of experience lead to skills (`experienceMore` to those of one more), and how to reach a
 * person is how they are met: a person who does not want to tell about health is asked nothing of it (`healthTalk`).
 */
const shown: Readonly<Record<string, Effect>> = {
  wishedOccupations: 'goal', acceptableOccupations: 'goal', weeklyHours: 'goal', shifts: 'goal', distance: 'goal',
  startWhen: 'goal', likes: 'goal', studyKind: 'goal', businessStage: 'goal', ownStep: 'line',
  mainWork: 'skill', experienceTitle: 'skill', experienceTasks: 'skill', experienceOwnSkills: 'skill',
  experienceSkills: 'skill', experienceSkillLevels: 'skill', experienceMore: 'skill',
  displayName: 'met', contactWay: 'met', contactDetails: 'met', safeContact: 'met', safeContactHow: 'met',
  interpreterLanguage: 'met', serviceLanguage: 'met', messageToCoach: 'agenda', healthOwnWords: 'agenda', safety: 'met', harmThoughts: 'met', healthTalk: 'met',
} // prettier-ignore

/** Answers of whole people: the twelve of the table, and others made up, each as they would be sent. */
const people: readonly StoredAnswers[] = [
  ...idealPeople.map(({ answers, topics }) => walkThrough(answers, wayOf(topics)).stored),
  ...fc.sample(assessment, { numRuns: 150, seed: 2026 }),
].map((stored) => new Map(walkAssessment(stored).answers.entries()))

type Seen = { draft: DraftPlan; facts: QueueFacts }

/** What a coach gets to see of the answers that they may read. */
function seen(stored: StoredAnswers): Seen {
  const answers = answersForCoach(answersFrom(stored))
  const draft = draftPlan({ answers, catalogue: services, deadlines, today })
  return { draft, facts: queueFacts(answers, draft) }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const ids = ({ lines }: DraftPlan) => lines.map(({ id }) => id)
const agenda = ({ lines }: DraftPlan) => linesOf(lines, 'agenda').map(({ code }) => code)
const others = (draft: DraftPlan) => ids(draft).filter((id) => !id.startsWith('agenda:'))
/** Days and what is to be checked, of the lines that both drafts have. */
const detailsOf = ({ lines }: DraftPlan, both: ReadonlySet<string>) =>
  lines.filter(({ id }) => both.has(id)).map((line) => [line.id, 'by' in line ? line.by : '', 'toCheck' in line ? line.toCheck : []]) // prettier-ignore

function differences(a: Seen, b: Seen): Effect[] {
  const [one, other] = [a.draft, b.draft]
  const both = new Set(ids(one).filter((id) => ids(other).includes(id)))
  const pick = (at: 1 | 2, draft: DraftPlan) => detailsOf(draft, both).map((row) => [row[0], row[at]]).toSorted()
  const found: [Effect, boolean][] = [
    ['kind of plan', one.planKind !== other.planKind],
    ['number of jobs', one.obligation.perMonth !== other.obligation.perMonth || one.obligation.reason !== other.obligation.reason], // prettier-ignore
    ['line', !same(others(one).toSorted(), others(other).toSorted())],
    ['agenda', !same(agenda(one).toSorted(), agenda(other).toSorted())],
    ['date', !same(pick(1, one), pick(1, other)) || one.obligation.until !== other.obligation.until],
    ['eligibility', !same(one.leftOut, other.leftOut) || !same(pick(2, one), pick(2, other))],
    ['order', !same(ids(one).filter((id) => both.has(id)), ids(other).filter((id) => both.has(id)))],
    ['met', !same({ ...a.facts, reasons: 0 }, { ...b.facts, reasons: 0 })],
  ]
  return found.flatMap(([effect, is]) => (is ? [effect] : []))
}

/** So many people are tried, and more where nothing has been found yet. */
const enough = 3
const most = 60

/** Values that tell apart; of months an early and a late one, of lists also several at once. */
function valuesOf(question: Question): readonly Exclude<AnswerValue, null>[] {
  const values = tellingValues(question).filter((value): value is Exclude<AnswerValue, null> => value !== null)
  if (question.kind === 'month') return [...values, '2026-11']
  return question.kind === 'choices' ? [...values, question.options.slice(0, question.atMost ?? 2)] : values
}

/** What two different answers of one person to a question change; to skip it counts as no answer. */
export function effectsOf(question: Question): ReadonlySet<Effect> {
  const keys = question.repeats ? [0, 1, 2].map((round) => keyOf(question, round)) : [keyOf(question)]
  const found = new Set<Effect>(shown[question.id] ? [shown[question.id]!] : [])
  const values = valuesOf(question)
  if (values.length < 2) return found
  const asked = people.flatMap((stored) => keys.flatMap((key) => (stored.get(key) === undefined ? [] : { stored, key })))
  for (const [at, { stored, key }] of asked.slice(0, most).entries()) {
    if (at >= enough && found.size > 0) break
    const all = values.map((value) => seen(new Map(stored).set(key, value)))
    for (const one of all.slice(1)) for (const effect of differences(all[0]!, one)) found.add(effect)
  }
  return found
}
