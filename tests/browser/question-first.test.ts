import { expect, test } from 'vitest'
import { situations } from '../factories/situations'
import { setStage } from './steps/browser'
import { expectNoSidewaysScrolling } from './steps/checks'
import { Person } from './steps/person'

const stage = setStage()

/** A phone of five years ago, and the same at 200 %: half of its pixels each way. */
const windows = { phone: { width: 360, height: 640 }, zoomed: { width: 180, height: 320 } } as const
const ways = (['nurse', 'warehouseWorker'] as const).flatMap((name) =>
  Object.keys(windows).flatMap((window) =>
    [true, false].map((javaScriptEnabled) => ({ name, window: window as keyof typeof windows, javaScriptEnabled })),
  ),
)

test.for(ways)(
  'the heading of every question begins within the top third, and the way on is at hand ($name, $window, script: $javaScriptEnabled)',
  { timeout: 240_000 },
  async ({ name, window, javaScriptEnabled }) => {
    const { language, answers } = situations[name]
    const viewport = windows[window]
    const person = await Person.in(await stage.context({ viewport, javaScriptEnabled }))
    await person.open(`/${language}`)
    await person.act('start')
    const late: string[] = []
    let asked = 0
    await person.answerAll(answers, async (key) => {
      asked += 1
      const heading = (await person.find('h1').boundingBox())!
      if (heading.y > viewport.height / 3) late.push(`${key} ${heading.y}`)
      if (window === 'zoomed') return expectNoSidewaysScrolling(person.page)
      const first = (await person
        .find('fieldset button:visible, fieldset label, fieldset input, fieldset textarea')
        .first()
        .boundingBox())!
      if (first.y + first.height > viewport.height) late.push(`${key}: first answer ends at ${first.y + first.height}`)
      const wayOn = await person
        .find('.bar button')
        .boundingBox({ timeout: 50 })
        .catch(() => null)
      if (wayOn && wayOn.y + wayOn.height > viewport.height)
        late.push(`${key}: way on ends at ${wayOn.y + wayOn.height}`)
    })
    expect(late).toEqual([])
    expect(asked).toBeGreaterThan(10)
    expect(person.complaints).toEqual([])
  },
)
