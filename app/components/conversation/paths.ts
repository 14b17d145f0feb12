import type { Step } from '../../../machines/conversations/walk'

/** In addresses a round in a loop is written `experienceTitle.1`: a `#` would not reach the server. */
export const questionPath = (language: string, key: string) => `/${language}/questions/${key.replace('#', '.')}`

export const keyFromPath = (part: string) => part.replace('.', '#')

/** Where to go after an answer: the next question, or the topics when the conversation is done. */
export function pathAfter(language: string, conversation: string, next: Step | null): string {
  if (next) return questionPath(language, next.key)
  return conversation === 'summary' ? `/${language}/summary` : `/${language}/topics`
}
