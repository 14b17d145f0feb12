import { Fragment } from 'react'
import { CompassCard } from './compass-card'
import { CoachCard, TalkCard } from './cards'
import { NextCard } from './next-card'
import { AgreeBand, QuestionBand } from './plan-forms'
import { Said } from './said'
import { WayList } from './way-list'
import { WholePlan } from './whole-plan'
import { ReturnCode, type ShownCode } from '../../ui/return-code'
import { Compass } from '../../ui/compass'
import { Named } from '../../ui/named'
import { useTexts } from '../../ui/page-context'
import type { OwnPlanView } from '../own-plan-view'

export type MyPath = OwnPlanView & {
  newMessages: number
  canWrite: boolean
  code: ShownCode
  /** The step that the person has just reported done. */
  did: string | null
}
type RefusedReply = { fault: string; text: string } | null

/** The home of a person with a sent assessment: one next thing, the way, the compass then and now, and the way back. */
export function MyPathPage({ view, problem }: { view: MyPath; problem: RefusedReply }) {
  const { status, compass } = view
  return (
    <main id="main" data-page="plan" data-status={status ?? 'none'} className="path">
      <div className="hello">
        <h1>
          <Compass readings={compass?.sectors} needle={compass?.needle ?? undefined} />
          <span>
            <Greeting name={view.name} />
          </span>
        </h1>
        <Standing view={view} />
      </div>
      {problem && (
        <div className="fault" role="alert">
          <a href="#text">{problem.fault}</a>
        </div>
      )}
      {status === 'approved' && <AgreeBand view={view} text={problem?.text} />}
      {status === 'returned' ? <QuestionBand view={view} text={problem?.text} /> : <NextCard view={view} />}
      <div className="pair">
        <CoachCard view={view} />
        {view.talk && status !== 'draft' && status !== 'inReview' && <TalkCard talk={view.talk} />}
      </div>
      <WayList path={view.path} />
      {status !== 'returned' && view.messages.length > 0 && (
        <section className="card talk">
          <Said messages={view.messages} />
        </section>
      )}
      <CompassCard view={view} />
      <ReturnCode code={view.code} from="plan" />
      <WholePlan view={view} />
    </main>
  )
}

/** "Hello, Päivi", the name as it was written; without a name, what the page is. */
function Greeting({ name }: { name: string | null }) {
  const { t } = useTexts()
  return name ? <Named text={t('path:hello', { name })} name={name} /> : t('path:title')
}

/** How the plan stands, in a sentence or two. */
function Standing({ view: { status, approved, inForce, isUpdated } }: { view: OwnPlanView }) {
  const { t } = useTexts()
  const by = approved ?? inForce?.approved
  const told = [
    !status && inForce ? t('common:again.underWay') : null,
    by ? t('common:plan.approvedBy', by) : null,
    isUpdated ? t('common:plan.updating') : null,
    status === 'agreed' ? t('common:plan.agreed') : null,
  ]
  const shown = told.filter((one) => one !== null)
  if (shown.length === 0) return null
  return (
    <p className="hint">
      {shown.map((one) => (
        <Fragment key={one}>
          <Named text={one} name={by?.name ?? ''} />{' '}
        </Fragment>
      ))}
    </p>
  )
}
