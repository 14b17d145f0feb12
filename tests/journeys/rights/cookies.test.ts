import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlanOf, signIn } from '../../factories/coach-visitor'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

/** Remembers each cookie that the portal sets, with its life in seconds; what takes one away is left out. */
class Collector extends Visitor {
  static readonly set = new Map<string, number>()

  override async send(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const answer = await super.send(url, init)
    if (new URL(answer.url).origin !== this.origin) return answer // the demo's own sign-in is another site
    for (const line of answer.headers.getSetCookie()) {
      const life = Number(/max-age=(\d+)/i.exec(line)?.[1])
      if (life !== 0) Collector.set.set(line.split('=')[0]!, life)
    }
    return answer
  }
}

test('the privacy page lists exactly the cookies that are set, with their life', async () => {
  const person = new Collector(portal.origin)
  const answers = { ...situations.warehouseWorker.answers, displayName: 'Keksi' }
  await walkThrough(person, { ...situations.warehouseWorker, answers })
  await person.get('/fi/my-data/permissions/new')
  const fields = [
    ['recipient', 'kela'],
    ['topic', 'skills'],
    ['days', '30'],
    ['consent', 'yes'],
  ] as [string, string][]
  await person.press(person.find('[data-act="give"]'), fields)
  const code = person.find('[data-share-code]').textContent
  const asks = new Collector(portal.origin)
  await asks.get('/fi')
  await asks.act('start')
  const hidden = asks.page.document.querySelectorAll('form[data-question] [type="hidden"]')
  const standing = hidden.map((one) => [one.getAttribute('name')!, one.getAttribute('value') ?? ''] as const)
  // As the small script posts an answer.
  await asks.send(`/fi/answers/${asks.questionKey}`, asks.form([...standing, ['skip', '1']]))
  const reader = new Collector(portal.origin)
  await reader.get('/fi/shared')
  await reader.press(reader.find('main form button'), [['code', code]])
  const coach = await signIn(new Collector(portal.origin), 'aino')
  await openPlanOf(coach, 'Keksi')
  await person.get('/en/privacy')
  const told = person.page.document.querySelectorAll('[data-cookie]').map((one) => ({
    name: one.getAttribute('data-cookie')!,
    life: /How long: (\d+) (day|hour|minute)s?/.exec(one.textContent)!,
  }))
  const seconds = { day: 86_400, hour: 3600, minute: 60 }
  const listed = told.map(({ name, life: [, count, unit] }) => [name, Number(count) * seconds[unit as 'day']])
  // Those of one kind, of which a browser may have several, end with letters of their own.
  const nameOf = (name: string) => told.find((one) => name.startsWith(`${one.name}-`))?.name ?? name
  const really = new Map([...Collector.set].map(([name, life]) => [nameOf(name), life]))
  expect(listed.toSorted()).toEqual([...really].toSorted())
})
