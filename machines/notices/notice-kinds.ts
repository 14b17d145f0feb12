/**
 * What a person is told without their asking. `unfinished` is the first reminder of a conversation that was begun, `unfinishedLast`
 * the second and last one. A code stays what it means: stored notices name it.
 */
export const noticeKinds = [
  'planApproved',
  'questionBack',
  'messageWaits',
  'taskDay',
  'followUpDue',
  'unfinished',
  'unfinishedLast',
  'permissionUsed',
  'codeReplaced',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** How a person may be told; `letter` is written by a coach on paper. */
export const noticeWays = ['email', 'textMessage', 'letter', 'none'] as const
export type NoticeWay = (typeof noticeWays)[number]

export const isNoticeWay = (text: unknown): text is NoticeWay => noticeWays.some((way) => way === text)

/** Days without a change after which an unfinished conversation is reminded of. */
export const unfinishedDays = { unfinished: 3, unfinishedLast: 14 } as const satisfies Partial<
  Record<NoticeKind, number>
>

/** For how long a person may pause all notices, in days. */
export const pauses = { week: 7, month: 30, threeMonths: 90 } as const
type Pause = keyof typeof pauses
export const pauseNames = Object.keys(pauses) as Pause[]
