import type { ReactNode } from 'react'
import { CompassList } from '../compass/compass-list'
import { CompassPicture } from '../compass/compass-picture'
import type { CompassView } from '../compass/compass-view'
import { useTexts } from '../ui/page-context'
import type { MessageView, OwnPlanView } from './own-plan-view'
import { MessagesNotice } from '../messages/own-messages-page'
import { PlanLines } from './plan-lines'

type MessagesState = { newMessages: number; canWrite: boolean }
type RefusedReply = { fault: string; text: string } | null

/** The jobseeker's plan: the coach's question to answer, or the approved plan to agree on. */
export function OwnPlanPage({ view, problem }: { view: OwnPlanView & MessagesState; problem: RefusedReply }) {
  const { t, language } = useTexts()
  const { status, plan, approved, messages, interviewBy, inForce, again } = view
  return (
    <main id="main" data-page="plan" data-status={status ?? 'none'}>
      <h1>{t('common:plan.title')}</h1>
      {!status && <p>{t(inForce ? 'common:again.underWay' : 'common:plan.notStarted')}</p>}
      {view.canWrite && <MessagesNotice newMessages={view.newMessages} />}
      {(status === 'draft' || status === 'inReview') && !view.isUpdated && (
        <p className="note">
          {t('common:plan.waiting')} {interviewBy && t('common:plan.waitingUntil', { date: interviewBy })}
        </p>
      )}
      {view.isUpdated && <p className="note">{t('common:plan.updating')}</p>}
      {approved && <ApprovedBy {...approved} />}
      {status === 'agreed' && <p className="note">{t('common:plan.agreed')}</p>}
      {status === 'disagreed' && <p className="note">{t('common:plan.disagreed')}</p>}
      <Messages messages={messages} />
      {problem && (
        <div className="fault" role="alert">
          <a href="#text">{problem.fault}</a>
        </div>
      )}
      {status === 'returned' && <ReplyForm view={view} text={problem?.text} />}
      {plan?.note && (
        <>
          <h2>{t('common:plan.noteFromCoach')}</h2>
          <p className="note" lang={plan.noteLanguage} dir="auto">
            {plan.note}
          </p>
        </>
      )}
      {plan && <PlanLines plan={plan} under={1} isApproved />}
      {plan && <p>{t('common:result.nextDiscussion', { date: plan.nextDiscussionBy })}</p>}
      {status === 'approved' && <AgreeForms view={view} text={problem?.text} />}
      {inForce && (
        <>
          <h2>{t('common:again.inForce')}</h2>
          {inForce.approved && <ApprovedBy {...inForce.approved} />}
          <PlanLines plan={inForce.plan} under={2} isApproved />
        </>
      )}
      {view.compass && <OwnCompass view={view.compass} />}
      {again && <BeginAgain isTime={again === 'suggested'} />}
      {(plan || inForce) && (
        <p className="noprint">
          <a href={`/${language}/plan/paper`}>{t('common:plan.paper')}</a>
        </p>
      )}
      <p className="acts">
        <a
          className="button quiet"
          href={status ? `/${language}/result` : `/${language}/topics`}
          data-action="continue"
        >
          {status ? t('common:plan.toResult') : t('common:continue')}
        </a>
      </p>
    </main>
  )
}

const ApprovedBy = (approved: NonNullable<OwnPlanView['approved']>) => (
  <p>
    <bdi>{useTexts().t('common:plan.approvedBy', approved)}</bdi>
  </p>
)

const OwnCompass = ({ view }: { view: CompassView }) => (
  <section className="card with-compass">
    <CompassPicture view={view} />
    <div>
      <h2>{view.title}</h2>
      <CompassList view={view} />
    </div>
  </section>
)

/** The way to a second assessment, which asks only what may have changed. */
function BeginAgain({ isTime }: { isTime: boolean }) {
  const { t, language } = useTexts()
  return (
    <section className="noprint">
      <h2>{t('common:again.title')}</h2>
      {isTime && <p className="note">{t('common:again.due')}</p>}
      <p>{t('common:again.lead')}</p>
      <form method="post" action={`/${language}/again`} className="acts">
        <button className="quiet" data-action="start">
          {t('common:again.start')}
        </button>
      </form>
    </section>
  )
}

function Messages({ messages }: { messages: MessageView[] }) {
  const { t } = useTexts()
  return messages.map(({ kind, text, language, date }) => (
    <section key={date + text} className="card">
      <h2>{kind === 'question' ? t('common:plan.question') : t('common:plan.yourReply')}</h2>
      <p className="hint">{date}</p>
      <p lang={language} dir="auto">
        {text}
      </p>
    </section>
  ))
}

type FormProps = { view: OwnPlanView; text?: string }

function PlanForm({ view, children }: { view: OwnPlanView; children: ReactNode }) {
  const { language } = useTexts()
  return (
    <form method="post" action={`/${language}/plan`}>
      <input type="hidden" name="revision" value={view.revision} />
      {children}
    </form>
  )
}

function ReplyForm({ view, text }: FormProps) {
  const { t, language } = useTexts()
  return (
    <PlanForm view={view}>
      <label htmlFor="text">{t('common:plan.yourReply')}</label>
      <textarea id="text" name="text" dir="auto" defaultValue={text} />
      <p className="hint">
        {t('common:plan.replyHint')} <a href={`/${language}/summary`}>{t('common:plan.changeAnswers')}</a>
      </p>
      <p className="acts">
        <button name="answer" value="reply" data-action="submit">
          {t('common:plan.reply')}
        </button>
      </p>
    </PlanForm>
  )
}

function AgreeForms({ view, text }: FormProps) {
  const { t } = useTexts()
  return (
    <section className="noprint">
      <h2>{t('common:plan.agreeTitle')}</h2>
      <PlanForm view={view}>
        <p className="acts">
          <button name="answer" value="agree" data-action="agree">
            {t('common:plan.agree')}
          </button>
        </p>
      </PlanForm>
      <details open={text !== undefined}>
        <summary>{t('common:plan.disagree')}</summary>
        <PlanForm view={view}>
          <label htmlFor="text">{t('common:plan.disagreeWhy')}</label>
          <textarea id="text" name="text" dir="auto" defaultValue={text} />
          <p className="acts">
            <button className="quiet" name="answer" value="disagree">
              {t('common:plan.disagree')}
            </button>
          </p>
        </PlanForm>
      </details>
    </section>
  )
}
