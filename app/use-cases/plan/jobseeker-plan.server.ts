import { sealLeftOut } from '../../../db/keys/answer-sealing'
import { setAssessmentStatus } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import { findCoach } from '../../../db/queries/access/sessions'
import { findQueueEntry } from '../../../db/queries/desk/queue-entries'
import { markVersionsSeen } from '../../../db/queries/plan/plan-versions'
import { leftOutOf } from '../../../machines/conversations/walk-assessment'
import { isOwnTask, plannedLines } from '../../../machines/plan/life/plan-document'
import { mayReassess } from '../../../machines/reassessment/reassessment'
import type { Language } from '../../i18n/languages'
import { actOnPlan, planOf, type LoadedPlan, type StepResult } from './change-plan.server'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { loadAssessment } from '../conversation/load-assessment.server'
import {
  keepAgreement,
  markVersion,
  openVersions,
  storeProgress,
  versionInForce,
  type OpenVersion,
} from './plan-versions.server'
import { remindOfTaskDays } from '../notices/tell-of-plan.server'
import { dayInFinland } from '../../i18n/finnish-day'
import { todayOf, type Portal } from '../portal.server'
import { renewInQueue } from '../desk/queue-entry.server'
import { findOpenPlan, type OpenPlan } from './stored-plan.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'

/** The longest text of a reply or a disagreement, in characters. */
export const replyLimit = 2000

export type OwnPlan = {
  assessment: OpenAssessment
  plan?: OpenPlan
  /** The version that holds now; a coach may be working on the next one meanwhile. */
  held?: OpenVersion
  approvedByName?: string
  /** The coach who has the client; until a coach has, the one who approved the plan. */
  coachName?: string
  /** The plan of the assessment before, in force until a coach has approved this one's. */
  inForce?: OwnPlan
  again: ReturnType<typeof againFrom>
}

/** Whether the person may begin a second assessment now. */
export function againFrom(portal: Portal, { row }: OpenAssessment, plan: OpenPlan | undefined) {
  return plan && row.sentAt ? mayReassess(plan.row.status, dayInFinland(row.sentAt), todayOf(portal)) : null
}

/** The jobseeker's own assessment with its plan, if it has been sent; nothing without a session. */
export async function loadOwnPlan(portal: Portal, sessionHash: string): Promise<OwnPlan | undefined> {
  const assessment = await loadAssessment(portal, sessionHash)
  if (!assessment) return undefined
  return ownPlanOf(portal, assessment)
}

async function ownPlanOf(portal: Portal, assessment: OpenAssessment): Promise<OwnPlan> {
  const { orm } = portal.database
  const plan = await findOpenPlan(portal, orm, assessment.dataKey, assessment.row.id)
  // Before it is read: an approval that is undone at this moment is either not shown, or not undone.
  if (plan) await markVersionsSeen(orm, portal.tenantId, plan.row.id, portal.now())
  const versions = plan ? await openVersions(portal, orm, assessment.dataKey, plan.row.id) : []
  const coach = plan?.row.approvedBy ? await findCoach(orm, portal.tenantId, plan.row.approvedBy) : undefined
  const holder = plan && (await findQueueEntry(orm, portal.tenantId, assessment.row.id))?.coachId
  const theirs = holder && holder !== coach?.id ? await findCoach(orm, portal.tenantId, holder) : coach
  const held = versionInForce(versions)
  const names = { approvedByName: coach?.name, coachName: theirs?.name ?? coach?.name }
  const own = { assessment, plan, held, ...names, again: againFrom(portal, assessment, plan) }
  if (!assessment.earlier || plan?.row.approvedBy) return own
  return { ...own, inForce: await ownPlanOf(portal, assessment.earlier) }
}

/** What a jobseeker prints: the version that holds, of this assessment or of the one before. */
export async function loadOwnPaper(portal: Portal, sessionHash: string) {
  const own = await loadOwnPlan(portal, sessionHash)
  if (!own) return 'noSession'
  const holding = own.held ? own : own.inForce
  if (!holding?.held) return 'noPlan'
  const { row, draft, edits, agreedOn } = holding.held
  const coach = await findCoach(portal.database.orm, portal.tenantId, row.approvedBy)
  const approved = { name: coach?.name ?? '', at: row.approvedAt, status: row.status }
  return { assessment: holding.assessment, draft, edits, agreedOn, approved }
}

