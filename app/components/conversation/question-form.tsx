import { termsIn } from '../../../machines/conversations/glossary'
import type { Question } from '../../../machines/questions/define-question'
import { questionAt } from '../../../machines/questions/registry'
import { QuestionControl } from '../question/question-control'
import { LookForMore } from '../question/skills-control'
import { useTexts } from '../ui/page-context'
import { Glossary } from './glossary'
import { questionPath } from './paths'
import type { Earlier, QuestionView } from './question-view'

/** A tap on an answer is the answer: every answer is a button of its own, and there is no way on besides. */
const isOneTap = ({ kind }: Question) => kind === 'choice' || kind === 'scale'
/** Long lists of boxes: the way on stays in sight. */
const isSticky = ({ kind }: Question) => kind === 'choices' || kind === 'skills'

/** The question, its control, the way on where a tap is not enough, and what helps to answer. */
export function QuestionForm({ view }: { view: QuestionView }) {
  const texts = useTexts()
  const { t, language } = texts
  const { question } = questionAt(view.key)!
  const { title } = texts.question(question)
  return (
    <>
      <h1 id="q">{title}</h1>
      <form method="post" action={questionPath(language, view.key)} data-question={question.id} noValidate>
        <fieldset id="answer" aria-labelledby="q">
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
        {!isOneTap(question) && (
          <p className={isSticky(question) ? 'bar' : 'on'}>
            <button data-action="answer">
              {t('common:continue')}
              {isSticky(question) && <span />}
            </button>
          </p>
        )}
        <Beside question={question} />
        {view.skills && question.kind === 'skills' && <LookForMore skills={view.skills} values={view.values} />}
      </form>
    </>
  )
}

/** Below the answers: the way past the question, why it is asked, and what its words mean. */
function Beside({ question }: { question: Question }) {
  const texts = useTexts()
  const { t } = texts
  const terms = termsIn(question.id)
  return (
    <div className="after">
      {question.skippable && (
        <button className="link" name="skip" value="1">
          {t('common:skip')}
        </button>
      )}
      <details>
        <summary>{t('guide:why')}</summary>
        <p id="why">{texts.question(question).why}</p>
      </details>
      {terms.length > 0 && <Glossary terms={terms} />}
    </div>
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

/**
 * The answer was changed in another tab or device meanwhile: shows both values, and the jobseeker chooses. Nothing was
 * overwritten.
 */
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
