import { useTexts } from '../ui/page-context'
import type { OwnMessagesView } from './own-messages-view'
import { Read } from './read'

type RefusedMessage = { fault: string; text: string; id: string } | null
type PageProps = {
  view: OwnMessagesView
  id: string
  sent: boolean
  /** What is written already, to go on from. */
  draft: string
  problem: RefusedMessage
}

/** The jobseeker's messages and the form for writing to the coach. */
export function OwnMessagesPage({ view: { messages, canWrite }, id, sent, draft, problem }: PageProps) {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="messages">
      <h1>{t('common:messages.title')}</h1>
      <p>{t('common:messages.lead')}</p>
      {problem && (
        <div className="fault" role="alert">
          <a href="#text">{problem.fault}</a>
        </div>
      )}
      {sent && <p className="note">{t('common:messages.sent')}</p>}
      {messages.length === 0 && <p>{t('common:messages.none')}</p>}
      <ol className="plain">
        {messages.map(({ id: key, who, date, isMine, text, written, read }) => (
          <li key={key} className={isMine ? 'card mine' : 'card'} data-message={key}>
            <h2>
              <bdi translate="no">{who}</bdi>
            </h2>
            <p className="hint">{date}</p>
            {read && <Read read={read} written={written} />}
            {read && <p className="hint">{read.original}</p>}
            <p className="written" lang={written.lang} dir={written.dir}>
              {text}
            </p>
          </li>
        ))}
      </ol>
      {canWrite ? (
        <form method="post" action={`/${language}/messages`}>
          <input type="hidden" name="id" value={problem?.id ?? id} />
          <label htmlFor="text">{t('common:messages.write')}</label>
          <textarea
            id="text"
            name="text"
            dir="auto"
            defaultValue={problem?.text ?? draft}
            aria-invalid={problem ? true : undefined}
          />
          <p className="acts">
            <button data-action="submit">{t('common:messages.send')}</button>
          </p>
        </form>
      ) : (
        <p className="note">{t('common:messages.notSentYet')}</p>
      )}
      <p className="acts">
        <a
          className="button quiet"
          href={canWrite ? `/${language}/plan` : `/${language}/topics`}
          data-action="continue"
        >
          {canWrite ? t('path:link') : t('common:continue')}
        </a>
      </p>
    </main>
  )
}
