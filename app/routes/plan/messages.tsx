import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { randomUUID } from 'node:crypto'
import { tellsOfDanger } from '../../../machines/danger/tells-of-danger'
import { asJobseekerSession } from '../../guards/who-is-asking.server'
import { keptText, problem } from '../../guards/problems.server'
import { helpPath } from '../../components/conversation/paths'
import { OwnMessagesPage } from '../../components/messages/own-messages-page'
import { ownMessagesView } from '../../components/messages/own-messages-view'
import { pathView } from '../../components/plan/path/path-view'
import type { Texts } from '../../i18n/texts'
import { frameOf } from '../../components/ui/frame'
import { wordsLimit } from '../../use-cases/desk/notes-and-messages.server'
import { loadOwnPlan } from '../../use-cases/plan/jobseeker-plan.server'
import type { Portal } from '../../use-cases/portal.server'
import { loadOwnMessages, writeToCoach } from '../../use-cases/messages/own-messages.server'

/** Messages between the person and their coaches; what was new counts as seen. */
export const loader = asJobseekerSession(async ({ portal, texts, language, sessionHash, request }) => {
  const own = await loadOwnMessages(portal, sessionHash, language)
  if (!own) throw problem(texts, 401, 'noSession')
  const frame = frameOf(texts, texts.t('common:messages.title'), own.canWrite ? 'path' : undefined)
  const asked = new URL(request.url).searchParams
  const cannot = asked.get('cannot')
  const draft = cannot ? await cannotDo(portal, texts, sessionHash, cannot) : ''
  return data({
    frame,
    view: ownMessagesView(texts, own, portal.texts),
    id: randomUUID(),
    sent: asked.has('sent'),
    draft,
  })
})

/** What a person may begin with who cannot do a step of their plan now; nothing when it is no open step of theirs. */
async function cannotDo(portal: Portal, texts: Texts, sessionHash: string, id: string): Promise<string> {
  const own = await loadOwnPlan(portal, sessionHash)
  const step = own && pathView(texts, own).now.find((stop) => stop.id === id && stop.canReport)
  return step ? texts.t('path:cannotText', { step: step.title }) : ''
}

export const action = asJobseekerSession(async ({ portal, language, texts, sessionHash, form }) => {
  const [id, text] = [form.get('id') ?? '', form.get('text') ?? '']
  const [href, kept] = [`/${language}/messages`, keptText(texts, text)]
  const again = (fault: string) => {
    const frame = frameOf(texts, `${texts.t('errors:titlePrefix')}${texts.t('common:messages.title')}`)
    return data({ frame, fault, text, id }, 400)
  }
  switch (await writeToCoach(portal, { sessionHash, language, id, text })) {
    case 'done':
      return redirect(tellsOfDanger(text) ? helpPath(href) : `${href}?sent`, 303)
    case 'nothingSaid':
      return again(texts.t('errors:nothingWritten'))
    case 'tooLong':
      return again(texts.t('errors:tooLong', { limit: wordsLimit, length: text.length }))
    case 'noSession':
      throw problem(texts, 401, 'noSession', { kept })
    case 'notSentYet':
      throw problem(texts, 409, 'notNow', { href, kept })
    case 'badId':
      throw problem(texts, 400, 'badRequest', { href, kept })
  }
})

export default function Messages() {
  const { view, id, sent, draft } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>() ?? null
  return <OwnMessagesPage view={view} id={id} sent={sent && !problem} draft={draft} problem={problem} />
}
