import { data, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { isLanguage, languages } from '../../../i18n/languages'

/** The demo's mails, which go to nobody; where mails are really sent there is no such page. */
export const loader = asCoach('message.write', async ({ portal, texts, coach }) => {
  const { t } = texts
  const kept = await portal.post?.mailer.list?.()
  if (!portal.isDemo || !kept) throw problem(texts, 404, 'notFound', { href: '/coach' })
  const title = t('coach:mails.title')
  const mails = kept.map(({ to, language, date, ...mail }) => ({
    ...mail,
    about: `${t('coach:mails.to', { to })}, ${texts.date(new Date(date))}`,
    lang: language,
    dir: isLanguage(language) ? languages[language].dir : 'auto',
  }))
  const words = { title, lead: t('coach:mails.lead'), none: t('coach:mails.none') }
  return data({ frame: coachFrame(texts, portal, title, coach), mails, words })
})

export default function CoachMails() {
  const { mails, words } = useLoaderData<typeof loader>()
  return (
    <main id="main" data-page="coach-mails">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {mails.length === 0 && <p>{words.none}</p>}
      {mails.map(({ about, subject, text, lang, dir }, index) => (
        <article key={index} className="card">
          <h2 lang={lang} dir={dir}>
            {subject}
          </h2>
          <p className="hint">{about}</p>
          <p className="quote" lang={lang} dir={dir}>
            {text}
          </p>
        </article>
      ))}
    </main>
  )
}
