import { rmSync } from 'node:fs'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { hardCoded, pseudoTextsFolder } from '../../factories/pseudo-texts'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'

const textsFolder = pseudoTextsFolder()
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ textsFolder })
})
afterAll(async () => {
  await portal.stop()
  rmSync(textsFolder, { recursive: true })
})

const kinds = new Set<string>()
function expectNothingHardCoded(visitor: Visitor) {
  kinds.add(visitor.kind ?? '')
  expect(hardCoded(visitor.page.document), visitor.page.url).toEqual([])
  expect(visitor.find('title').textContent).toContain('⟦')
}

it('every kind of page of a jobseeker has all of its words from the texts', { timeout: 60_000 }, async () => {
  const { answers } = situations.undecided
  const person = new Visitor(portal.origin)
  const look = async (path: string) => {
    await person.get(path)
    expectNothingHardCoded(person)
  }
  for (const path of ['/fi', '/fi/privacy', '/fi/resume', '/fi/crisis', '/fi/no-such-page', '/fi/plan'])
    await look(path)
  await person.get('/fi')
  await person.act('start')
  for (const conversation of ['quickStart', 'skills', 'health', 'everydayLife', 'goals', 'summary']) {
    await look(`/fi/topics/${conversation}`)
    while (person.kind === 'question') {
      expectNothingHardCoded(person)
      await person.answer(answers[person.questionKey!]!)
    }
    expectNothingHardCoded(person)
  }
  await look('/fi/topics')
  await look('/fi/code')
  await look('/fi/questions/hope')
  await person.post('/fi/questions/hope', [])
  expectNothingHardCoded(person)
  await look('/fi/summary')
  await person.act('submit')
  expectNothingHardCoded(person)
  await look('/fi/why-not?service=DEBT')
  await look('/fi/plan')

  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, String(answers.displayName))
  await coach.act('approve')
  await look('/fi/plan')
  await person.act('agree')
  expectNothingHardCoded(person)
  expect([...kinds].toSorted()).toEqual([
    'code',
    'crisis',
    'error',
    'plan',
    'privacy',
    'question',
    'result',
    'resume',
    'summary',
    'topics',
    'welcome',
    'why-not',
  ])
})

it('a word that is not from the texts would be seen', () => {
  const page = (html: string) => hardCoded(parse(html))
  expect(page('<p>⟦Hei⟧ <b>Jatka</b></p>')).toEqual(['Jatka'])
  expect(page('<p>⟦Vastasit: ⟦Kyllä⟧⟧ 3 / 10 <span lang="so">Haa</span></p>')).toEqual([])
  expect(page('<input placeholder="Etsi"><p aria-label="⟦Hei⟧"></p>')).toEqual(['Etsi'])
})
