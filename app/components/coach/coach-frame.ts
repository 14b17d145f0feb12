import { linesToConfirm } from '../../../machines/help-lines'
import { coachLanguages, languages } from '../../i18n/languages'
import { dayInFinland } from '../../i18n/finnish-day'
import type { Texts } from '../../i18n/texts'
import type { CoachAtWork } from '../../use-cases/access/coach-sign-in.server'
import type { Portal } from '../../use-cases/portal.server'
import { brandOf } from '../ui/brand'
import type { Frame } from '../ui/document'
import type { KeysView } from './desk-top'

/** The parts of the desk for this person; the outbox of a demo, from which nothing leaves, is for roles that write messages. */
function pagesFor({ may, pages }: CoachAtWork, portal: Portal) {
  const hasOutbox = portal.isDemo && portal.post?.mailer.list && may.has('message.write')
  return [...pages, ...(hasOutbox ? ([{ href: '/coach/outbox', name: 'outbox', isSetUp: true }] as const) : [])]
}

/** More parts than this do not fit beside the search field. */
const mostInOneRow = 5

const keyRows = [
  { keys: ['J', 'K'], what: 'row' },
  { keys: ['↵'], what: 'open' },
  { keys: ['A'], what: 'aim' },
  { keys: ['N'], what: 'next' },
  { keys: ['M'], what: 'message' },
  { keys: ['/'], what: 'search' },
  { keys: ['F'], what: 'filter' },
  { keys: ['1', '9'], what: 'saved' },
  { keys: ['?'], what: 'list' },
] as const

function keysView({ t }: Texts, { usesKeys }: CoachAtWork): KeysView {
  return {
    title: t('coach:keys.title'),
    keys: keyRows.map(({ keys, what }) => ({ keys: [...keys], what: t(`coach:keys.${what}`) })),
    change: t(usesKeys ? 'coach:keys.turnOff' : 'coach:keys.turnOn'),
    value: usesKeys ? 'keysOff' : 'keysOn',
  }
}

/** The frame of a coach's page; its words are resolved here because the page hydrates. */
export function coachFrame(texts: Texts, portal: Portal, title: string, coach?: CoachAtWork): Frame {
  const { t, language, dir } = texts
  const pages = coach ? pagesFor(coach, portal) : []
  const isCrowded = pages.length > mostInOneRow && pages.some(({ isSetUp }) => !isSetUp)
  const due = linesToConfirm(portal.content.helpLines, dayInFinland(portal.now())).length
  return {
    title: `${title} – ${t('common:portal')}`,
    language,
    dir,
    coach: {
      brand: brandOf(portal.identity),
      heading: t('coach:title'),
      home: coach?.pages[0]?.href ?? '/coach',
      pagesLabel: t('coach:pages.label'),
      morePages: t('coach:pages.more'),
      pages: pages.map(({ href, name, isSetUp }) => ({
        href,
        isFolded: isCrowded && isSetUp,
        name:
          name === 'helpLines' && due > 0 ? t('coach:pages.helpLinesDue', { count: due }) : t(`coach:pages.${name}`),
      })),
      skip: t('common:skipToContent'),
      demo: portal.isDemo ? t('common:demo') : null,
      demoFront: portal.demo ? { href: `/${language}/demo`, label: t('demo:front') } : null,
      signedInAs: coach ? t('coach:signedInAs', { name: coach.name }) : null,
      signOut: t('coach:signOut'),
      search: coach?.may.has('queue.read') ? { label: t('coach:search.placeholder'), go: t('coach:search.go') } : null,
      usesKeys: Boolean(coach?.usesKeys && coach.may.has('queue.read')),
      keys: coach?.may.has('queue.read') ? keysView(texts, coach) : null,
      languages: coachLanguages.map((code) => ({ code, name: languages[code].name })),
    },
  }
}
