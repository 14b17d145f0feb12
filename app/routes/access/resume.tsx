import { data, redirect, useActionData } from 'react-router'
import { asAnyone } from '../../guards/who-is-asking.server'
import { readSecret, setSecret } from '../../guards/cookies.server'
import { hashSecret } from '../../auth/secrets.server'
import { CodeForm } from '../../components/ui/code-form'
import { frameOf } from '../../components/ui/frame'
import codeScript from '../../components/conversation/code-from-address.js?url'
import { usePage, useTexts } from '../../components/ui/page-context'
import { resumeAssessment } from '../../use-cases/access/resume-codes.server'

export const loader = asAnyone(({ texts }) => data({ frame: frameOf(texts, texts.t('common:resume.title')) }))

/** The same answer for an unknown and a wrong code. */
export const action = asAnyone(async ({ portal, language, texts, form, request }) => {
  const typed = form.get('code')
  const code = typeof typed === 'string' ? typed : ''
  const before = readSecret('jobseeker', request, portal)
  const resumed = await resumeAssessment(portal, code, before && hashSecret(before))
  if (!resumed) {
    const title = `${texts.t('errors:titlePrefix')}${texts.t('common:resume.title')}`
    return data({ frame: frameOf(texts, title), typed: code.slice(0, 60) }, 400)
  }
  const headers = { 'Set-Cookie': await setSecret('jobseeker', resumed.secret, portal) }
  return redirect(`/${language}/${resumed.isSent ? 'plan' : 'topics'}`, { status: 303, headers })
})

export default function Resume() {
  const wrong = useActionData<typeof action>()
  const { t, language } = useTexts()
  const { nonce } = usePage()
  return (
    <>
      <main id="main" data-page="resume">
        <h1>{t('common:resume.title')}</h1>
        <p>{t('common:resume.lead')}</p>
        <CodeForm
          action={`/${language}/resume`}
          words={{ wrong: t('common:resume.wrong'), label: t('common:resume.code'), submit: t('common:resume.submit') }}
          wrong={wrong?.typed}
        />
        <p>
          {t('common:resume.lost')} <a href={`/${language}`}>{t('common:welcome.start')}</a>
        </p>
      </main>
      <script src={codeScript} nonce={nonce} async />
    </>
  )
}
