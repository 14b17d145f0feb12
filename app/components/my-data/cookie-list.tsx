import { useTexts } from '../ui/page-context'
import type { CookieRow } from './cookie-view'

/** The cookies of the portal: name, purpose and life, one under the other, so that they fit on a phone. */
export function CookieList({ rows }: { rows: readonly CookieRow[] }) {
  const { t } = useTexts()
  return (
    <section data-part="cookies">
      <h2>{t('privacy:cookies.title')}</h2>
      <p>{t('privacy:cookies.lead')}</p>
      <ul>
        {rows.map(({ name, purpose, life }) => (
          <li key={name} data-cookie={name}>
            {t('privacy:cookies.name')}:{' '}
            <bdi dir="ltr" translate="no">
              {name}
            </bdi>
            <br />
            {t('privacy:cookies.purpose')}: {purpose}
            <br />
            {life}
          </li>
        ))}
      </ul>
    </section>
  )
}
