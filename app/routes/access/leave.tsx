import { data, redirect } from 'react-router'
import { asAnyone, asJobseekerSession } from '../../guards/who-is-asking.server'
import { clearSecret, setBrought } from '../../guards/cookies.server'
import { frameOf } from '../../components/ui/frame'
import { useTexts } from '../../components/ui/page-context'
import { leaveDevice } from '../../use-cases/access/leave-device.server'

export const loader = asAnyone(({ texts }) => data({ frame: frameOf(texts, texts.t('common:code.title')) }))

/** Ends the session on this device; the answers stay and the code opens them again. */
export const action = asJobseekerSession(async ({ portal, language, sessionHash }) => {
  await leaveDevice(portal, sessionHash)
  const headers = new Headers({ 'Set-Cookie': await clearSecret('jobseeker', portal) })
  headers.append('Set-Cookie', setBrought(portal))
  return redirect(`/${language}/leave`, { status: 303, headers })
})

export default function Left() {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="left">
      <h1>{t('common:code.title')}</h1>
      <p>{t('common:code.left')}</p>
      <p className="acts">
        <a className="button quiet" href={`/${language}/resume`} data-action="continue">
          {t('common:welcome.resume')}
        </a>
      </p>
    </main>
  )
}
