import { OwnText } from '../ui/own-text'
import { useTexts } from '../ui/page-context'
import type { ChangedAnswer } from './changed-meanwhile-view'

/** What was changed in another tab or on another device since the page was opened: what it showed, and what holds now. */
export function ChangedMeanwhile({ changes }: { changes: readonly ChangedAnswer[] }) {
  const { t } = useTexts()
  return (
    <section className="fault" role="alert" data-changed>
      <h2>{t('guide:changed.title')}</h2>
      <p>{t('guide:changed.lead')}</p>
      <dl>
        {changes.map(({ key, title, shown, now }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>
              <small className="hint">{t('guide:changed.shown')}</small>
              <OwnText {...shown} />
              <small className="hint">{t('guide:changed.now')}</small>
              <OwnText {...now} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
