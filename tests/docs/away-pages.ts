import { refusalPage } from '../../app/server/http/refusal-page'
import { languageCodes } from '../../app/i18n/languages'
import { loadTexts } from '../../app/i18n/load-texts.server'

/** Where the proxy puts the nonce that it also says in the header. */
const nonce = '{{placeholder `http.request.uuid`}}'

/** The pages that the proxy shows when no web process answers, by path. It has no texts of its own. */
export function awayPages(): [string, string][] {
  const texts = loadTexts('locales')
  return languageCodes.map((language) => [
    `deploy/away/${language}.html`,
    `${refusalPage(texts(language), 'noAnswer', nonce)}\n`,
  ])
}
