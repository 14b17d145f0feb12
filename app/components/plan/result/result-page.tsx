import { useTexts } from '../../ui/page-context'
import { ChangeList } from '../change-list'
import { PlanLines } from '../plan-lines'
import { CompassList } from '../../compass/compass-list'
import { CompassMoves } from '../../compass/compass-moves'
import { CompassPicture } from '../../compass/compass-picture'
import { SectorIcon } from '../../compass/sector-icon'
import { SectorPanels } from '../../compass/sector-panels'
import { ReturnCode, type ShownCode } from '../../ui/return-code'
import { Named } from '../../ui/named'
import { DepthLines } from '../../ui/sea-chart'
import type { ResultView } from './result-view'

/** `made` is the day of sending in words. */
type ShownResult = ResultView & { code: ShownCode; made: string }

/** The result page: strengths first, then the picture, what to do now, the proposal, and what happens next. */
export function ResultPage({ view }: { view: ShownResult }) {
  const { t, language } = useTexts()
  const { name, strengths, changes, today, plan } = view
  const first = view.compass.sectors.filter(({ priority }) => priority).toSorted((a, b) => a.priority! - b.priority!)
  return (
    <main id="main" data-page="result" className="result">
      <div className="band">
        <DepthLines />
        <div>
          <div className="made">
            <h1>{t('common:result.title')}</h1>
            <p>
              {name ? (
                <Named text={t('common:result.thanks', { name })} name={name} />
              ) : (
                t('common:result.thanksNoName')
              )}{' '}
              {t('common:result.proposal')}
            </p>
            <p className="hint">{t('common:print.made', { date: view.made })}</p>
          </div>
          <ReturnCode code={view.code} from="result" />
        </div>
      </div>
      <div className="result-columns">
        <div className="side">
          <h2>{t('common:result.strengths')}</h2>
          <p>{strengths.length > 0 ? t('common:result.strengthsLead') : t('common:result.noStrengths')}</p>
          <ul className="strengths">
            {strengths.map(({ text, language: own }) => (
              <li key={text} lang={own ?? undefined} dir={own ? 'auto' : undefined}>
                {text}
              </li>
            ))}
          </ul>
          <h2 id="compass">{t('common:result.profile')}</h2>
          <CompassPicture view={view.compass} ways={view.panels.ways} isDescribed />
          <p className="hint">
            {changes ? t('common:again.compareLead', { date: changes.since }) : t('common:result.profileLead')}
          </p>
          <details>
            <summary>{t('profile:compass.asText')}</summary>
            <CompassList view={view.compass} ways={view.panels.ways} />
          </details>
          <CompassMoves moves={view.moves} />
        </div>
        <div>
          <SectorPanels panels={view.panels} />
          {first.length > 0 && (
            <>
              <h2>{t('common:result.first')}</h2>
              <ol className="first-three">
                {first.map(({ sector, name: what }) => (
                  <li key={sector}>
                    <SectorIcon sector={sector} />
                    <a href={view.panels.ways[sector]!.href}>{what}</a>
                  </li>
                ))}
              </ol>
            </>
          )}
          {changes && <h2>{t('common:again.changes')}</h2>}
          {changes && <ChangeList {...changes} />}
          {today.length > 0 && <h2>{t('common:result.today')}</h2>}
          <ul>
            {today.map(({ text, own }) => (
              <li key={text} dir={own ? 'auto' : undefined}>
                {text}
              </li>
            ))}
          </ul>
          <h2>{t('common:result.plan')}</h2>
          <PlanLines plan={plan} under={2} isApproved={false} onlyYou={view.onlyYou} />
          {view.leftOut.length > 0 && (
            <details>
              <summary>{t('common:result.leftOut')}</summary>
              <ul>
                {view.leftOut.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          )}
          <p className="noprint">
            <a href={`/${language}/why-not`}>{t('common:whyNot.ask')}</a>
          </p>
          <h2>{t('common:result.next')}</h2>
          <ol className="steps">
            <li>{t('common:result.nextCoach')}</li>
            <li>
              {t(view.choseContact ? 'common:result.nextInterview' : 'common:result.nextInterviewNoWay', {
                date: plan.interviewBy,
              })}
            </li>
            <li>{t('common:result.nextPlan')}</li>
            <li>{t('common:result.nextDiscussion', { date: plan.nextDiscussionBy })}</li>
          </ol>
          <p className="acts">
            <a className="button" href={`/${language}/plan`} data-action="continue">
              {t('common:result.toPlan')}
            </a>
          </p>
        </div>
      </div>
    </main>
  )
}
