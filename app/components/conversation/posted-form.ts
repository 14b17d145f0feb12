import type { OwnSkillsPosted } from '../../../machines/conversations/custom-skills'
import { inPlacedOrder } from '../../../machines/profile/placing'

/** What the form of a question posted. */
export type PostedForm = {
  values: string[]
  skipped: boolean
  seen: number
  returnTo: string | null
  ownSkills: OwnSkillsPosted
}

/** Words of one line: white space collapsed, NFC; an empty list when none. */
const oneLine = (words: string): string | string[] => words.replace(/\s+/g, ' ').normalize('NFC').trim() || []

export function readQuestionForm(form: URLSearchParams): PostedForm {
  const year = form.get('year')?.trim()
  const month = form.get('month')?.trim()
  const isMonth = year !== undefined && month !== undefined
  const seen = Number(form.get('seen') ?? 0)
  return {
    values: isMonth
      ? [year || month ? `${year}-${month}` : '']
      : inPlacedOrder(form.getAll('value'), form.getAll('placed')),
    skipped: form.has('skip'),
    seen: Number.isSafeInteger(seen) && seen >= 0 ? seen : 0,
    returnTo: form.get('returnTo'),
    ownSkills: { shown: form.getAll('ownShown'), kept: form.getAll('own').flatMap(oneLine) },
  }
}
