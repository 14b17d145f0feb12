import { CompassList } from '../../compass/compass-list'
import { CompassPicture } from '../../compass/compass-picture'
import { SectorPanels } from '../../compass/sector-panels'
import { useTexts } from '../../ui/page-context'
import type { OwnPlanView } from '../own-plan-view'

/** How the person told it, then and now, what of the plan belongs to each sector, and the way to tell anew. */
export function CompassCard({ view }: { view: OwnPlanView }) {
  const { t } = useTexts()
  const { compass, comparedWith, panels, again } = view
  if (!compass && !again) return null
  return (
    <section className="card then-and-now" id="compass">
      {compass && <CompassPicture view={compass} ways={panels.ways} isDescribed />}
      <div>
        {compass && (
          <>
            <h2>{t(comparedWith ? 'path:compassThenAndNow' : 'common:result.profile')}</h2>
            <p className="hint">
              {comparedWith ? t('common:again.compareLead', { date: comparedWith }) : t('common:result.profileLead')}
            </p>
            {view.moved.map((one) => (
              <p key={one} className="hint">
                {one}
              </p>
            ))}
            <CompassList view={compass} ways={panels.ways} />
            <SectorPanels panels={panels} />
          </>
        )}
        {again && <BeginAgain isTime={again === 'suggested'} />}
      </div>
    </section>
  )
}

/** The way to a second assessment, which asks only what may have changed. */
function BeginAgain({ isTime }: { isTime: boolean }) {
  const { t, language } = useTexts()
  return (
    <div className="noprint again">
      <h2>{t('common:again.title')}</h2>
      {isTime && <p className="note">{t('common:again.due')}</p>}
      <p>{t('common:again.lead')}</p>
      <form method="post" action={`/${language}/again`} className="acts">
        <button className="quiet" data-action="start">
          {t('common:again.start')}
        </button>
      </form>
    </div>
  )
}
