import type { DemoStage } from '../../machines/demo-stages'
import type { AcknowledgementCode } from '../../machines/conversations/acknowledgements'

import type { Term } from '../../machines/conversations/glossary'
import type { PhraseCode, PhraseKind } from '../../machines/messages/phrases'
import type { Opening, StageName } from '../../machines/conversations/stages'
import type { QuestionOfTopic, TextTopic } from '../../machines/questions/registry'
import enAccessibility from '../../locales/en/accessibility.json'
import enCoach from '../../locales/en/coach.json'
import enCommon from '../../locales/en/common.json'
import enDemo from '../../locales/en/demo.json'
import enErrors from '../../locales/en/errors.json'
import enEverydayLife from '../../locales/en/everydayLife.json'
import enGoals from '../../locales/en/goals.json'
import enGlossary from '../../locales/en/glossary.json'
import enGuide from '../../locales/en/guide.json'
import enHealth from '../../locales/en/health.json'
import enOptions from '../../locales/en/options.json'
import enMyData from '../../locales/en/myData.json'
import enPhrases from '../../locales/en/phrases.json'
import enNotices from '../../locales/en/notices.json'
import enPlan from '../../locales/en/plan.json'
import enPath from '../../locales/en/path.json'
import enPrivacy from '../../locales/en/privacy.json'
import enProfile from '../../locales/en/profile.json'
import enServices from '../../locales/en/services.json'
import enSharing from '../../locales/en/sharing.json'
import enSituation from '../../locales/en/situation.json'
import enSkills from '../../locales/en/skills.json'
import enSummary from '../../locales/en/summary.json'
import accessibility from '../../locales/fi/accessibility.json'
import coach from '../../locales/fi/coach.json'
import common from '../../locales/fi/common.json'
import demo from '../../locales/fi/demo.json'
import errors from '../../locales/fi/errors.json'
import everydayLife from '../../locales/fi/everydayLife.json'
import goals from '../../locales/fi/goals.json'
import glossary from '../../locales/fi/glossary.json'
import guide from '../../locales/fi/guide.json'
import health from '../../locales/fi/health.json'
import options from '../../locales/fi/options.json'
import myData from '../../locales/fi/myData.json'
import phrases from '../../locales/fi/phrases.json'
import notices from '../../locales/fi/notices.json'
import plan from '../../locales/fi/plan.json'
import path from '../../locales/fi/path.json'
import privacy from '../../locales/fi/privacy.json'
import profile from '../../locales/fi/profile.json'
import services from '../../locales/fi/services.json'
import sharing from '../../locales/fi/sharing.json'
import situation from '../../locales/fi/situation.json'
import skills from '../../locales/fi/skills.json'
import summary from '../../locales/fi/summary.json'
import svAccessibility from '../../locales/sv/accessibility.json'
import svCoach from '../../locales/sv/coach.json'
import svCommon from '../../locales/sv/common.json'
import svDemo from '../../locales/sv/demo.json'
import svErrors from '../../locales/sv/errors.json'
import svEverydayLife from '../../locales/sv/everydayLife.json'
import svGoals from '../../locales/sv/goals.json'
import svGlossary from '../../locales/sv/glossary.json'
import svGuide from '../../locales/sv/guide.json'
import svHealth from '../../locales/sv/health.json'
import svOptions from '../../locales/sv/options.json'
import svMyData from '../../locales/sv/myData.json'
import svPhrases from '../../locales/sv/phrases.json'
import svNotices from '../../locales/sv/notices.json'
import svPlan from '../../locales/sv/plan.json'
import svPath from '../../locales/sv/path.json'
import svPrivacy from '../../locales/sv/privacy.json'
import svProfile from '../../locales/sv/profile.json'
import svServices from '../../locales/sv/services.json'
import svSharing from '../../locales/sv/sharing.json'
import svSituation from '../../locales/sv/situation.json'
import svSkills from '../../locales/sv/skills.json'
import svSummary from '../../locales/sv/summary.json'
import type { AgendaItem, Flag, Goal, TaskCode } from '../../machines/plan/rules/define-rule'
import type { Condition } from '../../machines/plan/services/eligibility'
import type { ObligationCase, ObligationReason } from '../../machines/plan/law/obligation-grounds'
import type { WhyLeftOut } from '../../machines/plan/package/package-check'
import type { PlanKind } from '../../machines/plan/law/plan-kind'
import type { PlanStatus } from '../../machines/plan/life/plan.machine'
import type { Sector } from '../../machines/profile/sector-names'
import type { Part } from '../../machines/profile/sectors'
import type { RuleId } from '../../machines/plan/rules/rules'
import type codes from '../../machines/plan/ledger.json'
import type ruleLedger from '../../machines/plan/rules/ledger.json'
import type { ByHand, Requirement, ServiceCode } from '../../machines/plan/services/services'

// `tsc` fails here when a Finnish, Swedish or English text is missing. Other languages: locales.test.ts lists the gaps.

