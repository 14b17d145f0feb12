import { afterAll, beforeAll, expect, test } from 'vitest'
import { conversationOf } from '../../../machines/profile/compass-of-assessment'
import { sectors } from '../../../machines/profile/sector-names'
import { asks } from '../../../machines/conversations/conversations'
import { questionAt } from '../../../machines/questions/registry'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { answerOn, answerUnseen, walkThrough } from '../../factories/walk-through'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

const { undecided } = situations

async function afterQuickStart(): Promise<Visitor> {
  const person = new Visitor(portal.origin)
  await person.get('/fi')
  await person.act('start')
  await answerUnseen(person, undecided.answers)
  return person
}

const discs = (person: Visitor) =>
  person.page.document.querySelectorAll('.disc text').map(({ textContent }) => textContent)
const press = (person: Visitor, sector: string) => person.press(person.find(`button[name=place][value=${sector}]`))

test('each sector leads to a question of its own, from the map and from the list alike', async () => {
  const person = await afterQuickStart()
  expect(person.kind).toBe('topics')
  for (const sector of sectors) {
    await person.get('/fi/topics')
    const [onMap, inList] = [person.find(`[data-sector=${sector}] a`), person.find(`a[data-row=${sector}]`)]
    expect(onMap.getAttribute('href')).toBe(inList.getAttribute('href'))
    expect(onMap.getAttribute('tabindex')).toBe('-1')
    await person.get(inList.getAttribute('href')!)
    // Who speaks Finnish as their own has told of languages: its answers are changed on the summary.
    if (sector === 'languages') expect(person.kind).not.toBe('question')
    else expect(asks(conversationOf[sector], questionAt(person.questionKey!)!.question.id), sector).toBe(true)
  }
})

test('up to three sectors are placed and taken away without script, and their order is stored with the way on', async () => {
  const person = new Visitor(portal.origin)
  await person.get('/fi')
  await person.act('start')
  await answerOn(person, undecided.answers, 'priorities')
  await press(person, 'search')
  await press(person, 'health')
  await press(person, 'everyday')
  // Clockwise: health, everyday life, job search.
  expect(discs(person)).toEqual(['2', '3', '1'])
  expect(person.find('button[name=place][value=people]').hasAttribute('disabled')).toBe(true)
  await press(person, 'search')
  await press(person, 'direction')
  const placed = person.page.document.querySelectorAll('[name=placed]').map((one) => one.getAttribute('value'))
  expect(placed).toEqual(['health', 'money', 'direction'])
  await person.act('answer')
  expect(person.kind).toBe('topics')
  await person.get('/fi/questions/priorities')
  const stored = person.page.document.querySelectorAll('[name=placed]').map((one) => one.getAttribute('value'))
  expect(stored).toEqual(['health', 'money', 'direction'])
})

test('the same compass stands on the result, the plan and the paper; a coach sees nothing of health before its door', async () => {
  const person = new Visitor(portal.origin)
  const answers = { ...undecided.answers, displayName: 'Kompassi', priorities: ['health', 'work'], shareHealth: 'yes' }
  await walkThrough(person, { ...undecided, answers })
  const about = (visitor: Visitor) => visitor.find('svg.compass desc').textContent
  expect(discs(person)).toEqual(['1', '2'])
  const own = about(person)
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Kompassi')
  await coach.act('approve')
  await coach.get(coach.page.url.split('?')[0]!.replace('/plans/', '/assessments/'))
  expect(discs(coach)).toEqual(['1'])
  expect(
    coach
      .find('[data-sector=health]')
      .querySelectorAll('path')
      .map((path) => path.getAttribute('class')),
  ).toEqual(['blank'])
  await person.get('/fi/plan')
  expect(about(person)).toBe(own)
  await person.get('/fi/plan/paper')
  expect(discs(person)).toEqual(['1', '2'])
})
