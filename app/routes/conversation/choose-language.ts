import { redirect, type LoaderFunctionArgs } from 'react-router'
import { bestLanguage } from '../../i18n/languages'

/** The first visit: the language that the browser asks for. */
export function loader({ request }: LoaderFunctionArgs) {
  const language = bestLanguage(request.headers.get('accept-language'))
  return redirect(`/${language}`, { headers: { Vary: 'Accept-Language' } })
}

export { default } from '../../components/ui/no-page'
