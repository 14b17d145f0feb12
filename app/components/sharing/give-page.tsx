import { useTexts } from '../ui/page-context'

type Option = { value: string; name: string }
type GiveView = { recipients: Option[]; topics: Option[]; times: Option[] }
type Given = { fault: string; recipient: string; topics: string[]; days: string }

/** Whom, what, until when, and the consent itself. */
export function GivePage({ view, problem }: { view: GiveView; problem?: Given }) {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="give-permission">
      <h1>{t('sharing:form.title')}</h1>
      {problem && (
        <div className="fault" role="alert">
          <a href="#recipient">{problem.fault}</a>
        </div>
      )}
      <form method="post" action={`/${language}/my-data/permissions/new`}>
        <Choices
          id="recipient"
          type="radio"
          legend={t('sharing:form.recipient')}
          options={view.recipients}
          chosen={[problem?.recipient ?? '']}
        />
        <Choices
          id="topic"
          type="checkbox"
          legend={t('sharing:form.topics')}
          options={view.topics}
          chosen={problem?.topics ?? []}
        />
        <Choices
          id="days"
          type="radio"
          legend={t('sharing:form.until')}
          options={view.times}
          chosen={[problem?.days ?? '']}
        />
        <label className="option consent">
          <input type="checkbox" name="consent" value="yes" />
          {t('sharing:form.consent')}
        </label>
        <p className="acts">
          <button data-act="give">{t('sharing:form.give')}</button>
          <a className="button quiet" href={`/${language}/my-data/permissions`}>
            {t('sharing:receipt.back')}
          </a>
        </p>
      </form>
    </main>
  )
}

type ChoicesProps = {
  id: string
  type: 'radio' | 'checkbox'
  legend: string
  options: Option[]
  chosen: readonly string[]
}

function Choices({ id, type, legend, options, chosen }: ChoicesProps) {
  return (
    <fieldset>
      <legend>
        <h2>{legend}</h2>
      </legend>
      {options.map(({ value, name }, at) => (
        <label key={value} className="option">
          <input
            type={type}
            id={at === 0 ? id : undefined}
            name={id}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
