/** Signs that cannot be seen: soft hyphens, joiners, marks of direction, a byte order mark. */
const invisible = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

const address =
  /[^\s@<>()[\]",;:\\“”„‟‘’‚«»‹›–—]{1,64}@[^\s@<>()[\]",;:\\“”„‟‘’‚«»‹›–—']{1,190}\.[a-z]{2,24}(?![\w-])/gi

/** The one e-mail address in a text of other words, without what quotes it; nothing when there is none, or several. */
export function mailAddressIn(text: string): string | null {
  const found = text.replace(invisible, '').match(address) ?? []
  return found.length === 1 ? found[0].replace(/^'+/, '') : null
}
