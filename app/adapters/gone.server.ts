import type { Coach } from '../guards/who-is-asking.server'
import { problem } from '../guards/problems.server'
import { isUuid } from '../../machines/text/uuid'
import { erasedOn } from '../use-cases/my-data/erase-client.server'

/** The page for a coach who asks for an assessment that is not there: its client has erased it, or there never was one. */
export async function goneFor({ portal, texts, params }: Coach): Promise<ReturnType<typeof problem>> {
  const id = params.id ?? ''
  const isErased = isUuid(id) && (await erasedOn(portal, id)) !== undefined
  return problem(texts, isErased ? 410 : 404, isErased ? 'erased' : 'notFound', { href: '/coach' })
}
