import { demoPeople, longestStory, visitorsPersona } from '../../../db/seed/demo-people'
import { hashSecret } from '../../auth/secrets.server'
import { bestCoachLanguage, type Language } from '../../i18n/languages'
import { openCoachSession } from '../access/coach-sign-in.server'
import { loadAssessment } from '../conversation/load-assessment.server'
import { startAssessment } from '../conversation/start-assessment.server'
import type { Portal, PortalDemo } from '../portal.server'
import { answerAs } from './answer-as.server'
import { openSessionOf } from './demo-sessions.server'

export { longestStory, visitorsPersona }

/** So many questions are left to a visitor who tries the conversation. */
const leftToVisitor = 5

/** Everyone in the demo, for its list. */
export const listDemoPeople = (demo: PortalDemo) =>
  demoPeople.map(({ key, name, language, stage }) => ({
    key,
    name,
    language,
    stage,
    isThere: Boolean(demo.clientOf(key)),
  }))

/** The language in which one of the people uses the portal. */
export const languageOf = (key: string, otherwise: Language): Language =>
  demoPeople.find((person) => person.key === key)?.language ?? otherwise

/** Opens a session of one of the people; nothing while they are not made, or when a visitor has erased them. */
export async function enterAs(portal: Portal, key: string): Promise<{ secret: string } | undefined> {
  const client = portal.demo?.clientOf(key)
  return client && openSessionOf(portal, client).catch(() => undefined)
}

/** A new assessment of the visitors' persona, told in the visitor's language where their words have it, with a few questions left. */
export async function beginAsVisitor(portal: Portal, language: Language): Promise<{ secret: string; hash: string }> {
  const { secret, assessmentId } = await startAssessment(portal, language)
  const persona = demoPeople.find(({ key }) => key === visitorsPersona)!
  const hash = hashSecret(secret)
  const begun = await loadAssessment(portal, hash)
  if (begun) await portal.demo?.noteVisitor({ clientId: begun.row.clientId, assessmentId })
  await answerAs(portal, hash, { ...persona, topics: [], language }, leftToVisitor)
  return { secret, hash }
}

/** Opens a session at one of the demo's desks. */
export async function sitAtDesk(portal: Portal, key: string, language: Language) {
  const desk = portal.demo?.desks.find((one) => one.key === key)
  return desk && openCoachSession(portal, { ...desk, language: bestCoachLanguage(language) })
}
