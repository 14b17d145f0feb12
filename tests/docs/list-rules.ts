import { phases, type Rule } from '../../machines/plan/rules/define-rule'
import { mostGoals } from '../../machines/plan/draft/choose-goals'
import { mostAgenda } from '../../machines/plan/draft/compose-lines'
import { deadlines, duties } from '../../machines/plan/law/deadlines'
import { exclusions, sameNeed, type Exclusion } from '../../machines/plan/package/exclusions'
import { grounds, obligationCases } from '../../machines/plan/law/obligation-grounds'
import { most } from '../../machines/plan/draft/place-lines'
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

const ground = ({ reason, when, perMonth, alternatives, law, toCheck }: (typeof grounds)[number]) =>
  [
    `\`${reason}\``,
    english.obligation.reasons[reason],
    describeStatement(when),
    perMonth,
    alternatives.map((one) => `${obligationCases[one]}: ${english.obligation.cases[one]}`).join('<br>') || '–',
    law,
    toCheck ? '**to be checked**' : '–',
  ].join(' | ')

const obligation = [
  '## The job-search obligation',
  '',
  'The first ground that holds decides the number that is proposed; a coach decides it. What rests on own words alone, or on our',
  'reading of the law, is to be checked and says so to the coach. Sections have not been confirmed, so none is named.',
  '',
  '| ground | reason given | when | a month | otherwise | law | state |',
  '|---|---|---|---|---|---|---|',
  ...grounds.map((one) => `| ${ground(one)} |`),
  '',
]

const listed = (ids: readonly string[] | undefined) => ids?.map((id) => `\`${id}\``).join(' ') ?? ''
const condition = ({ when, with: one, without, noneBecause }: Exclusion) =>
  [
    when && describeStatement(when),
    one && `with ${one.map((id) => `\`${id}\``).join(' or ')}`,
    without && `without ${listed(without)}`,
    noneBecause && `no applications because of ${listed(noneBecause)}`,
  ]
    .filter(Boolean)
    .join(' and ') || 'always'

const composition = [
  '## What of the proposals is in a plan',
  '',
  `At most ${mostGoals} goals in the person’s order; ${most.stepsUnderGoal} first steps under each, ${most.ownSteps} in all the person’s own (${most.ownStepsWithLowAbility} at work ability 3–5, none alone at`,
  `0–2); ${most.services} services; ${most.habits} habits; ${mostAgenda} matters for the meeting. What has no room stands beside the plan and is taken in by one act of the`,
  'coach. Before that, line by line in this order, what contradicts the person, the obligation or another line goes:',
  '',
  '| row | when | out | beside the plan |',
  '|---|---|---|---|',
  ...exclusions.map((row) => `| \`${row.id}\` | ${condition(row)} | ${listed(row.out)} | ${listed(row.beside)} |`),
  '',
  `Of services for the same need the first stays: ${sameNeed.map((group) => listed(group)).join('; ')}.`,
  '',
]

const day = (text: string | undefined) => text ?? ''
const numbersOfLaw = [
  '## Numbers of the law by day',
  '',
  'A day on which two hold, or none between two, fails a test. `toCheck` has not been seen on an authority’s page.',
  '',
  '| number | value | from | until | act | state |',
  '|---|---|---|---|---|---|',
  ...deadlines.map(
    (one) =>
      `| \`${one.code}\` | ${one.value} | ${one.validFrom} | ${day('validTo' in one ? one.validTo : '')} | ${one.act} | ${one.state} |`,
  ),
  ...duties.map(
    (one) =>
      `| \`${one.code}\` | ${one.withinDays ?? 'time limit to be filled in'} | ${one.validFrom} | | ${one.act} | ${one.state} |`,
  ),
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
    ...composition,
    ...obligation,
    ...numbersOfLaw,
  ].join('\n')
}

/** The dated log of rule changes, the newest first. */
export function listRuleChanges(): string {
  const rows = ruleChanges.toReversed().map(({ on, revision, rules: changed, what }) => {
    const ids = changed.map((id) => `\`${id}\``).join(' ')
    return `| ${on} | ${ids} | ${revision} | ${what} |`
  })
  return ['# Changes of rules', '', '| day | rules | revision | what changed |', '|---|---|---|---|', ...rows, ''].join(
    '\n',
  )
}
