import type { DemoStage } from '../../../machines/demo-stages'
import type { Topic } from '../../../machines/conversations/conversations'
import type { PhraseCode } from '../../../machines/messages/phrases'
import type { Language } from '../../../machines/languages'
import type { AnswerValue } from '../../../machines/questions/define-question'

/** What a person of the demo says in their own words, with what it means in the coaches' languages. */
type Said = { text: string } & Partial<Record<'fi' | 'sv' | 'en', string>>

/** Coaches of the demo by their keys (app/auth/demo-provider/pages.ts). */
type Seat = 'aino' | 'johan' | 'mira'

type OwnStep =
  | { does: 'sends' | 'agrees' | 'sendsAgain' }
  | { does: 'writes' | 'replies' | 'disagrees'; says: Said }
  | { does: 'reports'; tasks: number }
type CoachStep = { coach: Seat } & (
  | { does: 'takes' | 'reopens' | 'setsAside' | 'translates' }
  /** Leaves the last services out, and adds ready lines for the client to do. */
  | { does: 'approves'; drops?: number; adds?: readonly PhraseCode<'lines'>[] }
  | { does: 'writesTo' | 'notes' | 'returns'; says: string }
)
/** A step of an invented person or their coach, `ago` days before today. */
export type LifeStep = { ago: number } & (OwnStep | CoachStep)

/** An invented person: who they are, what they answer, and what has happened since. */
export type DemoPerson = {
  key: string
  /** In Latin letters, for the list of people. */
  name: string
  language: Language
  stage: DemoStage
  /** The topics that they go deeper into after the quick start. */
  topics: readonly Topic[]
  /** Whatever else is asked they would rather not say. */
  answers: Readonly<Record<string, AnswerValue | Said>>
  /** What they answer otherwise in their second assessment. */
  again?: Readonly<Record<string, AnswerValue | Said>>
  /** They have stopped with so many questions of the quick start ahead. */
  stopsBefore?: number
  life: readonly LifeStep[]
}

export const isSaid = (value: AnswerValue | Said | undefined): value is Said =>
  typeof value === 'object' && value !== null && 'text' in value

/** The words of an example's answer, to stand beside what they mean. */
export const said = ({ answers }: Pick<DemoPerson, 'answers'>, key: string): { text: string } => ({
  text: String(answers[key] ?? ''),
})

/** What most people of the demo answer; each person's own answers stand over it. */
export const usual = {
  municipality: '092',
  ageBand: '30to49',
  benefit: 'generalSupport',
  livedInFinland: 'always',
  education: 'vocational',
  timeWithoutWork: '3to6months',
  workAbility: 8,
  harmThoughts: 'no',
  safety: 'safe',
  safeContact: 'yes',
  contactWay: 'phone',
  sharedTopics: ['situation', 'skills', 'everydayLife', 'goals'],
} as const

/** The usual answers of a person who has lived here for one to three years. */
export const newcomer = {
  ...usual,
  reason: 'cameToFinland',
  livedInFinland: '1to3years',
  serviceLanguage: 'other',
  finnishLevel: 'simple',
  timeWithoutWork: 'neverInFinland',
  integrationPlan: 'inForce',
  interpreter: 'needed',
  servicesNow: ['none'],
} as const
