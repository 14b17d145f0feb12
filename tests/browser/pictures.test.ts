import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { situations } from '../factories/situations'
import { setStage } from './steps/browser'
import { openRow, signIn } from './steps/coach'
import { Person } from './steps/person'
import { sentBy } from './steps/sent'

const stage = setStage()

/**
 * The README's pictures are kept with the sources: `SCREENSHOTS=1 npm run test:browser -- pictures` takes them anew.
 * Otherwise they go where they can be looked at.
 */
const folder = process.env.SCREENSHOTS ? 'docs/images' : 'tests/browser/screenshots'

function keep(name: string, picture: Buffer, mostBytes: number) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, name), picture)
  expect(picture.length, name).toBeLessThan(mostBytes)
}

test('a question in Arabic on a phone makes a picture', async () => {
  const { answers } = situations.nurse
  const context = await stage.context({ viewport: { width: 390, height: 900 }, deviceScaleFactor: 2 })
  const person = await Person.in(context)
  await person.open('/ar')
  await person.act('start')
  let picture: Buffer | undefined
  await person.answerAll(answers, async (key) => {
    if (key !== 'hope') return
    await person.give(answers.hope as string)
    await person.page.mouse.move(0, 0)
    await person.page.evaluate(() => scrollTo(0, 0))
    picture = await person.page.screenshot()
  })
  keep('question-ar.png', picture!, 180_000)
})

test(
  "the coach's desk makes pictures: queue, answers, plan editor and the plan on paper",
  { timeout: 120_000 },
  async () => {
    for (const [situation, name] of [
      ['warehouseWorker', 'Reijo'],
      ['undecided', 'Elias'],
      ['accountant', 'Vera'],
      ['nurse', 'Noor'],
    ] as const)
      await sentBy(stage.portal, situation, name)
    const coach = await Person.in(await stage.context({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' }))
    const take = async (name: string) => keep(name, await coach.page.screenshot(), 250_000)
    await signIn(coach)
    await openRow(coach, 'Reijo')
    await coach.act('continue')
    expect(await coach.find('li[data-line] .reasons').count()).toBeGreaterThan(10)
    await take('plan-editor.png')
    await coach.open('/coach')
    expect(await coach.find('tbody tr').count()).toBeGreaterThan(3)
    await take('queue.png')
    await openRow(coach, 'Noor')
    expect(await coach.find('main [lang=ar]').count()).toBeGreaterThan(0)
    await take('assessment.png')
    await coach.act('continue')
    await coach.find('[data-action=approve]').first().click()
    await coach.find('[data-status=approved]').waitFor()
    await coach.open(`${coach.page.url().split('?')[0]}/paper`)
    await coach.page.emulateMedia({ media: 'print' })
    await coach.page.setViewportSize({ width: 720, height: 1000 })
    await take('plan-on-paper.png')
  },
)
