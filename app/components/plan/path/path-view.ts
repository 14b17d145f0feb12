import { countedFrom } from '../../../../machines/plan/life/plan-days'
import { isOwnTask, planFrame, plannedLines, type PlannedLine } from '../../../../machines/plan/life/plan-document'
import { pathOf } from '../../../../machines/plan/life/path'
import type { Texts } from '../../../i18n/texts'
import type { OwnPlan } from '../../../use-cases/plan/jobseeker-plan.server'
import type { OpenVersion } from '../../../use-cases/plan/plan-versions.server'
import type { OwnWords } from '../../conversation/own-words'
import type { OpenAssessment } from '../../../use-cases/conversation/open-assessment.server'
import { lineView, type Quote } from '../line-view'

/** One stop of the person's path: a step of the plan, or something that happens on the way. */
export type StopView = {
  id: string
  title: string
  /** The language of a title that the coach or the jobseeker wrote; absent for texts of the portal. */
  own: OwnWords
  /** What the step is about in the person's own words. */
  quote: Quote | null
  /** When it was done, or by when it is due, in words. */
  day: string | null
  /** Who does it, where that is not the person alone. */
  who: string | null
  /** The person can report it done, or not done after all. */
  canReport: boolean
}

/** The goal that the first step serves, for the card of what to do now. */
export type PathView = { done: StopView[]; now: StopView[]; later: StopView[]; goal: string | null }

const happening = (id: string, title: string, day: string | null): StopView => ({
  id,
  title,
  day,
  own: null,
  quote: null,
  who: null,
  canReport: false,
})

/** A sentence as a heading: without its full stop. */
const asTitle = (sentence: string) => sentence.replace(/(?<!\.)\.$/, '')

function stepOf(
  texts: Texts,
  line: PlannedLine,
  assessment: OpenAssessment,
  { edits, progress }: OpenVersion,
): StopView {
  const view = lineView(texts, line, assessment, 'jobseeker', edits.language)
  const doneAt = isOwnTask(line) ? progress[line.id] : undefined
  const dueBy = line.by ? texts.t('path:by', { day: texts.dayOfWeek(line.by) }) : view.when
  return {
    id: line.id,
    title: asTitle(view.step?.text ?? view.title),
    own: view.step ? null : view.own,
    quote: view.quote,
    day: doneAt ? texts.dayOfWeek(new Date(doneAt)) : dueBy,
    who: line.who === 'jobseeker' && line.whoName === undefined ? null : view.who,
    canReport: isOwnTask(line),
  }
}

function goalOver(
  texts: Texts,
  lines: readonly PlannedLine[],
  line: PlannedLine | undefined,
  assessment: OpenAssessment,
) {
  const under = line?.drafted && 'under' in line.drafted ? line.drafted.under : undefined
  const goal = under && lines.find(({ id, state }) => id === `goal:${under}` && state !== 'dropped')
  return goal ? lineView(texts, goal, assessment, 'jobseeker').title : null
}

/** The way of a plan that holds: what is done, at most three own steps for now, and what comes later. */
function wayOfPlan(texts: Texts, assessment: OpenAssessment, held: OpenVersion): PathView {
  const { draft, edits, progress, agreedOn, row } = held
  const { t } = texts
  const lines = countedFrom(plannedLines(draft, edits), agreedOn)
  const path = pathOf(lines, progress)
  const stops = (some: readonly PlannedLine[]) => some.map((line) => stepOf(texts, line, assessment, held))
  const agreed = agreedOn ? [happening('agreed', t('path:agreed'), texts.dayOfWeek(agreedOn))] : []
  return {
    done: [happening('approved', t('path:approved'), texts.dayOfWeek(row.approvedAt)), ...agreed, ...stops(path.done)],
    now: stops(path.now),
    later: [
      ...stops(path.later),
      happening(
        'discussion',
        t('path:discussion'),
        t('path:by', { day: texts.shortDate(planFrame(draft, edits).nextDiscussionBy) }),
      ),
    ],
    goal: goalOver(texts, lines, path.now[0], assessment),
  }
}

/** Before a plan holds: what was told, who does what now, and what follows. */
function wayToPlan({ t, dayOfWeek }: Texts, { plan }: OwnPlan): Omit<PathView, 'goal'> {
  const status = plan?.row.status
  const now = !plan ? 'tell' : status === 'returned' ? 'reply' : status === 'disagreed' ? 'coachCalls' : 'coachReads'
  const interviewBy = plan ? t('path:by', { day: dayOfWeek(planFrame(plan.draft, plan.edits).firstInterviewBy) }) : null
  const interview = status === 'disagreed' ? [] : [happening('interview', t('path:interview'), interviewBy)]
  return {
    done: [],
    now: [happening(now, t(`path:${now}`), null)],
    later: [...interview, happening('agree', t('path:agreeOnPlan'), null)],
  }
}

/** The person's path, in words: done, now and later, whatever stage their plan is in. */
export function pathView(texts: Texts, own: OwnPlan): PathView {
  const holding = own.held ? own : own.inForce
  const { sentAt } = own.assessment.row
  const told = sentAt ? [happening('told', texts.t('path:told'), texts.dayOfWeek(sentAt))] : []
  const way = holding?.held
    ? wayOfPlan(texts, holding.assessment, holding.held)
    : { ...wayToPlan(texts, own), goal: null }
  return { ...way, done: [...told, ...way.done] }
}
