import type { ReactNode } from 'react'
import { LanguageLinks } from '../ui/document'
import { useTexts } from '../ui/page-context'
import { Desk, Growing, Hills, Phone } from './scenery'

/** Where a button of the demo leads: a person to be, or a desk to sit at and what to open there. */
type Way = { as: string } | { desk: string; person?: string; page?: string }

/** A form of the demo with what it posts; its button stands inside. */
export function DemoWay({ way, children, className }: { way: Way; children: ReactNode; className?: string }) {
  const { language } = useTexts()
  return (
    <form method="post" action={`/${language}/demo/${'as' in way ? 'enter' : 'desk'}`} className={className}>
      {Object.entries(way).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

type DoorsView = {
  making: { made: number; of: number } | null
  people: number
  languages: number
  persona: string
  story: string
  gone: boolean
}

const desks = [
  { desk: 'johan', role: 'lead' },
  { desk: 'tuuli', role: 'admin' },
  { desk: 'otso', role: 'auditor' },
] as const

/** The front page of a demo: be a jobseeker, be a coach, see a plan grow. */
export function DoorsPage({ view }: { view: DoorsView }) {
  const { t, language } = useTexts()
  const { making, persona, story } = view
  const doors = [
    { name: 'jobseeker', way: { as: 'visitor' }, Picture: Phone },
    { name: 'coach', way: { desk: 'aino' }, Picture: Desk },
    { name: 'plan', way: { as: story }, Picture: Growing },
  ] as const
  const stops = [
    { name: 'words', way: { desk: 'aino', person: persona, page: 'answers' } },
    { name: 'draft', way: { desk: 'aino', person: persona, page: 'plan' } },
    { name: 'urgent', way: { desk: 'aino' } },
    { name: 'agreed', way: { desk: 'aino', person: story } },
    { name: 'figures', way: { desk: 'johan', page: 'team' } },
  ] as const
  return (
    <main id="main" data-page="demo">
      <div className="scene hero">
        <Hills />
        <div className="demo-part">
          <LanguageLinks />
          <h1>{t('demo:title')}</h1>
          <p>{t('demo:lead')}</p>
        </div>
      </div>
      <div className="doors demo-part">
        {doors.map(({ name, way, Picture }) => (
          <section key={name} className="doorway" data-door={name}>
            <Picture />
            <DemoWay way={way}>
              <h2>{t(`demo:doors.${name}.title`)}</h2>
              <p>{t(`demo:doors.${name}.about`)}</p>
              <button>{t(`demo:doors.${name}.act`)}</button>
            </DemoWay>
          </section>
        ))}
      </div>
      <div className="demo-part">
        <State view={view} />
        <h2>{t('demo:stopsTitle')}</h2>
        <ol className="stops">
          {stops.map(({ name, way }) => (
            <li key={name}>
              <DemoWay way={way}>
                <button className="as-link">{t(`demo:stops.${name}.title`)}</button>
                <p>{t(`demo:stops.${name}.about`)}</p>
              </DemoWay>
            </li>
          ))}
        </ol>
        <h2>{t('demo:desksTitle')}</h2>
        <div className="desks">
          {desks.map(({ desk, role }) => (
            <DemoWay key={desk} way={{ desk }}>
              <button className="quiet">{t(`demo:desks.${role}`)}</button>
            </DemoWay>
          ))}
          <a className="button quiet" href={`/${language}`} data-action="continue">
            {t('demo:fromTheBeginning')}
          </a>
        </div>
        <div className="foot">
          <p>{t('demo:count', { people: view.people, languages: view.languages })}</p>
          <a className="button quiet" href={`/${language}/demo/people`}>
            {t('demo:everyone')}
          </a>
          {!making && <Reset />}
        </div>
      </div>
    </main>
  )
}

/** How many people are still being made, and that the person asked for no longer exists. */
function State({ view: { making, gone } }: { view: DoorsView }) {
  const { t, language } = useTexts()
  if (!making && !gone) return null
  return (
    <div className="note" role="status">
      {gone && <p>{t('demo:gone')}</p>}
      {making && (
        <p>
          {t('demo:making', making)} <a href={`/${language}/demo`}>{t('demo:look')}</a>
        </p>
      )}
    </div>
  )
}

function Reset() {
  const { t, language } = useTexts()
  return (
    <details>
      <summary>{t('demo:reset.title')}</summary>
      <form method="post" action={`/${language}/demo/reset`}>
        <p>{t('demo:reset.about')}</p>
        <button className="danger">{t('demo:reset.act')}</button>
      </form>
    </details>
  )
}
