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

/** Somebody of the demo in a browser of their own, signed in. */
export const signInAs = (origin: string, key: DemoCoachKey, language = 'fi'): Promise<Visitor> =>
  signIn(new Visitor(origin, { 'accept-language': language }), key)

/** Opens the row of a person in the coach's queue and goes on to the plan. */
export async function openPlanOf(coach: Visitor, name: string): Promise<void> {
  await coach.get('/coach')
  const row = coach.page.document
    .querySelectorAll('tbody tr')
    .find((one) => one.querySelector('th bdi')?.textContent === name)
  if (!row) throw new Error(`Nobody called ${name} is in the queue`)
  await coach.get(row.querySelector('[data-action="open"]')!.getAttribute('href')!)
  await coach.act('continue')
}
