import type { CoachRole } from './entra.server'

/** What somebody may do, and which app roles of Entra allow it. The one place where rights are said. */
export const permissions = {
  'queue.read': ['coach', 'lead'],
  'assessment.read': ['coach', 'lead'],
  'health.read': ['coach', 'lead'],
  'plan.edit': ['coach', 'lead'],
  'plan.approve': ['coach', 'lead'],
} as const satisfies Record<string, readonly CoachRole[]>

export type Permission = keyof typeof permissions

export function isAllowed(roles: readonly string[], permission: Permission): boolean {
  return permissions[permission].some((role) => roles.includes(role))
}
