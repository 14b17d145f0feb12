import { data, redirect, useLoaderData } from 'react-router'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { problem } from '../../guards/problems.server'
import { ResultPage } from '../../components/plan/result/result-page'
import { resultView } from '../../components/plan/result/result-view'
import { frameOf } from '../../components/ui/frame'
import { shownCode } from '../../components/ui/return-code'
import { loadResult } from '../../use-cases/conversation/load-result.server'
import { noteOwnLook } from '../../use-cases/my-data/own-data-audit.server'
import { isSetAside } from '../../use-cases/desk/set-aside.server'
import { labelPicks } from '../../use-cases/conversation/skill-labels.server'

/** At once after sending: strengths first, then the picture, what to do now, and the draft as a proposal. */
export const loader = asJobseeker(async ({ portal, language, texts, assessment, request }) => {
  if (await isSetAside(portal, assessment)) throw problem(texts, 403, 'setAside', { href: `/${language}/my-data` })
  const result = await loadResult(portal, assessment)
  if (!result) return redirect(`/${language}/summary`)
  await noteOwnLook(portal, assessment, 'ownAnswers.seen')
  const labels = await labelPicks(portal, assessment.walked.answers, language)
  const frame = frameOf(texts, texts.t('common:result.title'), 'path')
  return data({
    frame,
    ...resultView(texts, assessment, result.own, result.shared, labels),
    code: shownCode(texts, result.code, portal.baseUrl, request.url),
    made: texts.date(result.sentAt),
  })
})

export default function Result() {
  return <ResultPage view={useLoaderData<typeof loader>()} />
}
