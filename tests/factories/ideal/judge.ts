import {
  chapters,
  chaptersOf,
  conversationNames,
  type ConversationName,
  type Topic,
} from '../../../machines/conversations/conversations'
import {
  isDone,
  walkAssessment,
  withOneAnswer,
  type WalkedAssessment,
} from '../../../machines/conversations/walk-assessment'
import { deadlines } from '../../../machines/plan/law/deadlines'
import { draftPlan, linesOf, type DraftPlan } from '../../../machines/plan/draft/draft-plan'
import { services } from '../../../machines/plan/services/services'
import type { StoredAnswers } from '../../../machines/questions/answers'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { questionAt } from '../../../machines/questions/registry'
import type { Wanted } from './expected'

/** A day on which the accountant's lay-off is in its first three months. */
export const today = '2026-12-01'

type Told = Readonly<Record<string, AnswerValue>>

/** What is answered where the people of the table say nothing of it: nothing is told. */
const untold = (key: string): AnswerValue => (questionAt(key)!.question.skippable ? null : 'fi')

/** Walks some conversations to their ends with what the person tells; the rest is skipped. */
export function walkThrough(told: Told, names: readonly ConversationName[]): WalkedAssessment {
  let walked = walkAssessment(new Map())
  for (const name of conversationNames.filter((one) => names.includes(one))) {
    while (!isDone(walked, name)) {
      const { key } = walked.walks[name].next!
      // What is told in words that this version does not have is not told.
      const value = told[key] === undefined || walked.stored.has(key) ? untold(key) : told[key]
      walked = withOneAnswer(walked, key, value)
    }
  }
  return walked
}

export const shortWay = ['quickStart', 'summary'] as const
export const wayOf = (deeper: readonly Topic[]): ConversationName[] => [
  ...shortWay,
  ...deeper.flatMap((topic) => chaptersOf[topic]),
]
export const wholeWay = [...shortWay, ...chapters] as const

/** The answers that were asked for on the way of a conversation, or of them all. */
export const askedIn = (walked: WalkedAssessment, name?: ConversationName): number =>
  name ? walked.walks[name].path.length : walked.stored.size

export const draftOf = (stored: StoredAnswers): DraftPlan =>
  draftPlan({ answers: walkAssessment(stored).answers, catalogue: services, deadlines, today })

/** A draft as the names that the table has: lines and steps, the rules that give the reasons, what is the person's own. */
function namesIn(draft: DraftPlan): Set<string> {
  const rules = draft.lines.flatMap(({ because }) => because.map(({ rule }) => `rule:${rule}`))
  const steps = draft.lines.flatMap((line) => ('step' in line && line.step ? [`task:${String(line.step)}`] : []))
  const own = draft.lines.flatMap((line) =>
    line.kind === 'task' && line.who === 'jobseeker' ? [`own:${line.code}`] : [],
  )
  return new Set([...draft.lines.map(({ id }) => id), ...steps, ...rules, ...own])
}

export type Verdict = {
  /** Of everything that must hold: lines, order, kind of plan, number and ground of the obligation. */
  wanted: number
  missing: readonly string[]
  found: readonly string[]
  besideMissing: readonly string[]
  services: number
  tasks: number
}

/** Compares a draft with what a coach wrote down. */
export function judge(
  draft: DraftPlan,
  { planKind, perMonth, ground, musts, beside = [], forbidden, inOrder = [] }: Wanted,
): Verdict {
  const names = namesIn(draft)
  const order = draft.lines.map(({ id }) => id as string)
  const isInOrder = (lines: readonly string[]) => {
    const there = order.filter((id) => lines.includes(id))
    return there.join() === lines.join()
  }
  const asked: (readonly [string, boolean])[] = [
    [`kind:${planKind}`, draft.planKind === planKind],
    [`perMonth:${perMonth}`, draft.obligation.perMonth === perMonth],
    [`ground:${ground.join('|')}`, ground.includes(draft.obligation.reason)],
    ...musts.map((id) => [id, names.has(id)] as const),
    ...inOrder.map((lines) => [`order:${lines.join(' < ')}`, isInOrder(lines)] as const),
  ]
  return {
    wanted: asked.length,
    missing: asked.flatMap(([name, isThere]) => (isThere ? [] : [name])),
    found: forbidden.filter((id) => names.has(id)),
    besideMissing: beside.filter((id) => !names.has(id)),
    services: linesOf(draft.lines, 'service').length,
    tasks: linesOf(draft.lines, 'task').length,
  }
}
