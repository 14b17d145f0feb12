import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { CoachRole } from '../entra.server'
import { escapeHtml } from '../../i18n/escape-html'

/** A made-up person of the demo: `key` is what the sign-in form posts, `oid` is what the portal knows them by. */
export type DemoCoach = { key: string; oid: string; name: string; roles: readonly CoachRole[] }

/** The directory in whose name the demo signs in. */
export const demoDirectory = '5de30000-0000-4000-8000-000000000000'

/** Three coaches, and two who may not read clients' data: an auditor and an admin. */
export const demoCoaches: readonly DemoCoach[] = [
  { key: 'aino', oid: 'a1000000-0000-4000-8000-000000000001', name: 'Aino Lahtinen', roles: ['coach'] },
  { key: 'johan', oid: 'a1000000-0000-4000-8000-000000000002', name: 'Johan Sjöberg', roles: ['coach', 'lead'] },
  { key: 'mira', oid: 'a1000000-0000-4000-8000-000000000003', name: 'Mira Haddad', roles: ['coach', 'admin'] },
  { key: 'otso', oid: 'a1000000-0000-4000-8000-000000000004', name: 'Otso Nieminen', roles: ['auditor'] },
  { key: 'tuuli', oid: 'a1000000-0000-4000-8000-000000000005', name: 'Tuuli Hakala', roles: ['admin'] },
]

const style = `
:root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}
body{margin:0}main{max-inline-size:32rem;margin:0 auto;padding:2rem 1rem}
h1{margin:0;font-size:1.75rem;line-height:1.25}ul{list-style:none;padding:0}
button{inline-size:100%;margin-block:.375rem;padding:.875rem 1rem;font:inherit;text-align:start;cursor:pointer;
color:#fff;background:#1a3c8c;border:2px solid transparent;border-radius:.375rem}
button:hover{background:#12296b}button:focus-visible{outline:3px solid currentColor;outline-offset:3px}
button>span{display:block;font-size:1rem}.note,.wrong{border-inline-start:.375rem solid #1a3c8c;padding-inline-start:.75rem}
.wrong{border-color:#c22}`

export function headersFor(uris: readonly string[]) {
  // Chromium checks form-action along redirects too, and the posted form ends at the portal.
  const onward = [...new Set(uris.map((uri) => new URL(uri).origin))].join(' ')
  const hash = createHash('sha256').update(style).digest('base64')
  return new Headers({
    'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self' ${onward}; base-uri 'none'; frame-ancestors 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  })
}

export function page(title: string, finnish: string, content = '') {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p lang="fi">${finnish}</p>${content}</main></body></html>`
}

export function loginPage(coaches: readonly DemoCoach[], { unknownUser = false } = {}) {
  const rows = coaches.map(
    ({ key, name, roles }) =>
      `<li><button name="user" value="${escapeHtml(key)}">${escapeHtml(name)}<span>${roles.join(', ')}</span></button></li>`,
  )
  const wrong =
    '<p class="wrong" role="alert">Choose one of these people. <span lang="fi">Valitse joku näistä.</span></p>'
  const note = `<p class="note">This is the demo's own sign-in, not a real one: it asks for no password and the people are made up.
<span lang="fi">Tämä on esittelyn oma kirjautuminen, ei oikea: salasanaa ei kysytä ja henkilöt ovat keksittyjä.</span></p>`
  const form = `<form method="post"><ul>${rows.join('')}</ul></form>`
  return page('Who signs in?', 'Kuka kirjautuu?', `${note}${unknownUser ? wrong : ''}${form}`)
}

export const signingOutPage = (form: string) =>
  page(
    'You are signing out',
    'Olet kirjautumassa ulos',
    `${form}<button form="op.logoutForm" name="logout" value="yes">Sign out<span lang="fi">Kirjaudu ulos</span></button>`,
  )
export const signedOutPage = page('You are signed out', 'Olet kirjautunut ulos')
const startAgain =
  '<p>Go back to the portal and start again.</p><p lang="fi">Palaa palveluun ja aloita kirjautuminen alusta.</p>'
export const closedPage = page('This sign-in is not open', 'Tämä kirjautuminen ei ole auki', startAgain)
export const failedPage = page('The sign-in did not work', 'Kirjautuminen ei onnistunut', startAgain)

export function sendPage(response: ServerResponse, status: number, html: string) {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html)
}
