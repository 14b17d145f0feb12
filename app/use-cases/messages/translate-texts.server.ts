import { createHmac } from 'node:crypto'
import {
  listTranslations,
  releaseTranslations,
  reserveTranslations,
  storeTranslation,
  type TranslationsOf,
} from '../../../db/queries/messages/translations'
import { textLimits } from '../../../machines/text/limits'
import { openJson, sealJson } from '../../../db/keys/sealing'
import { TranslatorFault, type Translator, type TranslatorFaultReason } from '../../outside/translator.server'
import { auditCoach } from '../desk/note-coach-look.server'
import type { Language } from '../../i18n/languages'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import type { Portal } from '../portal.server'
import { isTranslationOn } from './translation-switch.server'

/** A client's own words; without a language the service recognises it itself. */
export type OwnText = { text: string; from: string | undefined }

/** Whose words they are, and what they belong to. */
type TextsOf = { clientId: string; dataKey: Buffer; subject: string }

export type TranslationOutcome = 'done' | 'nothing' | 'off' | 'underWay' | TranslatorFaultReason

/** What is translated already, and whether more may be asked for. */
export type Translations = { service: string | null; of(text: OwnText): string | undefined }

/** A request that has not come back in this time is given up: its process has died. */
const abandonedAfter = 60_000

const hashOf = (dataKey: Buffer, { text, from = '' }: OwnText) =>
  createHmac('sha256', dataKey).update(`translation/${from}/${text}`).digest('hex')

const place = ({ tenantId, clientId, language }: TranslationsOf, hash: string) => ({
  tenantId,
  table: 'translations',
  row: `${clientId}#${hash}#${language}`,
  column: 'value',
})

/** The stored translations of a client's or a coach's words into the reader's language. Part of a look that is audited as a whole. */
export async function loadTranslations(
  portal: Portal,
  { clientId, dataKey }: Pick<TextsOf, 'clientId' | 'dataKey'>,
  language: string,
): Promise<Translations> {
  const of = { tenantId: portal.tenantId, clientId, language }
  const rows = await listTranslations(portal.database.orm, of)
  const known = new Map(
    rows.flatMap(({ textHash, value }) =>
      value ? [[textHash, openJson<string>(dataKey, value, place(of, textHash))]] : [],
    ),
  )
  const isOn = await isTranslationOn(portal)
  return { service: isOn ? portal.translator!.name : null, of: (text) => known.get(hashOf(dataKey, text)) }
}

/** The same for a person who reads what coaches wrote to them. */
export const translationsFor = (portal: Portal, { row, dataKey }: OpenAssessment, language: string) =>
  loadTranslations(portal, { clientId: row.clientId, dataKey }, language)

type Answered = { stored: Map<string, string>; failed: string[]; reason?: TranslatorFaultReason }

/** Asks for every language at once; what one language's texts fail on does not take the others along. */
async function ask(translator: Translator, texts: ReadonlyMap<string, OwnText>, to: string): Promise<Answered> {
  const answered: Answered = { stored: new Map(), failed: [] }
  const languages = new Set([...texts.values()].map(({ from }) => from))
  const askIn = async (from: string | undefined) => {
    const own = [...texts].filter(([, text]) => text.from === from)
    try {
      const translated = await translator.translate(
        own.map(([, { text }]) => text),
        from,
        to,
      )
      own.forEach(([hash], index) => {
        const text = translated[index]
        if (text !== undefined) return answered.stored.set(hash, text)
        answered.reason = 'refused'
        return answered.failed.push(hash)
      })
    } catch (error) {
      if (!(error instanceof TranslatorFault)) throw error
      answered.failed.push(...own.map(([hash]) => hash))
      answered.reason = error.reason
    }
  }
  await Promise.all([...languages].map(askIn))
  return answered
}

/** As many of the texts as one act may send; asking again sends the next ones. */
function sendable(texts: ReadonlyMap<string, OwnText>): Map<string, OwnText> {
  let letters = 0
  const fits = ([, { text }]: [string, OwnText]) => (letters += text.length) <= textLimits.translatedLetters
  return new Map([...texts].slice(0, textLimits.translatedTexts).filter(fits))
}

/**
 * Has a client's own words translated and stores what comes back, sealed, so that the same words leave once. They leave only
 * when the tenant has switched translation on, and after the audit says so. Never waits longer than the service's limit. A
 * coach's words to a client may be translated the same way.
 *
 * @param to the reader's language; the coach's by default
 */
export async function translateTexts(
  portal: Portal,
  coach: CoachAtWork,
  { clientId, dataKey, subject }: TextsOf,
  texts: readonly OwnText[],
  to: Language = coach.language,
): Promise<TranslationOutcome> {
  const { tenantId, database, translator } = portal
  if (!translator || !(await isTranslationOn(portal))) return 'off'
  const of = { tenantId, clientId, language: to }
  const known = new Set(
    (await listTranslations(database.orm, of)).flatMap(({ textHash, value }) => (value ? [textHash] : [])),
  )
  const byHash = sendable(
    new Map(texts.map((text) => [hashOf(dataKey, text), text] as const).filter(([hash]) => !known.has(hash))),
  )
  if (byHash.size === 0) return texts.length > 0 ? 'underWay' : 'nothing'
  const now = portal.now()
  const taken = await database.transaction(async (tx) => {
    const abandoned = new Date(now.getTime() - abandonedAfter)
    const hashes = await reserveTranslations(tx, of, [...byHash.keys()], now, abandoned)
    if (hashes.length > 0) await auditCoach(portal, tx, coach, 'translation.requested', clientId, subject)
    return new Set(hashes)
  })
  if (taken.size === 0) return 'underWay'
  const wanted = new Map([...byHash].filter(([hash]) => taken.has(hash)))
  const { stored, failed, reason } = await ask(translator, wanted, to)
  await database.transaction(async (tx) => {
    for (const [hash, text] of stored) await storeTranslation(tx, of, hash, sealJson(dataKey, text, place(of, hash)))
    if (failed.length > 0) await releaseTranslations(tx, of, failed)
    if (stored.size > 0) await auditCoach(portal, tx, coach, 'translation.stored', clientId, subject)
  })
  if (reason) portal.log.warn({ reason }, 'translation did not come')
  return reason ?? 'done'
}
