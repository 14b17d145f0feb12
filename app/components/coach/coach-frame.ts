import { linesToConfirm } from '../../../machines/crisis-help'
import { coachLanguages, languages } from '../../i18n/languages'
import { dayInFinland } from '../../i18n/finnish-day'
import type { Texts } from '../../i18n/texts'
import type { CoachAtWork } from '../../use-cases/access/coach-sign-in.server'
import type { Portal } from '../../use-cases/portal.server'
import { brandOf } from '../ui/brand'
import type { Frame } from '../ui/document'

/** The parts of the desk for this person; the mails of a demo, which go to nobody, are for whoever writes messages. */
function pagesFor({ may, pages }: CoachAtWork, portal: Portal) {
  const hasMails = portal.isDemo && portal.post?.mailer.list && may.has('message.write')
  return [...pages, ...(hasMails ? ([{ href: '/coach/mails', name: 'mails' }] as const) : [])]
}

/** The frame of a coach's page; its words are resolved here because the page hydrates. */
export function coachFrame(texts: Texts, portal: Portal, title: string, coach?: CoachAtWork): Frame {
  const { t, language, dir } = texts
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
      pages: (coach ? pagesFor(coach, portal) : []).map(({ href, name }) => ({
        href,
        name:
          name === 'helpLines' && due > 0 ? t('coach:pages.helpLinesDue', { count: due }) : t(`coach:pages.${name}`),
      })),
      skip: t('common:skipToContent'),
      demo: portal.isDemo ? t('common:demo') : null,
      signedInAs: coach ? t('coach:signedInAs', { name: coach.name }) : null,
      signOut: t('coach:signOut'),
      languages: coachLanguages.map((code) => ({ code, name: languages[code].name })),
    },
  }
}
