import type { Orm } from '../../db/client'
import { listMessages, listNotes, type MessageRow, type NoteRow } from '../../db/queries/messages'
import { openJson, sealJson } from '../../db/sealing'
import type { Portal } from './portal.server'

/** Whose words they are and with which key they are sealed. */
export type WordsOf = { clientId: string; dataKey: Buffer }

export type ClientMessage = Omit<MessageRow, 'value' | 'tenantId'> & { text: string }
export type ClientNote = Omit<NoteRow, 'value' | 'tenantId'> & { text: string }

type Table = 'messages' | 'notes'

const place = (tenantId: string, table: Table, row: string) => ({ tenantId, table, row, column: 'value' })

/** The longest message or note, in characters. */
export const wordsLimit = 4000

/** What is wrong with words that somebody wants to send or keep, if anything. */
export const faultOfWords = (text: string): 'nothingSaid' | 'tooLong' | undefined =>
  text.trim() === '' ? 'nothingSaid' : text.length > wordsLimit ? 'tooLong' : undefined

/** Whether a form's text may be the id of what it sends; anything else is not stored. */
export const isWordsId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

/** Seals a message or a note under its id. */
export function sealWords({ tenantId }: Portal, { dataKey }: WordsOf, table: Table, id: string, text: string): Buffer {
  return sealJson(dataKey, text.replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim(), place(tenantId, table, id))
}

/**
 * All messages between a client and their coaches, the oldest first, opened. Whoever calls it writes the audit row. The
 * export of a client's data reads them here.
 */
export async function openMessages(portal: Portal, orm: Orm, { clientId, dataKey }: WordsOf): Promise<ClientMessage[]> {
  const rows = await listMessages(orm, portal.tenantId, clientId)
  return rows.map(({ value, tenantId, ...row }) => ({
    ...row,
    text: openJson<string>(dataKey, value, place(tenantId, 'messages', row.id)),
  }))
}

/**
 * All internal notes on a client, the newest first, opened. Whoever calls it writes the audit row. They are on none of the
 * client's pages; the export of a client's data reads them here.
 */
export async function openNotes(portal: Portal, orm: Orm, { clientId, dataKey }: WordsOf): Promise<ClientNote[]> {
  const rows = await listNotes(orm, portal.tenantId, clientId)
  return rows.map(({ value, tenantId, ...row }) => ({
    ...row,
    text: openJson<string>(dataKey, value, place(tenantId, 'notes', row.id)),
  }))
}
