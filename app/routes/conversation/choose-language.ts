import { redirect, type LoaderFunctionArgs } from 'react-router'
import { bestLanguage } from '../../i18n/languages'

/** The first visit: the language that the browser asks for; the front page of a demo where there is one. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const language = bestLanguage(request.headers.get('accept-language'))
  return redirect(`/${language}${context.portal.demo ? '/demo' : ''}`, { headers: { Vary: 'Accept-Language' } })
}

export { default } from '../../components/ui/no-page'
