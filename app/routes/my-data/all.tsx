import { data, useLoaderData } from 'react-router'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { AllDataPage } from '../../components/my-data/all-data-page'
import { allDataView } from '../../components/my-data/all-data-view'
import { frameOf } from '../../components/ui/frame'
import { loadOwnPlan } from '../../use-cases/plan/jobseeker-plan.server'
import { exportOwnData } from '../../use-cases/my-data/own-data.server'
import { labelPicks } from '../../use-cases/conversation/skill-labels.server'

/** The same as the file, to be read. */
export const loader = asJobseeker(async ({ portal, language, texts, assessment, sessionHash, request }) => {
  const own = await exportOwnData(portal, texts, assessment)
  const plan = await loadOwnPlan(portal, sessionHash)
  const labels = await labelPicks(portal, assessment.walked.answers, language)
  const frame = frameOf(texts, texts.t('myData:all.title'))
  const isWhole = new URL(request.url).searchParams.has('whole')
  return data({ frame, ...allDataView(texts, assessment, own, labels, plan, isWhole) })
})

export default function AllData() {
  return <AllDataPage view={useLoaderData<typeof loader>()} />
}
