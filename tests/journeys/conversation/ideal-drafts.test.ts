import { describe, expect, it } from 'vitest'
import {
  askedIn,
  draftOf,
  judge,
  shortWay,
  walkThrough,
  wayOf,
  wholeWay,
  type Verdict,
} from '../../factories/ideal/judge'
import { notYet } from '../../factories/ideal/not-yet'
import { idealPeople } from '../../factories/ideal/people'

/** Over all twelve people, how many of the lines that must be there are there; and what is there that must not be. */
const verdicts = idealPeople.flatMap(({ name, topics, answers, everything, quickStart }) => {
  const told = walkThrough(answers, wayOf(topics))
  const short = walkThrough(answers, shortWay)
  return [
    { of: `${name}, everything told`, ...judge(draftOf(told.stored), everything) },
    { of: `${name}, quick start`, ...judge(draftOf(short.stored), quickStart) },
  ]
})

const questionsOf = idealPeople.map(({ name, topics, answers }) => ({
  name,
  quickStart: askedIn(walkThrough(answers, shortWay), 'quickStart'),
  told: askedIn(walkThrough(answers, wayOf(topics))),
  everything: askedIn(walkThrough(answers, wholeWay)),
}))

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)
const mean = (list: readonly number[]) => Math.round((10 * sum(list)) / list.length) / 10
const figures = (list: readonly Verdict[]) => {
  const [wanted, missing] = [sum(list.map((one) => one.wanted)), sum(list.map((one) => one.missing.length))]
  const forbidden = sum(list.map((one) => one.found.length))
  const share = Math.round((1000 * (wanted - missing)) / wanted) / 10
  return `${wanted - missing} of ${wanted} musts (${share} %), ${forbidden} forbidden, ${mean(list.map((one) => one.services))} services and ${mean(list.map((one) => one.tasks))} tasks on average`
}

describe('a draft of somebody whom a coach described', () => {
  it.each(verdicts)('$of has what it must have, but for what is listed', ({ of, missing, found }) => {
    expect({ missing, found }).toEqual(notYet[of] ?? { missing: [], found: [] })
  })

  it('is told in figures', () => {
    for (const { of, wanted, missing, found, besideMissing, services, tasks } of verdicts)
      console.log(
        `${of}: ${wanted - missing.length} of ${wanted} musts, ${found.length} forbidden, ${services} services, ${tasks} tasks` +
          (besideMissing.length > 0 ? `; not even beside: ${besideMissing.join(' ')}` : ''),
      )
    console.log(`everything told: ${figures(verdicts.filter(({ of }) => of.endsWith('told')))}`)
    console.log(`quick start alone: ${figures(verdicts.filter(({ of }) => of.endsWith('start')))}`)
    console.log(`all: ${figures(verdicts)}`)
    for (const { name, quickStart, told, everything } of questionsOf)
      console.log(`${name}: quick start ${quickStart} questions, what they told ${told}, everything ${everything}`)
    expect(verdicts).toHaveLength(24)
  })
})

it.each(questionsOf)(
  '$name is asked at most 14 questions in the quick start, and at most 60 when everything is told',
  (asked) => {
    expect(asked.quickStart).toBeLessThanOrEqual(14)
    expect(asked.everything).toBeLessThanOrEqual(60)
  },
)

it('most are asked at most 45 questions in all that they tell', () => {
  expect(questionsOf.filter(({ told }) => told <= 45).length).toBeGreaterThan(questionsOf.length / 2)
})
