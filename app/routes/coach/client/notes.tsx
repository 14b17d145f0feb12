import { data, useActionData, useLoaderData } from 'react-router'
import { freshForm, takeWords } from '../../../adapters/coach-words.server'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { clientFrame } from '../../../components/coach/client/client-frame'
import { notesView } from '../../../components/coach/client/notes-view'
import { WordsForm } from '../../../components/coach/client/words-form'
import { countNewForCoach, loadNotes, writeNote } from '../../../use-cases/messages/coach-messages.server'

/** Internal notes on a client: on none of the client's pages. */
export const loader = asCoach('note.write', async (who) => {
  const { portal, coach, texts, params } = who
  const loaded = await loadNotes(portal, coach, params.id ?? '')
  if (!loaded) throw problem(texts, 404, 'notFound', { href: '/coach' })
  const view = notesView(texts, loaded)
  const form = await freshForm(who, loaded.assessment, view.words.saved)
  const { row } = loaded.assessment
  const newMessages = await countNewForCoach(portal, row.clientId)
  const page = { id: row.id, name: view.name, tab: 'notes', newMessages } as const
  return data({ frame: clientFrame(texts, portal, view.title, coach, page), view, form })
})

export const action = asCoach('note.write', (who) =>
  takeWords(who, (written) => writeNote(who.portal, who.coach, written)),
)

export default function CoachNotes() {
  const { view, form } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { title, lead, notes, words } = view
  return (
    <main id="main" data-page="coach-notes">
      <h1>{title}</h1>
      <p className="note">{lead}</p>
      <WordsForm state={again?.form ?? form} label={words.write} button={words.keep} />
      {notes.length === 0 && <p>{words.none}</p>}
      <ol className="plain">
        {notes.map(({ id, heading, text, written }) => (
          <li key={id} className="card" data-note={id}>
            <h2>
              <bdi>{heading}</bdi>
            </h2>
            <p className="quote" lang={written.lang} dir={written.dir}>
              {text}
            </p>
          </li>
        ))}
      </ol>
    </main>
  )
}
