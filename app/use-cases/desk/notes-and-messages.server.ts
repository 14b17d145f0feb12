import { createHmac } from 'node:crypto'
import type { Orm } from '../../../db/client'
import {
  findWords,
  listMessages,
  listNotes,
  type MessageRow,
  type NoteRow,
} from '../../../db/queries/messages/messages'
import { openJson, sealJson } from '../../../db/keys/sealing'
import type { Portal } from '../portal.server'

/** Whose words they are and with which key they are sealed. */
type WordsOf = { clientId: string; dataKey: Buffer }

export type ClientMessage = Omit<MessageRow, 'value' | 'tenantId'> & { text: string }
export type ClientNote = Omit<NoteRow, 'value' | 'tenantId'> & { text: string }

type Table = 'messages' | 'notes'

const place = (tenantId: string, table: Table, row: string) => ({ tenantId, table, row, column: 'value' })

/** The longest message or note, in characters. */
export const wordsLimit = 4000

/** What is wrong with words that a user wants to send or keep, if anything. */
export const faultOfWords = (text: string): 'nothingSaid' | 'tooLong' | undefined =>
  text.trim() === '' ? 'nothingSaid' : text.length > wordsLimit ? 'tooLong' : undefined

const tidy = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim()

/** `id` is the form's; `authorId` is the coach's or the client's own. */
type NewWords = WordsOf & { table: Table; id: string; authorId: string; text: string }

/**
 * Stores a message or a note, sealed, under its form's id, so that a form that is posted twice is stored once. Where the id has
 * other words already – another person's, or a page that was gone back to and written anew – these get an id of their own:
 * nothing that was taken is lost.
 *
 * @param insert stores what was sealed under an id; false when the id is taken
 * @returns the id under which they are stored; nothing when they were stored before
 */
export async function storeWords(
  { tenantId }: Portal,
  orm: Orm,
  { clientId, dataKey, table, id, authorId, text }: NewWords,
  insert: (id: string, value: Buffer) => Promise<boolean>,
): Promise<string | undefined> {
  const said = tidy(text)
  const storeAs = async (under: string) =>
    (await insert(under, sealJson(dataKey, said, place(tenantId, table, under)))) ? under : undefined
  const stored = await storeAs(id)
  if (stored) return stored
  const taken = await findWords(orm, tenantId, table, id)
  const isOwn = taken?.clientId === clientId && taken.authorId === authorId
  if (isOwn && openJson<string>(dataKey, taken.value, place(tenantId, table, id)) === said) return undefined
  return storeAs(otherId(dataKey, [table, id, authorId, said]))
}

/** An id that the same words always get, so that they too are stored once; without the client's key it tells nothing of them. */
function otherId(dataKey: Buffer, of: readonly string[]): string {
  const hex = createHmac('sha256', dataKey).update(JSON.stringify(of)).digest('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5')
}

/**
 * All messages between a client and their coaches, the oldest first, opened. The caller writes the audit row. The
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
 * All internal notes on a client, the newest first, opened. The caller writes the audit row. They are on none of the
 * client's pages; the export of a client's data reads them here.
 */
export async function openNotes(portal: Portal, orm: Orm, { clientId, dataKey }: WordsOf): Promise<ClientNote[]> {
  const rows = await listNotes(orm, portal.tenantId, clientId)
  return rows.map(({ value, tenantId, ...row }) => ({
    ...row,
    text: openJson<string>(dataKey, value, place(tenantId, 'notes', row.id)),
  }))
}
