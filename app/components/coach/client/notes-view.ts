import { isolatedName } from '../../../i18n/isolated-name'
import type { Language } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import { writtenIn, type WrittenIn } from '../../../i18n/written-in'
import type { CoachNotes } from '../../../use-cases/messages/coach-messages.server'
import { nameOf } from './client-name'

type NotesView = {
  name: string
  title: string
  lead: string
  notes: { id: string; heading: string; text: string; written: WrittenIn }[]
  words: Record<'none' | 'write' | 'keep' | 'saved', string>
}

/** The internal notes on a client, the newest first. */
export function notesView(texts: Texts, { assessment, notes }: CoachNotes): NotesView {
  const { t } = texts
  return {
    name: nameOf(texts, { assessment }),
    title: t('coach:notes.title', { name: isolatedName(nameOf(texts, { assessment })) }),
    lead: t('coach:notes.lead'),
    notes: notes.map(({ id, coachName, writtenAt, text, language }) => ({
      id,
      heading: `${coachName ?? t('coach:queue.coach')}, ${texts.date(writtenAt)}`,
      text,
      written: writtenIn(text, language as Language),
    })),
    words: {
      none: t('coach:notes.none'),
      write: t('coach:notes.write'),
      keep: t('coach:notes.keep'),
      saved: t('coach:notes.kept'),
    },
  }
}
