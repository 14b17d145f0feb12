import { data, useLoaderData } from 'react-router'
import { noticeNow } from '../../../machines/privacy-notice'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { MyDataPage } from '../../components/my-data/my-data-page'
import { whoLookedView } from '../../components/my-data/who-looked-view'
import { frameOf } from '../../components/ui/frame'
import { noticeSeenBy } from '../../use-cases/my-data/privacy-notice.server'
import { keptUntil } from '../../use-cases/trust/erasure/remove-expired.server'
import { actionsShown, loadWhoLooked } from '../../use-cases/my-data/who-looked.server'

/** What is stored about the person, who looked at it, and what they may do with it. */
export const loader = asJobseeker(async ({ portal, texts, assessment }) => {
  const who = whoLookedView(texts, await loadWhoLooked(portal, assessment), actionsShown)
  const until = await keptUntil(portal, assessment)
  const seen = await noticeSeenBy(portal, assessment)
  const notice = { seen: seen ? texts.moment(seen.seenAt) : null, isNew: seen?.version !== noticeNow.version }
  const frame = frameOf(texts, texts.t('myData:title'))
  return data({ frame, who, notice, until: texts.date(until), status: assessment.row.status })
})

export default function MyData() {
  return <MyDataPage view={useLoaderData<typeof loader>()} />
}
