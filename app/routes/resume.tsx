import { json, redirect } from '@remix-run/node'
import { asAnyone } from '../auth/ask-who.server'
import { readSecret, setSecret } from '../auth/cookies.server'
import { hashSecret } from '../auth/secrets.server'
import { frameOf } from '../components/ui/frame'
import codeScript from '../components/conversation/code-from-address.js?url'
import { usePage, usePosted, useTexts } from '../components/ui/page-context'
import { resumeAssessment } from '../use-cases/resume-codes.server'

export const loader = asAnyone(({ texts }) => json({ frame: frameOf(texts, texts.t('common:resume.title')) }))

/** The same answer for an unknown and a wrong code. */
export const action = asAnyone(async ({ portal, language, texts, form, request }) => {
  const typed = form.get('code')
  const code = typeof typed === 'string' ? typed : ''
  const before = await readSecret('jobseeker', request, portal)
  const resumed = await resumeAssessment(portal, code, before && hashSecret(before))
  if (!resumed) {
    const title = `${texts.t('errors:titlePrefix')}${texts.t('common:resume.title')}`
    return json({ frame: frameOf(texts, title), typed: code.slice(0, 60) }, 400)
  }
  const headers = { 'Set-Cookie': await setSecret('jobseeker', resumed.secret, portal) }
  return redirect(`/${language}/topics`, { status: 303, headers })
})

export default function Resume() {
  const wrong = usePosted<typeof action>()
  const { t, language } = useTexts()
  const { nonce } = usePage()
  return (
    <>
      <main id="main" data-page="resume">
        <h1>{t('common:resume.title')}</h1>
        <p>{t('common:resume.lead')}</p>
        {wrong && (
          <div className="fault" role="alert">
            <a href="#code">{t('common:resume.wrong')}</a>
          </div>
        )}
        <form method="post" action={`/${language}/resume`}>
          <label htmlFor="code">{t('common:resume.code')}</label>
          <input
            type="text"
            id="code"
            name="code"
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            defaultValue={wrong?.typed}
            aria-invalid={wrong ? true : undefined}
          />
          <p className="acts">
            <button>{t('common:resume.submit')}</button>
          </p>
        </form>
        <p>
          {t('common:resume.lost')} <a href={`/${language}`}>{t('common:welcome.start')}</a>
        </p>
      </main>
      <script src={codeScript} nonce={nonce} async />
    </>
  )
}
