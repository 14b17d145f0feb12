import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { languages, type Language } from '../../../app/i18n/languages'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situationNames, situations, type Situation } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { answerOn, walkThrough } from '../../factories/walk-through'

const textsIn = loadTexts('locales')
let portal: TestPortal
beforeAll(async () => {
  // A day on which the accountant's lay-off is in its first three months.
  portal = await startTestPortal({ now: () => new Date('2026-11-22T10:00:00Z') })
})
afterAll(() => portal.stop())

const isGoal = (id: string) => id.startsWith('goal:')
const isFlag = (id: string) => id.startsWith('flag:')

/** The lines that a page shows, each with at least one reason under it. */
function linesWithReasons(visitor: Visitor): string[] {
  const lines = visitor.page.document.querySelectorAll('[data-line]')
  for (const line of lines) {
    const reasons = line.querySelectorAll('ul li').map((reason) => reason.textContent.trim())
    expect(reasons, line.getAttribute('data-line')).not.toEqual([])
    expect(reasons).not.toContain('')
  }
  return lines.flatMap((line) =>
    [line.getAttribute('data-step'), line.getAttribute('data-line')].filter((id) => id !== undefined),
  )
}

/** A jobseeker's page shows every line but flags, and the goals and matters beside the plan, which are the coach's. */
function expectOwnLines(visitor: Visitor, { mustHave, mustNotHave, inOrder }: Situation) {
  const lines = linesWithReasons(visitor)
  for (const wanted of inOrder) expect(lines.filter((id) => (wanted as readonly string[]).includes(id))).toEqual(wanted)
  expect(lines).toEqual(expect.arrayContaining(mustHave.filter((id) => !isFlag(id) && !isGoal(id))))
  expect(lines.filter((id) => (mustNotHave as readonly string[]).includes(id) || isFlag(id))).toEqual([])
}

function expectLanguage(visitor: Visitor, language: Language) {
  const html = visitor.find('html')
  expect([html.getAttribute('lang'), html.getAttribute('dir')]).toEqual([language, languages[language].dir])
}

/** Asks about the first service that the draft must not have, and gets a reason. */
async function expectReasonNot(visitor: Visitor, { language, mustNotHave }: Situation) {
  const code = mustNotHave.find((id) => id.startsWith('service:'))!.replace('service:', '')
  await visitor.get(`/${language}/why-not?service=${code}`)
  expect(visitor.find('main').getAttribute('data-page')).toBe('why-not')
  expect(visitor.find('select[name="service"] option[selected]').getAttribute('value')).toBe(code)
  expect(visitor.find(`[data-why-not="${code}"] strong`).textContent).not.toBe('')
}

function expectCoachsDraft(coach: Visitor, { mustHave, mustNotHave, planKind, obligationPerMonth }: Situation) {
  const flagText = (id: string) => textsIn('fi').t(`plan:flags.${id.replace('flag:', '')}` as 'plan:flags.targetGroup')
  const flags = coach.page.document.querySelectorAll('main > p > .tag.warn').map((tag) => tag.textContent)
  const lines = linesWithReasons(coach)
  expect(lines).toEqual(expect.arrayContaining(mustHave.filter((id) => !isFlag(id) && !isGoal(id))))
  // One goal may stand for two troubles: it is called by both.
  const goals = mustHave
    .filter(isGoal)
    .map((id) => textsIn('fi').t(`plan:goals.${id.replace('goal:', '')}` as 'plan:goals.paidWork'))
  for (const goal of goals) expect(coach.find('main').textContent).toContain(goal)
  expect(flags).toEqual(expect.arrayContaining(mustHave.filter(isFlag).map(flagText)))
  expect(lines.filter((id) => (mustNotHave as readonly string[]).includes(id))).toEqual([])
  expect(flags.filter((flag) => mustNotHave.filter(isFlag).map(flagText).includes(flag))).toEqual([])
  expect(coach.find('select[name="planKind"] option[selected]').getAttribute('value')).toBe(planKind)
  expect(coach.find('input[name="obligation"]').getAttribute('value')).toBe(String(obligationPerMonth))
  const coachsOnly = '[data-beside] [data-line^="goal:"], [data-beside] [data-line^="agenda:"]'
  const beside = coach.page.document.querySelectorAll(coachsOnly).map((line) => line.getAttribute('data-line'))
  return lines.filter((id) => !beside.includes(id))
}

test.each(situationNames)('%s goes from the front page to a plan that both agree on', async (name) => {
  const situation = situations[name]
  const { language, answers, planKind, obligationPerMonth } = situation
  const { t } = textsIn(language)
  const person = new Visitor(portal.origin)
  const asked = await walkThrough(person, situation, answerOn)
  console.log(`${name}: ${asked.length} questions`)
  expect(asked.length).toBeGreaterThanOrEqual(15)
  expect(asked.length).toBeLessThanOrEqual(70)
  expect(asked.toSorted()).toEqual(Object.keys(answers).toSorted())
  expectLanguage(person, language)
  expectOwnLines(person, situation)
  expect(person.find('[data-plan-kind]').textContent).toBe(t(`plan:planKinds.${planKind}`))
  const obligation =
    obligationPerMonth === 0 ? t('plan:obligation.none') : t('plan:obligation.perMonth', { count: obligationPerMonth })
  expect(person.find('main').textContent).toContain(obligation)

  await expectReasonNot(person, situation)
  await person.get(`/${language}/result`)
  await person.act('continue')
  expect(person.find('main').getAttribute('data-status')).toBe('draft')
  expect(person.page.document.querySelectorAll('[data-line]'), 'nothing is a plan yet').toEqual([])

  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, String(answers.displayName ?? textsIn('fi').t('coach:queue.noName')))
  expect(coach.find('main').getAttribute('data-status'), 'looking claims no client').toBe('draft')
  // What tells of health shows only after a click that is logged; a plan without it has no such door.
  if (coach.page.document.querySelector('[data-action="open-health"]')) await coach.act('open-health')
  const drafted = expectCoachsDraft(coach, situation)
  await coach.act('approve')
  expect(coach.find('main').getAttribute('data-status')).toBe('approved')

  await person.get(`/${language}/plan`)
  expectLanguage(person, language)
  expect(person.find('main').getAttribute('data-status')).toBe('approved')
  expect(person.find('main').textContent).toContain('Aino Lahtinen')
  expect(linesWithReasons(person).toSorted()).toEqual(drafted.toSorted())
  expect(person.find('[data-plan-kind]').textContent).toBe(t(`plan:planKinds.${planKind}`))
  await person.act('agree')
  expectLanguage(person, language)
  expect(person.find('main').getAttribute('data-status')).toBe('agreed')
  expect(person.find('main').textContent).toContain(t('common:plan.agreed'))

  await coach.get(coach.page.url)
  expect(coach.find('main').getAttribute('data-status')).toBe('agreed')
  expect(coach.find('main').textContent).toContain(textsIn('fi').t('coach:plan.clientAgreed'))
})

test('six journeys from end to end leave no fault in the log', () => {
  expect(portal.logged).toEqual([])
})
