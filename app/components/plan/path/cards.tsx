import { Icon } from '../../ui/icon'
import { usePage } from '../../ui/page-context'
import type { OwnPlanView } from '../own-plan-view'
import type { MyPath } from './my-path-page'

/** The first letters of a name's first and last part. */
const initialsOf = (name: string) =>
  [name.split(' ')[0], name.split(' ').slice(1).at(-1)].map((part) => part?.slice(0, 1) ?? '').join('')

/** Who the coach is, whether a message of theirs waits, and how to reach them. */
export function CoachCard({ view }: { view: MyPath }) {
  const { texts, personPhone } = usePage()
  const { t, language } = texts
  const { coach, newMessages, canWrite } = view
  return (
    <section className="card person" data-coach>
      {coach ? (
        <bdi className="initials" aria-hidden="true" translate="no">
          {initialsOf(coach)}
        </bdi>
      ) : (
        <Icon name="message" />
      )}
      <div>
        <p className="label">{t('path:coach')}</p>
        <h2>{coach ? <bdi translate="no">{coach}</bdi> : t('path:noCoachYet')}</h2>
        {newMessages > 0 && (
          <p className="note">
            <strong>{t('common:messages.waiting')}</strong>
          </p>
        )}
        <p className="ways noprint">
          {canWrite && (
            <a href={`/${language}/messages`} data-action="messages">
              <Icon name="message" />
              {t(newMessages > 0 ? 'common:messages.open' : 'common:messages.title')}
            </a>
          )}
          <a href={`tel:${personPhone.replaceAll(' ', '')}`}>
            <Icon name="call" />
            <span>
              {t('path:call')}{' '}
              <bdi dir="ltr" translate="no" className="number">
                {personPhone}
              </bdi>
            </span>
          </a>
        </p>
      </div>
    </section>
  )
}

/** By when the next talk is. */
export function TalkCard({ talk }: { talk: NonNullable<OwnPlanView['talk']> }) {
  const { t } = usePage().texts
  return (
    <section className="card person">
      <Icon name="meeting" />
      <div>
        <p className="label">{t(`path:${talk.kind}`)}</p>
        <h2>{t('common:result.by', { date: talk.day })}</h2>
      </div>
    </section>
  )
}
