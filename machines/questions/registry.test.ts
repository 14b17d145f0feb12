import { describe, expect, it } from 'vitest'
import { asks, conversationNames, conversations } from '../conversations/conversations'
import { questionStates } from '../conversations/walk'
import { defineQuestion, keyOf } from './define-question'
import { questionAt, questions, questionsByTopic, topicOfQuestion } from './registry'

const repeating = questions.filter(({ repeats }) => repeats)
const asked = conversationNames.flatMap((name) => [...questionStates(conversations[name]).values()])

it('no two questions have the same id', () => {
  const ids = questions.map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

it('every question is asked in some conversation, and every question asked is registered', () => {
  const registered = new Set(questions)
  expect(questions.filter(({ id }) => !conversationNames.some((name) => asks(name, id)))).toEqual([])
  expect(asked.filter(({ question }) => !registered.has(question))).toEqual([])
})

it('only the language of service and the municipality have to be answered', () => {
  expect(questions.filter(({ skippable }) => !skippable).map(({ id }) => id)).toEqual([
    'municipality',
    'serviceLanguage',
  ])
})

it('everything asked about health is marked as a health matter, or as a crisis that nobody reads', () => {
  const open = questionsByTopic.health.filter(({ sensitivity }) => sensitivity === 'ordinary')
  expect(open).toEqual([])
  expect(questions.filter(({ sensitivity }) => sensitivity === 'crisis').map(({ id }) => id)).toEqual([
    'harmThoughts',
    'safety',
  ])
})

describe.each(questions.map((question) => [question.id, question] as const))('%s', (id, question) => {
  it('is found under its key, and only under it', () => {
    expect(questionAt(keyOf(question, 0))).toEqual({ question, round: 0 })
    expect(questionAt(question.repeats ? id : `${id}#0`)).toBeUndefined()
  })

  it('has a topic', () => {
    expect(questionsByTopic[topicOfQuestion(question)]).toContain(question)
  })

  it('has options that differ, the one that stands alone among them', () => {
    if (question.kind !== 'choice' && question.kind !== 'choices') return
    expect(new Set(question.options).size).toBe(question.options.length)
    if (question.kind !== 'choices') return
    if (question.exclusive) expect(question.options).toContain(question.exclusive)
    if (question.atMost) expect(question.atMost).toBeLessThan(question.options.length)
  })
})

describe('the key of an answer', () => {
  it('tells the round of a loop', () => {
    for (const question of repeating) expect(questionAt(`${question.id}#3`)).toEqual({ question, round: 3 })
  })

  it.each(['', '#', '#0', 'noSuchQuestion', 'constructor', '__proto__', 'reason#', 'reason#0#0', 'reason ', 'Reason'])(
    'is not "%s"',
    (key) => {
      expect(questionAt(key)).toBeUndefined()
    },
  )

  it.each(['', '#', '#x', '#-1', '#1.5', '#10', '#00', '# 1', '#1#1'])('does not end in "%s" in a loop', (end) => {
    expect(questionAt(`experienceTitle${end}`)).toBeUndefined()
  })
})

it('a question that nobody registered is a fault in our own code', () => {
  const stranger = defineQuestion({ id: 'stranger', revision: 1, kind: 'longText', maxLength: 5 })
  expect(() => topicOfQuestion(stranger)).toThrow('stranger')
})
