import { noticeKinds, type NoticeKind } from '../../machines/notices/notice-kinds'
import type { Language } from './languages'
import type { Texts } from './texts'

/** A sentence for each kind that there is, in the order of their list: no name, and no word of what it is about. */
export function sentencesOf({ t }: Texts, kinds: readonly NoticeKind[], phone: string): string[] {
  const there = noticeKinds.filter((kind) => kinds.includes(kind))
  // The second reminder of a conversation says all that the first one says.
  const said = there.includes('unfinishedLast') ? there.filter((kind) => kind !== 'unfinished') : there
  return said.map((kind) => t(`notices:kinds.${kind}`, { count: kinds.filter((one) => one === kind).length, phone }))
}

/** The front page in a person's language: the same address for all persons. */
export const frontPageOf = (baseUrl: string, language: Language): string => `${baseUrl}/${language}`
