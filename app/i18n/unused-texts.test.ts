import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import codes from '../../machines/plan/ledger.json'
import ruleLedger from '../../machines/plan/rules/ledger.json'
import { questions, questionsByTopic, topicOfQuestion } from '../../machines/questions/registry'
import { sourceFiles } from '../../tests/factories/source-files'
import { referenceLanguage } from './languages'
import { readLanguage } from './load-texts.server'
import type { Resources } from './texts'
import { withoutPlural } from './load-texts.server'
import { namespaces } from './namespaces'

/** Where a key begins that is put together while the program runs, and what the rest comes from. */
const built: Record<string, string> = {
  'coach:audit.': 'audit-view: words, columns and kinds of actors',
  'coach:audit.actions.': 'machines/audit-actions',
  'coach:audit.purposes.': 'machines/audit-actions',
  'coach:calls.what.': 'calls-view: call or letter',
  'coach:client.tabs.': 'client-frame: tabs',
  'coach:contactCare.': 'machines/contact: contactCare',
  'coach:helpLines.': 'help-lines-view: words, and why a number is refused',
  'coach:keys.': 'coach-frame: keys',
  'coach:messages.mail.': 'MailState',
  'coach:pages.': 'coach-frame: pages of the desk',
  'coach:rules.': 'rules-view: outcomes of a rule',
  'coach:people.': 'people-view: words',
  'coach:people.roles.': 'auth/permissions: roles',
  'coach:plan.': 'plan-editor-view: words, headings and states of a line; faults of the form',
  'coach:plan.doers.': 'Doer',
  'coach:plan.health.': 'HealthDoor',
  'coach:plan.keeps.': 'why a coach leaves a line out',
  'coach:plan.paperIn.': 'languages of a plan on paper',
  'coach:plan.saves.': 'plan-editor-view: states of saving',
  'coach:plan.saves.because.': 'plan-saving: why it was not saved',
  'coach:plan.versions.': 'plan-versions-view: words',
  'coach:queue.dueFor.': 'what falls due',
  'coach:returnCode.checks.': 'machines/identity-check',
  'coach:setAside.reasons.': 'machines/plan/life/set-aside',
  'coach:queue.filters.': 'queue-view: orders and views',
  'coach:queue.filters.waits.': 'queue-rail-view: waitsFor',
  'coach:queue.groups.': 'waiting-for: for whom a client waits',
  'coach:queue.interpreter.': 'queue-facts: interpreter',
  'coach:queue.told.': 'queue-view: what became of taking a client',
  'coach:refused.': 'why a sign-in was refused',
  'coach:services.': 'services-view: words and parts of the form',
  'coach:together.states.': 'entry-view: states of a part',
  'coach:together.typedBy.': 'staff-entries: how',
  'coach:together.ways.': 'entry-view: ways',
  'coach:translation.': 'whether translation is on',
  'coach:translation.outcomes.': 'outcomes of a translation',
  'common:conversations.': 'names of conversations',
  'common:crisis.': 'machines/crisis-help: help lines',
  'common:crisis.hours.': 'machines/crisis-help: hours of a line',
  'common:mail.': 'send-mails: parts of a mail',
  'common:summary.': 'summary-topic: how much is shared',
  'common:topics.hints.': 'names of conversations',
  'common:welcome.': 'welcome: facts',
  'demo:desks.': 'doors-page: desks',
  'demo:doors.': 'doors-page: doors',
  'demo:stages.': 'machines/demo-stages',
  'demo:stops.': 'doors-page: stops',
  'errors:': 'codes of problems, refusals and faulty answers',
  'glossary:': 'machines/conversations/glossary: terms',
  'guide:': 'guide: a line of the guide',
  'guide:stages.': 'machines/conversations/stages',
  'myData:actions.': 'machines/audit-actions',
  'myData:actors.': 'kinds of actors',
  'myData:erase.': 'erase-page: what goes and what stays',
  'myData:purposes.': 'machines/audit-actions',
  'myData:roles.': 'auth/permissions: roles',
  'notices:faults.': 'notice-choice: why an address cannot be used',
  'notices:kinds.': 'machines/notices/notice-kinds',
  'notices:page.ways.': 'machines/notices/notice-kinds: ways',
  'notices:pause.days.': 'machines/notices/notice-kinds: pauses',
  'notices:told.states.': 'notices-view: states of a notice',
  'path:': 'path-view: what happens now; cards: kinds of talks',
  'path:codeMail.': 'send-mails: parts of a mail',
  'plan:agenda.': 'agendaItems',
  'plan:checks.': 'package-notes: codes',
  'plan:conditions.': 'Condition, WhyLeftOut',
  'plan:flags.': 'flags',
  'plan:goals.': 'goals',
  'plan:needs.': 'Requirement',
  'plan:neutral.': 'NeutralName',
  'plan:rhythms.': 'Rhythm',
  'plan:sought.': 'SoughtPart',
  'plan:obligation.cases.': 'ObligationCase',
  'plan:obligation.reasons.': 'ObligationReason',
  'plan:paper.opinions.': 'PlanStatus',
  'plan:paper.': 'on-paper: sections',
  'plan:planKinds.': 'PlanKind',
  'plan:rules.': 'rules, and those that stored drafts still name',
  'plan:statuses.': 'PlanStatus',
  'plan:tasks.': 'tasks',
  'plan:who.': 'Doer',
  'plan:whyNot.': 'why-not: codes of reasons',
  'plan:whyNot.byHand.': 'ByHand',
  'plan:whyNot.notEligible.': 'Condition',
  'phrases:lines.': 'machines/messages/phrases',
  'phrases:messages.': 'machines/messages/phrases',
  'privacy:cookies.': 'guards/cookies.server: names of cookies',
  'privacy:v': 'machines/privacy-notice: versions and parts',
  'profile:movers.': 'Part',
  'profile:sectors.': 'Sector',
  'profile:short.': 'Sector',
  'profile:telling.': 'Telling',
  'services:': 'codes of services',
  'sharing:recipients.': 'recipients',
}

