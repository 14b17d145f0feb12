import { tellsOfHealth } from '../../../../machines/plan/draft/coach-parts'
import type { DraftPlan } from '../../../../machines/plan/draft/draft-plan'
import { isPrinted, neutralNameOf, paperSections } from '../../../../machines/plan/life/on-paper'
import { countedFrom } from '../../../../machines/plan/life/plan-days'
import {
  isAdopted,
  planFrame,
  plannedLines,
  type PlanEdits,
  type PlannedLine,
} from '../../../../machines/plan/life/plan-document'
import { coachCompass } from '../../../../machines/profile/compass-of-assessment'
import { mayCoachRead, nameToSay } from '../../../../machines/plan/life/sharing'
import type { Language } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { OpenAssessment } from '../../../use-cases/conversation/open-assessment.server'
import { compassView, type CompassView } from '../../compass/compass-view'
import { answerInWords } from '../../conversation/answer-in-words'
import { draftedReason, lineTitle, obligationTerms, obligationText, quoteOf, type Quote } from '../line-view'

/** The same in the language of the authority and, where that is another, in the jobseeker's. */
export type Said = { legal: string; own: string | null; /** A name: not to be translated. */ isName?: true }
export type PaperLine = {
  id: string
  text: Said | { written: string; language: string }
  quote: Quote | null
  who: Said
  by: Said
}
type Section = { name: Said; lines: PaperLine[] }

export type PaperPlan = {
  legal: { language: Language }
  own: { language: Language; dir: 'ltr' | 'rtl' } | null
  title: Said
  /** What the coach may see of it: the paper lies between the two. */
  compass: CompassView
  facts: { name: Said; value: Said; language?: string }[]
  sections: Section[]
  words: { text: Said; who: Said; by: Said; official: Said; counted: Said | null }
}

type VersionStatus = 'approved' | 'agreed' | 'disagreed' | 'superseded'

/** What is printed: a version that a coach has approved, or the plan in work, which the paper says. */
type PaperContent = {
  draft: DraftPlan
  edits: PlanEdits
  assessment: OpenAssessment
  approved: { name: string; at: Date; status: VersionStatus } | null
  /** The day on which both agreed, an ISO date: days are counted from it. */
  agreedOn?: string | null
  /** For a reader without the right to what tells of health. */
  withoutHealth?: boolean
}

/** A line under its neutral name, where it has one; otherwise its own, a service with the step that sets it going. */
function codedTitle(texts: Texts, line: PlannedLine): string {
  const { drafted, service } = line
  const neutral = neutralNameOf(line)
  if (neutral) return texts.t(`plan:neutral.${neutral}`)
  const name = drafted ? lineTitle(texts, drafted) : service ? texts.t(`services:${service}.name`) : ''
  return drafted?.kind === 'service' && drafted.step ? `${name}: ${texts.t(`plan:tasks.${drafted.step}`)}` : name
}

/** A goal and what is sought with it, in the person's own words where they gave some. */
function goalTitle(texts: Texts, line: PlannedLine, { assessment, draft }: PaperContent): string {
  const title = codedTitle(texts, line)
  const { walked } = assessment
  const sought = draft.lines.flatMap((one) =>
    one.id === line.id && one.kind === 'goal' ? (one.sought?.told ?? []) : [],
  )
  const said = sought.flatMap(({ key }) => {
    const value = walked.answers.at(key)
    const isOpen =
      value !== undefined && value !== null && mayCoachRead(key, walked.answers) && !tellsOfHealth({ answers: [key] })
    return isOpen ? answerInWords(texts, key, value, undefined).answer : []
  })
  return neutralNameOf(line) || said.length === 0 ? title : `${title}: ${said.join(' · ')}`
}

/** Without the official name in brackets in the jobseeker's language: on this paper it stands beside it. */
function namedOnce({ legal, own }: Said): Said {
  const bracketed = ` (${legal})`.toLowerCase()
  const isNamed = own?.toLowerCase().endsWith(bracketed)
  return { legal, own: own && isNamed ? own.slice(0, -bracketed.length) : own }
}

/** How the jobseeker took it, or that it holds no longer. */
const opinionOf =
  (status: VersionStatus) =>
  ({ t }: Texts) =>
    status === 'approved' || status === 'agreed' ? t(`plan:paper.opinions.${status}`) : t(`plan:statuses.${status}`)