type Said = { sessionHash: string; language: Language; revision: number; text: string }
type OwnStepResult = StepResult | { outcome: 'noSession' | 'nothingSaid' | 'tooLong' }

const checked = (text: string): 'nothingSaid' | 'tooLong' | undefined =>
  text.trim() === '' ? 'nothingSaid' : text.length > replyLimit ? 'tooLong' : undefined

type Fault = ReturnType<typeof checked>

/** The jobseeker's plan in the revision that they saw, to be answered with faultless words; why not, otherwise. */
async function planToAnswer(portal: Portal, said: Said, fault: Fault): Promise<LoadedPlan | OwnStepResult> {
  const assessment = await loadAssessment(portal, said.sessionHash)
  if (!assessment) return { outcome: 'noSession' }
  const plan = await findOpenPlan(portal, portal.database.orm, assessment.dataKey, assessment.row.id)
  if (!plan) return { outcome: 'noPlan' }
  if (fault) return { outcome: fault }
  return plan.row.revision === said.revision ? { assessment, plan } : { outcome: 'changedMeanwhile' }
}

const byOwner = ({ row }: OpenAssessment) => ({ actor: byPerson(row.clientId), purpose: 'ownAssessment' }) as const

/**
 * Replies to the coach's question. Answers may have changed meanwhile, so the plan is drafted again; the coach's edits
 * lie on top of it as before. The assessment is sent again.
 */
export async function replyToCoach(portal: Portal, said: Said): Promise<OwnStepResult> {
  const loaded = await planToAnswer(portal, said, checked(said.text))
  if ('outcome' in loaded) return loaded
  const { assessment } = loaded
  const act = { type: 'reply', text: said.text, language: said.language } as const
  return actOnPlan(portal, loaded, byOwner(assessment), act, async (tx, { draft, edits }) => {
    const { tenantId } = portal
    const { id: assessmentId } = assessment.row
    const leftOut = sealLeftOut(assessment.dataKey, { tenantId, assessmentId }, leftOutOf(assessment.walked))
    await setAssessmentStatus(tx, tenantId, assessmentId, 'sent', leftOut)
    await renewInQueue(portal, tx, assessment, draft, edits)
  })
}

/** Says yes to an approved plan, or no with words. */
export async function respondToPlan(portal: Portal, said: Said & { agrees: boolean }): Promise<OwnStepResult> {
  const loaded = await planToAnswer(portal, said, said.agrees ? undefined : checked(said.text))
  if ('outcome' in loaded) return loaded
  const { assessment, plan } = loaded
  const act = said.agrees
    ? ({ type: 'agree' } as const)
    : ({ type: 'disagree', text: said.text, language: said.language } as const)
  return actOnPlan(portal, loaded, byOwner(assessment), act, async (tx) => {
    const event = said.agrees
      ? ({ type: 'plan.agreed' } as const)
      : ({ type: 'plan.disagreed', because: said.text } as const)
    await markVersion(portal, tx, plan.row.id, event)
    if (!said.agrees) return
    await keepAgreement(portal, tx, planOf(assessment), plan.row.id)
    await remindOfTaskDays(portal, tx, planOf(assessment), plan.row.id)
  })
}

/**
 * Reports a task of the plan in force done, or takes that back; while a second assessment is under way that may be the
 * plan of the first. The plan itself and its revision stay as they are.
 */
export async function reportTask(
  portal: Portal,
  sessionHash: string,
  line: { id: string; isDone: boolean },
): Promise<{ outcome: 'done' | 'notNow' | 'noSession' }> {
  const assessment = await loadAssessment(portal, sessionHash)
  if (!assessment) return { outcome: 'noSession' }
  const { database } = portal
  return database.transaction(async (tx) => {
    for (const one of [assessment, assessment.earlier]) {
      const of = one && planOf(one)
      const plan = of && (await findOpenPlan(portal, tx, of.dataKey, of.assessmentId))
      const isTask = ({ draft, edits }: OpenVersion) =>
        plannedLines(draft, edits).some((planned) => planned.id === line.id && isOwnTask(planned))
      if (!plan || !(await storeProgress(portal, tx, of, plan.row.id, line, isTask))) continue
      await writeAudit(
        tx,
        auditEntry(
          portal,
          byPerson(of.clientId),
          'plan.taskReported',
          { clientId: of.clientId, subject: plan.row.id },
          'ownAssessment',
        ),
      )
      return { outcome: 'done' }
    }
    return { outcome: 'notNow' }
  })
}
