import type { CoachRole } from '../../auth/entra.server'

/** A coach at whose desk a visitor of the demo may sit: the same people as in the demo's own sign-in. */
export type DemoDesk = { key: string; id: string; name: string; roles: readonly CoachRole[] }

/** Whose life it is, and where they stand now. */
export type DemoClient = { clientId: string; assessmentId: string }
