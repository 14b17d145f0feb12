import { phases, type Rule } from '../../machines/plan/define-rule'
import { rules } from '../../machines/plan/rules/rules'

const codes = (kind: string, listed: readonly string[] | undefined) =>
  listed?.length ? [`${kind}: ${listed.map((code) => `\`${code}\``).join(' ')}`] : []

const proposals = (rule: Rule) =>
  [
    ...codes('goals', rule.goals),
    ...codes('services', rule.services),
    ...codes('tasks', rule.tasks),
    ...codes('agenda', rule.agenda),
    ...codes('flags', rule.flags),
  ].join('<br>')

const row = (rule: Rule) =>
  [
    `\`${rule.id}\``,
    rule.revision,
    `${rule.when.name}: ${rule.when.about.map(({ id }) => `\`${id}\``).join(' ')}`,
    proposals(rule),
    rule.law ?? '–',
  ].join(' | ')

/** The reference of all rules of the draft, phase by phase. */
export function listRules(): string {
  const tables = phases.flatMap((phase) => [
    `## ${phase}`,
    '',
    '| id | revision | when, and the questions it looks at | proposes | law |',
    '|---|---|---|---|---|',
    ...rules.filter((rule) => rule.phase === phase).map((rule) => `| ${row(rule)} |`),
    '',
  ])
  return [
    '# Rules of the draft plan',
    '',
    `All ${rules.length} rules by the phase of what they propose.`,
    '',
    ...tables,
  ].join('\n')
}
