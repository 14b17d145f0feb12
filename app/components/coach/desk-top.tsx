import { useLocation } from 'react-router'
import { BrandLink, type Brand } from '../ui/brand'
import { Icon } from '../ui/icon'
import type { ClientFrame } from './client/client-strip'

/** The words around a coach's page, resolved on the server since some of these pages hydrate. */
export type DeskFrame = {
  brand: Brand
  heading: string
  home: string
  pagesLabel: string
  /** The parts of the desk that this person may open. */
  pages: { href: string; name: string; isFolded: boolean }[]
  /** The word on the menu of those that are folded. */
  morePages: string
  skip: string
  demo: string | null
  /** The way to the front page of a demo. */
  demoFront: { href: string; label: string } | null
  signedInAs: string | null
  signOut: string
  languages: { code: string; name: string }[]
  /** Finding a client by name or code, for users with the right to. */
  search: { label: string; go: string } | null
  /** Single keys act on this page. */
  usesKeys: boolean
  keys: KeysView | null
  /** Whose page it is. */
  client?: ClientFrame
}

/** The list of keys, and the setting that turns them off or on. */
export type KeysView = {
  title: string
  keys: { keys: string[]; what: string }[]
  change: string
  value: 'keysOn' | 'keysOff'
}

/** Where in the desk a page is: the part itself, or one that it belongs to; the longest address that fits. */
function partOf(pages: DeskFrame['pages'], path: string): { href: string; current: 'page' | 'true' } | undefined {
  const [part] = pages
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .toSorted((a, b) => b.href.length - a.href.length)
  return part && { href: part.href, current: part.href === path ? 'page' : 'true' }
}

/** What stands on top of every page of the desk. */
export function DeskTop({ desk }: { desk: DeskFrame }) {
  const here = partOf(desk.pages, useLocation().pathname)
  const links = (isFolded: boolean) =>
    desk.pages
      .filter((page) => page.isFolded === isFolded)
      .map(({ href, name }) => (
        <a key={href} href={href} aria-current={here?.href === href ? here.current : undefined}>
          {name}
        </a>
      ))
  const folded = links(true)
  return (
    <>
      <a className="skip" href="#main">
        {desk.skip}
      </a>
      <header className="top">
        {desk.demo && (
          <p className="demo">
            {desk.demo} {desk.demoFront && <a href={desk.demoFront.href}>{desk.demoFront.label}</a>}
          </p>
        )}
        <div>
          <BrandLink href={desk.home} name={desk.heading} brand={desk.brand} />
          {desk.pages.length > 1 && (
            <nav aria-label={desk.pagesLabel}>
              {links(false)}
              {folded.length > 0 && (
                <details className="more">
                  <summary>{desk.morePages}</summary>
                  <div>{folded}</div>
                </details>
              )}
            </nav>
          )}
          {desk.search && <TopSearch search={desk.search} />}
          {desk.keys && <Keys view={desk.keys} />}
          {desk.signedInAs && (
            <form method="post" action="/coach/sign-out" className="me">
              <span>{desk.signedInAs}</span>
              <button className="quiet">{desk.signOut}</button>
            </form>
          )}
        </div>
      </header>
    </>
  )
}

/** Posted, never in the address: a name must not end up in a log or a history. */
function TopSearch({ search }: { search: NonNullable<DeskFrame['search']> }) {
  return (
    <form method="post" action="/coach/search" role="search" aria-label={search.go} className="find">
      <input
        type="search"
        name="q"
        aria-label={search.label}
        placeholder={search.label}
        maxLength={100}
        autoComplete="off"
        required
        data-key="/"
      />
      <button className="quiet" aria-label={search.go}>
        <Icon name="search" />
      </button>
    </form>
  )
}

function Keys({ view: { title, keys, change, value } }: { view: KeysView }) {
  return (
    <details className="keys">
      <summary data-key="?" aria-label={title}>
        ?
      </summary>
      <div>
        <h2>{title}</h2>
        <dl>
          {keys.map(({ keys: pressed, what }) => (
            <div key={what}>
              <dt>
                {pressed.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <form method="post" action="/coach">
          <button className="quiet" name="do" value={value}>
            {change}
          </button>
        </form>
      </div>
    </details>
  )
}
