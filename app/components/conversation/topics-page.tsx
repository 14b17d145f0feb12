import type { Sector } from '../../../machines/profile/sector-names'
import { CompassPicture, type SectorWay } from '../compass/compass-picture'
import { SectorIcon } from '../compass/sector-icon'
import { useTexts } from '../ui/page-context'
import type { TopicsView, TopicView } from './topics-view'

type Props = { view: TopicsView; hasEarlierPlan: boolean }

/** Choosing on the compass what to tell next. The list beside it is the same for keyboard and reader. */
export function TopicsPage({ view, hasEarlierPlan }: Props) {
  const { t, language } = useTexts()
  const { topics, compass, quickStartDone, next } = view
  const [ways, wayOn] = [useWays(topics), useWordsOf(next)]
  return (
    <main id="main" data-page="topics" className="choosing">
      <header>
        <h1>{quickStartDone ? t('common:topics.title') : t('common:conversations.quickStart')}</h1>
        {quickStartDone && <p>{t('common:topics.lead')}</p>}
      </header>
      <div className="map">
        <CompassPicture view={compass} ways={quickStartDone ? ways : undefined} />
      </div>
      <div className="choice">
        <a className="button" href={view.way} data-action="continue">
          {wayOn}
        </a>
        {next !== 'summary' && quickStartDone && (
          <a className="button quiet" href={`/${language}/topics/summary`}>
            {t('common:topics.enough')}
          </a>
        )}
        {hasEarlierPlan && (
          <p>
            <a href={`/${language}/plan`}>{t('common:again.inForce')}</a>
          </p>
        )}
      </div>
      {quickStartDone && (
        <ul className="rows-of-topics">
          {topics.map((topic) => (
            <TopicRow key={topic.chapter} topic={topic} view={view} />
          ))}
        </ul>
      )}
    </main>
  )
}

function useWordsOf(next: TopicsView['next']): string {
  const { t } = useTexts()
  if (next === 'quickStart') return t('common:topics.finishQuickStart')
  if (next === 'summary') return t('common:topics.toSummary')
  const minutes = t('common:topics.minutes', { count: next.minutes })
  return `${t('common:topics.nextTopic', { topic: t(`common:conversations.${next.chapter}`) })} · ${minutes.replace(' ', '\u00a0')}`
}

/** What stands under each label of the map: a tick, or how long it takes. */
function useWays(topics: readonly TopicView[]) {
  const { t } = useTexts()
  return Object.fromEntries(
    topics.flatMap(({ sector, state, minutes, way }): [Sector, SectorWay][] =>
      sector
        ? [[sector, { href: way, note: state === 'done' ? '✓' : t('common:topics.minutes', { count: minutes }) }]]
        : [],
    ),
  ) as Partial<Record<Sector, SectorWay>>
}

function TopicRow({ topic, view }: { topic: TopicView; view: TopicsView }) {
  const { t } = useTexts()
  const { chapter, sector, state, isNext, minutes, way } = topic
  const shown = view.compass.sectors.find((one) => one.sector === sector)
  const name = shown?.name ?? t(`common:conversations.${chapter}`)
  const told = state === 'done' ? 'is-told' : state === 'started' || shown?.telling === 'partly' ? 'is-partly' : ''
  const about = state === 'done' ? 'told' : told ? 'partly' : 'untold'
  return (
    <li>
      <a
        className={`topic-row ${told} ${isNext ? 'is-next' : ''}`}
        href={way}
        data-topic={chapter}
        data-row={sector ?? undefined}
      >
        {sector ? <SectorIcon sector={sector} /> : <span className="icon" />}
        <span>
          <b>{name}</b>
          <small>
            {t(`profile:telling.${about}`)}
            {shown?.wish && (
              <>
                {' · '}
                <strong>{shown.wish}</strong>
              </>
            )}
            {isNext && ` · ${t('common:topics.suggested')}`}
            {(chapter === 'health' || !sector) && state !== 'done' && ` · ${t(`common:topics.hints.${chapter}`)}`}
          </small>
        </span>
        <span className="minutes">
          {state === 'done' ? t('common:edit') : t('common:topics.minutes', { count: minutes })}
        </span>
      </a>
    </li>
  )
}
