import { checkPackage, type PackageNote } from '../../../machines/plan/package/package-notes'
import { isAdopted, plannedLines } from '../../../machines/plan/life/plan-document'
import { services, type ServiceCode } from '../../../machines/plan/services/services'
import { answersForCoach } from '../../../machines/plan/life/sharing'
import type { Texts } from '../../i18n/texts'
import type { Shown } from './plan-view'

function noteText({ t }: Texts, note: PackageNote): string {
  const service = t(`services:${note.service}.name`)
  switch (note.code) {
    case 'order':
      return t('plan:checks.order', { service, first: t(`services:${note.first}.name`) })
    case 'overlap':
    case 'notTogether':
    case 'sharedTime':
      return t(`plan:checks.${note.code}`, { service, other: t(`services:${note.other}.name`) })
    case 'linked':
      return t('plan:checks.linked', {
        service,
        need: t(`plan:needs.${note.requirement}`),
        from: t(`services:${note.from}.name`),
      })
    case 'missingLink':
      return t('plan:checks.missingLink', { service, need: t(`plan:needs.${note.requirement}`) })
    case 'timeLeft':
      return t('plan:checks.timeLeft', { service, count: note.months })
    case 'timeLimitUsed':
      return t('plan:checks.timeLimitUsed', { service })
  }
}

const checked = ({ draft, edits, assessment, reader }: Shown, also: readonly ServiceCode[] = []) => {
  const codes = plannedLines(draft, edits).flatMap((line) => (line.service && isAdopted(line) ? line.service : []))
  const { answers } = assessment.walked
  const seen = reader === 'jobseeker' ? answers : answersForCoach(answers)
  return checkPackage({ codes: [...codes, ...also], answers: seen, catalogue: services })
}

/** What to notice of a plan's services together, as the plan stands after a coach's changes; in words for its reader. */
export const packageNotes = (texts: Texts, shown: Shown): string[] =>
  checked(shown).map((note) => noteText(texts, note))

/** The notes that concern one service, in the plan or as if it were taken in. */
export const notesOfService = (texts: Texts, shown: Shown, service: ServiceCode): string[] =>
  checked(shown, [service])
    .filter((note) => note.service === service || ('other' in note && note.other === service))
    .map((note) => noteText(texts, note))
