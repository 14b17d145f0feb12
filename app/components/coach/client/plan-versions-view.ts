import { isolatedName } from '../../../i18n/isolated-name'
import type { DraftPlan } from '../../../../machines/plan/draft/draft-plan'
import { plannedLines, type PlanEdits } from '../../../../machines/plan/life/plan-document'
import { frameParts } from '../../../../machines/plan/draft/plan-parts'
import type { Texts } from '../../../i18n/texts'
import type { CoachedPlan } from '../../../use-cases/plan/coach-plan.server'
import { nameOf } from './client-name'
import { partView } from '../plan-editor/plan-part-view'

/** `now` stands for the plan as it is being worked on. */
type Choice = { code: string; name: string; by: string; status: string; draft: DraftPlan; edits: PlanEdits }

function choicesOf(texts: Texts, { plan, versions }: CoachedPlan, coachNames: ReadonlyMap<string, string>): Choice[] {
  const { t } = texts
  const approved = versions.map(({ row, draft, edits }) => {
    const by = t('coach:plan.versions.approved', {
      name: coachNames.get(row.approvedBy) ?? '',
      date: texts.date(row.approvedAt),
    })
    const name = t('coach:plan.versions.number', { number: row.number })
    return { code: String(row.number), name, by, status: t(`plan:statuses.${row.status}`), draft, edits }
  })
  const isInWork = plan.row.status === 'inReview' || plan.row.status === 'returned' || plan.row.status === 'draft'
  const status = t(`plan:statuses.${plan.row.status}`)
  const now = { code: 'now', name: t('coach:plan.versions.now'), by: '', status, draft: plan.draft, edits: plan.edits }
  return isInWork ? [...approved, now] : approved
}

/** All parts of a plan that can differ, lines in the order of either plan. */
function partsOfBoth(one: Choice, other: Choice): string[] {
  const lines = [one, other].flatMap(({ draft, edits }) => plannedLines(draft, edits).map(({ id }) => id))
  const frame = frameParts.filter((part) => part !== 'question' && (part !== 'order' || isReordered(one, other)))
  return [...new Set([...frame, ...lines])]
}

/** Whether the lines that both have stand in another order. */
function isReordered(one: Choice, other: Choice): boolean {
  const ids = ({ draft, edits }: Choice) => plannedLines(draft, edits).map(({ id }) => id)
  const [first, second] = [ids(one), ids(other)]
  return first.filter((id) => second.includes(id)).join() !== second.filter((id) => first.includes(id)).join()
}

export type VersionsView = ReturnType<typeof versionsView>

/** The approved versions of a plan, and what differs between two of them, side by side. */
export function versionsView(
  texts: Texts,
  coached: CoachedPlan,
  coachNames: ReadonlyMap<string, string>,
  wanted: { left: string | null; right: string | null },
) {
  const { t } = texts
  const id = coached.plan.row.assessmentId
  const choices = choicesOf(texts, coached, coachNames)
  const right = choices.find(({ code }) => code === wanted.right) ?? choices.at(-1)
  const left = choices.find(({ code }) => code === wanted.left) ?? choices.at(-2) ?? right
  const said = (choice: Choice, key: string) => partView(texts, choice.draft, choice.edits, key)
  const rows =
    left && right
      ? partsOfBoth(left, right).flatMap((key) => {
          const [before, after] = [said(left, key), said(right, key)]
          const name = before.name === t('coach:plan.added') ? after.name : before.name
          return before.value === after.value ? [] : [{ key, name, left: before.value, right: after.value }]
        })
      : []
  const word = (key: 'compare' | 'left' | 'right' | 'place' | 'same' | 'onlyDiffering' | 'read') =>
    t(`coach:plan.versions.${key}`)
  return {
    id,
    name: nameOf(texts, coached),
    title: t('coach:plan.versions.title', { name: isolatedName(nameOf(texts, coached)) }),
    choices: choices.map(({ code, name, by, status }) => ({
      code,
      name,
      by,
      status,
      paper: code === 'now' ? null : `/coach/plans/${id}/paper?version=${code}`,
    })),
    left: left ? { code: left.code, name: left.name } : null,
    right: right ? { code: right.code, name: right.name } : null,
    rows,
    words: {
      compare: word('compare'),
      left: word('left'),
      right: word('right'),
      place: word('place'),
      same: word('same'),
      onlyDiffering: word('onlyDiffering'),
      read: word('read'),
    },
  }
}
