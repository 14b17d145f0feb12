import { data } from 'react-router'
import type { Problem } from '../components/ui/problem'
import type { Texts } from '../i18n/texts'

/** Problems that a page can tell about; the texts stand under the code in errors.json. */
type ProblemCode =
  | 'notFound'
  | 'notAskedNow'
  | 'noSession'
  | 'alreadySent'
  | 'badRequest'
  | 'databaseAway'
  | 'waitAMoment'
  | 'manyFromHere'
  | 'tooSoon'
  | 'setAside'
  | 'sessionEnded'
  | 'sessionEndedKept'
  | 'noRight'
  | 'notNow'
  | 'erased'
  | 'shareOver'

type Extras = Partial<Pick<Problem, 'kept' | 'again' | 'signOut'>> & { href?: string }

/** A problem in the person's language, to throw from a loader or an action: the root shows its page. */
export function problem({ t, language, dir }: Texts, status: number, code: ProblemCode, extras: Extras = {}) {
  const { href = `/${language}`, ...rest } = extras
  const told: Problem = {
    isProblem: true,
    code,
    title: `${t('errors:titlePrefix')}${t(`errors:${code}.title`)} – ${t('common:portal')}`,
    heading: t(`errors:${code}.title`),
    lead: t(`errors:${code}.lead`),
    action: { href, label: t(`errors:${code}.action`) },
    language,
    dir,
    ...(code === 'noSession' && {
      resume: { action: `/${language}/resume`, label: t('common:resume.code'), submit: t('common:resume.submit') },
    }),
    ...rest,
  }
  return data(told, { status })
}

/** Fields of forms in which a person writes their own words. */
const ownWordsFields: readonly string[] = ['text', 'note', 'question', 'addTask', 'obligationBecause']
/** The same on the lines of a plan: `text:task:writeCv`. */
const ownWordsOfLines = /^(text|why|named):/

const statusOf = { databaseAway: 503, waitAMoment: 429, manyFromHere: 429, tooSoon: 429 } as const

/**
 * What cannot be taken now, because the database is away or too much was asked at once: a page with the form that was
 * posted, to be sent again, own words in sight.
 *
 * @param posted the form, if one was posted to the path
 * @param ownWords the names of the fields with the person's own words
 */
export function toSendAgain(
  texts: Texts,
  code: keyof typeof statusOf,
  path: string,
  posted?: URLSearchParams,
  ownWords = ownWordsFields,
) {
  const isWritten = ([name, value]: [string, string]) => ownWords.includes(name) && value !== ''
  const fields = [...(posted ?? [])]
  const again = {
    action: path,
    fields: fields.filter((field) => !isWritten(field)),
    written: fields.filter(isWritten),
    label: texts.t(`errors:${code}.action`),
    textLabel: texts.t('errors:yourText'),
  }
  return problem(texts, statusOf[code], code, { href: path, again: posted && again })
}

/**
 * The own words of a form, to be shown where the form itself cannot be kept.
 *
 * @param ownWords the names of the fields that hold them
 */
export function writtenIn(form: URLSearchParams, ownWords = ownWordsFields): string {
  return [...form].flatMap(([name, value]) => (ownWords.includes(name) && value ? value : [])).join('\n\n')
}

/** Whether a visitor may have written something into a form. */
export function holdsWords(form: URLSearchParams): boolean {
  return [...form].some(
    ([name, value]) => value !== '' && (ownWordsFields.includes(name) || ownWordsOfLines.test(name)),
  )
}

/** What the person had written, for the page of a problem. */
export function keptText({ t, language, dir }: Texts, text: string): Problem['kept'] {
  return text === '' ? undefined : { label: t('errors:yourText'), text, language, dir }
}
