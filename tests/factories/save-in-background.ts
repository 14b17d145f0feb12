import { standingFields, type Visitor } from './visitor'

/** What the page's script sends of the form on the page, and the reply. */
export async function saveInBackground(coach: Visitor, fill: readonly (readonly [name: string, value: string])[]) {
  const form = coach.find('main form')
  const filled = new Set(fill.map(([name]) => name))
  const standing = standingFields(form).filter(([name]) => !filled.has(name))
  const address = `${form.getAttribute('action')}/saving`
  const reply = await coach.send(address, coach.form([...standing, ...fill, ['do', 'autosave']]))
  return { status: reply.status, told: (await reply.json()) as Record<string, unknown> }
}
