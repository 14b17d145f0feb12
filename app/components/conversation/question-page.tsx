import type { ReactNode } from 'react'
import { questionAt } from '../../../machines/questions/registry'
import { QuestionControl } from '../question/question-control'
import { LookForMore } from '../question/skills-control'
import { useTexts } from '../ui/page-context'
import { questionPath } from './paths'
import { saidOn, type Earlier, type QuestionView, type SaidBefore } from './question-view'

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

type SaidItems = { folded: ReactNode; open: ReactNode }
type SaidProps = { view: QuestionView; items: SaidItems }
type QuestionPageProps = SaidProps & { form: ReactNode; revision: string; addsOnly: boolean }

/** Earlier answers in page flow; only the last are unfolded. */
function History({ view, items }: SaidProps) {
  const { t } = useTexts()
  const { folded, open } = saidOn(view, false)
  if (open.length === 0) return null
  return (
    <section aria-label={t('common:history.title')}>
      {folded.length > 0 && (
        <details>
          <summary>{t('common:history.earlier', { count: folded.length })}</summary>
          <SaidList start={1}>{items.folded}</SaidList>
        </details>
      )}
      <SaidList start={folded.length + 1}>{items.open}</SaidList>
    </section>
  )
}

/** The last answer, and what the fold then says: the small script puts them to the earlier answers that the page has. */
function LastSaid({ view, items }: SaidProps) {
  const { t } = useTexts()
  const { folded } = saidOn(view, false)
  return <section data-adds={t('common:history.earlier', { count: folded.length })}>{items.open}</section>
}

const SaidList = ({ start, children }: { start: number; children: ReactNode }) => (
  <ol className="said" start={start}>
    {children}
  </ol>
)

/** An earlier answer, with the way back to its question. */
export function Said({ said: { key, label, answer, own } }: { said: SaidBefore }) {
  const { t, language } = useTexts()
  return (
    <li>
      <span>
        <small>{label}</small>
        <span lang={own?.language} dir={own ? 'auto' : undefined}>
          {answer}
        </span>
      </span>
      <a href={questionPath(language, key)} aria-label={t('common:editAnswer', { question: label })}>
        {t('common:edit')}
      </a>
    </li>
  )
}

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
        <QuestionControl question={question} values={view.values} isFaulty={Boolean(view.fault)} skills={view.skills} />
      </fieldset>
      <Kept view={view} />
      <p className="acts">
        <button>{t('common:continue')}</button>
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
function StaleForm({ view, stale }: { view: QuestionView; stale: NonNullable<QuestionView['stale']> }) {
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
          <button>{t('errors:stale.keepYours')}</button>
        ) : (
          <button name="skip" value="1">
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
