import { Links, Meta, Scripts } from 'react-router'
import type { ReactNode } from 'react'
import keysScript from '../coach/keys.js?url'
import { ClientStrip } from '../coach/client/client-strip'
import { DeskTop, type DeskFrame } from '../coach/desk-top'
import swapScript from '../conversation/swap.js?url'
import { BrandLink } from './brand'
import { usePageOnServer } from './page-context'
import { languages, languageCodes } from '../../i18n/languages'

/** What a page tells about itself. */
export type Frame = {
  title: string
  language: string
  dir: 'ltr' | 'rtl'
  coach?: DeskFrame
  /** Of a person with a sent assessment: the way to their path, or, on it, to the messages with how many are new. */
  home?: 'path' | { newMessages: number }
  /** The sheet of a page that has one of its own. */
  sheet?: 'demo'
  /** A link to a neutral page outside the portal, before the page's own links. */
  quickExit?: { href: string; label: string }
}
type DocumentProps = {
  frame: Frame
  isQuestion: boolean
  /** There is an assessment to go on with later. */
  canLeave: boolean
  hydrates: boolean
  children: ReactNode
}

/** The whole HTML document. */
export function Document({ frame, isQuestion, canLeave, hydrates, children }: DocumentProps) {
  const page = usePageOnServer()
  // In the browser a hydrated page keeps the sheet that came with it.
  const sheet = frame.sheet ?? (frame.coach ? 'coach' : isQuestion ? 'question' : frame.home ? 'home' : 'page')
  const styles = page?.styleSheets[sheet] ?? ''
  return (
    <html lang={frame.language} dir={frame.dir}>
      <head>
        <meta charSet="utf-8" />
        <title>{frame.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        {hydrates && <Meta />}
        {hydrates && <Links />}
        <style nonce={page?.nonce ?? ''} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        {frame.coach ? (
          <>
            <DeskTop desk={frame.coach} />
            {frame.coach.client && <ClientStrip client={frame.coach.client} />}
          </>
        ) : (
          <JobseekerTop isQuestion={isQuestion} canLeave={canLeave} quickExit={frame.quickExit} home={frame.home} />
        )}
        {children}
        {!frame.coach && <JobseekerFooter isQuestion={isQuestion} />}
        {hydrates && <Scripts nonce={page?.nonce} />}
        {frame.coach?.usesKeys && !hydrates && <script src={keysScript} nonce={page?.nonce} async />}
        {isQuestion && <script src={swapScript} nonce={page?.nonce} async />}
      </body>
    </html>
  )
}

type TopProps = { isQuestion: boolean; canLeave: boolean } & Pick<Frame, 'quickExit' | 'home'>

/** On a question, where every line counts, the demo's warning is a short word that leads to its sentence in the footer. */
function JobseekerTop({ isQuestion, canLeave, quickExit, home }: TopProps) {
  const { texts, isDemo, demoFront, brand, path } = usePageOnServer()!
  const { t, language } = texts
  return (
    <>
      <a className="skip" href="#main">
        {t('common:skipToContent')}
      </a>
      {quickExit && (
        <nav className="exit" aria-label={quickExit.label}>
          <a href={quickExit.href} rel="noreferrer" referrerPolicy="no-referrer" data-quick-exit>
            {quickExit.label}
          </a>
        </nav>
      )}
      <header className="top">
        {isDemo && !isQuestion && (
          <p className="demo">
            {t('common:demo')} {demoFront && path !== '/demo' && <a href={`/${language}/demo`}>{t('demo:front')}</a>}
          </p>
        )}
        <div>
          <BrandLink href={`/${language}`} name={t('common:portal')} brand={brand} />
          {isDemo && isQuestion && (
            <a className="trial" href="#demo">
              {t('guide:demo')}
            </a>
          )}
          {home && <HomeLink home={home} />}
          {canLeave && <a href={`/${language}/code`}>{t('common:saveAndLeave')}</a>}
        </div>
      </header>
    </>
  )
}

function HomeLink({ home }: { home: NonNullable<Frame['home']> }) {
  const { t, language } = usePageOnServer()!.texts
  if (home === 'path')
    return (
      <a href={`/${language}/plan`} data-home>
        {t('path:link')}
      </a>
    )
  return (
    <a href={`/${language}/messages`} data-home>
      {t('common:messages.title')} {home.newMessages > 0 && <b className="new">{home.newMessages}</b>}
    </a>
  )
}

/** The same page in every language. */
export function LanguageLinks() {
  const { texts, path } = usePageOnServer()!
  const { t, language } = texts
  return (
    <nav aria-label={t('common:languages')}>
      <ul>
        {languageCodes.map((code) => (
          <li key={code}>
            <a
              href={`/${code}${path}`}
              lang={code}
              dir={languages[code].dir}
              aria-current={code === language || undefined}
            >
              {languages[code].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The other languages (the front page has them on top), how to reach a person, and privacy. */
function JobseekerFooter({ isQuestion }: { isQuestion: boolean }) {
  const { texts, personPhone, path, isDemo } = usePageOnServer()!
  const { t, language } = texts
  return (
    <footer>
      {isDemo && isQuestion && (
        <p id="demo" className="demo">
          {t('common:demo')}
        </p>
      )}
      {path !== '' && path !== '/demo' && <LanguageLinks />}
      <p>
        {t('common:person')} {t('common:personHow')}{' '}
        <a href={`tel:${personPhone.replaceAll(' ', '')}`}>
          <bdi dir="ltr" translate="no">
            {personPhone}
          </bdi>
        </a>
        {' · '}
        <a href={`/${language}/privacy`}>{t('common:privacy')}</a>
        {' · '}
        <a href={`/${language}/accessibility`}>{t('accessibility:link')}</a>
        {' · '}
        <a href={`/${language}/my-data`}>{t('myData:link')}</a>
      </p>
    </footer>
  )
}
