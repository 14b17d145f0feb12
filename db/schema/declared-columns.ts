/**
 * What a column holds:
 * - `sealed`: bytes that only the portal can open (db/keys/sealing.ts). Names, addresses, own words, notes, plan texts – all
 *   that a person says, or that is said of a person
 * - `hash`: a hash of a secret, or a keyed hash; what it was made of cannot be read or tried out
 * - `id`: an id made by us at random, or by the identity provider; an address of ours made of ids; a tenant's name
 * - `code`: one of a closed list in the code: a language, a status, a question's key
 * - `secretForOnce`: half of a sign-in, worthless after one use or ten minutes
 * - `staffName`: a coach's name, as the identity provider gives it
 * - `reference`: words of a catalogue that has no person in it
 */
export type Holds = 'sealed' | 'hash' | 'id' | 'code' | 'secretForOnce' | 'staffName' | 'reference'

/**
 * Every column of a type that could hold words, by `table.column`. A column that is not here fails schema.test.ts: a developer
 * who adds one says what it holds, and there is no kind for personal data in plain.
 */
export const declaredColumns: Readonly<Record<string, Holds>> = {
  'accessibility_feedback.tenant_id': 'id',
  'accessibility_feedback.id': 'id',
  'accessibility_feedback.language': 'code',
  'accessibility_feedback.value': 'sealed',
  'accessibility_feedback.answered_by': 'id',

  'answers.tenant_id': 'id',
  'answers.assessment_id': 'id',
  'answers.question_key': 'code',
  'answers.key_hash': 'hash',
  'answers.language': 'code',
  'answers.value': 'sealed',

  'assessments.tenant_id': 'id',
  'assessments.id': 'id',
  'assessments.client_id': 'id',
  'assessments.language': 'code',
  'assessments.status': 'code',
  'assessments.left_out': 'code',
  'assessments.left_out_sealed': 'sealed',
  'assessments.previous_assessment_id': 'id',

  'audit_events.tenant_id': 'id',
  'audit_events.actor_kind': 'code',
  'audit_events.actor_id': 'id',
  'audit_events.action': 'code',
  'audit_events.client_id': 'id',
  'audit_events.subject': 'id',
  'audit_events.purpose': 'code',

  'audit_seals.tenant_id': 'id',
  'audit_seals.previous': 'hash',
  'audit_seals.hash': 'hash',

  'clients.tenant_id': 'id',
  'clients.id': 'id',
  'clients.data_key': 'sealed',

  'code_tries.tenant_id': 'id',
  'code_tries.kind': 'code',

  'content_changes.tenant_id': 'id',
  'content_changes.kind': 'code',
  'content_changes.key': 'code',
  'content_changes.coach_id': 'id',
  'content_changes.value': 'reference',

  'rule_counts.tenant_id': 'id',
  'rule_counts.month': 'code',
  'rule_counts.rule': 'code',
  'rule_counts.outcome': 'code',

  'coach_sessions.tenant_id': 'id',
  'coach_sessions.id_hash': 'hash',
  'coach_sessions.coach_id': 'id',
  'coach_sessions.language': 'code',
  'coach_sessions.sid': 'id',

  'coaches.tenant_id': 'id',
  'coaches.id': 'id',
  'coaches.name': 'staffName',
  'coaches.roles': 'code',
  'coaches.saved_filters': 'code',

  'erasures.tenant_id': 'id',
  'erasures.assessment_id': 'id',
  'erasures.client_id': 'id',
  'erasures.because': 'code',

  'jobseeker_sessions.tenant_id': 'id',
  'jobseeker_sessions.opened_by': 'id',
  'jobseeker_sessions.id_hash': 'hash',
  'jobseeker_sessions.assessment_id': 'id',

  'jobs.tenant_id': 'id',
  'jobs.id': 'id',
  'jobs.kind': 'code',
  'jobs.assessment_id': 'id',
  'jobs.plan_id': 'id',
  'jobs.status': 'code',

  'kept_forms.tenant_id': 'id',
  'kept_forms.coach_id': 'id',
  'kept_forms.path': 'id',
  'kept_forms.assessment_id': 'id',
  'kept_forms.form': 'sealed',

  'name_words.tenant_id': 'id',
  'name_words.hash': 'hash',
  'name_words.assessment_id': 'id',

  'messages.tenant_id': 'id',
  'messages.id': 'id',
  'messages.client_id': 'id',
  'messages.author': 'code',
  'messages.author_id': 'id',
  'messages.language': 'code',
  'messages.value': 'sealed',

  'notes.tenant_id': 'id',
  'notes.id': 'id',
  'notes.client_id': 'id',
  'notes.coach_id': 'id',
  'notes.language': 'code',
  'notes.value': 'sealed',

  'outbox.tenant_id': 'id',
  'outbox.id': 'id',
  'outbox.kind': 'code',
  'outbox.client_id': 'id',
  'outbox.assessment_id': 'id',
  'outbox.subject': 'id',
  'outbox.outcome': 'code',

  'plan_versions.tenant_id': 'id',
  'plan_versions.plan_id': 'id',
  'plan_versions.status': 'code',
  'plan_versions.content': 'sealed',
  'plan_versions.progress': 'sealed',
  'plan_versions.approved_by': 'id',

  'notices.tenant_id': 'id',
  'notices.id': 'id',
  'notices.kind': 'code',
  'notices.client_id': 'id',
  'notices.assessment_id': 'id',
  'notices.subject': 'id',
  'notices.occasion': 'code',
  'notices.way': 'code',
  'notices.sent_as': 'id',
  'notices.outcome': 'code',
  'notices.coach_done_by': 'id',

  'notice_choices.tenant_id': 'id',
  'notice_choices.client_id': 'id',
  'notice_choices.way': 'code',
  'notice_choices.address': 'sealed',

  'notices_seen.tenant_id': 'id',
  'notices_seen.client_id': 'id',
  'notices_seen.language': 'code',

  'plans.tenant_id': 'id',
  'plans.id': 'id',
  'plans.assessment_id': 'id',
  'plans.status': 'code',
  'plans.draft': 'sealed',
  'plans.edits': 'sealed',
  'plans.messages': 'sealed',
  'plans.coach_id': 'id',
  'plans.approved_by': 'id',

  'queue_entries.tenant_id': 'id',
  'queue_entries.assessment_id': 'id',
  'queue_entries.client_id': 'id',
  'queue_entries.status': 'code',
  'queue_entries.plan_kind': 'code',
  'queue_entries.language': 'code',
  'queue_entries.due_for': 'code',
  'queue_entries.coach_id': 'id',
  'queue_entries.facts': 'sealed',
  'queue_entries.set_aside_by': 'id',
  'queue_entries.set_aside_because': 'code',
  'queue_entries.stage': 'code',

  'queue_first.tenant_id': 'id',
  'queue_first.list': 'sealed',

  'resume_codes.tenant_id': 'id',
  'resume_codes.finder': 'id',
  'resume_codes.kind': 'code',
  'resume_codes.assessment_id': 'id',
  'resume_codes.salt': 'hash',
  'resume_codes.proof': 'hash',
  'resume_codes.code': 'sealed',

  'share_codes.tenant_id': 'id',
  'share_codes.finder': 'id',
  'share_codes.share_id': 'id',
  'share_codes.client_id': 'id',
  'share_codes.salt': 'hash',
  'share_codes.proof': 'hash',
  'share_codes.code': 'sealed',

  'share_sessions.tenant_id': 'id',
  'share_sessions.id_hash': 'hash',
  'share_sessions.share_id': 'id',
  'share_sessions.client_id': 'id',

  'shares.tenant_id': 'id',
  'shares.id': 'id',
  'shares.client_id': 'id',
  'shares.assessment_id': 'id',
  'shares.recipient': 'code',
  'shares.topics': 'code',
  'shares.language': 'code',

  'sign_in_attempts.tenant_id': 'id',
  'sign_in_attempts.id_hash': 'hash',
  'sign_in_attempts.state': 'secretForOnce',
  'sign_in_attempts.nonce': 'secretForOnce',
  'sign_in_attempts.code_verifier': 'secretForOnce',
  'sign_in_attempts.language': 'code',

  'occupation_skills.source': 'code',

  'skill_concepts.kind': 'code',
  'skill_concepts.uri': 'reference',

  'skill_sources.content_hash': 'hash',
  'skill_sources.name': 'code',

  'skill_terms.folded': 'reference',
  'skill_terms.kind': 'code',
  'skill_terms.language': 'code',
  'skill_terms.source': 'code',
  'skill_terms.text': 'reference',

  'skill_words.language': 'code',
  'skill_words.word': 'reference',

  'tenant_keys.tenant_id': 'id',
  'tenant_keys.purpose': 'code',
  'tenant_keys.wrapped': 'sealed',
  'tenant_keys.wrapped_by': 'id',
  'tenant_keys.made_under': 'id',

  'translation_switches.tenant_id': 'id',
  'translation_switches.coach_id': 'id',

  'staff_entries.tenant_id': 'id',
  'staff_entries.assessment_id': 'id',
  'staff_entries.coach_id': 'id',
  'staff_entries.how': 'code',

  'translations.tenant_id': 'id',
  'translations.client_id': 'id',
  'translations.text_hash': 'hash',
  'translations.language': 'code',
  'translations.value': 'sealed',
}
