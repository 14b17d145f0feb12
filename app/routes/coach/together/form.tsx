import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { asTypist, goneFromTyping } from '../../../adapters/typist.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { postedValues } from '../../../components/coach/together/posted-values'
import { PaperEntryPage } from '../../../components/coach/together/typing-pages'
import { paperEntryView } from '../../../components/coach/together/typing-view'
import { askedOnPaper, questionsOf } from '../../../../machines/conversations/paper-form'
import { asCoach } from '../../../guards/who-is-asking.server'
import { enterPaperForm } from '../../../use-cases/together/enter-paper-form.server'

/** The answers of a filled paper form, on one page. */
export const loader = asCoach('assessment.type', async (who) => {
  const typed = await asTypist(who)
  if (!typed) return goneFromTyping()
  const { portal, texts, coach } = who
  const view = paperEntryView(typed.readers, typed.assessment)
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

export const action = asCoach('assessment.type', async (who) => {
  const typed = await asTypist(who)
  if (!typed) return goneFromTyping()
  const { portal, form } = who
  const keys = askedOnPaper.flatMap((name) => questionsOf(name).map(({ id }) => id))
  const written = new Map(keys.map((key) => [key, postedValues(form, key)]))
  const fault = await enterPaperForm(portal, typed, written)
  if (!fault) return redirect(`/coach/together/${typed.assessment.row.id}`, 303)
  const values = (key: string) => written.get(key) ?? []
  return data({ view: paperEntryView(typed.readers, typed.assessment, { values, fault }) }, 400)
})

export default function PaperEntry() {
  const { view } = useLoaderData<typeof loader>()
  return <PaperEntryPage view={useActionData<typeof action>()?.view ?? view} />
}
