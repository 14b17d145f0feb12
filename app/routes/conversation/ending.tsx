import { data, redirect, useLoaderData } from 'react-router'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { endingView } from '../../components/conversation/ending-view'
import { frameOf } from '../../components/ui/frame'
import { Compass } from '../../components/ui/compass'
import { useTexts } from '../../components/ui/page-context'
import type { PageHandle } from '../../components/ui/page-handle'

/** The end of a topic says what was understood, before the person chooses what to tell next. */
export const loader = asJobseeker(({ language, texts, assessment, params }) => {
  const ending = endingView(texts, assessment, params.topic)
  if (!ending || assessment.row.status === 'sent') return redirect(`/${language}/topics`)
  return data({ frame: frameOf(texts, texts.t('guide:ending.title')), ...ending })
})

export const handle: PageHandle = { canLeave: true }

export default function Ending() {
  const { topic, answers } = useLoaderData<typeof loader>()
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="topics" className="ending">
      <Compass />
      <p className="hint">{t(`common:conversations.${topic}`)}</p>
      <h1>{t('guide:ending.title')}</h1>
      <p>{t(answers.length > 0 ? 'guide:ending.lead' : 'guide:ending.nothing')}</p>
      <ul className="plain">
        {answers.map(({ key, title, href, answer, own }) => (
          <li key={key} className="line">
            <div>
              <small className="hint">{title}</small>
              <strong lang={own?.language} dir={own ? 'auto' : undefined}>
                {answer}
              </strong>
            </div>
            <a href={href} aria-label={t('common:editAnswer', { question: title })}>
              {t('common:edit')}
            </a>
          </li>
        ))}
      </ul>
      {topic === 'health' && <p className="hint">{t('guide:ending.health')}</p>}
      <p className="acts">
        <a className="button" href={`/${language}/topics`} data-action="continue">
          {t('guide:ending.goOn')}
        </a>
      </p>
    </main>
  )
}
