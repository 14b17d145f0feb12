import type { DraftPlan } from '../../../../machines/plan/draft/draft-plan'
import { planFrame, plannedLines, type PlanEdits, type PlannedLine } from '../../../../machines/plan/life/plan-document'
import { frameParts, type PartKey } from '../../../../machines/plan/draft/plan-parts'
import type { Texts } from '../../../i18n/texts'
import { lineTitle, reasonOfNumber, whenInWords } from '../../plan/line-view'

/** A part of a plan in words: what it is, and what it says there. */
type PartView = { name: string; value: string }

const isFrame = (key: PartKey): key is (typeof frameParts)[number] => (frameParts as readonly string[]).includes(key)

/** The text of a line: the coach's own, else that of its code. */
export function wordingOf(texts: Texts, { text, drafted, service }: PlannedLine): string {
  return text ?? (drafted ? lineTitle(texts, drafted) : service ? texts.t(`services:${service}.name`) : '')
}

/** Who does a line and by when, in words. */
export function doingOf(
  texts: Texts,
  line: Pick<PlannedLine, 'who' | 'whoName' | 'by' | 'within' | 'drafted'>,
): string {
  const { who, whoName } = line
  return [whoName ?? (who && texts.t(`coach:plan.doers.${who}`)), whenInWords(texts, line)].filter(Boolean).join(' · ')
}

/** Why a line is left out, in words; nothing for one that is not. */
export function dropOf({ t }: Texts, { dropReason, dropWords }: PlannedLine): string {
  return [dropReason && t(`coach:plan.keeps.${dropReason}`), dropWords].filter(Boolean).join(' – ')
}

/** A line in words: its text, who, by when; or that it is left out, and why. */
function lineInWords(texts: Texts, line: PlannedLine): string {
  const { t } = texts
  const wording = wordingOf(texts, line)
  if (line.isBeside) return `${t('coach:plan.keeps.beside')}: ${wording}`
  const offPaper = line.offPaper && t('coach:plan.offPaper')
  if (line.state !== 'dropped') return [wording, doingOf(texts, line), offPaper].filter(Boolean).join(' · ')
  return [`${t('coach:plan.dropped')}: ${wording}`, dropOf(texts, line)].filter(Boolean).join(' · ')
}

/** One part of a plan as it stands with some edits. */
export function partView(texts: Texts, draft: DraftPlan, edits: PlanEdits, key: PartKey): PartView {
  const { t } = texts
  const frame = planFrame(draft, edits)
  const lines = plannedLines(draft, edits)
  if (!isFrame(key)) {
    const line = lines.find(({ id }) => id === key)
    const drafted = draft.lines.find(({ id }) => id === key)
    const name = drafted ? lineTitle(texts, drafted) : t('coach:plan.added')
    return { name, value: line ? lineInWords(texts, line) : t('coach:plan.notThere') }
  }
  switch (key) {
    case 'planKind':
      return { name: t('coach:plan.kind'), value: t(`plan:planKinds.${frame.planKind}`) }
    case 'obligation': {
      const because = frame.obligationBecause ?? reasonOfNumber(texts, draft, frame.obligationPerMonth, 'coach')
      return { name: t('coach:plan.obligation'), value: `${frame.obligationPerMonth} · ${because}` }
    }
    case 'interview': {
      const began = frame.jobSearchFrom && `${t('coach:plan.jobSearchFrom')} ${texts.date(frame.jobSearchFrom)}`
      const said = [texts.date(frame.firstInterviewBy), began, frame.firstInterviewBecause]
      return { name: t('coach:plan.interviewBy'), value: said.filter(Boolean).join(' · ') }
    }
    case 'nextDiscussionBy':
      return { name: t('coach:plan.nextDiscussionBy'), value: texts.date(frame.nextDiscussionBy) }
    case 'note':
      return { name: t('coach:plan.note'), value: frame.note ?? t('coach:plan.none') }
    case 'question':
      return { name: t('coach:plan.returnQuestion'), value: edits.question ?? t('coach:plan.none') }
    case 'order':
      return {
        name: t('coach:plan.order'),
        value: texts.list(lines.slice(0, 12).map((line) => wordingOf(texts, line))),
      }
  }
}
