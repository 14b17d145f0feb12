import { describe, expect, test } from 'vitest'
import { deadlines } from '../../../../../machines/plan/law/deadlines'
import { draftPlan } from '../../../../../machines/plan/draft/draft-plan'
import { noEdits } from '../../../../../machines/plan/life/plan-document'
import { partMark } from '../../../../../machines/plan/draft/plan-parts'
import { services } from '../../../../../machines/plan/services/services'
import { answersFrom } from '../../../../../machines/questions/answers'
import { readPlanForm } from './plan-form'
import { approvalFaults } from './plan-form-faults'
import { parsePlanForm, planTextLimits } from './plan-form-schema'

const told = {
  debts: 'enforcement',
  hope: 'fullTimeWork',
  workAbility: 8,
  employerContact: 'yes',
  ownStep: 'Soitan',
  timeWithoutWork: 'over2years',
}
const answers = answersFrom(new Map(Object.entries(told)))
const today = '2026-11-20'
const draft = draftPlan({ answers, catalogue: services, deadlines, today })
const titles = new Map(draft.lines.map(({ id }) => [id as string, `text of ${id}`]))

/** The form as the page shows it, with some fields changed or taken away. */
function form(changes: Record<string, string | null> = {}): URLSearchParams {
  const data = new URLSearchParams()
  for (const line of draft.lines) {
    data.set(`shown:${line.id}`, '1')
    data.set(`keep:${line.id}`, line.place ?? 'on')
    data.set(`text:${line.id}`, titles.get(line.id)!)
    if ('who' in line) {
      data.set(`who:${line.id}`, line.who)
      if (line.within !== undefined) data.set(`within:${line.id}`, String(line.within))
    }
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) data.delete(name)
    else data.set(name, value)
  }
  return data
}

const read = (changes: Record<string, string | null> = {}, before = noEdits) =>
  readPlanForm(parsePlanForm(form(changes)), draft, before, titles, 'fi', today)

test('a form that nobody touched makes no edits', () => {
  const typed = { addTask: '', search: '' }
  expect(read()).toMatchObject({ ok: true, edits: noEdits, again: noEdits, conflicts: [], typed })
})

