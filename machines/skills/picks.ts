/** How sure a person is of a skill, the surest last. */
export const certainties = ['learning', 'withSupport', 'alone', 'canTeach'] as const
/** Whether they want to use it in work. */
export const wishes = ['yes', 'maybe', 'no'] as const
/** The option that none of the suggested skills fits. */
export const noneFits = 'none'

export type Certainty = (typeof certainties)[number]
export type Wish = (typeof wishes)[number]

/** A skill under its ESCO address, with what the person said of it. */
export type PickedSkill = { uri: string; round: number; certainty?: Certainty; wish?: Wish }

const address = /^http:\/\/data\.europa\.eu\/esco\/skill\/[\w.-]{1,60}$/

/** Whether a value has the shape of a skill's address. Whether there is such a skill only storage knows. */
export const isSkillAddress = (value: string): boolean => address.test(value)

/** What is said of a skill, as it is posted and stored: `alone@http://…`. */
export const sayOf = (uri: string, option: Certainty | Wish): string => `${option}@${uri}`

type Said = { uri: string; certainty?: Certainty; wish?: Wish }

/** One thing said of a skill; nothing for anything else. */
export function readSaid(value: string): Said | undefined {
  const at = value.indexOf('@')
  const [option, uri] = [value.slice(0, Math.max(at, 0)), value.slice(at + 1)]
  if (!isSkillAddress(uri)) return undefined
  const certainty = certainties.find((one) => one === option)
  const wish = wishes.find((one) => one === option)
  return certainty ? { uri, certainty } : wish ? { uri, wish } : undefined
}

/** Whether values say at most one certainty and one wish of each skill, and nothing else. */
export function areSaid(values: readonly string[]): boolean {
  const said = values.map(readSaid)
  const topics = said.map((one) => one && `${one.certainty ? 'certainty' : 'wish'} ${one.uri}`)
  return said.every(Boolean) && new Set(topics).size === values.length
}

/** The skills among the values of a pick: not the option that none fits. */
export const skillsIn = (values: readonly string[] | null | undefined): readonly string[] =>
  (values ?? []).filter(isSkillAddress)

/** Says that a skill was picked after the others were asked about: what is said of skills is no answer until this is gone. */
const toAsk = 'toAsk'

/** The skills that were picked after the others were asked about. */
export const skillsToAsk = (said: readonly string[]): readonly string[] =>
  said.flatMap((value) => (value.startsWith(`${toAsk}@`) ? [value.slice(toAsk.length + 1)] : []))

/**
 * What was said of skills, after other skills have been picked: what was said of those that stay, with a mark for each
 * that is new, so that the walk asks again. When nothing said is left, all that are picked are asked about.
 *
 * @param said what was said before; `null` for "I'd rather not say"
 */
export function saidAfterPicking(
  before: readonly string[] | null | undefined,
  now: readonly string[] | null,
  said: readonly string[] | null,
): readonly string[] | null {
  const picked = skillsIn(now)
  const marked = (uris: readonly string[]) => uris.map((uri) => `${toAsk}@${uri}`)
  const added = marked(picked.filter((uri) => !skillsIn(before).includes(uri)))
  const stays = (said ?? []).filter((value) => picked.includes(value.slice(value.indexOf('@') + 1)))
  if (said === null && added.length === 0) return null
  const after = [...new Set([...stays, ...added])]
  return after.length > 0 ? after : picked.length > 0 ? marked(picked) : null
}

/** The skills picked in one round of the loop, with what was said of each. What was said of others does not count. */
export function picksOf(
  picked: readonly string[] | null | undefined,
  said: readonly string[] | null | undefined,
  round: number,
): PickedSkill[] {
  const levels = (said ?? []).flatMap((value) => readSaid(value) ?? [])
  return skillsIn(picked).map((uri) => {
    const own = levels.filter((one) => one.uri === uri)
    return Object.assign({ uri, round }, ...own) as PickedSkill
  })
}
