import { questionAt } from '../../../machines/questions/registry'
import { QuestionControl } from '../question/question-control'
import { LookForMore } from '../question/skills-control'
import { useTexts } from '../ui/page-context'
import { questionPath } from './paths'
import type { Earlier, QuestionView } from './question-view'

/** The question with its reason, its control and the way on. */
export function QuestionForm({ view }: { view: QuestionView }) {
  const texts = useTexts()
  const { t, language } = texts
  const { question } = questionAt(view.key)!
  const { title, why } = texts.question(question)
  return (
    <form method="post" action={questionPath(language, view.key)} data-question={question.id} noValidate>
      <fieldset id="answer">
        <legend>
          <h1>{title}</h1>
        </legend>
        <p className="why" id="why">
          {why}
        </p>
        {view.fault && (
          <p className="faulty" id="fault">
            {view.fault}
          </p>
        )}
        {view.earlier && <SaidLastTime {...view.earlier} />}
        <QuestionControl
          question={question}
          values={view.values}
          isFaulty={Boolean(view.fault)}
          skills={view.skills}
          compass={view.compass}
        />
      </fieldset>
      <Kept view={view} />
      <p className="acts">
        <button data-action="answer">{t('common:continue')}</button>
        {question.skippable && (
          <button className="quiet" name="skip" value="1">
            {t('common:skip')}
          </button>
        )}
      </p>
      {view.skills && question.kind === 'skills' && <LookForMore skills={view.skills} values={view.values} />}
    </form>
  )
}

/** The earlier answer, which also stands in the control: one press on the way on confirms it. */
function SaidLastTime({ date, answer, own }: Earlier) {
  const { t } = useTexts()
  return (
    <p className="note" id="earlier">
      {t('common:again.lastTime', { date })}{' '}
      <q lang={own?.language} dir={own ? 'auto' : undefined}>
        {answer}
      </q>
      <br />
      {t('common:again.stillSo')}
    </p>
  )
}

const Kept = ({ view }: { view: QuestionView }) => (
  <>
    {view.seen > 0 && <input type="hidden" name="seen" value={view.seen} />}
    {view.returnTo && <input type="hidden" name="returnTo" value={view.returnTo} />}
  </>
)

/** Somebody changed the answer meanwhile: both values, and the person chooses. Nothing was overwritten. */
export function StaleForm({ view, stale }: { view: QuestionView; stale: NonNullable<QuestionView['stale']> }) {
  const { t, language } = useTexts()
  const { question } = questionAt(view.key)!
  return (
    <form method="post" action={questionPath(language, view.key)} data-question={question.id}>
      <div className="fault" role="alert">
        <h1>{t('errors:stale.title')}</h1>
        <p>{t('errors:stale.lead')}</p>
      </div>
      <h2>{t('errors:stale.yours')}</h2>
      <p className="note" dir="auto">
        {stale.yours}
      </p>
      <h2>{t('errors:stale.stored')}</h2>
      <p className="note" dir="auto">
        {stale.stored}
      </p>
      {view.yourValues.map((value) => (
        <input key={value} type="hidden" name="value" value={value} />
      ))}
      <Kept view={view} />
      <p className="acts">
        {view.yourValues.length > 0 ? (
          <button data-action="answer">{t('errors:stale.keepYours')}</button>
        ) : (
          <button name="skip" value="1" data-action="answer">
            {t('errors:stale.keepYours')}
          </button>
        )}
        <a className="button quiet" href={questionPath(language, view.key)}>
          {t('errors:stale.keepStored')}
        </a>
      </p>
    </form>
  )
}
