import { useTexts } from '../ui/page-context'
import type { PermissionsView } from './permissions-view'

/** What the coach may read, and who else; each changeable at any time. */
export function PermissionsPage({ view: { coach, shares, isSaved, isApproved } }: { view: PermissionsView }) {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="permissions">
      <h1>{t('sharing:title')}</h1>
      <p>{t('sharing:lead')}</p>
      {isSaved && (
        <p className="note" role="status">
          {t('sharing:coach.saved')}
        </p>
      )}
      <h2>{t('sharing:coach.title')}</h2>
      <p>{t('sharing:coach.lead')}</p>
      <form method="post" action={`/${language}/my-data/permissions`}>
        <fieldset>
          <legend>{t('sharing:coach.legend')}</legend>
          {coach.map(({ topic, name, isChosen }) => (
            <label key={topic} className="option">
              <input type="checkbox" name="topic" value={topic} defaultChecked={isChosen} />
              {name}
            </label>
          ))}
        </fieldset>
        {isApproved && <p className="hint">{t('sharing:coach.approved')}</p>}
        <p className="acts">
          <button data-act="save">{t('sharing:coach.save')}</button>
        </p>
      </form>
      <h2>{t('sharing:others.title')}</h2>
      <p>{t('sharing:others.lead')}</p>
      {shares.length === 0 && <p>{t('sharing:others.none')}</p>}
      <ul className="plain">
        {shares.map(({ id, recipient, topics, state }) => (
          <li key={id} className="card">
            <p>
              <a href={`/${language}/my-data/permissions/${id}`}>{recipient}</a>: {topics}
            </p>
            <p className="hint">{state}</p>
          </li>
        ))}
      </ul>
      <p className="acts">
        <a className="button quiet" href={`/${language}/my-data/permissions/new`} data-act="give">
          {t('sharing:others.give')}
        </a>
      </p>
      <p>
        <a href={`/${language}/my-data`}>{t('myData:all.back')}</a>
      </p>
    </main>
  )
}
