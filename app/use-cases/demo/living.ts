import type { DemoPerson, LifeStep } from '../../../db/seed/people/person'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'
import type { DemoClient } from './demo-types'

/** A person on the day of a step: the portal as it was then. */
export type Living = { portal: Portal; person: DemoPerson; client: DemoClient; coachOf(seat: string): CoachAtWork }

export type CoachStep = Extract<LifeStep, { coach: unknown }>
export type OwnStep = Exclude<LifeStep, { coach: unknown }>

/** Throws when a step was not taken. */
export function demand({ person }: Living, { does }: LifeStep, outcome: unknown, ...good: readonly unknown[]): void {
  if (!good.includes(outcome)) throw new Error(`${person.key} ${does}: ${String(outcome)}`)
}
