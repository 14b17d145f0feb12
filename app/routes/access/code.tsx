import { data, redirect, useLoaderData } from 'react-router'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { frameOf } from '../../components/ui/frame'
import { useTexts } from '../../components/ui/page-context'
import { spacedCode } from '../../use-cases/access/secret-codes.server'
import { noteOwnLook } from '../../use-cases/my-data/own-data-audit.server'
import { issueResumeCode } from '../../use-cases/access/resume-codes.server'

/** The code with which to go on later, on any device. */
export const loader = asJobseeker(async ({ portal, texts, assessment }) => {
  const { code, expiresAt } = await issueResumeCode(portal, assessment)
  await noteOwnLook(portal, assessment, 'resumeCode.seen')
  return data({
    frame: frameOf(texts, texts.t('common:code.title')),
    code: spacedCode(code),
    expires: texts.date(expiresAt),
  })
})

export const action = asJobseeker(({ language }) => redirect(`/${language}/code`, 303))

export default function Code() {
  const { code, expires } = useLoaderData<typeof loader>()
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="code">
      <h1>{t('common:code.title')}</h1>
      <p>{t('common:code.lead')}</p>
      <p>
        <bdi dir="ltr" translate="no" className="code" data-resume-code>
          {code}
        </bdi>
      </p>
      <p>{t('common:code.expires', { date: expires })}</p>
      <p>
        <a href={`/${language}/phone`} data-act="phone">
          {t('common:phone.link')}
        </a>
      </p>
      <p>
        <a href={`/${language}/my-data/notices`} data-act="notices">
          {t('notices:page.remind')}
        </a>
      </p>
      <p className="acts">
        <a className="button" href={`/${language}/topics`} data-action="continue">
          {t('common:code.goOn')}
        </a>
      </p>
      <form method="post" action={`/${language}/leave`}>
        <p className="acts">
          <button className="quiet">{t('common:code.leave')}</button>
        </p>
        <p className="hint">{t('common:code.leaveHint')}</p>
      </form>
    </main>
  )
}
