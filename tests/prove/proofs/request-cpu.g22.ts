import { keyOf } from '../../../machines/questions/define-question'
import { experienceSkills, experienceTasks } from '../../../machines/questions/skills'
import { signInAs } from '../../factories/coach-visitor'
import { costliestTexts } from '../../factories/costly-texts'
import { startTestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { answerOn } from '../../factories/walk-through'
import { share, type Proof } from '../proof'

/** Milliseconds of CPU that no request may take. */
const mostCpu = 2_000
const tasks = keyOf(experienceTasks, 0)
const skills = keyOf(experienceSkills, 0)

type Dearest = { kind: string; ms: number }

/** CPU of this process, portal and embedded database and who asks in one, while something is done; in milliseconds. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** A jobseeker at the question about the tasks of their work. */
async function atTasks(origin: string): Promise<Visitor> {
  const visitor = new Visitor(origin)
  await visitor.get('/fi')
  await visitor.act('start')
  await answerOn(visitor, { ...situations.undecided.answers, mainWork: 'Hitsaaja' })
  await visitor.get('/fi/topics/skills')
  await answerOn(visitor, { strengths: null }, tasks)
  return visitor
}

/** Every kind of request in which one text becomes much work, with every dear text, so many rounds. */
export async function askDearly(origin: string, rounds: number): Promise<{ dearest: Dearest; requests: number }> {
  const visitor = await atTasks(origin)
  const coach = await signInAs(origin, 'aino')
  const place = (key: string) => `/fi/questions/${key.replace('#', '.')}`
  let dearest: Dearest = { kind: '', ms: 0 }
  let requests = 0
  const note = async (kind: string, work: () => Promise<unknown>) => {
    const ms = await cpuOf(work)
    requests += 1
    if (ms > dearest.ms) dearest = { kind, ms }
  }
  for (let round = 0; round < rounds; round += 1)
    for (const [name, text] of Object.entries(costliestTexts)) {
      await visitor.get(place(tasks))
      await note(`tasks told: ${name}`, () => visitor.answer(text))
      await note(`skills suggested: ${name}`, () => visitor.get(place(skills)))
      const search = visitor.find('button[name="search"]')
      await note(`skills looked for: ${name}`, () => visitor.press(search, [['look', text.repeat(20)]]))
      await note(`a name searched for: ${name}`, () => coach.post('/coach/search', [['q', text.repeat(20)]]))
    }
  return { dearest, requests }
}

/** G22, its first half: no request of the dearest kinds takes two seconds of CPU. */
export async function prove(scale: number): Promise<Proof> {
  // The database in this process, so that its share of the work is counted.
  delete process.env.TEST_DATABASE_URL
  const portal = await startTestPortal()
  const { dearest, requests } = await askDearly(portal.origin, share(10, scale))
  await portal.stop()
  const figure = `${requests} requests of the dearest kinds: at most ${Math.round(dearest.ms)} ms of CPU (${dearest.kind})`
  return { figure, passed: dearest.ms < mostCpu }
}
