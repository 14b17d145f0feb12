import { isolatedName } from '../../../i18n/isolated-name'
import type { DraftPlan } from '../../../../machines/plan/draft/draft-plan'
import { dropReasons, planFrame, plannedLines, type PlanEdits } from '../../../../machines/plan/life/plan-document'
import { countedFrom } from '../../../../machines/plan/life/plan-days'
import { phraseCodes } from '../../../../machines/messages/phrases'
import { planKinds, type PlanKind } from '../../../../machines/plan/law/plan-kind'
import { partMark, partsOf } from '../../../../machines/plan/draft/plan-parts'
import type { Texts } from '../../../i18n/texts'
import type { CoachedPlan } from '../../../use-cases/plan/coach-plan.server'
import { leftOutViews, lineTitle, obligationReason, obligationToCheck, reasonOfNumber } from '../../plan/line-view'
import { nameOf } from '../client/client-name'
import { contactCareView } from '../client/contact-care-view'
import { kindReason, openFlags, planHealthDoor } from './plan-health-door'
import { doers, mostPerMonth, mostWithin } from './form/plan-form-schema'
import { editorLineView } from './plan-line-view'

/** The drafted wording of each line in a language, to tell a coach's own wording from it. */
export function draftedTitles(texts: Texts, draft: DraftPlan): ReadonlyMap<string, string> {
  return new Map(draft.lines.map((line) => [line.id, lineTitle(texts, line)]))
}

const wordKeys = [
  'toAssessment', 'status', 'kind', 'obligation', 'obligationReason', 'obligationBecause', 'interviewBy', 'nextDiscussionBy',
  'agreedOn', 'goals', 'services', 'tasks', 'because', 'who', 'named', 'by', 'text', 'keep', 'dropWhy', 'dropped', 'changed',
  'added', 'unchanged', 'unfold', 'edit', 'up', 'down', 'add', 'addTask', 'newTask', 'none', 'note', 'noteHint', 'save',
  'saved', 'return', 'returnQuestion', 'returnHint', 'approve', 'approveHint', 'toApproval', 'conversation', 'waitingForClient',
  'clientAgreed', 'leftOut', 'search', 'searchHint', 'find', 'foundNone', 'addThis', 'discard', 'paper',
  'takeIn', 'beside', 'besideHint', 'besideMore', 'habits', 'within', 'byOrDay', 'offPaper', 'notes', 'jobSearchFrom', 'interviewDay', 'interviewOn',
  'interviewBecause',
] as const // prettier-ignore
type Words = Record<(typeof wordKeys)[number], string>

const savingKeys = ['saving', 'savedAt', 'changedNotSaved', 'notSaved', 'signInAgain', 'merged'] as const
const failureKeys = ['conflict', 'session', 'network', 'fault', 'notNow', 'away'] as const
/** What the page says about saving in the background. */
export type SavingWords = Record<(typeof savingKeys)[number], string> & {
  because: Record<(typeof failureKeys)[number], string>
}

type CoachMessage = { heading: string; text: string; language: string }

/** The mark of each part that has been changed, for the form: see `mergeEdits`. */
export function marksOf(edits: PlanEdits): [part: string, mark: string][] {
  return partsOf(edits).flatMap((key): [string, string][] => {
    const mark = partMark(edits, key)
    return mark === '0' ? [] : [[key, mark]]
  })
}

/** The plan editor in the coach's language. */
export type PlanEditorView = ReturnType<typeof planEditorView>

/**
 * @param today ISO day; a date of the form may not be moved before it
 * @param edits what the form shows, when that is not what is stored
 */
