import type { Texts } from '../../../i18n/texts'
import type { Person } from '../../../use-cases/desk/people.server'

const roleNames = ['coach', 'lead', 'admin', 'auditor'] as const
const wordKeys = ['title', 'lead', 'name', 'rolesOf', 'seen', 'clients', 'acts', 'release', 'releaseSure'] as const

export type PeopleView = ReturnType<typeof peopleView>

/** All users who have signed in, for an admin. `released`: how many clients just went back to the queue. */
export function peopleView(texts: Texts, people: readonly Person[], released: number | null) {
  const { t } = texts
  const rolesOf = ({ roles }: Person) => {
    const names = roleNames.filter((role) => roles.includes(role)).map((role) => t(`coach:people.roles.${role}`))
    return names.length > 0 ? texts.list(names) : t('coach:people.noRoles')
  }
  return {
    words: Object.fromEntries(wordKeys.map((key) => [key, t(`coach:people.${key}`)])) as Record<
      (typeof wordKeys)[number],
      string
    >,
    released: released === null ? null : t('coach:people.released', { count: released }),
    people: people.map((person) => ({
      id: person.id,
      name: person.name,
      roles: rolesOf(person),
      seen: texts.moment(person.seenAt),
      clients: person.clients,
      release: t('coach:people.releaseNamed', { name: person.name }),
      releaseDo: t('coach:people.releaseDo', { name: person.name }),
    })),
  }
}
