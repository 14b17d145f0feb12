import { isAuditAction, isAuditPurpose } from '../../../../machines/audit-actions'
import { isDay } from '../../../../machines/plan/law/deadlines'
import type { Texts } from '../../../i18n/texts'
import type { AuditFilter, AuditLog } from '../../../use-cases/trust/audit/audit-log.server'
import { isUuid } from '../../../../machines/text/uuid'

export const isActorId = (text: string) => /^[\w.-]{1,100}$/.test(text)

function placeIn(after: string): AuditFilter['after'] {
  const [, at = '', id = ''] = /^(\d{1,13})\.(\d{1,15})$/.exec(after) ?? []
  return id ? { at: new Date(Number(at)), id: Number(id) } : undefined
}

/** Reads the address of a page of the log; only ids and a day stand there. */
export function readAuditAddress(query: URLSearchParams): AuditFilter {
  const say = (name: string, isRight: (text: string) => boolean) => {
    const text = query.get(name) ?? ''
    return isRight(text) ? text : undefined
  }
  return {
    clientId: say('client', isUuid),
    actorId: say('actor', isActorId),
    day: say('day', isDay),
    after: placeIn(query.get('after') ?? ''),
  }
}

/** The address of a page of the log. */
export function auditHref({ clientId, actorId, day, after }: AuditFilter): string {
  const parts: [string, string | undefined | false][] = [
    ['client', clientId],
    ['actor', actorId],
    ['day', day],
    ['after', after && `${after.at.getTime()}.${after.id}`],
  ]
  const query = new URLSearchParams(parts.filter((part): part is [string, string] => Boolean(part[1])))
  return query.size > 0 ? `/coach/audit?${query}` : '/coach/audit'
}

/** A code of an earlier release that has no text any more is shown as it is. */
const actionIn = ({ t }: Texts, code: string) => (isAuditAction(code) ? t(`coach:audit.actions.${code}`) : code)
const purposeIn = ({ t }: Texts, code: string) => (isAuditPurpose(code) ? t(`coach:audit.purposes.${code}`) : code)

/** What a row was about. Rows of earlier releases name the question that was answered; that is not shown any more. */
function aboutIn({ t }: Texts, { action, subject }: AuditLog['rows'][number]): string {
  if (action !== 'question.answered') return subject
  const [assessment, number] = subject.split('#')
  return isUuid(assessment!) && number ? t('coach:audit.answer', { number, assessment }) : ''
}

const columns = ['at', 'who', 'what', 'client', 'about', 'why'] as const
const words = ['title', 'lead', 'clientLabel', 'actorLabel', 'dayLabel', 'anybody', 'apply', 'all', 'empty', 'filters', 'noOne'] as const // prettier-ignore

export type AuditView = ReturnType<typeof auditView>

/** A page of the log in words; of clients and of what was seen it has only ids. */
export function auditView(texts: Texts, log: AuditLog, filter: AuditFilter) {
  const { t } = texts
  const { coaches, next } = log
  return {
    words: Object.fromEntries(words.map((word) => [word, t(`coach:audit.${word}`)])) as Record<
      (typeof words)[number],
      string
    >,
    columns: columns.map((column) => ({ code: column, name: t(`coach:audit.${column}`) })),
    filter: { client: filter.clientId ?? '', actor: filter.actorId ?? '', day: filter.day ?? '' },
    isFiltered: Boolean(filter.clientId || filter.actorId || filter.day),
    actors: [...coaches].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'fi')),
    rows: log.rows.map((row) => ({
      id: row.id,
      at: texts.exactMoment(row.at),
      who:
        row.actorKind === 'coach'
          ? (coaches.get(row.actorId) ?? t('coach:audit.unknown'))
          : t(`coach:audit.${row.actorKind}`),
      what: actionIn(texts, row.action),
      client: row.clientId,
      clientHref: row.clientId && auditHref({ clientId: row.clientId }),
      about: aboutIn(texts, row),
      why: purposeIn(texts, row.purpose),
    })),
    start: filter.after ? { href: auditHref({ ...filter, after: undefined }), label: t('coach:audit.newer') } : null,
    next: next && { href: auditHref({ ...filter, after: next }), label: t('coach:audit.older') },
  }
}
