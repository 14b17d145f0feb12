import { phases, type Rule } from '../../machines/plan/define-rule'
import { lowerings, obligationLaw } from '../../machines/plan/obligation'
import { ruleChanges } from '../../machines/plan/rules/changes'
import { rules, type RuleId } from '../../machines/plan/rules/rules'
import english from '../../locales/en/plan.json'
import { describeProposals, describeStatement } from './describe-rule'

const row = (rule: Rule & { id: RuleId }) =>
  [
    `\`${rule.id}\``,
    rule.revision,
    english.rules[rule.id],
    describeStatement(rule.when),
    describeProposals(rule).join('<br>'),
    rule.law ?? '–',
  ].join(' | ')

const lowered = ({ reason, when, isReading }: (typeof lowerings)[number]) =>
  [
    `\`${reason}\``,
    english.obligation.reasons[reason],
    describeStatement(when),
    isReading ? `**a reading, to be checked**: not among the grounds that we know from ${obligationLaw}` : obligationLaw,
  ].join(' | ')

const obligation = [
  '## The job-search obligation',
  '',
  'The first ground that holds lowers the number that is proposed; a coach decides it. What is a reading says so to the coach.',
  'Sections have not been confirmed, so none is named.',
  '',
  '| ground | reason given | when | law |',
  '|---|---|---|---|',
  ...lowerings.map((one) => `| ${lowered(one)} |`),
  '',
]

/** The reference of all rules of the draft, phase by phase. */
export function listRules(): string {
  const tables = phases.flatMap((phase) => [
    `## ${phase}`,
    '',
    '| id | revision | reason given | when | proposes | law |',
    '|---|---|---|---|---|---|',
    ...rules.filter((rule) => rule.phase === phase).map((rule) => `| ${row(rule)} |`),
    '',
  ])
  return [
    '# Rules of the draft plan',
    '',
    `All ${rules.length} rules by the phase of what they propose. What changed and when: [rule-changes.md](rule-changes.md).`,
    '',
    ...tables,
    ...obligation,
  ].join('\n')
}

/** The dated log of rule changes, the newest first. */
export function listRuleChanges(): string {
  const rows = ruleChanges
    .toReversed()
    .map(({ on, revision, rules: changed, what }) => {
      const ids = changed.map((id) => `\`${id}\``).join(' ')
      return `| ${on} | ${ids} | ${revision} | ${what} |`
    })
  return ['# Changes of rules', '', '| day | rules | revision | what changed |', '|---|---|---|---|', ...rows, ''].join('\n')
}
