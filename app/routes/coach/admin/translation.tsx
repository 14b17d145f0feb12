import { data, redirect, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { translationSwitchView } from '../../../components/coach/admin/translation-switch-view'
import { loadTranslationSwitch, switchTranslation } from '../../../use-cases/messages/translation-switch.server'

/** Whether clients' own words may go to the translation service: decided for the whole tenant, off until then. */
export const loader = asCoach('translation.switch', async ({ portal, texts, coach }) => {
  const view = translationSwitchView(texts, await loadTranslationSwitch(portal))
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

export const action = asCoach('translation.switch', async ({ portal, coach, form }) => {
  const wanted = form.get('isOn')
  if (wanted === 'true' || wanted === 'false') await switchTranslation(portal, coach, wanted === 'true')
  return redirect('/coach/translation', 303)
})

export default function CoachTranslation() {
  const { title, lead, state, last, act } = useLoaderData<typeof loader>().view
  return (
    <main id="main" data-page="coach-translation">
      <h1>{title}</h1>
      <p>{lead}</p>
      <p className="note">{state}</p>
      {last && <p className="hint">{last}</p>}
      {act && (
        <form method="post">
          <button name="isOn" value={String(act.isOn)} data-action="submit">
            {act.label}
          </button>
        </form>
      )}
    </main>
  )
}
