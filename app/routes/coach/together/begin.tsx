import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { asCoach, type Coach } from '../../../guards/who-is-asking.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { BeginPage } from '../../../components/coach/together/begin-page'
import { beginView, isWay } from '../../../components/coach/together/entry-view'
import { isLanguage } from '../../../i18n/languages'
import { beginTogether, listTyped } from '../../../use-cases/together/type-together.server'

async function page({ portal, texts, coach }: Coach, fault: boolean) {
  const view = beginView(texts, await listTyped(portal, coach), fault)
  return { frame: coachFrame(texts, portal, view.title, coach), view }
}

/** Where a coach begins an assessment with a client who is beside them or on the phone. */
export const loader = asCoach('assessment.type', async (who) => data(await page(who, false)))

export const action = asCoach('assessment.type', async (who) => {
  const { portal, coach, form } = who
  const [language, how] = [form.get('language') ?? '', form.get('how')]
  if (!isLanguage(language) || !isWay(how)) return data(await page(who, true), 400)
  return redirect(`/coach/together/${await beginTogether(portal, coach, language, how)}`, 303)
})

export default function Begin() {
  const loaded = useLoaderData<typeof loader>()
  return <BeginPage view={useActionData<typeof action>()?.view ?? loaded.view} />
}
