import { saveOwnDesk } from '../../../db/queries/access/sessions'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'

/** As many filters as there are keys from 1 to 9. */
const mostFilters = 9

/**
 * What a coach changes of their own desk: keeps a filter of the queue or forgets it, turns single keys on or off. Anything else
 * changes nothing.
 *
 * @param query the filter as the queue's address says it: codes and no typed text
 */
export async function changeOwnDesk(portal: Portal, coach: CoachAtWork, wanted: string, query: string): Promise<void> {
  const others = coach.savedFilters.filter((one) => one !== query)
  const desk = { savedFilters: [...coach.savedFilters], usesKeys: coach.usesKeys }
  if (wanted === 'saveFilter' && query !== '') desk.savedFilters = [...others, query].slice(-mostFilters)
  else if (wanted === 'forgetFilter') desk.savedFilters = others
  else if (wanted === 'keysOn' || wanted === 'keysOff') desk.usesKeys = wanted === 'keysOn'
  else return
  await saveOwnDesk(portal.database.orm, portal.tenantId, coach.id, desk)
}
