import { DepthLines } from '../../ui/sea-chart'
import { Icon } from '../../ui/icon'
import { useTexts } from '../../ui/page-context'
import { OwnQuote } from '../own-quote'
import type { MyPath } from './my-path-page'
import type { StopView } from './path-view'
import { ReportForm } from './report-form'

/** The one thing to do now, in the place that is seen first. */
export function NextCard({ view }: { view: MyPath }) {
  const { t } = useTexts()
  const [first] = view.path.now
  const did = view.path.done.find(({ id, canReport }) => canReport && id === view.did)
  return (
    <section className="now" id="next" aria-labelledby="next-title">
      <DepthLines />
      <div>
        {did && <Did stop={did} />}
        <p className="label">{t('path:next')}</p>
        {first?.canReport ? <Step stop={first} goal={view.path.goal} /> : <Happening view={view} stop={first} />}
      </div>
    </section>
  )
}

/** A tick, a kind word, and the way back. */
function Did({ stop }: { stop: StopView }) {
  const { t } = useTexts()
  const [before, after] = t('path:well').split('{{step}}')
  return (
    <div className="did" role="status">
      <Icon name="done" />
      <p>
        {before}
        <bdi lang={stop.own?.language}>{stop.title}</bdi>
        {after}
      </p>
      <ReportForm stop={stop} isDone className="plainly">
        {t('path:undo')}
      </ReportForm>
    </div>
  )
}

/** A step of the person's own, which they tick here. */
function Step({ stop, goal }: { stop: StopView; goal: string | null }) {
  const { t, language } = useTexts()
  return (
    <>
      <h2 id="next-title" lang={stop.own?.language} dir={stop.own ? 'auto' : undefined}>
        {stop.title}
      </h2>
      {stop.quote && <OwnQuote {...stop.quote} />}
      {stop.day && <p className="due">{stop.day}</p>}
      {stop.who && <p>{stop.who}</p>}
      {goal && <p className="label">{t('path:serves', { goal })}</p>}
      <div className="acts">
        <ReportForm stop={stop} isDone={false}>
          <Icon name="done" />
          {t('common:plan.taskDone')}
        </ReportForm>
        <a href={`/${language}/messages?cannot=${encodeURIComponent(stop.id)}`}>{t('path:cannot')}</a>
      </div>
    </>
  )
}

/** What the person waits for, or where they go on, when no step is theirs. */
function Happening({ view, stop }: { view: MyPath; stop: StopView | undefined }) {
  const { t, language } = useTexts()
  const waits = view.status === 'draft' || view.status === 'inReview'
  const title = stop?.title ?? t('path:allDone')
  const due = waits && view.talk?.kind === 'interview' ? t('common:plan.waitingUntil', { date: view.talk.day }) : null
  const way = view.status
    ? { href: 'result', words: t('common:plan.toResult') }
    : { href: 'topics', words: t('common:continue') }
  return (
    <>
      <h2 id="next-title">{title}</h2>
      {due && <p className="due">{due}</p>}
      {stop?.id === 'coachCalls' && <p>{t('common:plan.disagreed')}</p>}
      {waits && !view.plan && <p>{`${t('common:plan.waiting')} ${t('path:nothingToDo')}`}</p>}
      {!view.status && !view.inForce && <p>{t('common:plan.notStarted')}</p>}
      {!stop && <p>{t('path:allDoneHint')}</p>}
      <p className="acts">
        <a className="button" href={`/${language}/${way.href}`} data-action="continue">
          {way.words}
        </a>
      </p>
    </>
  )
}
