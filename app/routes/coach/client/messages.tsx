import { data, useActionData, useLoaderData } from 'react-router'
import { addPhrase, freshForm, takeWords } from '../../../adapters/coach-words.server'
import { backWith } from '../../../adapters/take-translation.server'
import { phraseCodes } from '../../../../machines/messages/phrases'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { clientFrame } from '../../../components/coach/client/client-frame'
import { MessagesPage } from '../../../components/coach/client/messages-page'
import { messagesView } from '../../../components/coach/client/messages-view'
import { loadCoachMessages, sendMessage } from '../../../use-cases/messages/coach-messages.server'
import {
  translateForClient,
  translateMessages,
  wordsForClient,
} from '../../../use-cases/messages/translate-messages.server'
import { loadTranslations } from '../../../use-cases/messages/translate-texts.server'

/** Messages to and from the client, apart from the internal notes. */
export const loader = asCoach('message.write', async (who) => {
  const { portal, coach, texts, params, request } = who
  const loaded = await loadCoachMessages(portal, coach, params.id ?? '')
  if (!loaded) throw problem(texts, 404, 'notFound', { href: '/coach' })
  const { row, dataKey } = loaded.assessment
  const translations = await loadTranslations(portal, { clientId: row.clientId, dataKey }, coach.language)
  const forClient = await loadTranslations(portal, { clientId: row.clientId, dataKey }, row.language)
  const asked = new URL(request.url).searchParams.get('translation')
  const waiting = await wordsForClient(portal, loaded.assessment)
  const view = messagesView(texts, portal.texts, loaded, { translations, forClient, waiting }, asked)
  const form = await freshForm(who, loaded.assessment, view.words.saved)
  const page = { id: row.id, name: view.name, tab: 'messages', newMessages: 0 } as const
  return data({ frame: clientFrame(texts, portal, view.title, coach, page), view, form })
})

/** Sends a message, adds a ready one to what is typed, or has words translated: the client's for the coach, the coach's for the client. */
export const action = asCoach('message.write', async (who) => {
  const { portal, coach, form, params } = who
  const phrase = phraseCodes.messages.find((code) => code === form.get('add'))
  if (phrase) return addPhrase(who, who.texts.t(`phrases:messages.${phrase}`))
  if (form.get('do') === 'toClient') return backWith(who, await translateForClient(portal, coach, params.id ?? ''))
  if (form.has('text')) return takeWords(who, (written) => sendMessage(portal, coach, written))
  return backWith(who, await translateMessages(portal, coach, params.id ?? ''))
})

export default function CoachMessages() {
  const { view, form } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return <MessagesPage view={view} form={again?.form ?? form} />
}
