import { data, redirect, useLoaderData } from 'react-router'
import { asVisitor } from '../../../guards/who-is-asking.server'
import { setSecret } from '../../../guards/cookies.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { bestCoachLanguage } from '../../../i18n/languages'
import { startSignIn } from '../../../use-cases/access/coach-sign-in.server'

const reasons = [
  'stateMismatch',
  'tokenInvalid',
  'tenantNotAllowed',
  'noRole',
  'providerSaidNo',
  'providerUnreachable',
] as const

/** With `?go` the browser is sent on to the identity provider; without it the page says what will happen. */
export const loader = asVisitor(async ({ portal, request }) => {
  const { searchParams } = new URL(request.url)
  const wanted = searchParams.get('language') ?? request.headers.get('accept-language')
  const texts = portal.texts(bestCoachLanguage(wanted))
  const { t } = texts
  if (searchParams.has('go')) {
    const { url, secret, name } = await startSignIn(portal, texts.language, searchParams.has('choose'))
    return redirect(url, { headers: { 'Set-Cookie': await setSecret('sign-in', secret, portal, name) } })
  }
  const refused = reasons.find((reason) => reason === searchParams.get('refused'))
  return data({
    frame: coachFrame(texts, portal, t('coach:signInTitle')),
    title: t('coach:signInTitle'),
    lead: t('coach:signInLead'),
    demo: portal.isDemo ? t('coach:signInDemo') : null,
    action: t('coach:signIn'),
    // A user who was refused may have another account.
    go: `/coach/sign-in?go=1&language=${texts.language}${refused ? '&choose=1' : ''}`,
    refused: refused ? t(`coach:refused.${refused}`) : null,
  })
})

export default function SignIn() {
  const { title, lead, demo, action, go, refused, frame } = useLoaderData<typeof loader>()
  return (
    <main id="main" data-page="coach-sign-in">
      <h1>{title}</h1>
      {refused && (
        <p className="fault" role="alert">
          {refused}
        </p>
      )}
      <p>{lead}</p>
      {demo && <p className="note">{demo}</p>}
      <p className="acts">
        <a className="button" href={go} data-action="sign-in">
          {action}
        </a>
      </p>
      <p>
        {frame.coach?.languages.map(({ code, name }) => (
          <a key={code} href={`/coach/sign-in?language=${code}`} lang={code} className="tag">
            {name}
          </a>
        ))}
      </p>
    </main>
  )
}
