import { sectionOf, type PlannedLine } from './plan-document'
import type { ServiceCode } from '../services/services'
import type { Goal, TaskCode } from '../rules/define-rule'

/** Neutral names for paper, which others may read. The words stand under `neutral` in `locales/<language>/plan.json`. */
type NeutralName =
  | 'DEBT'
  | 'health'
  | 'support'
  | 'jobCoaching'
  | 'workThatFits'
  | 'benefitMatter'
  | 'writtenLanguage'
  | 'housing'
  | 'wellbeingServices'
  | 'everydayLife'

type LineId = `goal:${Goal}` | `service:${ServiceCode}` | `task:${TaskCode}`

/** Lines that tell of money, health or trouble: on paper they have these names, and never stand first. */
const neutral: Partial<Record<LineId, NeutralName>> = {
  'goal:workAbilityBack': 'everydayLife',
  'goal:everydayLifeInOrder': 'everydayLife',
  'service:DEBT': 'DEBT',
  'service:SOCIAL-CREDIT': 'DEBT',
  'service:SUBSTANCE': 'health',
  'service:MENTAL-HEALTH': 'support',
  'service:IPS': 'jobCoaching',
  'service:UNEMP-HEALTH-CHECK': 'health',
  'service:WORK-ABILITY-ASSESS': 'workThatFits',
  'service:KELA-ASSESS': 'workThatFits',
  'service:LEGAL-AID': 'benefitMatter',
  'service:LITERACY': 'writtenLanguage',
  'service:HOMELESS': 'housing',
  'service:HOUSING-ADVICE': 'housing',
  'service:SOCIAL-WORK': 'wellbeingServices',
  'service:SOC-REHAB': 'wellbeingServices',
  'service:FAMILY': 'wellbeingServices',
  'task:callDebtCounselling': 'DEBT',
  'task:callHousingAdvice': 'housing',
  'task:callHealthCentre': 'health',
  'task:askAboutQueue': 'health',
  'task:bookHealthCheck': 'health',
  'task:askWorkAbilityAssessment': 'workThatFits',
}

/** None of it is for other readers, whatever it is called. */
const neverPrinted: ReadonlySet<string> = new Set<LineId>(['service:PEER'])

const idOf = ({ id, service }: PlannedLine) => (service ? `service:${service}` : id)

/** The name of a line on paper, where it is not its own. */
export const neutralNameOf = (line: PlannedLine): NeutralName | undefined => neutral[idOf(line) as LineId]

/** Whether a line of the plan is printed: a coach may keep any off paper. */
export const isPrinted = (line: PlannedLine): boolean => !line.offPaper && !neverPrinted.has(idOf(line))

/** Lines with the neutral ones last: the first thing on paper is never about money, health or trouble. */
function sensitiveLast(lines: readonly PlannedLine[]): PlannedLine[] {
  const isSensitive = (line: PlannedLine) => neutralNameOf(line) !== undefined
  return [...lines.filter((line) => !isSensitive(line)), ...lines.filter(isSensitive)]
}

type PaperSection = { section: 'goals' | 'tasks' | 'services'; lines: PlannedLine[] }

/** Each goal with its lines, then the lines of no goal; what is sensitive stands last everywhere. Habits stay off paper. */
export function paperSections(lines: readonly PlannedLine[]): PaperSection[] {
  const of = (section: string) => sensitiveLast(lines.filter((line) => sectionOf(line) === section))
  const underOf = ({ drafted }: PlannedLine) => (drafted && 'under' in drafted ? drafted.under : undefined)
  const goals = of('goal')
  const codes = new Set<unknown>(goals.map(({ drafted }) => drafted?.code))
  const isLoose = (line: PlannedLine) => !codes.has(underOf(line))
  const under = ({ drafted }: PlannedLine) => lines.filter((line) => drafted && underOf(line) === drafted.code)
  const sections: PaperSection[] = [
    { section: 'goals', lines: goals.flatMap((goal) => [goal, ...sensitiveLast(under(goal))]) },
    { section: 'tasks', lines: of('task').filter(isLoose) },
    { section: 'services', lines: of('service').filter(isLoose) },
  ]
  return sections.filter((one) => one.lines.length > 0)
}
