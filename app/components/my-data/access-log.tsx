import { Named } from '../ui/named'
import { useTexts } from '../ui/page-context'
import type { ActionView, WhoLookedView } from './who-looked-view'

function Entries({ entries }: { entries: ActionView[] }) {
  const { t } = useTexts()
  return (
    <ul className="plain">
      {entries.map(({ key, what, times, when, who, name, why }) => (
        <li key={key} className="card" data-audit-row>
          <p>
            <strong>{what}</strong> {times && <bdi dir="ltr">{times}</bdi>}
          </p>
          <p className="hint">{when}</p>
          {who && (
            <p>
              <Named text={t('myData:who.by', { who })} name={name} />
            </p>
          )}
          {who && <p>{t('myData:who.why', { why })}</p>}
        </li>
      ))}
    </ul>
  )
}

/** Who looked, when and why; what the person did themselves is folded away. */
export function WhoLooked({ view: { others, own, isMore } }: { view: WhoLookedView }) {
  const { t } = useTexts()
  return (
    <section aria-labelledby="who" data-who-looked>
      <h2 id="who">{t('myData:who.title')}</h2>
      <p>{t('myData:who.lead')}</p>
      {others.length === 0 ? <p className="note">{t('myData:who.nobody')}</p> : <Entries entries={others} />}
      {isMore && <p>{t('myData:who.more')}</p>}
      <details>
        <summary>{t('myData:who.own')}</summary>
        <Entries entries={own} />
      </details>
    </section>
  )
}
