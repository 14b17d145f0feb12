import { data, redirect, useActionData } from 'react-router'
import { asAnyone } from '../../guards/who-is-asking.server'
import { readSecret, setSecret } from '../../guards/cookies.server'
import { hashSecret } from '../../auth/secrets.server'
import { CodeForm } from '../../components/ui/code-form'
import { frameOf } from '../../components/ui/frame'
import codeScript from '../../components/conversation/code-from-address.js?url'
import { usePage, useTexts } from '../../components/ui/page-context'
import { leavesOwnConversation, resumeAssessment } from '../../use-cases/access/resume-codes.server'

export const loader = asAnyone(({ texts }) => data({ frame: frameOf(texts, texts.t('common:resume.title')) }))

/**
 * The same answer for an unknown and a wrong code. Who has a conversation open in this browser is asked before a code takes them
 * out of it: a code that was given by another person would have them answer in that person's conversation.
 */
export const action = asAnyone(async ({ portal, language, texts, form, request }) => {
  const typed = form.get('code')
  const code = typeof typed === 'string' ? typed : ''
  const secret = readSecret('jobseeker', request, portal)
  const before = secret && hashSecret(secret)
  if (before && form.get('leave') !== 'yes' && (await leavesOwnConversation(portal, code, before)))
    return data({ frame: frameOf(texts, texts.t('common:resume.title')), typed: code.slice(0, 60), asks: true }, 409)
  const resumed = await resumeAssessment(portal, code, before)
  if (!resumed) {
    const title = `${texts.t('errors:titlePrefix')}${texts.t('common:resume.title')}`
    return data({ frame: frameOf(texts, title), typed: code.slice(0, 60), asks: false }, 400)
  }
  const headers = { 'Set-Cookie': await setSecret('jobseeker', resumed.secret, portal) }
  return redirect(`/${language}/${resumed.isSent ? 'plan' : 'topics'}`, { status: 303, headers })
})

export default function Resume() {
  const answered = useActionData<typeof action>()
  const { t, language } = useTexts()
  const { nonce } = usePage()
  return (
    <>
      <main id="main" data-page="resume">
        <h1>{t('common:resume.title')}</h1>
        <p>{t('common:resume.lead')}</p>
        {answered?.asks ? <LeaveOwn typed={answered.typed} /> : null}
        <CodeForm
          action={`/${language}/resume`}
          words={{ wrong: t('common:resume.wrong'), label: t('common:resume.code'), submit: t('common:resume.submit') }}
          wrong={answered?.asks ? undefined : answered?.typed}
        />
        <p>
          {t('common:resume.lost')} <a href={`/${language}`}>{t('common:welcome.start')}</a>
        </p>
      </main>
      <script src={codeScript} nonce={nonce} async />
    </>
  )
}

/** Asks before the conversation in this browser is left for the one of the code. */
function LeaveOwn({ typed }: { typed: string }) {
  const { t, language } = useTexts()
  return (
    <section className="note" role="alert" data-part="leave">
      <p>{t('common:resume.leaves')}</p>
      <form method="post" action={`/${language}/resume`} className="acts">
        <input type="hidden" name="code" value={typed} />
        <button className="quiet" name="leave" value="yes">
          {t('common:resume.leave')}
        </button>
        <a className="button" href={`/${language}/topics`} data-action="continue">
          {t('common:resume.stay')}
        </a>
      </form>
    </section>
  )
}
