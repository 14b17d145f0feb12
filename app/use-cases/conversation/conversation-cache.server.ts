import type { OpenAssessment } from './open-assessment.server'

/** How exactly a device's last use is known, in milliseconds. */
const usedEvery = 5 * 60_000

/**
 * The last opened assessments by session, so that a person in the middle of a conversation costs only the new answer.
 * Storage stays the truth: each request asks it for the revision and for answers later than the one remembered here.
 */
export class ConversationCache {
  private readonly used = new Map<string, number>()
  private readonly remembered = new Map<string, { assessment: OpenAssessment; until: number }>()

  constructor(
    private readonly most = 400,
    private readonly milliseconds = 15 * 60_000,
  ) {}

  recall(session: string, now: number): OpenAssessment | undefined {
    const found = this.remembered.get(session)
    if (found && found.until > now) return found.assessment
    this.remembered.delete(session)
    return undefined
  }

  remember(session: string, assessment: OpenAssessment, now: number): void {
    this.remembered.delete(session)
    this.remembered.set(session, { assessment, until: now + this.milliseconds })
    const [oldest] = this.remembered.keys()
    if (this.remembered.size > this.most && oldest !== undefined) this.remembered.delete(oldest)
  }

  forget(session: string): void {
    this.remembered.delete(session)
  }

  /** Whether it is time again to write down that a session is in use. */
  noteUse(session: string, now: number): boolean {
    const before = this.used.get(session)
    if (before !== undefined && now - before < usedEvery) return false
    this.used.delete(session)
    this.used.set(session, now)
    const [oldest] = this.used.keys()
    if (this.used.size > 10 * this.most && oldest !== undefined) this.used.delete(oldest)
    return true
  }

  /** Forgets every session of a client, when nothing of them may be left. */
  forgetClient(clientId: string): void {
    for (const [session, { assessment }] of this.remembered)
      if (assessment.row.clientId === clientId) this.remembered.delete(session)
  }
}
