import { numberOf } from '../../../machines/plan/law/statutes'
import type { DraftPlan, PlanLine, Reason } from '../../../machines/plan/draft/draft-plan'
import { sectionOf, type LineState, type PlannedLine, type Section } from '../../../machines/plan/life/plan-document'
import { dutyNumbersOn } from '../../../machines/plan/law/deadlines'
import { isToCheck, obligationLaw } from '../../../machines/plan/law/obligation-grounds'
import { tellsOfHealth } from '../../../machines/plan/draft/coach-parts'
import { mayCoachRead } from '../../../machines/plan/life/sharing'
import { sectorOfLine } from '../../../machines/profile/sector-of-line'
import type { Sector } from '../../../machines/profile/sector-names'
import { answerTo } from '../../../machines/questions/answers'
import { ownStep } from '../../../machines/questions/goals'
import { questionAt } from '../../../machines/questions/registry'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation/open-assessment.server'
import { answerInWords } from '../conversation/answer-in-words'
import type { Reading } from '../messages/reading'
import type { OwnWords } from '../conversation/own-words'
import type { AnswerView, Reader } from './reader'
import { soughtView, type SoughtView } from './sought-view'

export type { Reader } from './reader'

/** Words of the jobseeker, and their language. */
export type Quote = { text: string; own: OwnWords }
export type ReasonView = { text: string; answers: AnswerView[] }

/** A line of a plan in words, for either reader. */
export type LineView = {
  id: string
  kind: PlanLine['kind'] | 'added'
  /** Where it stands: an added service among the services, an added task among the tasks. */
  section: Section
  /** The goal that it stands under, by the goal's line; nothing for lines of no goal. */
  under: string | null
  /** The sector of the compass that it is about. */
  sector: Sector | null
  /** It could help as well, and is no part of the plan. */
  isBeside: boolean
  state: LineState
  title: string
  /** What sets a service going, on the same line. */
  step: { code: string; text: string } | null
  /** What is sought with a goal. */
  sought: SoughtView | null
  about: string | null
  /** The wording is the coach's own, in this language. */
  own: OwnWords
  /** The coach's own wording in the reader's language. */
  read?: Reading | null
  /** What the line is about in the jobseeker's own words, for readers with the right to them. */
  quote: Quote | null
  who: string | null
  whoCode: string | null
  /** By when, in words: a day, so many working days from agreeing, or a rhythm. */
  when: string | null
  byDate: string | null
  within: number | null
  reasons: ReasonView[]
  needs: string[]
  toCheck: string[]
  /** The day on which the jobseeker reported it done, in words. */
  done?: string
  /** It is the jobseeker's to report. */
  canReport?: boolean
}

/** The text of a drafted line, from its code. */
export function lineTitle({ t }: Texts, line: PlanLine): string {
  switch (line.kind) {
    case 'goal':
      return [line.code, ...(line.also ?? [])].map((goal) => t(`plan:goals.${goal}`)).join(' · ')
    case 'task':
      return t(`plan:tasks.${line.code}`)
    case 'service':
      return t(`services:${line.code}.name`)
    case 'agenda':
      return t(`plan:agenda.${line.code}`)
    case 'flag':
      return t(`plan:flags.${line.code}`)
  }
}

/** The reasons of a line: the rule in words and the answers behind it. */
function reasonViews(
  texts: Texts,
  because: readonly Reason[],
  assessment: OpenAssessment,
  reader: Reader,
): ReasonView[] {
  const { walked, marks } = assessment
  const [closed, open] = [because.filter(tellsOfHealth), because.filter((one) => !tellsOfHealth(one))]
  const isClosed = reader === 'coach' && closed.length > 0
  const behindDoor = isClosed ? [{ text: texts.t('coach:plan.health.reason'), answers: [] }] : []
  const views = (isClosed ? open : because).map(({ rule, answers }) => ({
    text: texts.t(`plan:rules.${rule}`),
    answers: answers.flatMap((key): AnswerView[] => {
      const asked = questionAt(key)
      const value = walked.answers.at(key)
      if (!asked || value === undefined) return []
      if (reader !== 'jobseeker' && !mayCoachRead(key, walked.answers)) return []
      const { label } = texts.question(asked.question)
      return [{ label, ...answerInWords(texts, key, value, marks.get(key)?.language) }]
    }),
  }))
  return [...views, ...behindDoor]
}

/** The text of why so many applications are proposed; nothing once a coach has decided on another number. */
export const draftedReason = ({ obligation }: DraftPlan, frame: { obligationPerMonth: number }) =>
  frame.obligationPerMonth === obligation.perMonth ? (`plan:obligation.reasons.${obligation.reason}` as const) : null

/** Why so many applications are proposed; for a coach who has not opened health, or may no longer, only that. */
export function obligationReason({ t }: Texts, { obligation }: DraftPlan, reader: Reader): string {
  if (obligation.isTakenBack) return t('coach:plan.takenBack')
  const isClosed = reader === 'coach' && tellsOfHealth({ answers: obligation.because })
  return isClosed ? t('coach:plan.health.reason') : t(`plan:obligation.reasons.${obligation.reason}`)
}

/** Why the number of a plan is what it is, for a coach: another number than the drafted one has none of its reasons. */
export const reasonOfNumber = (texts: Texts, draft: DraftPlan, perMonth: number, reader: Reader) =>
  draftedReason(draft, { obligationPerMonth: perMonth }) === null
    ? texts.t('coach:plan.obligationDecided')
    : obligationReason(texts, draft, reader)

