import { TranslateAll } from './answer-topic'
import { ContactCare } from './contact-care'
import type { MessagesView } from './messages-view'
import { OwnWords } from './own-words'
import { WordsForm, type FormState } from './words-form'

/** Messages with a client: what was said, whether it was seen, and a new one. */
export function MessagesPage({ view, form }: { view: MessagesView; form: FormState }) {
  const { title, lead, mailing, messages, translation, words } = view
  return (
    <main id="main" data-page="coach-messages">
      <h1>{title}</h1>
      <p>{lead}</p>
      <ContactCare care={view.contactCare} />
      <p className="hint">{mailing}</p>
      <TranslateAll translation={translation} />
      {messages.length === 0 && <p>{words.none}</p>}
      <ol className="plain">
        {messages.map(({ id, heading, isOurs, text, own, read, fate }) => (
          <li key={id} className={isOurs ? 'card ours' : 'card'} data-message={id}>
            <h2>
              <bdi>{heading}</bdi>
            </h2>
            <OwnWords text={text} own={own} />
            {read && <p className="hint">{read}</p>}
            {fate && <p className="hint">{fate}</p>}
          </li>
        ))}
      </ol>
      {view.toClient && (
        <form method="post">
          <button className="quiet" name="do" value="toClient" data-action="translate-for-client">
            {view.toClient}
          </button>
        </form>
      )}
      <WordsForm state={form} label={words.write} button={words.send} ready={view.ready} />
    </main>
  )
}
