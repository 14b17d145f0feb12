import { SkillList } from '../question/skill-list'
import { CodeForm } from '../ui/code-form'
import { useTexts } from '../ui/page-context'
import type { SharedView } from './shared-view'

/** Where a recipient types the code that they were given. */
export function OpenSharePage({ wrong }: { wrong?: string }) {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="open-share">
      <h1>{t('sharing:shared.title')}</h1>
      <p>{t('sharing:shared.lead')}</p>
      <CodeForm
        action={`/${language}/shared`}
        words={{ wrong: t('sharing:shared.wrong'), label: t('sharing:shared.code'), submit: t('sharing:shared.open') }}
        wrong={wrong}
      />
    </main>
  )
}

/** What a person opened to another body: to be read, not to be changed. */
export function SharedPage({ view: { name, consent, topics } }: { view: SharedView }) {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="shared">
      <h1>{t('sharing:shared.heading')}</h1>
      <p>
        <strong>
          <bdi translate="no">{name ?? t('sharing:shared.noName')}</bdi>
        </strong>
      </p>
      <p>{consent}</p>
      <p className="note">{t('sharing:shared.logged')}</p>
      {topics.length === 0 && <p>{t('sharing:shared.nothing')}</p>}
      {topics.map(({ topic, name: title, answers }) => (
        <section key={topic} className="card" aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`}>{title}</h2>
          <dl>
            {answers.map(({ key, title: question, answer, own, skills }) => (
              <div key={key}>
                <dt>{question}</dt>
                {skills ? (
                  <dd>
                    <SkillList skills={skills} />
                  </dd>
                ) : (
                  <dd lang={own?.language} dir={own ? 'auto' : undefined}>
                    {answer}
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </section>
      ))}
      <form method="post" action={`/${language}/shared/read`} className="acts">
        <button className="quiet" data-act="close">
          {t('sharing:shared.close')}
        </button>
      </form>
    </main>
  )
}
