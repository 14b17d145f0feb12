import type { HTMLElement } from 'node-html-parser'
import { Visitor } from './visitor'

/** The people of the demo's sign-in; what each may do stands in `app/auth/permissions.ts`. */
export type DemoCoachKey = 'aino' | 'johan' | 'mira' | 'otso' | 'tuuli'

/** Signs a browser in over HTTP at the identity provider's page. */
export async function signIn<V extends Visitor>(visitor: V, key: DemoCoachKey): Promise<V> {
  await visitor.get('/coach/sign-in')
  await visitor.act('sign-in')
  const choice = visitor.page.document.querySelector(`button[name="user"][value="${key}"]`)
  // Who is signed in at the identity provider still is sent back at once.
  if (choice) await visitor.press(choice)
  return visitor
}

/** A user of the demo in a browser of their own, signed in. */
export const signInAs = (origin: string, key: DemoCoachKey, language = 'fi'): Promise<Visitor> =>
  signIn(new Visitor(origin, { 'accept-language': language }), key)

/** The rows of the queue, of a search or of new messages, and the name that a person gave on each. */
export const queueRows = (coach: Visitor) => coach.page.document.querySelectorAll('tr[data-row]')
export const nameOn = (row: HTMLElement): string => row.querySelector('th bdi')!.textContent
export const queueNames = (coach: Visitor): string[] => queueRows(coach).map(nameOn)

export function queueRowOf(coach: Visitor, name: string): HTMLElement {
  const row = queueRows(coach).find((one) => nameOn(one) === name)
  if (!row) throw new Error(`Nobody called ${name} at ${coach.page.url}`)
  return row
}

/** Follows the link of a row of the queue to the client's page. */
export const openRowOf = (coach: Visitor, name: string) =>
  coach.get(queueRowOf(coach, name).querySelector('[data-action="open"]')!.getAttribute('href')!)

/** Opens the row of a person in the coach's queue and goes on to the plan; that does not assign the client. */
export async function openPlanOf(coach: Visitor, name: string): Promise<void> {
  await coach.get('/coach')
  await openRowOf(coach, name)
  await coach.act('continue')
}

/** Takes a client without a coach. */
export async function takeClient(coach: Visitor, name: string): Promise<void> {
  await coach.get('/coach')
  await coach.press(queueRowOf(coach, name).querySelector('[value="take"]')!)
}