describe('a change', () => {
  test('of wording, doer or date is kept line by line', () => {
    const result = read({
      'text:service:DEBT': 'Oma sana',
      'by:task:contactEmployer': '2027-02-01',
      'who:task:doOwnStep': 'coach',
    })
    expect(result).toMatchObject({
      edits: {
        lines: {
          'service:DEBT': { text: 'Oma sana' },
          'task:contactEmployer': { by: '2027-02-01' },
          'task:doOwnStep': { who: 'coach' },
        },
      },
    })
  })

  test('that unticks a line leaves it out', () => {
    expect(read({ 'keep:service:DEBT': null })).toMatchObject({
      edits: { lines: { 'service:DEBT': { dropped: true } } },
    })
  })

  test('that leaves a line out keeps the reason, and what was changed before', () => {
    const changes = { 'keep:service:DEBT': 'notNow', 'why:service:DEBT': 'Syksyllä', 'text:service:DEBT': 'Oma sana' }
    expect(read(changes).edits.lines['service:DEBT']).toEqual({
      dropped: true,
      dropReason: 'notNow',
      dropWords: 'Syksyllä',
      text: 'Oma sana',
      language: 'fi',
    })
  })

  test('of the doer to a service names it, and only then', () => {
    const named = { 'named:task:contactEmployer': 'Nuorten paja' }
    const id = 'task:contactEmployer'
    expect(read({ ...named, [`who:${id}`]: 'provider' }).edits.lines[id]).toEqual({
      who: 'provider',
      whoName: 'Nuorten paja',
    })
    expect(read(named).edits.lines[id]).toBeUndefined()
  })

  test('of a place moves a line over its neighbour, and back again', () => {
    const [first, second] = draft.lines
      .filter((line) => 'under' in line && line.under === 'paidWork' && !line.place)
      .map(({ id }) => id)
    const { order } = read({ move: `down:${first}` }).edits
    expect(order!.filter((id) => id === first || id === second)).toEqual([second, first])
    expect(read({ order: order!.join(' '), move: `up:${first}` }).edits.order).toBeUndefined()
    expect(read({ move: `up:${first}` }).edits.order).toBeUndefined()
    expect(read({ move: 'up:task:nonsense', order: 'a b' }).edits.order).toBeUndefined()
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

describe('of two coaches on one plan', () => {
  const id = 'task:contactEmployer'
  const shown = { ...noEdits, added: [{ id: 'added:1', text: 'Soita', who: 'jobseeker', by: '2026-12-24' }] } as const
  const fields = { 'shown:added:1': '1', 'keep:added:1': 'on', 'who:added:1': 'jobseeker', 'by:added:1': '2026-12-24' }
  const asShown = { ...fields, 'text:added:1': 'Soita', 'was:added:1': partMark(shown, 'added:1') }

  test('what one did not touch stays as the other has stored it', () => {
    const stored = { ...shown, note: 'Hei', lines: { [id]: { text: 'Ainon sana' } } }
    const result = read({ ...asShown, 'text:service:DEBT': 'Johanin sana' }, stored)
    expect(result.conflicts).toEqual([])
    expect(result.edits).toMatchObject({
      note: 'Hei',
      lines: { [id]: { text: 'Ainon sana' }, 'service:DEBT': { text: 'Johanin sana' } },
    })
  })

  test('a line that both changed is told; the same change is no conflict', () => {
    const stored = { ...noEdits, lines: { [id]: { text: 'Ainon sana' } } }
    expect(read({ [`text:${id}`]: 'Johanin sana' }, stored)).toMatchObject({ conflicts: [id] })
    expect(read({ [`text:${id}`]: 'Ainon sana' }, stored)).toMatchObject({ conflicts: [] })
  })

  test('an added line that the other took away is told when this one changed it, and gone when not', () => {
    const changed = read({ ...asShown, 'text:added:1': 'Soita tänään' }, noEdits)
    expect(changed).toMatchObject({
      conflicts: ['added:1'],
      again: { added: [{ id: 'added:1', text: 'Soita tänään' }] },
    })
    expect(read(asShown, noEdits)).toMatchObject({ conflicts: [], again: { added: [] } })
  })

  test('a number of an added line is never given twice', () => {
    const { edits } = read({ addTask: 'Toinen' }, { ...noEdits, lastAdded: 1 })
    expect(edits).toMatchObject({ added: [{ id: 'added:2' }], lastAdded: 2 })
  })
})

test('a service that is not in the catalogue is not added', () => {
  expect(read({ addService: 'MAGIC' })).toMatchObject({ edits: { added: [] } })
})

describe('a fault', () => {
  test.each(['31.12.2026', '2026-02-31', '0000-00-00', 'tomorrow'])('in a date is told, and %s is not taken', (by) => {
    const result = read({ 'by:service:DEBT': by, nextDiscussionBy: by, 'text:service:DEBT': 'Oma sana' })
    expect(result).toMatchObject({
      ok: false,
      faults: [
        { code: 'badDate', field: 'by:service:DEBT' },
        { code: 'badDate', field: 'nextDiscussionBy' },
      ],
    })
    expect(result.again).toEqual({ lines: { 'service:DEBT': { text: 'Oma sana', language: 'fi' } }, added: [] })
  })

  test('of a text too long is told, and the form keeps all that was typed', () => {
    const note = 'x'.repeat(planTextLimits.note + 1)
    const result = read({ note, addTask: 'Soita', search: 'kurssi', question: 'Milloin?', 'keep:service:DEBT': null })
    expect(result).toMatchObject({ ok: false, faults: [{ code: 'textTooLong', limit: planTextLimits.note }] })
    expect(result.again).toMatchObject({
      note,
      question: 'Milloin?',
      lines: { 'service:DEBT': { dropped: true } },
      added: [],
    })
    expect(result.typed).toEqual({ addTask: 'Soita', search: 'kurssi' })
  })

  test('in a date that has passed is told, but not of one that stood there before', () => {
    const past = { 'by:service:DEBT': '2026-11-19', nextDiscussionBy: '1999-01-01' }
    const faults = Object.keys(past).map((field) => ({ code: 'pastDate', field }))
    expect(read(past)).toMatchObject({ ok: false, faults })
    const before = { lines: { 'service:DEBT': { by: '2026-11-19' } }, added: [], nextDiscussionBy: '1999-01-01' }
    expect(read(past, before)).toMatchObject({ ok: true })
    expect(read({ 'by:service:DEBT': today })).toMatchObject({ ok: true })
  })

  test('in the number of applications is told, and an empty field is the number of the draft', () => {
    for (const obligation of ['-1', '1.5', 'many', 'NaN', '999999', '21']) {
      const result = read({ obligation })
      expect(result).toMatchObject({ ok: false, faults: [{ code: 'badNumber', field: 'obligation', most: 20 }] })
      expect(result.edits).not.toHaveProperty('obligationPerMonth')
    }
    for (const obligation of ['', ' ']) expect(read({ obligation })).toMatchObject({ ok: true, edits: noEdits })
    expect(read({ obligation: '20' })).toMatchObject({ ok: true, edits: { obligationPerMonth: 20 } })
  })
})

test('nobody approves a plan without a goal or anything to do, or with something in the past', () => {
  const without = (...kinds: string[]) => ({
    ...noEdits,
    lines: Object.fromEntries(
      draft.lines.flatMap(({ id, kind }) => (kinds.includes(kind) ? [[id, { dropped: true as const }]] : [])),
    ),
  })
  const ownTask = { id: 'added:1', text: 'Soita', who: 'jobseeker', by: today } as const
  expect(approvalFaults(draft, noEdits, today)).toEqual([])
  expect(approvalFaults(draft, without('goal'), today)).toEqual([{ code: 'emptyPlan' }])
  expect(approvalFaults(draft, without('task'), today)).toEqual([])
  expect(approvalFaults(draft, without('task', 'service'), today)).toEqual([{ code: 'emptyPlan' }])
  expect(approvalFaults(draft, { ...without('task', 'service'), added: [ownTask] }, today)).toEqual([])
  const lateLine = { ...noEdits, lines: { 'service:DEBT': { by: '2026-11-19' } } }
  expect(approvalFaults(draft, lateLine, today)).toEqual([{ code: 'pastDate', field: 'by:service:DEBT' }])
  const past = { ...noEdits, nextDiscussionBy: '2026-11-19' }
  expect(approvalFaults(draft, past, today)).toEqual([{ code: 'pastDate', field: 'nextDiscussionBy' }])
})

describe('what could help as well', () => {
  const beside = draft.lines.find(({ place, kind }) => place === 'beside' && kind === 'service')!.id

  test('stays beside the plan until one act takes it in', () => {
    expect(read().edits.lines).toEqual({})
    expect(read({ takeIn: beside })).toMatchObject({ ok: true, edits: { lines: { [beside]: { takenIn: true } } } })
    expect(read({ [`keep:${beside}`]: 'on' }).edits.lines[beside]).toEqual({ takenIn: true })
  })

  test('is taken in, not added once more, when a coach finds it in the catalogue', () => {
    const { edits } = read({ addService: beside.split(':')[1]! })
    expect(edits).toMatchObject({ lines: { [beside]: { takenIn: true } }, added: [] })
  })

  test('goes back beside it', () => {
    const before = { ...noEdits, lines: { [beside]: { takenIn: true as const } } }
    const was = { [`was:${beside}`]: partMark(before, beside) }
    expect(read({ ...was, [`keep:${beside}`]: 'beside' }, before).edits.lines).toEqual({})
  })
})

test('a line is due so many working days after agreeing, or on a day that the coach gives', () => {
  expect(read({ 'within:service:DEBT': '5' }).edits.lines['service:DEBT']).toEqual({ within: 5 })
  expect(read({ 'within:service:DEBT': '5', 'by:service:DEBT': '2026-12-18' }).edits.lines['service:DEBT']).toEqual({
    by: '2026-12-18',
  })
  expect(read({ 'within:service:DEBT': '0' })).toMatchObject({
    faults: [{ code: 'badNumber', field: 'within:service:DEBT' }],
  })
})

test('a coach keeps any line off paper', () => {
  expect(read({ 'paper:service:DEBT': 'off' }).edits.lines['service:DEBT']).toEqual({ offPaper: true })
})

test('the first interview is counted from the day on which the job search began, or has another day with its reason', () => {
  expect(read({ jobSearchFrom: '2026-11-02' }).edits).toMatchObject({ jobSearchFrom: '2026-11-02' })
  const other = { firstInterviewBy: '2026-12-09', interviewBecause: 'Sairausloma' }
  expect(read(other).edits).toMatchObject({ firstInterviewBy: '2026-12-09', firstInterviewBecause: 'Sairausloma' })
})
