import { Router } from 'express'

const day = 86_400_000

/**
 * What machines ask every site for: `robots.txt` (only front pages are of use to a search engine) and, where a contact is
 * set, `security.txt` (RFC 9116; it expires in half a year, so that it is never older than the process that serves it).
 *
 * @param contact a `mailto:` or `https:` address for reports of vulnerabilities
 */
export function wellKnown(origin: string, now: () => Date, contact?: string): Router {
  const router = Router()
  router.get('/robots.txt', (_request, response) => {
    response.type('text/plain').send('User-agent: *\nDisallow: /coach\nDisallow: /*/\n')
  })
  if (contact) {
    router.get('/.well-known/security.txt', (_request, response) => {
      const expires = new Date(now().getTime() + 180 * day).toISOString()
      const canonical = `${origin}/.well-known/security.txt`
      const lines = [
        `Contact: ${contact}`,
        `Expires: ${expires}`,
        'Preferred-Languages: fi, sv, en',
        `Canonical: ${canonical}`,
      ]
      response.type('text/plain').send(`${lines.join('\n')}\n`)
    })
  }
  return router
}
