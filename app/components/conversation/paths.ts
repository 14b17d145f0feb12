import type { Step } from '../../../machines/conversations/walk'
import { questionAt } from '../../../machines/questions/registry'

/** In addresses a round in a loop is written `experienceTitle.1`: a `#` would not reach the server. */
export const questionPath = (language: string, key: string) => `/${language}/questions/${key.replace('#', '.')}`

export const keyFromPath = (part: string) => part.replace('.', '#')

/** Crisis help, before the page that would have come next: the address says how to go on from there. */
export function helpPath(onwards: string): string {
  const [, language, ...place] = onwards.split('/')
  return `/${language}/crisis/${place.at(-1)}`
}

/** Where one may be sent back to after crisis help, besides a question. */
const backTo: readonly (string | undefined)[] = ['summary', 'plan', 'messages']

/** Where the person goes on after crisis help: where they were, otherwise the topics. */
export function pathAfterHelp(language: string, place: string | undefined): string {
  if (place && questionAt(keyFromPath(place))) return `/${language}/questions/${place}`
  return `/${language}/${backTo.includes(place) ? place : 'topics'}`
}

/** Where to go after an answer: the next question, or the end of the conversation, which says what was understood. */
export const pathAfterAnswer = (language: string, conversation: string, next: Step | null): string =>
  next || conversation === 'summary' ? pathAfter(language, conversation, next) : `/${language}/ending/${conversation}`

/** Where a conversation goes on: its next question, or the topics when it is done. */
export function pathAfter(language: string, conversation: string, next: Step | null): string {
  if (next) return questionPath(language, next.key)
  return conversation === 'summary' ? `/${language}/summary` : `/${language}/topics`
}
