import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { contrastFaults } from '../../../machines/identity/contrast'
import { identities } from '../../../machines/identity/identities'
import { colours, type Colour, type Identity } from '../../../machines/identity/identity'
import { suunta } from '../../../machines/identity/suunta'

const colour = z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, 'must be a colour as #rgb or #rrggbb')
const palette = z.partialRecord(z.enum(colours), colour).default({})
const corner = z.number().min(0).max(30)

const schema = z.strictObject({
  area: z.string().min(1).max(40).optional(),
  /** A picture file beside the identity's own file. */
  logo: z
    .string()
    .regex(/\.(svg|png)$/)
    .optional(),
  light: palette,
  dark: palette,
  corners: z.object({ card: corner, control: corner }).default(suunta.corners),
})

/** So much of a logo goes into every page. */
const mostLogoBytes = 4096

/** Thrown at start: what is wrong with the identity that the settings name, each fault by name. */
export class IdentityFault extends Error {
  override name = 'IdentityFault'
  constructor(named: string, faults: readonly string[]) {
    super(`IDENTITY=${named} cannot be used:\n  ${faults.join('\n  ')}`)
  }
}

function logoIn(file: string): string {
  const bytes = readFileSync(file)
  if (bytes.length > mostLogoBytes) throw new Error(`${file} has ${bytes.length} bytes and may have ${mostLogoBytes}`)
  const kind = file.endsWith('.svg') ? 'svg+xml' : 'png'
  return `data:image/${kind};base64,${bytes.toString('base64')}`
}

/** An identity of a file: what it leaves out is as in the portal's own. */
function readIdentity(file: string): Identity {
  const { logo, light, dark, ...rest } = schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {
    ...rest,
    logo: logo && logoIn(path.resolve(path.dirname(file), logo)),
    light: { ...suunta.light, ...(light as Partial<Record<Colour, string>>) },
    dark: { ...suunta.dark, ...(dark as Partial<Record<Colour, string>>) },
  }
}

/**
 * The identity that a portal wears.
 *
 * @param named a ready one, or the path of a JSON file (README: "The look of your area")
 * @throws IdentityFault when it cannot be read, or a pair of its colours is too faint
 */
export function openIdentity(named: string): Identity {
  let identity: Identity
  try {
    identity = identities[named] ?? readIdentity(named)
  } catch (error) {
    const faults =
      error instanceof z.ZodError
        ? error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`)
        : [String(error)]
    throw new IdentityFault(named, faults)
  }
  const faults = contrastFaults(identity)
  if (faults.length > 0) throw new IdentityFault(named, faults)
  return identity
}
