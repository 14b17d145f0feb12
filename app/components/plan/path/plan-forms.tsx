import type { ReactNode } from 'react'
import { useTexts } from '../../ui/page-context'
import type { OwnPlanView } from '../own-plan-view'
import { Said } from './said'

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

function OwnWords({ label, text }: { label: string; text?: string }) {
  return (
    <>
      <label htmlFor="text">{label}</label>
      <textarea
        id="text"
        name="text"
        dir="auto"
        defaultValue={text}
        aria-invalid={text === undefined ? undefined : true}
      />
    </>
  )
}

/** On top while the plan waits for the person's word: yes at once, or what they would change. */
export function AgreeBand({ view, text }: FormProps) {
  const { t } = useTexts()
  return (
    <section className="card band-card agree noprint" aria-labelledby="agree-title">
      <h2 id="agree-title">{t('common:plan.agreeTitle')}</h2>
      <PlanForm view={view}>
        <p className="acts">
          <button name="answer" value="agree" data-action="agree">
            {t('common:plan.agree')}
          </button>
          <a href="#whole-plan">{t('path:readFirst')}</a>
        </p>
      </PlanForm>
      <details open={text !== undefined}>
        <summary>{t('common:plan.disagree')}</summary>
        <PlanForm view={view}>
          <OwnWords label={t('common:plan.disagreeWhy')} text={text} />
          <p className="acts">
            <button className="quiet" name="answer" value="disagree">
              {t('common:summary.send')}
            </button>
          </p>
        </PlanForm>
      </details>
    </section>
  )
}

/** In the place of the next thing while the coach waits for an answer: that is the next thing. */
export function QuestionBand({ view, text }: FormProps) {
  const { t, language } = useTexts()
  return (
    <section className="card band-card asked" id="next">
      <Said messages={view.messages} />
      <PlanForm view={view}>
        <OwnWords label={t('common:plan.yourReply')} text={text} />
        <p className="hint">
          {t('common:plan.replyHint')} <a href={`/${language}/summary`}>{t('common:plan.changeAnswers')}</a>
        </p>
        <p className="acts">
          <button name="answer" value="reply" data-action="submit">
            {t('common:plan.reply')}
          </button>
        </p>
      </PlanForm>
    </section>
  )
}
