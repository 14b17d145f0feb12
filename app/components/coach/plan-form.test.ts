import { describe, expect, test } from 'vitest'
import { deadlines } from '../../../machines/plan/deadlines'
import { draftPlan } from '../../../machines/plan/draft-plan'
import { noEdits } from '../../../machines/plan/plan-document'
import { services } from '../../../machines/plan/services'
import { answersFrom } from '../../../machines/questions/answers'
import { readPlanForm, textLimits } from './plan-form'

const answers = answersFrom(new Map(Object.entries({ debts: 'enforcement', hope: 'fullTimeWork', workAbility: 8 })))
const draft = draftPlan({ answers, catalogue: services, deadlines, today: '2026-11-20' })
const titles = new Map(draft.lines.map(({ id }) => [id as string, `text of ${id}`]))

/** The form as the page shows it, with some fields changed or taken away. */
function form(changes: Record<string, string | null> = {}): URLSearchParams {
  const data = new URLSearchParams()
  for (const line of draft.lines) {
    data.set(`shown:${line.id}`, '1')
    data.set(`keep:${line.id}`, 'on')
    data.set(`text:${line.id}`, titles.get(line.id)!)
    if ('who' in line) {
      data.set(`who:${line.id}`, line.who)
      data.set(`by:${line.id}`, line.by)
    }
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) data.delete(name)
    else data.set(name, value)
  }
  return data
}

const read = (changes: Record<string, string | null> = {}, before = noEdits) =>
  readPlanForm(form(changes), draft, before, titles, 'fi')

test('a form that nobody touched makes no edits', () => {
  const edits = { lines: {}, added: [], language: 'fi' }
  expect(read()).toEqual({ ok: true, edits, again: edits, typed: { question: '', addService: '', addTask: '' } })
})

describe('a change', () => {
  test('of wording, doer or date is kept line by line', () => {
    const result = read({
      'text:service:DEBT': 'Oma sana',
      'by:task:applyForJobs': '2027-02-01',
      'who:task:makeJobProfile': 'coach',
    })
    expect(result).toMatchObject({
      edits: {
        lines: {
          'service:DEBT': { text: 'Oma sana' },
          'task:applyForJobs': { by: '2027-02-01' },
          'task:makeJobProfile': { who: 'coach' },
        },
      },
    })
  })

  test('that unticks a line leaves it out', () => {
    expect(read({ 'keep:service:DEBT': null })).toMatchObject({
      edits: { lines: { 'service:DEBT': { dropped: true } } },
    })
  })

  test('of a line that the page did not show is not made up', () => {
    const before = { ...noEdits, lines: { 'service:DEBT': { text: 'Aiempi' } } }
    const result = read({ 'shown:service:DEBT': null, 'keep:service:DEBT': null }, before)
    expect(result).toMatchObject({ edits: { lines: { 'service:DEBT': { text: 'Aiempi' } } } })
  })
})

test('a service and an own task are added, each under an id of its own', () => {
  const result = read({ addService: 'YKI', addTask: 'Soita maanantaina' })
  expect(result).toMatchObject({
    edits: {
      added: [
        { id: 'added:1', service: 'YKI' },
        { id: 'added:2', text: 'Soita maanantaina' },
      ],
    },
  })
})

test('a service that is not in the catalogue is not added', () => {
  expect(read({ addService: 'MAGIC' })).toMatchObject({ edits: { added: [] } })
})

describe('a fault', () => {
  test.each(['31.12.2026', '2026-02-31', '0000-00-00', 'tomorrow'])('in a date is told, and %s is not taken', (by) => {
    const result = read({ 'by:service:DEBT': by, nextDiscussionBy: by, 'text:service:DEBT': 'Oma sana' })
    expect(result).toMatchObject({ ok: false, fault: { code: 'badDate' } })
    expect(result.again).toEqual({ lines: { 'service:DEBT': { text: 'Oma sana' } }, added: [], language: 'fi' })
  })

  test('of a text too long is told, and the form keeps all that was typed', () => {
    const note = 'x'.repeat(textLimits.note + 1)
    const result = read({ note, addTask: 'Soita', addService: 'YKI', question: 'Milloin?', 'keep:service:DEBT': null })
    expect(result).toMatchObject({ ok: false, fault: { code: 'textTooLong', limit: textLimits.note } })
    expect(result.again).toMatchObject({ note, lines: { 'service:DEBT': { dropped: true } }, added: [] })
    expect(result.typed).toEqual({ question: 'Milloin?', addService: 'YKI', addTask: 'Soita' })
  })

  test('in the number of applications falls back to the draft', () => {
    for (const obligation of ['', ' ', '-1', '1.5', 'many', 'NaN', '999'])
      expect(read({ obligation })).not.toMatchObject({ edits: { obligationPerMonth: expect.anything() } })
  })
})
