import { useTexts } from '../../ui/page-context'
import type { MessageView } from '../own-plan-view'

/** What coach and person have asked and answered about the plan. */
export function Said({ messages }: { messages: readonly MessageView[] }) {
  const { t } = useTexts()
  return messages.map(({ kind, text, language, date }) => (
    <div key={date + text}>
      <h2>{kind === 'question' ? t('common:plan.question') : t('common:plan.yourReply')}</h2>
      <p className="hint">{date}</p>
      <p className="written" lang={language} dir="auto">
        {text}
      </p>
    </div>
  ))
}
