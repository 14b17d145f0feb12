import { isDay } from '../../../../machines/plan/law/deadlines'
import { planKinds } from '../../../../machines/plan/law/plan-kind'
import { isLanguage } from '../../../i18n/languages'
import type { QueueFilter, QueuePlace } from '../../../use-cases/desk/queue.server'
import { isUuid } from '../../../../machines/text/uuid'

/** A filter of the queue as its address says it: whose clients, in words that fit every coach. */
export type QueueAddress = Omit<QueueFilter, 'coachId'> & {
  /** Whose clients: `me`, `nobody` (not assigned), or a coach's id; absent for all coaches. */
  who?: string
}

const stages: readonly QueueFilter['stage'][] = ['waiting', 'handled', 'aside', 'open']
/** The stages shown by default: of a coach's own clients all open ones, of all clients those who wait. */
const usualStage = (who: string | undefined) => (who === 'me' ? 'open' : 'waiting')

const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text))

function placeIn(after: string): QueuePlace | undefined {
  const [dueBy = '', sentAt = '', assessmentId = '', ...rest] = after.split('_')
  const isPlace = isDay(dueBy) && isMoment(sentAt) && isUuid(assessmentId) && rest.length === 0
  return isPlace ? { dueBy, sentAt, assessmentId } : undefined
}

/** Reads the address of a page of the queue. What it does not know, it leaves out: the page is then a wider one. */
export function readQueueAddress(query: URLSearchParams): QueueAddress {
  const say = (name: string) => query.get(name) ?? ''
  const late = say('late') === '1'
  const order = say('sort') === 'newest' && !late ? 'newest' : 'due'
  const language = say('language')
  const who = /^[\w.-]{1,100}$/.test(say('who')) ? say('who') : undefined
  const waitsFor = (['coach', 'client'] as const).find((one) => one === say('waits'))
  return {
    late,
    order,
    who,
    // Without a coach this filter would scan all waiting clients.
    waitsFor: who && who !== 'nobody' ? waitsFor : undefined,
    language: isLanguage(language) ? language : undefined,
    planKind: planKinds.find((kind) => kind === say('kind')),
    stage: late ? 'waiting' : (stages.find((stage) => stage === say('stage')) ?? usualStage(who)),
    after: placeIn(say('after')),
  }
}

/** What the address of a page of the queue asks for; empty for the whole queue. */
export function queueQuery({ who, waitsFor, late, language, planKind, stage, order, after }: QueueAddress): string {
  const parts: [string, string | false | undefined][] = [
    ['who', who],
    ['waits', waitsFor],
    ['late', late && '1'],
    ['language', language],
    ['kind', planKind],
    ['stage', !late && stage !== usualStage(who) && stage],
    ['sort', order === 'newest' && order],
    ['after', after && `${after.dueBy}_${after.sentAt}_${after.assessmentId}`],
  ]
  return String(new URLSearchParams(parts.filter((part): part is [string, string] => Boolean(part[1]))))
}

export const wholeQueue: QueueAddress = { late: false, stage: 'waiting', order: 'due' }

/** The address of a page of the queue, with what is to be told on it. */
export function queueHref(address: QueueAddress, told: Readonly<Record<string, string>> = {}): string {
  const query = [queueQuery(address), String(new URLSearchParams(told))].filter(Boolean).join('&')
  return query ? `/coach?${query}` : '/coach'
}

/** Where a client is taken or handed over, and from where the way leads back to that page of the queue. */
export const handOverHref = (assessmentId: string, back: string) =>
  `/coach/clients/${assessmentId}/coach${back ? `?${new URLSearchParams({ back })}` : ''}`
