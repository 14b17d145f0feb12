import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asCoach } from '../auth/ask-who.server'
import { problem } from '../auth/problems.server'
import { assessmentView, type CoachTopic } from '../components/coach/assessment-view'
import { coachFrame } from '../components/coach/coach-frame'
import { ProfileChart } from '../components/plan/profile-chart'
import { openForCoach } from '../use-cases/coach-work.server'

/** The answers by topic in the coach's language, own words as they were written. */
export const loader = asCoach('assessment.read', async ({ portal, texts, coach, params }) => {
  const coached = await openForCoach(portal, coach, params.id ?? '', 'assessment.seen')
  if (!coached) throw problem(texts, 404, 'notFound', { href: '/coach' })
  const view = assessmentView(texts, coached)
  return json({ frame: coachFrame(texts, portal, view.title, coach), ...view })
})

export default function CoachAssessment() {
  const { id, title, sent, helpShown, topics, profile, words, frame } = useLoaderData<typeof loader>()
  return (
    <main id="main" data-page="coach-assessment">
      <p>
        <a href="/coach">{words.toQueue}</a>
      </p>
      <h1>{title}</h1>
      <p>{sent}</p>
      {helpShown && <p className="note">{helpShown}</p>}
      <p className="acts">
        <a className="button" href={`/coach/plans/${id}`} data-action="continue">
          {words.toPlan}
        </a>
      </p>
      {topics.map((topic) => (
        <Topic key={topic.topic} topic={topic} skipped={words.skipped} />
      ))}
      <section className="card">
        <h2>{words.profile}</h2>
        <ProfileChart bars={profile} title={words.chartTitle} description={words.chartDescription} dir={frame.dir} />
      </section>
    </main>
  )
}

function Topic({ topic, skipped }: { topic: CoachTopic; skipped: string }) {
  return (
    <section className="card" aria-labelledby={topic.topic}>
      <h2 id={topic.topic}>{topic.name}</h2>
      {topic.notice && <p className="hint">{topic.notice}</p>}
      <dl className="answers">
        {topic.answers.map(({ key, title, answer, own, original, skipped: isSkipped }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd className={own ? 'quote' : undefined} lang={own?.language} dir={own ? 'auto' : undefined}>
              {isSkipped ? <em>{skipped}</em> : answer}
            </dd>
            {original && <dd className="hint">{original}</dd>}
          </div>
        ))}
      </dl>
    </section>
  )
}
