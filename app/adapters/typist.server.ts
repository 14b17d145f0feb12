import { redirect } from 'react-router'
import { readersOf, type Readers } from '../components/coach/together/bilingual'
import type { Coach } from '../guards/who-is-asking.server'
import type { Language } from '../i18n/languages'
import { loadTyped, type Typed } from '../use-cases/together/type-together.server'

/** What the coach types at this address, with who reads it; nothing when it is not theirs, or over. */
export async function asTypist({
  portal,
  texts,
  coach,
  params,
}: Coach): Promise<(Typed & { readers: Readers }) | undefined> {
  const typed = await loadTyped(portal, coach, params.id ?? '')
  return typed && { ...typed, readers: readersOf(portal.texts(typed.assessment.row.language as Language), texts) }
}

/** To what the coach types now: this is not theirs, or half a day has passed. */
export const goneFromTyping = () => redirect('/coach/together')
