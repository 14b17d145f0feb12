import { isLanguage, languages } from '../../../i18n/languages'
import type { AllTexts } from '../../../i18n/load-texts.server'
import { frontPageOf, sentencesOf } from '../../../i18n/notice-sentences'
import type { Texts } from '../../../i18n/texts'
import type { CoachCall } from '../../../use-cases/notices/coach-calls.server'
import { nameOf } from '../client/client-name'

type Place = { texts: AllTexts; baseUrl: string; personPhone: string }

const whyOf = ({ reach }: CoachCall) => (reach.way === 'letter' ? 'letter' : 'call')

/** The list of clients to call or write to, in words. */
export function callsView(texts: Texts, calls: readonly CoachCall[]) {
  const { t } = texts
  return {
    title: t('coach:calls.title'),
    lead: t('coach:calls.lead'),
    none: t('coach:calls.none'),
    rows: calls.map((call) => ({
      id: call.assessment.row.id,
      name: nameOf(texts, call),
      what: t(`coach:calls.what.${whyOf(call)}`),
      number: call.number,
      language: isLanguage(call.assessment.row.language) ? texts.languageName(call.assessment.row.language) : '',
      since: t('coach:calls.since', { date: texts.date(call.notices[0]!.endedAt ?? call.notices[0]!.createdAt) }),
    })),
  }
}
export type CallsView = ReturnType<typeof callsView>

/** What is said, or printed, in one language. */
function wordsIn(texts: Texts, { texts: _all, ...place }: Place, call: CoachCall) {
  const { t, language, dir } = texts
  const kinds = call.notices.map(({ kind }) => kind)
  return {
    lang: language,
    dir,
    name: languages[language].name,
    paragraphs: [t('notices:greeting'), ...sentencesOf(texts, kinds, place.personPhone)],
    open: t('notices:open'),
    code: t('notices:code'),
  }
}

/** One client to call or write to: the number, the text to read in both languages, and the same as a letter. */
export function callView(texts: Texts, place: Place, call: CoachCall, today: Date) {
  const { t } = texts
  const { id, language } = call.assessment.row
  const own = isLanguage(language) ? language : texts.language
  const name = nameOf(texts, call)
  return {
    id,
    title: t('coach:calls.one', { name }),
    isEmpty: call.notices.length === 0,
    number: call.number,
    said: [wordsIn(texts, place, call), ...(own === texts.language ? [] : [wordsIn(place.texts(own), place, call)])],
    letter: {
      ...wordsIn(place.texts(own), place, call),
      recipient: name,
      address: call.reach.way === 'letter' ? call.reach.to : null,
      date: place.texts(own).date(today),
      link: frontPageOf(place.baseUrl, own),
    },
    words: {
      nothing: t('coach:calls.nothing'),
      noNumber: t('coach:calls.noNumber'),
      read: t('coach:calls.read'),
      letter: t('coach:calls.letter'),
      done: t('coach:calls.done'),
      back: t('coach:calls.back'),
      print: t('common:result.print'),
      printHow: t('common:result.printHow'),
    },
  }
}
export type CallView = ReturnType<typeof callView>
