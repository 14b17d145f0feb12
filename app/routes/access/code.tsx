import { data, redirect, useLoaderData } from 'react-router'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { StartAnew } from '../../components/conversation/start-anew'
import { frameOf } from '../../components/ui/frame'
import { useTexts } from '../../components/ui/page-context'
import { codePages, CodeWays, shownCode } from '../../components/ui/return-code'
import { noteOwnLook } from '../../use-cases/my-data/own-data-audit.server'
import { loadReturnCode, mailReturnCode } from '../../use-cases/access/return-code.server'
import { mayWriteToCoach } from '../../use-cases/messages/own-messages.server'

/** The code with which to go on later, on any device. */
export const loader = asJobseeker(async ({ portal, texts, assessment, request }) => {
  const known = await loadReturnCode(portal, assessment)
  await noteOwnLook(portal, assessment, 'resumeCode.seen')
  const hasSent = mayWriteToCoach(assessment)
  return data({
    frame: frameOf(texts, texts.t('common:code.title'), hasSent ? 'path' : undefined),
    shown: shownCode(texts, known, portal.baseUrl, request.url),
    hasSent,
    isStarting: new URL(request.url).searchParams.has('anew'),
  })
})

/** Has the code mailed to the person's own address, and goes back to the page on which they asked for it. */
export const action = asJobseeker(async ({ portal, language, assessment, form }) => {
  const from = codePages.find((page) => page === form.get('from')) ?? 'code'
  const isMailed = form.get('act') === 'mail' && (await mailReturnCode(portal, assessment))
  return redirect(`/${language}/${from}${isMailed ? '?mailed' : ''}#code`, 303)
})

export default function Code() {
  const { shown, hasSent, isStarting } = useLoaderData<typeof loader>()
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="code">
      <h1>{t('common:code.title')}</h1>
      <p>{t('common:code.lead')}</p>
      <div className="code-box" id="code">
        <bdi dir="ltr" translate="no" className="code" data-resume-code>
          {shown.code}
        </bdi>
        <p>{t('common:code.expires', { date: shown.expires })}</p>
        <CodeWays {...shown} from="code" />
      </div>
      <p className="acts">
        <a className="button" href={`/${language}/${hasSent ? 'plan' : 'topics'}`} data-action="continue">
          {t(hasSent ? 'path:link' : 'common:code.goOn')}
        </a>
        <a href={`/${language}/phone`} data-act="phone">
          {t('common:phone.link')}
        </a>
      </p>
      <p>
        <a href={`/${language}/my-data/notices`} data-act="notices">
          {t('notices:page.remind')}
        </a>
      </p>
      <form method="post" action={`/${language}/leave`}>
        <p className="acts">
          <button className="quiet">{t('common:code.leave')}</button>
        </p>
        <p className="hint">{t('common:code.leaveHint')}</p>
      </form>
      {hasSent && <StartAnew isOpen={isStarting} />}
    </main>
  )
}
