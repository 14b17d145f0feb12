import { data, useLoaderData } from 'react-router'
import { goneFor } from '../../../adapters/gone.server'
import { takeTranslation } from '../../../adapters/take-translation.server'
import { asCoach } from '../../../guards/who-is-asking.server'
import { HealthPage } from '../../../components/coach/client/health-page'
import { clientFrame } from '../../../components/coach/client/client-frame'
import { healthView } from '../../../components/coach/client/health-view'
import { tryHealthDoor } from '../../../use-cases/desk/health-door.server'
import { openForCoach } from '../../../use-cases/desk/load-client.server'
import { countNewForCoach } from '../../../use-cases/messages/coach-messages.server'
import { loadTranslations } from '../../../use-cases/messages/translate-texts.server'

/** The health answers that the person shares, and what of the plan rests on them. Each opening is written in the log. */
export const loader = asCoach('health.read', async (who) => {
  const { portal, texts, coach, params, request } = who
  const { searchParams } = new URL(request.url)
  const coached = await openForCoach(portal, coach, params.id ?? '', async ({ assessment }) => {
    const { isOpen } = await tryHealthDoor(
      portal,
      coach,
      assessment.row.clientId,
      searchParams.has('open') ? 'follows' : null,
    )
    return isOpen ? 'assessment.seen' : 'health.seen'
  })
  if (!coached) throw await goneFor(who)
  const { row, dataKey } = coached.assessment
  const translations = await loadTranslations(portal, { clientId: row.clientId, dataKey }, coach.language)
  const view = healthView(texts, coached, translations, searchParams.get('translation'))
  const newMessages = await countNewForCoach(portal, row.clientId)
  const page = { id: row.id, name: view.name, tab: 'answers', newMessages } as const
  return data({ frame: clientFrame(texts, portal, view.title, coach, page), view })
})

export const action = asCoach('health.read', (who) => takeTranslation(who, 'health'))

export default function CoachHealth() {
  return <HealthPage view={useLoaderData<typeof loader>().view} />
}
