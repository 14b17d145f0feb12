import { useTexts } from '../../ui/page-context'
import type { PathView, StopView } from './path-view'
import { ReportForm } from './report-form'

/** So many stops that come later are seen at first. */
const laterAtFirst = 3

/** The person's path: done, now and later, each own step with its tick. */
export function WayList({ path }: { path: PathView }) {
  const { t } = useTexts()
  const { done, now, later } = path
  return (
    <section className="card way" aria-labelledby="way-title">
      <h2 id="way-title">{t('path:way')}</h2>
      <div className="stops">
        {done.length > 0 && <Part title={t('path:done')} name="done" stops={done} />}
        {now.length > 0 && <Part title={t('path:now')} name="now" stops={now} />}
        <Part title={t('path:later')} name="later" stops={later.slice(0, laterAtFirst)} />
      </div>
      {later.length > laterAtFirst && (
        <details>
          <summary>{t('common:result.besideMore', { number: later.length - laterAtFirst })}</summary>
          <div className="stops">
            <Stops name="later" stops={later.slice(laterAtFirst)} />
          </div>
        </details>
      )}
    </section>
  )
}

type PartProps = { name: 'done' | 'now' | 'later'; stops: readonly StopView[] }

const Part = ({ title, ...part }: PartProps & { title: string }) => (
  <>
    <h3>{title}</h3>
    <Stops {...part} />
  </>
)

const Stops = ({ name, stops }: PartProps) => (
  <ol className={`is-${name}`} data-way={name}>
    {stops.map((stop, at) => (
      <Stop key={stop.id} stop={stop} isDone={name === 'done'} isTicked={name !== 'now' || at > 0} />
    ))}
  </ol>
)

type StopProps = { stop: StopView; isDone: boolean; isTicked: boolean }

/** The first step of now is ticked on its card: it has no second button here. */
function Stop({ stop, isDone, isTicked }: StopProps) {
  const { t } = useTexts()
  const { title, own, quote, day, who } = stop
  const about = [who, day].filter((one) => one !== null)
  return (
    <li data-stop={stop.id}>
      <span lang={own?.language} dir={own ? 'auto' : undefined}>
        {title}
      </span>
      {quote && (
        <q lang={quote.own?.language} dir="auto">
          {quote.text}
        </q>
      )}
      {about.length > 0 && (
        <small>
          {about.map((one, at) => (
            <bdi key={one}>{at > 0 ? ` · ${one}` : one}</bdi>
          ))}
        </small>
      )}
      {stop.canReport && isTicked && (
        <ReportForm stop={stop} isDone={isDone} className="plainly">
          {t(isDone ? 'path:undo' : 'common:plan.taskDone')}
        </ReportForm>
      )}
    </li>
  )
}
