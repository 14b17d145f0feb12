import type { DemoStage } from '../../../machines/demo-stages'
import type { Language } from '../../i18n/languages'
import { useTexts } from '../ui/page-context'
import { DemoWay } from './doors-page'

/** A person of the demo in the list; `isThere` once they have been made. */
type PersonRow = { key: string; name: string; language: Language; stage: DemoStage; isThere: boolean }

/** Everyone in the demo, each to be entered as themselves or from the coach's side. */
export function DemoPeoplePage({ people }: { people: readonly PersonRow[] }) {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="demo-people">
      <p>
        <a href={`/${language}/demo`}>{t('demo:front')}</a>
      </p>
      <h1>{t('demo:everyone')}</h1>
      <p>{t('demo:people.lead')}</p>
      <ul className="people">
        {people.map((person) => (
          <li key={person.key} className="card" data-person={person.key}>
            <Person person={person} />
          </li>
        ))}
      </ul>
    </main>
  )
}

function Person({ person: { key, name, language, stage, isThere } }: { person: PersonRow }) {
  const texts = useTexts()
  const { t } = texts
  const label = name === '–' ? t('demo:people.nameless') : name
  return (
    <>
      <h2>
        <bdi>{label}</bdi>
      </h2>
      <p>
        {t(`demo:stages.${stage}`)} · {texts.languageName(language)}
      </p>
      {isThere ? (
        <div className="acts">
          <DemoWay way={{ as: key }}>
            <button className="quiet" aria-label={t('demo:people.asPersonCalled', { name: label })}>
              {t('demo:people.asPerson')}
            </button>
          </DemoWay>
          {stage !== 'started' && (
            <DemoWay way={{ desk: 'aino', person: key }}>
              <button className="quiet" aria-label={t('demo:people.asCoachOf', { name: label })}>
                {t('demo:people.asCoach')}
              </button>
            </DemoWay>
          )}
        </div>
      ) : (
        <p className="hint">{t('demo:people.notYet')}</p>
      )}
    </>
  )
}