/** Whole numbers from 0 to `N`, as the keys of texts. */
type UpTo<N extends number, Before extends number[] = []> = Before['length'] extends N
  ? `${N | Before[number]}`
  : UpTo<N, [...Before, Before['length'] & number]>

/** The steps of a scale each of which has words. */
type Steps<Q> = Q extends { kind: 'scale'; min: infer A extends number; max: infer B extends number }
  ? Exclude<UpTo<B>, UpTo<A>> | `${A}`
  : never

type OwnOptions<Q> = Q extends { optionTexts: string }
  ? unknown
  : Q extends { options: readonly (infer O extends string)[] }
    ? { options: Record<O, string> }
    : Q extends { labels: 'ends' }
      ? { min: string; max: string }
      : Q extends { labels: 'each' }
        ? { options: Record<Steps<Q>, string> }
        : unknown

/** The texts that the questions of a topic need. */
export type QuestionTexts<T extends TextTopic> = {
  [Q in QuestionOfTopic<T> as Q['id']]: { label: string; title: string; why: string; hint?: string } & OwnOptions<Q>
}

type OptionSets = {
  [Q in QuestionOfTopic<TextTopic> as Q extends { optionTexts: infer S extends string } ? S : never]: Q extends {
    options: readonly (infer O extends string)[]
  }
    ? Record<O, string>
    : Record<Steps<Q>, string>
}

/** Codes of drafts that are stored: those in use, and those that retired. */
type EverUsed = { [K in keyof typeof codes]: keyof (typeof codes)[K] }

type PlanTexts = {
  planKinds: Record<PlanKind | EverUsed['planKind'], string>
  rules: Record<RuleId | keyof typeof ruleLedger, string>
  goals: Record<Goal | EverUsed['goal'], string>
  tasks: Record<TaskCode | EverUsed['task'], string>
  agenda: Record<AgendaItem | EverUsed['agenda'], string>
  flags: Record<Flag | EverUsed['flag'], string>
  obligation: {
    reasons: Record<ObligationReason | EverUsed['obligation'], string>
    cases: Record<ObligationCase | EverUsed['obligationCase'], string>
  }
  needs: Record<Requirement | EverUsed['requirement'], string>
  conditions: Record<Condition | WhyLeftOut, string>
  whyNot: { notEligible: Record<Condition, string>; byHand: Record<ByHand, string> }
  statuses: Record<PlanStatus, string>
}

type GuideTexts = {
  said: Record<AcknowledgementCode, string>
  opens: Record<Opening, string>
  stages: Record<StageName, string>
}

type Demanded = {
  situation: QuestionTexts<'situation'>
  skills: QuestionTexts<'skills'>
  health: QuestionTexts<'health'>
  everydayLife: QuestionTexts<'everydayLife'>
  goals: QuestionTexts<'goals'>
  summary: QuestionTexts<'summary'>
  options: OptionSets
  plan: PlanTexts & typeof plan
  services: Record<ServiceCode | EverUsed['service'], { name: string; about: string }>
  common: typeof common
  glossary: typeof glossary & Record<Term, { word: string; means: string }>
  guide: GuideTexts & typeof guide
  demo: typeof demo & { stages: Record<DemoStage, string> }
  errors: typeof errors
  myData: typeof myData
  path: typeof path
  phrases: { [K in PhraseKind]: Record<PhraseCode<K>, string> }
  notices: typeof notices
  accessibility: typeof accessibility
  privacy: typeof privacy
  sharing: typeof sharing
  profile: typeof profile & {
    movers: Record<Part, string>
    sectors: Record<Sector, string>
    short: Record<Sector, string>
  }
  coach: typeof coach
}

export const demandedTexts = {
  fi: { situation, skills, health, everydayLife, goals, summary, options, plan, services, common, demo, errors, glossary, guide, myData, notices, path, phrases, accessibility, privacy, sharing, profile, coach },
  sv: {
    situation: svSituation, skills: svSkills, health: svHealth, everydayLife: svEverydayLife, goals: svGoals, summary: svSummary,
    options: svOptions, plan: svPlan, services: svServices, common: svCommon, demo: svDemo, errors: svErrors, glossary: svGlossary, guide: svGuide, myData: svMyData, notices: svNotices, path: svPath, phrases: svPhrases, accessibility: svAccessibility, privacy: svPrivacy, sharing: svSharing, profile: svProfile, coach: svCoach,
  },
  en: {
    situation: enSituation, skills: enSkills, health: enHealth, everydayLife: enEverydayLife, goals: enGoals, summary: enSummary,
    options: enOptions, plan: enPlan, services: enServices, common: enCommon, demo: enDemo, errors: enErrors, glossary: enGlossary, guide: enGuide, myData: enMyData, notices: enNotices, path: enPath, phrases: enPhrases, accessibility: enAccessibility, privacy: enPrivacy, sharing: enSharing, profile: enProfile, coach: enCoach,
  },
} satisfies Record<'fi' | 'sv' | 'en', Demanded> // prettier-ignore

export type Namespace = keyof Demanded
