import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { HelpLinesPage } from '../../../components/coach/admin/help-lines-page'
import {
  helpLinesView,
  keyOfLine,
  readHelpLine,
  readHelpLineCheck,
  staleHelpLine,
  typedHelpLine,
} from '../../../components/coach/admin/help-lines-view'
import type { Texts } from '../../../i18n/texts'
import type { CoachAtWork } from '../../../use-cases/access/coach-sign-in.server'
import { todayOf, type Portal } from '../../../use-cases/portal.server'
import { changeContent, refreshContent } from '../../../use-cases/content/tenant-content.server'

/** The numbers that are shown to a jobseeker in danger. */
export const loader = asCoach('content.manage', async ({ portal, texts, coach, request }) => {
  await refreshContent(portal)
  const view = helpLinesView(texts, portal.content, todayOf(portal))
  const saved = new URL(request.url).searchParams.has('saved')
  return data({ frame: coachFrame(texts, portal, view.words.title, coach), view, saved })
})

export const action = asCoach('content.manage', async ({ portal, texts, coach, form }) => {
  if (form.has('confirm')) return confirm(portal, texts, coach, form)
  const typed = typedHelpLine(form)
  const read = readHelpLine(typed, todayOf(portal))
  if ('why' in read) return data({ field: read.field, fault: texts.t(`coach:helpLines.${read.why}`), typed }, 400)
  const outcome = await changeContent(
    portal,
    coach,
    { kind: 'helpLine', key: keyOfLine(read), value: read },
    typed.seen,
  )
  if (outcome === 'stale') {
    const { content } = portal
    return data(
      { field: 'number', fault: staleHelpLine(texts, content, read), typed: { ...typed, seen: content.revision } },
      409,
    )
  }
  return redirect('/coach/help-lines?saved', 303)
})

/** A number was called and is right. Confirming one that another user has just confirmed changes nothing. */
async function confirm(portal: Portal, texts: Texts, coach: CoachAtWork, form: URLSearchParams) {
  await refreshContent(portal)
  const check = readHelpLineCheck(form, portal.content.helpLines, todayOf(portal))
  if (!check) throw problem(texts, 409, 'notNow', { href: '/coach/help-lines' })
  const { revision } = portal.content
  await changeContent(portal, coach, { kind: 'helpLineCheck', key: keyOfLine(check), value: check }, revision)
  return redirect('/coach/help-lines?saved', 303)
}

export default function CoachHelpLines() {
  const { view, saved } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>() ?? null
  return <HelpLinesPage view={view} problem={problem} saved={saved && !problem} />
}
