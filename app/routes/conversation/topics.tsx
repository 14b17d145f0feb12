import { data, redirect, useLoaderData } from 'react-router'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { TopicsPage } from '../../components/conversation/topics-page'
import { topicsView } from '../../components/conversation/topics-view'
import { frameOf } from '../../components/ui/frame'
import type { PageHandle } from '../../components/ui/page-handle'

/** What is told, what would be of use to tell, and that this may be enough. */
export const loader = asJobseeker(({ language, texts, assessment }) => {
  if (assessment.row.status === 'sent') return redirect(`/${language}/plan`)
  const { walked, earlier } = assessment
  const frame = frameOf(texts, texts.t('common:topics.title'))
  return data({ frame, hasEarlierPlan: earlier !== undefined, view: topicsView(texts, walked, earlier?.walked) })
})

export const handle: PageHandle = { canLeave: true }

export default function Topics() {
  const { view, hasEarlierPlan } = useLoaderData<typeof loader>()
  return <TopicsPage view={view} hasEarlierPlan={hasEarlierPlan} />
}
