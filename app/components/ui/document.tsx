import { Links, Meta, Scripts, useLocation } from 'react-router'
import type { ReactNode } from 'react'
import swapScript from '../conversation/swap.js?url'
import { BrandLink, type Brand } from './brand'
import { usePageOnServer } from './page-context'
import { languages, languageCodes } from '../../i18n/languages'

/** What a page tells about itself. */
export type Frame = {
  title: string
  language: string
  dir: 'ltr' | 'rtl'
  coach?: CoachFrame
  /** A link to a neutral page outside the portal, before the page's own links. */
  quickExit?: { href: string; label: string }
}
/** The words around a coach's page, resolved on the server since these pages hydrate. */
export type CoachFrame = {
  brand: Brand
  heading: string
  home: string
  pagesLabel: string
  /** The parts of the desk that this person may open. */
  pages: { href: string; name: string }[]
  skip: string
  demo: string | null
  signedInAs: string | null
  signOut: string
  languages: { code: string; name: string }[]
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
  const styles = page?.styleSheets[frame.coach ? 'coach' : isQuestion ? 'question' : 'page'] ?? ''
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
          <CoachTop coach={frame.coach} />
        ) : (
          <JobseekerTop canLeave={canLeave} quickExit={frame.quickExit} />
        )}
        {children}
        {!frame.coach && <JobseekerFooter />}
        {hydrates && <Scripts nonce={page?.nonce} />}
        {isQuestion && <script src={swapScript} nonce={page?.nonce} async />}
      </body>
    </html>
  )
}

function JobseekerTop({ canLeave, quickExit }: { canLeave: boolean; quickExit: Frame['quickExit'] }) {
  const { texts, isDemo, brand } = usePageOnServer()!
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
        {isDemo && <p className="demo">{t('common:demo')}</p>}
        <div>
          <BrandLink href={`/${language}`} name={t('common:portal')} brand={brand} />
          {canLeave && <a href={`/${language}/code`}>{t('common:saveAndLeave')}</a>}
        </div>
      </header>
    </>
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
function JobseekerFooter() {
  const { texts, personPhone, path } = usePageOnServer()!
  const { t, language } = texts
  return (
    <footer>
      {path !== '' && <LanguageLinks />}
      <p>
        {t('common:person')} {t('common:personHow')}{' '}
        <a href={`tel:${personPhone.replaceAll(' ', '')}`}>
          <bdi dir="ltr">{personPhone}</bdi>
        </a>
        {' · '}
        <a href={`/${language}/privacy`}>{t('common:privacy')}</a>
        {' · '}
        <a href={`/${language}/my-data`}>{t('myData:link')}</a>
      </p>
    </footer>
  )
}

/** Where in the desk a page is: the part itself, or one that it belongs to; the longest address that fits. */
function partOf(pages: CoachFrame['pages'], path: string): { href: string; current: 'page' | 'true' } | undefined {
  const [part] = pages.filter(({ href }) => path === href || path.startsWith(`${href}/`)).toSorted((a, b) => b.href.length - a.href.length) // prettier-ignore
  return part && { href: part.href, current: part.href === path ? 'page' : 'true' }
}

function CoachTop({ coach }: { coach: CoachFrame }) {
  const here = partOf(coach.pages, useLocation().pathname)
  return (
    <>
      <a className="skip" href="#main">
        {coach.skip}
      </a>
      <header className="top">
        {coach.demo && <p className="demo">{coach.demo}</p>}
        <div>
          <BrandLink href={coach.home} name={coach.heading} brand={coach.brand} />
          {coach.pages.length > 1 && (
            <nav aria-label={coach.pagesLabel}>
              {coach.pages.map(({ href, name }) => (
                <a key={href} href={href} aria-current={here?.href === href ? here.current : undefined}>
                  {name}
                </a>
              ))}
            </nav>
          )}
          {coach.signedInAs && (
            <form method="post" action="/coach/sign-out">
              <span>{coach.signedInAs}</span>
              <button className="quiet">{coach.signOut}</button>
            </form>
          )}
        </div>
      </header>
    </>
  )
}
