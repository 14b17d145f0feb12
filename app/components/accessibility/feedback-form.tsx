import { accessibilityStatement } from '../../../machines/accessibility-statement'
import { useTexts } from '../ui/page-context'

export type FeedbackProblem = { fault: string; id: string; text: string; reply: string }

/** Feedback on accessibility, with a way to be answered for who wants it. */
export function FeedbackForm({ id, problem }: { id: string; problem: FeedbackProblem | null }) {
  const { t, language } = useTexts()
  return (
    <>
      <p>{t('accessibility:feedbackText', { days: accessibilityStatement.daysToAnswer })}</p>
      {problem && (
        <div className="fault" role="alert">
          <a href="#text">{problem.fault}</a>
        </div>
      )}
      <form method="post" action={`/${language}/accessibility`}>
        <input type="hidden" name="id" value={problem?.id ?? id} />
        <label htmlFor="text">{t('accessibility:text')}</label>
        <textarea
          id="text"
          name="text"
          dir="auto"
          defaultValue={problem?.text}
          aria-invalid={problem ? true : undefined}
        />
        <label htmlFor="reply">{t('accessibility:reply')}</label>
        <p className="hint" id="reply-hint">
          {t('accessibility:replyHint')}
        </p>
        <input
          type="text"
          id="reply"
          name="reply"
          dir="auto"
          defaultValue={problem?.reply}
          aria-describedby="reply-hint"
        />
        <p className="hint">{t('accessibility:keep')}</p>
        <p className="acts">
          <button data-action="submit">{t('accessibility:send')}</button>
        </p>
      </form>
    </>
  )
}
