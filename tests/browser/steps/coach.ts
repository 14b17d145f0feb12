import type { Person } from './person'

/** Signs in at the demo's provider, from the coach's address to the queue. */
export async function signIn(person: Person, user = 'aino', atProvider?: () => Promise<void>): Promise<void> {
  await person.open('/coach')
  await person.act('sign-in')
  await atProvider?.()
  await person.moveOn(() => person.find(`button[name=user][value=${user}]`).click())
}

/** The row of a person in the queue. */
export const rowOf = (person: Person, name: string) => person.find('tr[data-row]', { hasText: name }).first()

/** Opens the row of a person in the queue: the client's page. */
export async function openRow(person: Person, name: string): Promise<void> {
  await person.moveOn(() => rowOf(person, name).locator('[data-action=open]').click())
}
