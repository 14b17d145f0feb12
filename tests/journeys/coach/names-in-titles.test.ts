import { afterAll, beforeAll, expect, test } from 'vitest'
import { signInAs } from '../../factories/coach-visitor'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

test('a name that would turn a title round is isolated in it, and loses its own marks of direction', async () => {
  const { warehouseWorker } = situations
  const displayName = 'Sami\u202eatnavlim\u2066'
  await walkThrough(new Visitor(portal.origin), {
    ...warehouseWorker,
    answers: { ...warehouseWorker.answers, displayName },
  })
  const coach = await signInAs(portal.origin, 'aino')
  await coach.get('/coach')
  const id = coach.find('[data-action="open"]').getAttribute('href')!.split('/').at(-1)!
  const pages = ['', '/answers', '/health', '/set-aside', '/messages', '/notes'].map(
    (one) => `/coach/assessments/${id}${one}`,
  )
  const others = [
    `/coach/plans/${id}`,
    `/coach/plans/${id}/versions`,
    `/coach/clients/${id}/preview`,
    `/coach/clients/${id}/coach`,
  ]
  for (const page of [...pages, ...others]) {
    await coach.get(page)
    expect(coach.page.status, page).toBe(200)
    const title = coach.find('title').textContent
    expect(title, page).toContain('\u2068Samiatnavlim\u2069')
    expect(title.replace(/[\u2068\u2069]/g, ''), page).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
  }
})

test('a form of the plan that the script posts as autosave is taken as a document too', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  await coach.get('/coach')
  const id = coach.find('[data-action="open"]').getAttribute('href')!.split('/').at(-1)!
  await coach.get(`/coach/plans/${id}`)
  await coach.press(coach.find('[name="do"][value="save"]'), [['do', 'autosave']])
  expect(coach.page.status).toBe(200)
  const saving = await coach.send(`/coach/plans/${id}/saving`, coach.form([['do', 'autosave']]))
  expect(saving.status).toBeLessThan(500)
  expect(portal.logged.filter((line) => line.includes('unexpected'))).toEqual([])
})
