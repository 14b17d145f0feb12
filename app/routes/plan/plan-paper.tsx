import { data, useLoaderData } from 'react-router'
import { asJobseekerSession } from '../../guards/who-is-asking.server'
import { problem } from '../../guards/problems.server'
import { PaperPlanView } from '../../components/plan/paper/paper-plan'
import { paperView } from '../../components/plan/paper/paper-view'
import { frameOf } from '../../components/ui/frame'
import { PrintButton } from '../../components/ui/print-button'
import { useTexts } from '../../components/ui/page-context'
import { loadOwnPaper } from '../../use-cases/plan/jobseeker-plan.server'
import { noteOwnLook } from '../../use-cases/my-data/own-data-audit.server'

/** The plan that holds, for paper: the authority's text and beside it the jobseeker's language. */
export const loader = asJobseekerSession(async ({ portal, texts, language, sessionHash }) => {
  const own = await loadOwnPaper(portal, sessionHash)
  if (own === 'noSession') throw problem(texts, 401, 'noSession')
  if (own === 'noPlan') throw problem(texts, 404, 'notFound', { href: `/${language}/plan` })
  await noteOwnLook(portal, own.assessment, 'ownPlan.seen')
  const paper = paperView(portal.texts(language === 'sv' ? 'sv' : 'fi'), texts, own)
  return data({ frame: frameOf(texts, texts.t('common:plan.title'), 'path'), paper })
})

export default function PlanPaper() {
  const { paper } = useLoaderData<typeof loader>()
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="plan-paper">
      <p className="noprint">
        <a href={`/${language}/plan`}>{t('path:link')}</a>
      </p>
      <PrintButton label={t('common:result.print')} how={t('common:result.printHow')} />
      <PaperPlanView plan={paper} />
    </main>
  )
}
