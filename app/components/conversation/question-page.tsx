import type { ReactNode } from 'react'
import { useTexts } from '../ui/page-context'
import { History, LastSaid, type SaidProps } from './history'
import { Progress } from './progress'
import { StaleForm } from './question-form'

type QuestionPageProps = SaidProps & { guide: ReactNode; form: ReactNode; revision: string; addsOnly: boolean }

/**
 * One question a page: how long it still takes, one line of what was said before, the guide, the question and its answers.
 *
 * @param guide what the guide says, which may have been rendered before
 * @param form the question with its form, which may have been rendered before
 * @param items earlier answers of the history, which may have been rendered before too
 * @param revision of the assessment, which the page shows
 * @param addsOnly of the history only the last answer, for a page that shows the others already
 */
export function QuestionPage({ view, guide, form, items, revision, addsOnly }: QuestionPageProps) {
  const { t } = useTexts()
  const { fault, stale } = view
  return (
    <main id="main" data-page="question" data-revision={revision}>
      <Progress view={view} />
      <div className="talk">
        {addsOnly ? <LastSaid view={view} items={items} /> : <History view={view} items={items} />}
        {guide}
        {fault && (
          <div className="fault" role="alert">
            <p>
              <strong>{t('errors:summary')}</strong>
            </p>
            <a href="#answer">{fault}</a>
          </div>
        )}
        {stale ? <StaleForm view={view} stale={stale} /> : form}
      </div>
    </main>
  )
}
