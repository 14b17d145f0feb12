import { data, redirect, useLoaderData } from 'react-router'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { topicsView, type TopicView } from '../../components/conversation/topics-view'
import { frameOf } from '../../components/ui/frame'
import { useTexts } from '../../components/ui/page-context'
import type { PageHandle } from '../../components/ui/page-handle'

/** Which topics are done, which would be of use, and that this may be enough. */
export const loader = asJobseeker(({ language, texts, assessment }) => {
  if (assessment.row.status === 'sent') return redirect(`/${language}/plan`)
  const frame = frameOf(texts, texts.t('common:topics.title'))
  return data({ frame, hasEarlierPlan: assessment.earlier !== undefined, ...topicsView(language, assessment.walked) })
})

export const handle: PageHandle = { canLeave: true }

export default function Topics() {
  const view = useLoaderData<typeof loader>()
  const { t, language } = useTexts()
  const nameOf = t(`common:conversations.${view.next}`)
  return (
    <main id="main" data-page="topics">
      <h1>{view.quickStartDone ? t('common:topics.title') : t('common:conversations.quickStart')}</h1>
      {view.quickStartDone && <p>{t('common:topics.lead')}</p>}
      <p className="acts">
        <a className="button" href={view.way} data-action="continue">
          {view.next === 'quickStart'
            ? t('common:topics.finishQuickStart')
            : view.next === 'summary'
              ? t('common:topics.toSummary')
              : t('common:topics.nextTopic', { topic: nameOf })}
        </a>
        {view.quickStartDone && view.next !== 'summary' && (
          <a className="button quiet" href={`/${language}/topics/summary`}>
            {t('common:topics.enough')}
          </a>
        )}
      </p>
      {view.hasEarlierPlan && (
        <p>
          <a href={`/${language}/plan`}>{t('common:again.inForce')}</a>
        </p>
      )}
      {view.quickStartDone && (
        <ul className="plain">
          {view.topics.map((topic) => (
            <TopicCard key={topic.topic} {...topic} />
          ))}
        </ul>
      )}
    </main>
  )
}

function TopicCard({ topic, state, isSuggested, ahead, way }: TopicView) {
  const { t, language } = useTexts()
  const name = t(`common:conversations.${topic}`)
  return (
    <li className="card">
      <h2>{name}</h2>
      <p>{t(`common:topics.hints.${topic}`)}</p>
      <p>
        <span className={state === 'done' ? 'tag good' : 'tag'}>{t(`common:topics.${state}`)}</span>
        {isSuggested && state !== 'done' && <span className="tag warn">{t('common:topics.suggested')}</span>}
        {state !== 'done' && t('common:topics.about', { count: ahead })}
      </p>
      <a href={state === 'done' ? `/${language}/summary` : way}>
        {state === 'done' ? t('common:edit') : t('common:topics.open', { topic: name })}
      </a>
    </li>
  )
}
