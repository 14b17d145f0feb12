import { servicesOnTop, type DraftPlan } from '../../../machines/plan/draft-plan'
import { planFrame, plannedLines, servicesIn, type PlanEdits } from '../../../machines/plan/plan-document'
import { planKinds, type PlanKind } from '../../../machines/plan/plan-kind'
import { services, type Service, type ServiceCode } from '../../../machines/plan/services'
import { questionAt } from '../../../machines/questions/registry'
import type { Texts } from '../../i18n/texts'
import type { CoachedAssessment } from '../../use-cases/coach-work.server'
import { leftOutViews, lineTitle, lineView, servicesOnTopOf, type LineView } from '../plan/line-view'
import { nameOf } from './assessment-view'

/** Services that a coach may add: those that are not in the plan yet. */
export function addableServices(draft: DraftPlan, edits: PlanEdits): readonly (Service & { code: ServiceCode })[] {
  const there = servicesIn(draft, edits)
  return services.filter(({ code }) => !there.has(code))
}

/** The drafted wording of each line in a language, to tell a coach's own wording from it. */
export function draftedTitles(texts: Texts, draft: DraftPlan): ReadonlyMap<string, string> {
  return new Map(draft.lines.map((line) => [line.id, lineTitle(texts, line)]))
}

const wordKeys = [
  'toAssessment', 'status', 'kind', 'obligation', 'obligationReason', 'interviewBy', 'nextDiscussionBy', 'agreedOn', 'goals',
  'services', 'tasks', 'because', 'who', 'by', 'text', 'keep', 'dropped', 'changed', 'added', 'unchanged', 'edit', 'add',
  'addService', 'addTask', 'newTask', 'none', 'note', 'noteHint', 'save', 'saved', 'return', 'returnQuestion', 'returnHint',
  'approve', 'approveHint', 'reopen', 'conversation', 'waitingForClient', 'clientAgreed', 'leftOut',
] as const // prettier-ignore
type Words = Record<(typeof wordKeys)[number], string>

export type CoachMessage = { heading: string; text: string; language: string }

/** The plan editor in the coach's language. */
export type PlanEditorView = ReturnType<typeof planEditorView>

export function planEditorView(texts: Texts, coached: CoachedAssessment, edits: PlanEdits = coached.plan.edits) {
  const { t } = texts
  const { assessment, plan, approvedByName } = coached
  const { draft, row } = plan
  const frame = planFrame(draft, edits)
  const lines = plannedLines(draft, edits).map((line) => lineView(texts, line, assessment, 'coach', edits.language))
  const onTop = servicesOnTopOf(draft.lines, servicesOnTop)
  const of = (...kinds: LineView['kind'][]) => lines.filter(({ kind }) => kinds.includes(kind))
  const more = of('service').filter(({ id }) => !onTop.has(id))
  const because = draft.planKindBecause.flatMap((id) => {
    const asked = questionAt(id)
    return asked ? [texts.question(asked.question).label] : []
  })
  const canEdit = row.status === 'draft' || row.status === 'inReview'
  return {
    id: row.assessmentId,
    revision: row.revision,
    title: t('coach:plan.title', { name: nameOf(texts, coached) }),
    statusCode: row.status,
    status: t(`plan:statuses.${row.status}`),
    canEdit,
    planKind: frame.planKind,
    planKinds: planKinds.map((kind: PlanKind) => ({ code: kind, name: t(`plan:planKinds.${kind}`) })),
    kindBecause: because.length > 0 ? t('coach:plan.kindBecause', { questions: texts.list(because) }) : null,
    obligation: frame.obligationPerMonth,
    obligationReason: t(`plan:obligation.reasons.${draft.obligation.reason}`),
    interviewBy: texts.date(frame.firstInterviewBy),
    nextDiscussionBy: frame.nextDiscussionBy,
    flags: of('flag').map(({ title }) => title),
    agenda: of('agenda'),
    goals: of('goal'),
    services: [
      ...of('service').filter(({ id }) => onTop.has(id)),
      ...of('added').filter(({ about }) => about !== null),
    ],
    moreServices: more,
    moreServicesTitle: t('coach:plan.moreServices', { count: more.length }),
    tasks: [...of('task'), ...of('added').filter(({ about }) => about === null)],
    note: frame.note ?? '',
    addable: addableServices(draft, edits).map(({ code }) => ({ code, name: t(`services:${code}.name`) })),
    doers: (['jobseeker', 'coach', 'provider'] as const).map((code) => ({ code, name: t(`coach:plan.doers.${code}`) })),
    messages: plan.messages.map(({ kind, text, language, at }): CoachMessage => {
      const date = texts.date(new Date(at))
      const heading = { question: 'coachAsked', reply: 'clientAnswered', disagreement: 'clientDisagreed' } as const
      return { heading: t(`coach:plan.${heading[kind]}`, { date }), text, language }
    }),
    approved: row.approvedAt
      ? t('coach:plan.approvedBy', { name: approvedByName ?? '', date: texts.date(row.approvedAt) })
      : null,
    leftOut: leftOutViews(texts, draft),
    checkText: (lines.some(({ toCheck }) => toCheck.length > 0)
      ? t('coach:plan.toCheck', { conditions: '' })
      : ''
    ).trim(),
    words: Object.fromEntries(wordKeys.map((key) => [key, t(`coach:plan.${key}`)])) as Words,
  }
}
