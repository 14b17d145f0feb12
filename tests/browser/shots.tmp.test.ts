import { test } from 'vitest'
import { situations } from '../factories/situations'
import { Visitor } from '../factories/visitor'
import { answerOn } from '../factories/walk-through'
import { signInAs } from '../factories/coach-visitor'
import { setStage } from './steps/browser'
import { signIn } from './steps/coach'
import { Person } from './steps/person'

const stage = setStage()
const people = [
  ['warehouseWorker', 'Teemu Raatikainen', { safety: 'worried', safeContact: 'certainWay', safeContactHow: 'Soita klo 9–12', contactWay: 'phone', contactDetails: '040 000 0041' }],
  ['nurse', 'رنا خليل', {}],
  ['accountant', 'Annika Sjöberg', { benefit: 'none', contactWay: 'phone', contactDetails: '040 123 4567' }],
  ['warehouseWorker', 'Reijo Mäkelä', { shareHealth: 'yes', workAbility: 4 }],
  ['accountant', 'Олена Коваленко', {}],
  ['accountant', 'Mohammad Rezaei', {}],
] as const
test('shots', { timeout: 300_000 }, async () => {
  const visitors: Visitor[] = []
  for (const [situation, displayName, more] of people) {
    const one = situations[situation]
    const person = new Visitor(stage.portal.origin)
    const answers = { ...one.answers, displayName, ...more } as never
    await person.get(`/${one.language}`)
    await person.act('start')
    for (const topic of ['', ...one.topics, 'summary']) {
      if (topic) await person.get(`/${one.language}/topics/${topic}`)
      await answerOn(person, answers)
      while (person.kind === 'crisis') { await person.act('continue'); await answerOn(person, answers) }
    }
    await person.get(`/${one.language}/summary`)
    await person.act('submit')
    visitors.push(person)
  }
  const http = await signInAs(stage.portal.origin, 'aino')
  await http.get('/coach')
  const ids = http.page.document.querySelectorAll('tr[data-row]').map((row) => [row.id.replace('client-', ''), row.querySelector('th')!.textContent] as const)
  const idOf = (name: string) => ids.find(([, text]) => text.includes(name))![0]
  for (const name of ['Reijo', 'Annika']) await http.post(`/coach/clients/${idOf(name)}/coach`, [['do', 'take']])
  await visitors[2]!.get('/fi/messages')
  await visitors[2]!.post('/fi/messages', [['id', crypto.randomUUID()], ['text', 'Hei! Milloin tavataan?']]).catch(() => undefined)
  await http.post('/coach', [['do', 'saveFilter'], ['query', 'language=ar']])
  await http.post('/coach', [['do', 'saveFilter'], ['query', 'kind=integration&sort=newest']])
  const shoot = async (name: string, options: Record<string, unknown>, pages: [string, string][]) => {
    const person = await Person.in(await stage.context({ locale: 'fi', ...options }))
    await signIn(person, 'aino')
    for (const [what, path] of pages) {
      await person.open(path)
      if (what.startsWith('keys')) { await person.page.keyboard.press('j'); await person.page.keyboard.press('j'); await person.page.waitForTimeout(500) }
      if (what.startsWith('fold')) await person.page.keyboard.press('f')
      const odd = await person.page.evaluate(() => [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.rail')).slice(0, 5).map((one) => one.outerHTML.slice(0, 120)))
      if (odd.length) console.log(what, name, odd)
      if (what === 'answers') console.log(await person.page.evaluate(() => ['main', '.answers-page', '.talk', '.contents'].map((one) => { const r = document.querySelector(one)!.getBoundingClientRect(); const c = getComputedStyle(document.querySelector(one)!); return [one, r.left, r.width, c.maxWidth, c.gridTemplateColumns, c.display].join(' ') })))
      await person.page.screenshot({ path: `/tmp/desk-shots/${what}-${name}.png`, fullPage: name.includes('390') })
    }
    console.log(person.complaints)
  }
  const [r, n, a] = [idOf('Reijo'), idOf('رنا'), idOf('Annika')]
  const pages: [string, string][] = [['queue', '/coach'], ['keys', '/coach'], ['fold', '/coach?who=me'], ['client', `/coach/assessments/${r}`], ['client-ar', `/coach/assessments/${n}`], ['answers', `/coach/assessments/${n}/answers`], ['messages', `/coach/assessments/${a}/messages`], ['plan', `/coach/plans/${r}`], ['health', `/coach/assessments/${r}/health`]]
  await shoot('1440', { viewport: { width: 1440, height: 900 } }, pages)
  await shoot('dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }, pages.filter(([one]) => ['queue', 'client'].includes(one)))
  await shoot('390', { viewport: { width: 390, height: 844 } }, pages.filter(([one]) => ['queue', 'client', 'answers'].includes(one)))
  await shoot('880', { viewport: { width: 880, height: 1000 } }, pages.filter(([one]) => ['queue', 'client'].includes(one)))
})
