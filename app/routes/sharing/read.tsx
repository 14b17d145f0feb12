import { data, redirect, useLoaderData } from 'react-router'
import { asRecipient } from '../../guards/who-is-asking.server'
import { clearSecret } from '../../guards/cookies.server'
import { problem } from '../../guards/problems.server'
import { SharedPage } from '../../components/sharing/shared-pages'
import { sharedView } from '../../components/sharing/shared-view'
import { frameOf } from '../../components/ui/frame'
import { closeShare, readShare } from '../../use-cases/sharing/read-share.server'
import { labelPicks } from '../../use-cases/conversation/skill-labels.server'

/** What was opened to a recipient, while the consent and their half hour last. Every look is written down. */
export const loader = asRecipient(async ({ portal, language, texts, sessionHash }) => {
  const read = await readShare(portal, sessionHash)
  if (!read) throw problem(texts, 401, 'shareOver', { href: `/${language}/shared` })
  const labels = await labelPicks(portal, read.assessment.walked.answers, language)
  return data({ frame: frameOf(texts, texts.t('sharing:shared.heading')), ...sharedView(texts, read, labels) })
})

/** Stops reading in this browser. */
export const action = asRecipient(async ({ portal, language, sessionHash }) => {
  await closeShare(portal, sessionHash)
  const headers = { 'Set-Cookie': await clearSecret('share', portal) }
  return redirect(`/${language}/shared`, { status: 303, headers })
})

export default function SharedRead() {
  return <SharedPage view={useLoaderData<typeof loader>()} />
}
