import { data } from 'react-router'
import { askedOnPaper, questionsOf } from '../../../machines/conversations/paper-form'
import { PaperQuestion } from '../../components/conversation/paper-question'
import { frameOf } from '../../components/ui/frame'
import { useTexts } from '../../components/ui/page-context'
import { PrintButton } from '../../components/ui/print-button'
import { asAnyone } from '../../guards/who-is-asking.server'

/** What is asked before anything may be sent, on paper: filled in with a pen, and typed in by a coach. */
export const loader = asAnyone(({ texts }) => data({ frame: frameOf(texts, texts.t('common:form.title')) }))

export default function PaperForm() {
  const { t } = useTexts()
  return (
    <main id="main" data-page="paper-form" className="form-paper">
      <h1>{t('common:form.title')}</h1>
      <p>{t('common:form.lead')}</p>
      <PrintButton label={t('common:result.print')} how={t('common:result.printHow')} />
      {askedOnPaper.map((name) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{t(`common:conversations.${name}`)}</h2>
          <ol>
            {questionsOf(name).map((question) => (
              <PaperQuestion key={question.id} question={question} />
            ))}
          </ol>
        </section>
      ))}
      <p>{t('common:form.end')}</p>
    </main>
  )
}
