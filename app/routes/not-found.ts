import { problem } from '../guards/problems.server'
import { asVisitor } from '../guards/who-is-asking.server'
import { isLanguage } from '../i18n/languages'

/** Whatever no other route answers. */
const notFound = asVisitor(({ portal, texts, request }) => {
  const first = new URL(request.url).pathname.split('/')[1]
  throw problem(isLanguage(first) ? portal.texts(first) : texts, 404, 'notFound')
})

export const loader = notFound
export const action = notFound

export { default } from '../components/ui/no-page'
