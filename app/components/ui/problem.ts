/** An expected problem, as a page in the person's language that says what to do now; their text is kept. */
export type Problem = {
  isProblem: true
  code: string
  title: string
  heading: string
  lead: string
  action: { href: string; label: string }
  /** What the person had written. */
  kept?: { label: string; text: string; language: string; dir: 'ltr' | 'rtl' }
  /** To send the same form again; the fields with the person's own words are in sight. */
  again?: { action: string; fields: [string, string][]; written: [string, string][]; label: string; textLabel: string }
  /** No session, but the person may have a code with which to go on. */
  resume?: { action: string; label: string; submit: string }
  /** The signed-in user, where they have no right to the page, and the link to sign out. */
  signOut?: { who: string; label: string }
  language: string
  dir: 'ltr' | 'rtl'
}

export function isProblem(data: unknown): data is Problem {
  return typeof data === 'object' && data !== null && 'isProblem' in data
}
