/**
 * The versions of the privacy notice, the latest last. A text that has been shown is never changed: what is new is a new
 * version, with texts of its own under `privacy.v<version>`; all but the first begin with what has changed.
 */
const noticeVersions = [
  { version: 1, date: '2026-11-22' },
  { version: 2, date: '2026-12-01' },
  { version: 3, date: '2026-12-02' },
] as const
type NoticeVersion = (typeof noticeVersions)[number]

/** The version that is shown now. */
export const noticeNow: NoticeVersion = noticeVersions[noticeVersions.length - 1]!

/** The version of a number as it stands in an address or a form. */
export function noticeOf(text: string | null): NoticeVersion | undefined {
  return noticeVersions.find(({ version }) => String(version) === text)
}
