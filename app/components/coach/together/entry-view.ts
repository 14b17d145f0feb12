import { assessmentState } from '../../../../machines/conversations/assessment.machine'
import {
  chapters,
  conversationNames,
  conversations,
  type ConversationName,
} from '../../../../machines/conversations/conversations'
import { questionStates } from '../../../../machines/conversations/walk'
import { answerTo } from '../../../../machines/questions/answers'
import { needsHelpAtOnce } from '../../../../machines/statements'
import { displayName } from '../../../../machines/questions/summary'
import { languageCodes, languages, type Language } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { OpenAssessment } from '../../../use-cases/conversation/open-assessment.server'

const pathOf = (id: string) => `/coach/together/${id}`
export const questionHref = (id: string, key: string): string => `${pathOf(id)}/questions/${key.replace('#', '.')}`

const ways = ['inTheRoom', 'onThePhone'] as const
type Way = (typeof ways)[number]
export const isWay = (text: string | null): text is Way => ways.some((way) => way === text)

const nameIn = ({ t }: Texts, { walked }: OpenAssessment) =>
  answerTo(walked.answers, displayName) ?? t('coach:queue.noName')

/** Where a coach begins to type for a client, and what they are typing already. */
export function beginView(texts: Texts, typed: readonly OpenAssessment[], fault: boolean) {
  const { t } = texts
  return {
    title: t('coach:together.title'),
    lead: t('coach:together.lead'),
    fault: fault ? t('coach:together.chooseBoth') : null,
    language: t('coach:together.language'),
    languages: languageCodes.map((code) => ({
      code,
      own: languages[code].name,
      dir: languages[code].dir,
      name: texts.languageName(code),
    })),
    how: t('coach:together.how'),
    ways: ways.map((way) => ({ way, name: t(`coach:together.ways.${way}`) })),
    begin: t('coach:together.begin'),
    paper: t('coach:together.paper'),
    paperLead: t('coach:together.paperLead'),
    open: t('coach:together.open'),
    typed: typed.map((assessment) => ({
      href: pathOf(assessment.row.id),
      name: nameIn(texts, assessment),
      language: texts.languageName(assessment.row.language as Language),
      when: texts.moment(assessment.row.startedAt),
    })),
  }
}

export type BeginView = ReturnType<typeof beginView>

function partView(texts: Texts, { row, walked }: OpenAssessment, name: ConversationName, isQuickDone: boolean) {
  const { next, path } = walked.walks[name]
  const asked = [...questionStates(conversations[name]).values()].length > 0
  const state = !next && asked ? 'done' : path.length > 0 ? 'begun' : 'new'
  const isOpen = next !== null && row.status !== 'sent' && (isQuickDone || name === 'quickStart')
  return {
    name,
    label: texts.t(`common:conversations.${name}`),
    state: texts.t(`coach:together.states.${state}`),
    href: isOpen ? questionHref(row.id, next.key) : null,
    isChapter: chapters.some((chapter) => chapter === name),
  }
}

/** One assessment that a coach types: what is told, the way on, and at the end what the client takes along. */
export function entryView(
  texts: Texts,
  assessment: OpenAssessment,
  code: { code: string; expiresAt: Date } | undefined,
) {
  const { t } = texts
  const { row, walked } = assessment
  const isQuickDone = walked.walks.quickStart.next === null
  const isSent = row.status === 'sent'
  const name = nameIn(texts, assessment)
  return {
    id: row.id,
    title: t('coach:together.entryTitle', { name }),
    lead: t('coach:together.entryLead', { language: texts.languageName(row.language as Language) }),
    help: needsHelpAtOnce.holds(walked.answers)
      ? { text: t('coach:together.help'), href: `/${row.language}/crisis`, label: t('coach:together.helpLines') }
      : null,
    parts: conversationNames.map((one) => partView(texts, assessment, one, isQuickDone)),
    form: isSent ? null : { href: `${pathOf(row.id)}/form`, label: t('coach:together.fromPaper') },
    print: { href: `/${row.language}/form`, label: t('coach:together.paper') },
    canSend: assessmentState(walked, row.status).can({ type: 'assessment.sent' }),
    isSent,
    toClient: `/coach/assessments/${row.id}`,
    code: code && {
      code: code.code,
      until: t('coach:together.codeUntil', { when: texts.moment(code.expiresAt) }),
      where: `/${row.language}/resume`,
    },
    words: {
      parts: t('coach:together.parts'),
      goOn: t('common:continue'),
      send: t('coach:together.send'),
      sendLead: t('coach:together.sendLead'),
      sent: t('coach:together.sent'),
      toClient: t('coach:together.toClient'),
      takeAlong: t('coach:together.takeAlong'),
      takeAlongLead: t('coach:together.takeAlongLead'),
      makeCode: t('common:phone.make'),
      all: t('coach:together.all'),
    },
  }
}

export type EntryView = ReturnType<typeof entryView>
