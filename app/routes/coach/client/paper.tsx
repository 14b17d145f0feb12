import { data, useLoaderData } from 'react-router'
import { seePlan } from '../../../adapters/plan-page.server'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { clientFrame } from '../../../components/coach/client/client-frame'
import { nameOf } from '../../../components/coach/client/client-name'
import { PrintButton } from '../../../components/ui/print-button'
import { PaperPlanView } from '../../../components/plan/paper/paper-plan'
import { paperView } from '../../../components/plan/paper/paper-view'
import { isLanguage } from '../../../i18n/languages'
import { countNewForCoach } from '../../../use-cases/messages/coach-messages.server'
import { contentForPaper } from '../../../use-cases/plan/coach-plan.server'

/**
 * The plan for paper; `?legal=sv` prints the Swedish text instead of the Finnish one beside the jobseeker's language,
 * `?version=1` an approved version.
 */
export const loader = asCoach('plan.edit', async (who) => {
  const { portal, coach, texts, request } = who
  const coached = await seePlan(who)
  const { id, language } = coached.assessment.row
  const newMessages = await countNewForCoach(portal, coached.assessment.row.clientId)
  const { searchParams } = new URL(request.url)
  const legal = (searchParams.get('legal') ?? coach.language) === 'sv' ? 'sv' : 'fi'
  const version = searchParams.get('version') ?? undefined
  const held = await contentForPaper(portal, coached, version)
  if (!held) throw problem(texts, 404, 'notFound', { href: `/coach/plans/${id}/versions` })
  // What tells of health stays behind its door: it is never printed.
  const content = { ...held, withoutHealth: true }
  const paper = paperView(portal.texts(legal), portal.texts(isLanguage(language) ? language : legal), content)
  const { t } = texts
  const other = legal === 'sv' ? 'fi' : 'sv'
  return data({
    frame: clientFrame(texts, portal, paper.title.legal, coach, {
      id,
      name: nameOf(texts, coached),
      tab: 'paper',
      newMessages,
    }),
    paper,
    print: { label: t('common:result.print'), how: t('common:result.printHow') },
    other: {
      href: `?${new URLSearchParams({ legal: other, ...(version && { version }) }).toString()}`,
      text: t(`coach:plan.paperIn.${other}`),
    },
  })
})

export default function CoachPaper() {
  const { paper, other, print } = useLoaderData<typeof loader>()
  return (
    <main id="main" data-page="coach-paper">
      <p className="noprint">
        <a href={other.href}>{other.text}</a>
      </p>
      <PrintButton {...print} />
      <PaperPlanView plan={paper} />
    </main>
  )
}
