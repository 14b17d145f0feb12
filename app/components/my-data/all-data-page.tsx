import { SummaryTopicCard } from '../conversation/summary-topic'
import { PlanLines } from '../plan/plan-lines'
import { OwnText } from '../ui/own-text'
import { PrintButton } from '../ui/print-button'
import { useTexts } from '../ui/page-context'
import type { AllDataView, PastAnswer, Words } from './all-data-view'

/** Everything that is stored about the person, to be read or printed. */
export function AllDataPage({ view }: { view: AllDataView }) {
  const { t, language } = useTexts()
  const { keepsBack, topics, history, plan, isDraft, messages, notes, notices, devices, codes, when } = view
  return (
    <main id="main" data-page="all-data">
      <h1>{t('myData:all.title')}</h1>
      <p>{t('myData:all.lead', { when })}</p>
      <PrintButton label={t('common:result.print')} how={t('common:result.printHow')} />
      {keepsBack && (
        <p className="note noprint">
          {t('myData:export.warning')} <a href={`/${language}/my-data/all?whole`}>{t('myData:all.whole')}</a>
        </p>
      )}
      {topics.map((topic) => (
        <SummaryTopicCard key={topic.topic} {...topic} canEdit={false} />
      ))}
      <details>
        <summary>{t('myData:all.history')}</summary>
        <ul className="plain">
          {history.map((answer) => (
            <Past key={answer.key} answer={answer} />
          ))}
        </ul>
      </details>
      {plan && (
        <>
          <h2>{t('myData:all.plan')}</h2>
          {isDraft && <p className="note">{t('myData:all.planDraft')}</p>}
          {plan.note && (
            <p className="note" lang={plan.noteLanguage} dir="auto">
              {plan.note}
            </p>
          )}
          <PlanLines plan={plan} under={2} isApproved={!isDraft} />
        </>
      )}
      <Written title={t('myData:all.messages')} all={messages} />
      <Written title={t('myData:all.notes')} all={notes} />
      {notices.length > 0 && <h2>{t('notices:page.title')}</h2>}
      <ul>
        {notices.map((notice, at) => (
          <li key={at}>{notice}</li>
        ))}
      </ul>
      <h2>{t('myData:all.devices')}</h2>
      <ul>
        {devices.map((device, at) => (
          <li key={at}>{device}</li>
        ))}
      </ul>
      {codes.map(({ code, until }) => (
        <p key={code}>
          {until}:{' '}
          <bdi dir="ltr" translate="no">
            {code}
          </bdi>
        </p>
      ))}
      <p className="acts">
        <a className="button quiet" href={`/${language}/my-data`} data-action="continue">
          {t('myData:all.back')}
        </a>
      </p>
    </main>
  )
}

function Written({ title, all }: { title: string; all: Words[] }) {
  if (all.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      {all.map(({ text, language, date }) => (
        <div key={date + text} className="note">
          <p className="hint">{date}</p>
          <p className="written" lang={language} dir="auto">
            {text}
          </p>
        </div>
      ))}
    </>
  )
}

function Past({ answer: { when, question, answer, own } }: { answer: PastAnswer }) {
  return (
    <li className="line">
      <span>
        <small className="hint">
          {when} · {question}
        </small>
        <OwnText text={answer} own={own} />
      </span>
    </li>
  )
}
