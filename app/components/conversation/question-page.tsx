import type { ReactNode } from 'react'
import { useTexts } from '../ui/page-context'
import { History, LastSaid, type SaidProps } from './history'
import { questionPath } from './paths'
import { StaleForm } from './question-form'

type QuestionPageProps = SaidProps & { form: ReactNode; revision: string; addsOnly: boolean }

/**
 * One question a page: what was said before, the question with its reason, and the way on.
 *
 * @param form the form of the question, which may have been rendered before
 * @param items earlier answers of the history, which may have been rendered before too
 * @param revision of the assessment, which the page shows
 * @param addsOnly of the history only the last answer, for a page that shows the others already
 */
export function QuestionPage({ view, form, items, revision, addsOnly }: QuestionPageProps) {
  const { t, language } = useTexts()
  const { conversation, done, all, before, fault, stale } = view
  const previous = before.at(-1)
  return (
    <main id="main" data-page="question" data-revision={revision}>
      <p className="step">
        {t(`common:conversations.${conversation}`)} · <bdi dir="ltr">{t('common:progress', { done, all })}</bdi>
      </p>
      <progress max={all} value={done} aria-label={t('common:progressLabel', { done, all })} />
      {addsOnly ? <LastSaid view={view} items={items} /> : <History view={view} items={items} />}
      {fault && (
        <div className="fault" role="alert">
          <p>
            <strong>{t('errors:summary')}</strong>
          </p>
          <a href="#answer">{fault}</a>
        </div>
      )}
      {stale ? <StaleForm view={view} stale={stale} /> : form}
      <p>
        <a href={previous ? questionPath(language, previous.key) : `/${language}/topics`}>{t('common:back')}</a>
      </p>
    </main>
  )
}