/**
 * What a coach has to know of a proposed number: whether to check it, until when it holds, and what other numbers there are.
 * Nothing of any other number; of one that tells of health only once that is open.
 */
export function obligationToCheck(
  texts: Texts,
  { obligation }: DraftPlan,
  perMonth: number,
  reader: Reader,
): string | null {
  const { t } = texts
  const { reason, alternatives = [], until, because, isTakenBack } = obligation
  if (isTakenBack || perMonth !== obligation.perMonth) return null
  if (reader === 'coach' && tellsOfHealth({ answers: because })) return null
  const cases = alternatives.map((one) => `${one.perMonth} – ${t(`plan:obligation.cases.${one.when}`)}`)
  const told = [
    isToCheck(reason) ? t('coach:plan.obligationToCheck', { law: numberOf(obligationLaw) }) : null,
    until ? t('coach:plan.obligationUntil', { date: texts.date(until) }) : null,
    cases.length > 0 ? t('coach:plan.obligationAlternatives', { cases: cases.join('; ') }) : null,
  ]
  return told.filter(Boolean).join(' ') || null
}

/** What the jobseeker wrote of the step that they choose themselves, unless a coach has put the line in other words. */
export function quoteOf(
  texts: Texts,
  { drafted, text }: PlannedLine,
  assessment: OpenAssessment,
  reader: Reader,
): Quote | null {
  if (drafted?.kind !== 'task' || drafted.code !== 'doOwnStep' || text !== undefined) return null
  const { walked, marks } = assessment
  const words = answerTo(walked.answers, ownStep)
  if (!words || (reader !== 'jobseeker' && !mayCoachRead(ownStep.id, walked.answers))) return null
  const { answer, own } = answerInWords(texts, ownStep.id, words, marks.get(ownStep.id)?.language)
  return { text: answer, own }
}

/** By when a line is due, in words. */
export function whenInWords(
  { t, date }: Texts,
  { by, within, drafted }: Pick<PlannedLine, 'by' | 'within' | 'drafted'>,
): string | null {
  if (drafted?.kind === 'task' && drafted.rhythm) return t(`plan:rhythms.${drafted.rhythm}`)
  if (by) return t('common:result.by', { date: date(by) })
  return within === undefined ? null : t('plan:within', { count: within })
}

/** A planned line in words. A coach's own wording takes the place of the code's text. */
export function lineView(
  texts: Texts,
  line: PlannedLine,
  assessment: OpenAssessment,
  reader: Reader,
  coachLanguage?: string,
): LineView {
  const { drafted, service, text, who, whoName, by, within } = line
  const { t } = texts
  const coded = drafted ? lineTitle(texts, drafted) : service ? t(`services:${service}.name`) : ''
  const isService = drafted?.kind === 'service'
  const under = drafted && 'under' in drafted ? drafted.under : undefined
  return {
    id: line.id,
    kind: drafted?.kind ?? 'added',
    section: sectionOf(line),
    under: under ? `goal:${under}` : null,
    sector: sectorOfLine(line) ?? null,
    isBeside: line.isBeside,
    state: line.state,
    title: text ?? coded,
    step: isService && drafted.step ? { code: drafted.step, text: t(`plan:tasks.${drafted.step}`) } : null,
    sought: soughtView(texts, line, assessment, reader),
    about: service && text === undefined ? t(`services:${service}.about`) : null,
    own: text === undefined ? null : { language: line.language ?? coachLanguage ?? texts.language, dir: 'ltr' },
    quote: quoteOf(texts, line, assessment, reader),
    who: whoName ?? (who ? t(`plan:who.${who}`) : null),
    whoCode: who ?? null,
    when: whenInWords(texts, line),
    byDate: by ?? null,
    within: within ?? null,
    reasons: drafted ? reasonViews(texts, drafted.because, assessment, reader) : [],
    needs: isService ? drafted.needs.map((need) => t(`plan:needs.${need}`)) : [],
    toCheck: isService ? drafted.toCheck.map((condition) => t(`plan:conditions.${condition}`)) : [],
  }
}

/** What was left out and why, in words. */
export function leftOutViews({ t }: Texts, { leftOut }: DraftPlan): string[] {
  return leftOut.map(({ code, why, insteadOf }) => {
    const reason = t(`plan:conditions.${why}`)
    const instead = insteadOf ? ` (${t(`services:${insteadOf}.name`)})` : ''
    return `${t(`services:${code}.name`)}: ${reason}${instead}`
  })
}

/** How many applications a month, in words. */
export function obligationText({ t }: Texts, perMonth: number): string {
  return perMonth === 0 ? t('plan:obligation.none') : t('plan:obligation.perMonth', { count: perMonth })
}

/** For which time the number is, and what follows from neglect, in words; nothing where there is no duty to apply. */
export function obligationTerms(
  { t }: Texts,
  { firstInterviewBy }: DraftPlan,
  perMonth: number,
): { period: string; consequence: string } | null {
  const numbers = dutyNumbersOn(firstInterviewBy)
  if (!numbers || perMonth === 0) return null
  const { periods, ...consequence } = numbers
  return {
    period: t('plan:obligation.period', { periods }),
    consequence: t('plan:obligation.consequence', consequence),
  }
}
