import { useTexts } from '../../ui/page-context'
import type { OwnPlanView } from '../own-plan-view'
import { PlanLines } from '../plan-lines'

/** The plan that holds with all its lines and reasons, open while it waits for the person's word; and where to read on. */
export function WholePlan({ view }: { view: OwnPlanView }) {
  const { t, language } = useTexts()
  const { plan, inForce, status } = view
  const shown = plan ?? inForce?.plan
  const isStep = view.path.now[0]?.canReport ?? false
  return (
    <div className="whole" id="whole-plan">
      {shown && (
        <details open={status === 'approved'}>
          <summary>
            <h2>{t(plan ? 'common:plan.title' : 'common:again.inForce')}</h2>
          </summary>
          {shown.note && (
            <>
              <h3>{t('common:plan.noteFromCoach')}</h3>
              <p className="note written" lang={shown.noteLanguage} dir="auto">
                {shown.note}
              </p>
            </>
          )}
          <PlanLines plan={shown} under={2} isApproved />
          <p>{t('common:result.nextDiscussion', { date: shown.nextDiscussionBy })}</p>
        </details>
      )}
      <ul className="plain reads noprint">
        {shown && (
          <li>
            <a href={`/${language}/plan/paper`}>{t('common:plan.paper')}</a>
          </li>
        )}
        {status && (
          <li>
            <a href={`/${language}/result`} data-action={isStep || status === 'returned' ? 'continue' : undefined}>
              {t('common:plan.toResult')}
            </a>
          </li>
        )}
        {status && (
          <li>
            <a href={`/${language}/summary`}>{t('path:whatYouTold')}</a>
          </li>
        )}
      </ul>
    </div>
  )
}