export function planEditorView(texts: Texts, today: string, coached: CoachedPlan, edits = coached.plan.edits) {
  const { t } = texts
  const { plan, approvedByName, versions } = coached
  const { draft, row } = plan
  const frame = planFrame(draft, edits)
  const agreedOn = row.status === 'agreed' ? versions.at(-1)?.agreedOn : null
  const lines = countedFrom(plannedLines(draft, edits), agreedOn).map((line) =>
    editorLineView(texts, line, coached, edits),
  )
  const reader = coached.health === 'open' ? 'coachOfHealth' : 'coach'
  const said = (what: string) => t('coach:plan.draftSaid', { what })
  return {
    /** Wordings that the client reads in their own language (machines/messages/phrases.ts). */
    readyLines: { label: t('coach:phrases.lines'), texts: phraseCodes.lines.map((code) => t(`phrases:lines.${code}`)) },
    id: row.assessmentId,
    revision: row.revision,
    language: texts.language,
    title: t('coach:plan.title', { name: isolatedName(nameOf(texts, coached)) }),
    statusCode: row.status,
    status: t(`plan:statuses.${row.status}`),
    canEdit: row.status === 'draft' || row.status === 'inReview',
    marks: marksOf(plan.edits),
    planKind: frame.planKind,
    planKindName: t(`plan:planKinds.${frame.planKind}`),
    planKinds: planKinds.map((kind: PlanKind) => ({ code: kind, name: t(`plan:planKinds.${kind}`) })),
    kindBecause: kindReason(texts, coached),
    kindToCheck: frame.planKind === 'employment' ? null : t('coach:plan.kindToCheck'),
    kindDrafted: frame.planKind === draft.planKind ? null : said(t(`plan:planKinds.${draft.planKind}`)),
    today,
    mostPerMonth,
    mostWithin,
    obligation: frame.obligationPerMonth,
    obligationReason: obligationReason(texts, draft, reader),
    obligationReasonNow: reasonOfNumber(texts, draft, frame.obligationPerMonth, reader),
    obligationToCheck: obligationToCheck(texts, draft, frame.obligationPerMonth, reader),
    obligationBecause: frame.obligationBecause ?? '',
    obligationDrafted:
      frame.obligationPerMonth === draft.obligation.perMonth ? null : said(String(draft.obligation.perMonth)),
    interviewBy: texts.date(frame.firstInterviewBy),
    nextDiscussionBy: frame.nextDiscussionBy,
    nextDiscussion: texts.date(frame.nextDiscussionBy),
    nextDrafted: frame.nextDiscussionBy === draft.nextDiscussionBy ? null : said(texts.date(draft.nextDiscussionBy)),
    flags: openFlags(texts, coached),
    contactCare: contactCareView(texts, coached.assessment),
    health: planHealthDoor(texts, coached),
    lines: lines.filter(({ section }) => section !== 'flag'),
    besideAtFirst: 6,
    jobSearchFrom: frame.jobSearchFrom ?? '',
    firstInterviewBy: edits.firstInterviewBy ?? '',
    interviewBecause: frame.firstInterviewBecause ?? '',
    interviewDrafted:
      frame.firstInterviewBy === draft.firstInterviewBy ? null : said(texts.date(draft.firstInterviewBy)),
    question: edits.question ?? '',
    note: frame.note ?? '',
    doers: doers.map((code) => ({ code, name: t(`coach:plan.doers.${code}`) })),
    keeps: (['on', ...dropReasons] as const).map((code) => ({ code, name: t(`coach:plan.keeps.${code}`) })),
    keepsOfBeside: (['on', 'beside'] as const).map((code) => ({ code, name: t(`coach:plan.keeps.${code}`) })),
    keepsOfAdded: (['on', 'remove'] as const).map((code) => ({ code, name: t(`coach:plan.keeps.${code}`) })),
    messages: plan.messages.map(({ kind, text, language, at }): CoachMessage => {
      const date = texts.date(new Date(at))
      const heading = { question: 'coachAsked', reply: 'clientAnswered', disagreement: 'clientDisagreed' } as const
      return { heading: t(`coach:plan.${heading[kind]}`, { date }), text, language }
    }),
    approved: row.approvedAt
      ? t('coach:plan.approvedBy', { name: approvedByName ?? '', date: texts.date(row.approvedAt) })
      : null,
    leftOut: leftOutViews(texts, draft),
    versions: versions.length > 0 ? t('coach:plan.versions.link', { count: versions.length }) : null,
    reopen:
      { approved: t('coach:plan.reopenNext'), agreed: t('coach:plan.reopenNext'), disagreed: t('coach:plan.reopen') }[
        row.status as string
      ] ?? null,
    words: Object.fromEntries(wordKeys.map((key) => [key, t(`coach:plan.${key}`)])) as Words,
    savingWords: {
      ...Object.fromEntries(savingKeys.map((key) => [key, t(`coach:plan.saves.${key}`)])),
      because: Object.fromEntries(failureKeys.map((key) => [key, t(`coach:plan.saves.because.${key}`)])),
    } as SavingWords,
  }
}
