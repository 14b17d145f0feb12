import { data, redirect, useLoaderData } from 'react-router'
import { asTypist, goneFromTyping } from '../../../adapters/typist.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { EntryPage } from '../../../components/coach/together/entry-page'
import { entryView } from '../../../components/coach/together/entry-view'
import { toSendAgain } from '../../../guards/problems.server'
import { asCoach } from '../../../guards/who-is-asking.server'
import { sendAssessment } from '../../../use-cases/conversation/send-assessment.server'
import { codeToHandOver, handOverByPhone } from '../../../use-cases/together/type-together.server'

/** One assessment that the coach types. */
export const loader = asCoach('assessment.type', async (who) => {
  const typed = await asTypist(who)
  if (!typed) return goneFromTyping()
  const { portal, texts, coach } = who
  const code = await codeToHandOver(portal, typed)
  const view = entryView(texts, typed.assessment, code)
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

/** Sends what was typed, or makes a code for the client's own phone. */
export const action = asCoach('assessment.type', async (who) => {
  const typed = await asTypist(who)
  if (!typed) return goneFromTyping()
  const { portal, texts, form } = who
  const page = `/coach/together/${typed.assessment.row.id}`
  if (form.get('do') === 'code') await handOverByPhone(portal, typed)
  else {
    const { outcome } = await sendAssessment(portal, typed.sessionHash)
    if (outcome === 'tooSoon') throw toSendAgain(texts, 'tooSoon', page, form)
  }
  return redirect(page, 303)
})

export default function Entry() {
  return <EntryPage view={useLoaderData<typeof loader>().view} />
}
