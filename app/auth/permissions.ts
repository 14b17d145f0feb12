import type { CoachRole } from './entra.server'

/** What a user may do, and which app roles of Entra allow it. The one place where rights are said. */
export const permissions = {
  'queue.read': ['coach', 'lead'],
  /** Takes a client without a coach, hands one's own over. */
  'client.assign': ['coach', 'lead'],
  /** Hands over any coach's client. */
  'client.reassign': ['lead'],
  /** Takes a sent assessment with no jobseeker behind it out of the queue, and brings it back. */
  'client.setAside': ['coach', 'lead'],
  'assessment.read': ['coach', 'lead'],
  /** Types an assessment for a client who is beside them or on the phone; hears health answers too. */
  'assessment.type': ['coach'],
  /** Roles that work with the client; leading the team needs no health answers. */
  'health.read': ['coach'],
  /** Makes a new return code for a client whose identity was checked. */
  'returnCode.replace': ['coach', 'lead'],
  /** Messages that the client reads. */
  'message.write': ['coach', 'lead'],
  /** Internal notes that the client does not. */
  'note.write': ['coach', 'lead'],
  /** The tenant's catalogue of services, and the numbers of crisis help. */
  'content.manage': ['admin'],
  /** Who works here, and whose clients go back to the queue. */
  'people.manage': ['admin'],
  /** Whether clients' own words may go to a translation service. */
  'translation.switch': ['admin'],
  'plan.edit': ['coach', 'lead'],
  'plan.approve': ['coach', 'lead'],
  /** Feedback on accessibility, which the law wants answered within 14 days. */
  'feedback.answer': ['lead', 'admin'],
  /** The load of each coach, how long plans take, what drafts are worth. */
  'team.read': ['lead'],
  /** The log of who saw and changed what, and nothing of what that was. */
  'audit.read': ['auditor'],
} as const satisfies Record<string, readonly CoachRole[]>

export type Permission = keyof typeof permissions

/** All that a user with these roles may do. */
export function permissionsOf(roles: readonly string[]): ReadonlySet<Permission> {
  return new Set((Object.keys(permissions) as Permission[]).filter((permission) => isAllowed(roles, permission)))
}

/** The parts of the desk in their order; those for setting things up fold into a menu where daily ones need the room. */
const deskPages = [
  { href: '/coach', name: 'queue', permission: 'queue.read', isSetUp: false },
  { href: '/coach/together', name: 'together', permission: 'assessment.type', isSetUp: false },
  { href: '/coach/calls', name: 'calls', permission: 'message.write', isSetUp: false },
  { href: '/coach/team', name: 'team', permission: 'team.read', isSetUp: false },
  { href: '/coach/services', name: 'services', permission: 'content.manage', isSetUp: true },
  { href: '/coach/rules', name: 'rules', permission: 'content.manage', isSetUp: true },
  { href: '/coach/help-lines', name: 'helpLines', permission: 'content.manage', isSetUp: true },
  { href: '/coach/people', name: 'people', permission: 'people.manage', isSetUp: true },
  { href: '/coach/feedback', name: 'feedback', permission: 'feedback.answer', isSetUp: true },
  { href: '/coach/translation', name: 'translation', permission: 'translation.switch', isSetUp: true },
  { href: '/coach/audit', name: 'audit', permission: 'audit.read', isSetUp: false },
] as const satisfies { href: string; name: string; permission: Permission; isSetUp: boolean }[]

export type DeskPage = (typeof deskPages)[number]

/** The parts of the desk for a user with these permissions. */
export function deskPagesOf(may: ReadonlySet<Permission>): DeskPage[] {
  return deskPages.filter(({ permission }) => may.has(permission))
}

/** The first page of a user with these permissions. */
export function homeOf(may: ReadonlySet<Permission>): string {
  return deskPagesOf(may)[0]?.href ?? '/coach'
}

export function isAllowed(roles: readonly string[], permission: Permission): boolean {
  return permissions[permission].some((role) => roles.includes(role))
}