/**
 * The plan for paper in two languages, line beside line. The reasons stay on the screen: on paper is what was agreed. A
 * coach's own words stand as they were written.
 *
 * @param legal texts of Finnish or Swedish, the languages of the authority
 */
export function paperView(legal: Texts, own: Texts, content: PaperContent): PaperPlan {
  const { draft, edits, assessment, approved, withoutHealth } = content
  const isBoth = own.language !== legal.language
  const say = (text: (texts: Texts) => string): Said => ({ legal: text(legal), own: isBoth ? text(own) : null })
  const frame = planFrame(draft, edits)
  const written = (text: string) => ({ value: { legal: text, own: null }, language: edits.language ?? 'fi' })
  const lines = countedFrom(plannedLines(draft, edits), content.agreedOn).filter(
    (line) => isAdopted(line) && isPrinted(line),
  )
  const name = nameToSay(assessment.walked.answers)
  const paperLine = (line: PlannedLine): PaperLine => ({
    id: line.id,
    text: line.text
      ? { written: line.text, language: line.language ?? edits.language ?? 'fi' }
      : say((texts) => (line.drafted?.kind === 'goal' ? goalTitle(texts, line, content) : codedTitle(texts, line))),
    // The paper is read by both coach and jobseeker, whichever of them prints it.
    quote: quoteOf(legal, line, assessment, 'coach'),
    who: say(({ t }) => line.whoName ?? (line.who ? t(`plan:who.${line.who}`) : '')),
    by: say(({ t, shortDate }) =>
      line.by ? shortDate(line.by) : line.within === undefined ? '' : t('plan:paper.within', { count: line.within }),
    ),
  })
  const because = frame.obligationBecause
  const coded = draftedReason(draft, frame)
  const reason = say(({ t }) => t(coded ?? 'plan:obligation.decided'))
  const { isTakenBack, because: behind } = draft.obligation
  const isClosed = coded && (isTakenBack || (withoutHealth && tellsOfHealth({ answers: behind })))
  return {
    legal: { language: legal.language },
    own: isBoth ? { language: own.language, dir: own.dir } : null,
    compass: compassView(legal, coachCompass(assessment.walked, assessment.earlier?.walked, !withoutHealth)),
    title: namedOnce(say(({ t }) => t(`plan:planKinds.${frame.planKind}`))),
    facts: [
      ...(name
        ? [{ name: say(({ t }) => t('plan:paper.name')), value: { legal: name, own: null, isName: true as const } }]
        : []),
      {
        name: say(({ t }) => t('plan:paper.approved')),
        value: approved
          ? { legal: `${approved.name}, ${legal.shortDate(approved.at)}`, own: null, isName: true as const }
          : say(({ t }) => t('plan:paper.notApproved')),
      },
      ...(approved ? [{ name: say(({ t }) => t('plan:paper.opinion')), value: say(opinionOf(approved.status)) }] : []),
      {
        name: say(({ t }) => t('plan:paper.obligation')),
        value: say((texts) => {
          const terms = obligationTerms(texts, draft, frame.obligationPerMonth)
          return [obligationText(texts, frame.obligationPerMonth), terms?.period].filter(Boolean).join('. ')
        }),
      },
      ...(because || !isClosed
        ? [{ name: say(({ t }) => t('plan:paper.because')), ...(because ? written(because) : { value: reason }) }]
        : []),
      {
        name: say(({ t }) => t('plan:paper.nextDiscussion')),
        value: { legal: legal.shortDate(frame.nextDiscussionBy), own: null },
      },
      ...(frame.note ? [{ name: say(({ t }) => t('plan:paper.note')), ...written(frame.note) }] : []),
    ],
    sections: paperSections(lines).map(({ section, lines: found }) => ({
      name: say(({ t }) => t(`plan:paper.${section}`)),
      lines: found.map(paperLine),
    })),
    words: {
      text: say(({ t }) => t('plan:paper.what')),
      who: say(({ t }) => t('plan:paper.who')),
      by: say(({ t }) => t('plan:paper.by')),
      counted: lines.some(({ within }) => within !== undefined) ? say(({ t }) => t('plan:paper.counted')) : null,
      official: say(({ t }) =>
        t(legal.language === 'sv' ? 'plan:paper.officialSwedish' : 'plan:paper.officialFinnish'),
      ),
    },
  }
}
