import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { randomUUID } from 'node:crypto'
import { accessibilityStatement } from '../../../machines/accessibility-statement'
import { asAnyone } from '../../guards/who-is-asking.server'
import { problem } from '../../guards/problems.server'
import { AccessibilityPage } from '../../components/accessibility/accessibility-page'
import { frameOf } from '../../components/ui/frame'
import { dueOf, feedbackLimits, giveFeedback } from '../../use-cases/desk/accessibility-feedback.server'

/** The accessibility statement and the form for feedback on it; after it was sent, by when it will be answered. */
export const loader = asAnyone(({ portal, texts, language, request }) =>
  data({
    frame: frameOf(texts, texts.t('accessibility:title')),
    id: randomUUID(),
    address: `${portal.baseUrl}/${language}`,
    date: texts.date(accessibilityStatement.date),
    answerBy: new URL(request.url).searchParams.has('sent') ? texts.date(dueOf(portal.now())) : null,
  }),
)

/** Takes feedback; no session is needed. */
export const action = asAnyone(
  async ({ portal, language, texts, form }) => {
    const written = { id: form.get('id') ?? '', text: form.get('text') ?? '', reply: form.get('reply') ?? '' }
    const again = (fault: string) => {
      const frame = frameOf(texts, `${texts.t('errors:titlePrefix')}${texts.t('accessibility:title')}`)
      return data({ frame, fault, ...written }, 400)
    }
    const { text, reply } = feedbackLimits
    switch (await giveFeedback(portal, { ...written, language })) {
      case 'done':
        return redirect(`/${language}/accessibility?sent#feedback`, 303)
      case 'nothingSaid':
        return again(texts.t('errors:nothingWritten'))
      case 'tooLong':
        return written.text.length > text
          ? again(texts.t('errors:tooLong', { limit: text, length: written.text.length }))
          : again(texts.t('errors:tooLong', { limit: reply, length: written.reply.length }))
      case 'badId':
        throw problem(texts, 400, 'badRequest', { href: `/${language}/accessibility` })
    }
  },
  () => ['text', 'reply'],
)

export default function Accessibility() {
  return <AccessibilityPage view={useLoaderData<typeof loader>()} problem={useActionData<typeof action>() ?? null} />
}
