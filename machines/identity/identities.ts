import { hallasaari } from './hallasaari'
import type { Identity } from './identity'
import { suunta } from './suunta'

/** The identities that are ready; any other is a file of the operator's. */
export const identities: Readonly<Record<string, Identity>> = { suunta, hallasaari }
