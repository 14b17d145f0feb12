import type { CoachRole } from './entra.server'

/** What somebody may do, and which app roles of Entra allow it. The one place where rights are said. */
export const permissions = {
  'queue.read': ['coach', 'lead'],
  /** Takes a client whom nobody has, hands one's own over. */
  'client.assign': ['coach', 'lead'],
  /** Hands over anybody's client. */
  'client.reassign': ['lead'],
  'assessment.read': ['coach', 'lead'],
  /** Whoever works with the client; leading the team needs no health answers. */
  'health.read': ['coach'],
  /** Messages that the client reads. */
  'message.write': ['coach', 'lead'],
  /** Internal notes that the client does not. */
  'note.write': ['coach', 'lead'],
  /** Whether clients' own words may go to a translation service. */
  'translation.switch': ['admin'],
  'plan.edit': ['coach', 'lead'],
  'plan.approve': ['coach', 'lead'],
} as const satisfies Record<string, readonly CoachRole[]>

export type Permission = keyof typeof permissions

/** All that somebody with these roles may do. */
export function permissionsOf(roles: readonly string[]): ReadonlySet<Permission> {
  return new Set((Object.keys(permissions) as Permission[]).filter((permission) => isAllowed(roles, permission)))
}

export function isAllowed(roles: readonly string[], permission: Permission): boolean {
  return permissions[permission].some((role) => roles.includes(role))
}
