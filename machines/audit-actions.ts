/**
 * Everything that is written in the audit. A new one needs a text for the person (`myData.actions` in every
 * language) and one for the log (`coach.audit.actions`).
 */
const auditActions = [
  'assessment.started',
  'assessment.sent',
  'assessment.resumed',
  'assessment.seen',
  'resumeCode.issued',
  'resumeCode.prolonged',
  'resumeCode.mailed',
  'question.answered',
  'queue.seen',
  'search.seen',
  'handOver.seen',
  'form.kept',
  'health.seen',
  'translation.requested',
  'translation.stored',
  'plan.seen',
  'plan.opened',
  'plan.edited',
  'plan.approved',
  'plan.approvalUndone',
  'plan.returned',
  'plan.reopened',
  'plan.answered',
  'plan.agreed',
  'plan.disagreed',
  'plan.taskReported',
  'plan.superseded',
  'sharing.changed',
  'share.given',
  'share.codeMade',
  'share.ended',
  'share.opened',
  'share.seen',
  'notice.seen',
  'devices.signedOut',
  'ownAnswers.seen',
  'ownPlan.seen',
  'resumeCode.seen',
  'sharing.seen',
  'devices.seen',
  'ownData.seen',
  'ownData.exported',
  'messages.seen',
  'message.sent',
  'notes.seen',
  'note.written',
  'mail.addressed',
  'client.taken',
  'client.handedOver',
  'client.broughtBack',
  'client.erased',
  'client.released',
  'client.setAside',
  'client.restored',
  'draft.recounted',
  'service.changed',
  'helpLine.changed',
  'helpLine.confirmed',
  'translation.switched',
  'keys.rotated',
  'keys.resealed',
  'auditLog.seen',
] as const
export type AuditAction = (typeof auditActions)[number]

/** Why a client's data was read or changed. */
const auditPurposes = [
  'ownAssessment',
  'serviceNeedsAssessment',
  'ownData',
  'retention',
  'messageWaits',
  'supervision',
  'administration',
  // A body to which the person opened a topic.
  'wellbeingServices',
  'kela',
  'school',
] as const
export type AuditPurpose = (typeof auditPurposes)[number]

export const isAuditAction = (text: string): text is AuditAction => (auditActions as readonly string[]).includes(text)
export const isAuditPurpose = (text: string): text is AuditPurpose =>
  (auditPurposes as readonly string[]).includes(text)