const sources = sourceFiles('app', 'machines').map((file) => readFileSync(file, 'utf8'))
const source = sources.join('\n')

/** Keys that stand in the sources as they are. */
const literal = new Set([...source.matchAll(/['"`]([a-zA-Z]+:[\w.-]+)['"`]/g)].map(([, key]) => key!))

/** Every word that a key can be put together of: in quotes, or the name of a property. */
const words = new Set([
  ...[...source.matchAll(/['"`]([\w.-]+)['"`]/g)].flatMap(([, word]) => [word!, ...word!.split('.')]),
  ...[...source.matchAll(/\b(\w+)\??:/g)].map(([, word]) => word!),
  ...Object.keys(ruleLedger),
  ...Object.values(codes).flatMap((ofKind) => Object.keys(ofKind)),
])

/** What a key may have after such a word: `${part}Text`. */
const endings = new Set([...source.matchAll(/:[^`]*\$\{\w+\}(\w+)`/g)].map(([, ending]) => ending!))

function keysOf(value: unknown, prefix: string): string[] {
  if (typeof value === 'string') return [withoutPlural(prefix)]
  const joint = prefix.includes(':') ? '.' : ':'
  return Object.entries(value as object).flatMap(([key, inner]) => keysOf(inner, `${prefix}${joint}${key}`))
}

const isWord = (part: string) =>
  words.has(part) || [...endings].some((ending) => part.endsWith(ending) && words.has(part.slice(0, -ending.length)))

function isBuilt(key: string): boolean {
  const rests = Object.keys(built)
    .filter((start) => key.startsWith(start))
    .map((start) => key.slice(start.length))
  return rests.some((rest) => rest.split('.').every(isWord))
}

const unusedIn = (texts: Resources) =>
  namespaces
    .flatMap((namespace) => [...new Set(keysOf(texts[namespace], namespace))])
    .filter((key) => !literal.has(key) && !isBuilt(key))

const reference = readLanguage('locales', referenceLanguage)

test('every text is used: its key stands in the sources, or is put together of words that do', () => {
  expect(unusedIn(reference)).toEqual([])
})

test('a text that nothing says would be seen', () => {
  const orphans = { summary: { neverSaid: '' }, leftOver: '' }
  expect(unusedIn({ ...reference, common: orphans })).toEqual(['common:summary.neverSaid', 'common:leftOver'])
})

test('the list of keys that are put together is that of the sources', () => {
  const starts = [...source.matchAll(/`([a-zA-Z]+:[\w.]*)\$\{/g)].map(([, start]) => start!)
  const ours = starts.filter((start) => (namespaces as readonly string[]).includes(start.split(':')[0]!))
  expect([...new Set(ours)].toSorted()).toEqual(Object.keys(built).toSorted())
})

test('the texts of questions are those of a question that is asked', () => {
  const fields = ['label', 'title', 'why', 'hint', 'min', 'max', 'options']
  const odd = Object.keys(questionsByTopic).flatMap((topic) =>
    Object.entries(reference[topic] ?? {}).flatMap(([id, texts]) => {
      const question = questions.find((one) => one.id === id && topicOfQuestion(one) === topic)
      if (!question) return [`${topic}:${id}`]
      const { options = {}, ...others } = texts as { options?: Record<string, string> }
      const asked: readonly string[] = 'options' in question && !question.optionTexts ? question.options : []
      return [
        ...Object.keys(others).filter((field) => !fields.includes(field)),
        ...Object.keys(options).filter((option) => !asked.includes(option)),
      ].map((key) => `${topic}:${id}.${key}`)
    }),
  )
  expect(odd).toEqual([])
  const sets = questions.flatMap(({ optionTexts }) => optionTexts ?? [])
  expect(Object.keys(reference.options!).filter((name) => !sets.includes(name))).toEqual([])
})
