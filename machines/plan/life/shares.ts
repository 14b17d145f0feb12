import type { AuditPurpose } from '../../audit-actions'
import { topics, type Topic } from '../../conversations/conversations'
import { isNeverRepeated, readUnder } from './sharing'
import type { Answers } from '../../questions/answers'
import { questionAt } from '../../questions/registry'

/** The bodies to which a person may open topics. */
export const recipients = ['wellbeingServices', 'kela', 'school'] as const satisfies readonly AuditPurpose[]
export type Recipient = (typeof recipients)[number]

/** For how many days a topic may be opened; a year at most would be too long to remember. */
export const shareDays = [30, 90, 180] as const
export type ShareDays = (typeof shareDays)[number]

export const isRecipient = (text: string): text is Recipient => (recipients as readonly string[]).includes(text)
export const isTopic = (text: string): text is Topic => (topics as readonly string[]).includes(text)
export const isShareDays = (days: number): days is ShareDays => (shareDays as readonly number[]).includes(days)

/** Whether a recipient may read the answer under a key: only of the topics that were opened to them. */
export function mayRecipientRead(key: string, answers: Answers, opened: readonly string[]): boolean {
  const question = questionAt(key)?.question
  if (!question || isNeverRepeated(key, answers.at(key) ?? null)) return false
  return opened.includes(readUnder(question))
}
