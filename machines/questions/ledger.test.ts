import { describe, expect, it } from 'vitest'
import { defineQuestion, type Question } from './define-question'
import shipped from './ledger.json'
import { questions } from './registry'

/**
 * What ever shipped under an id. An option that leaves moves to `retiredOptions`, a question that leaves gets
 * `retired: true`; neither is deleted, because its answers are still stored and no new meaning may take its name.
 */
type Entry = {
  kind: string
  revision: number
  options?: readonly string[]
  retiredOptions?: readonly string[]
  retired?: true
}
type Ledger = Readonly<Record<string, Entry>>

const optionsOf = (question: Question | undefined) => (question && 'options' in question ? question.options : [])

/** The entry as it should be now; an option that the question lost is retired in it, never forgotten. */
function entryFor(question: Question, known?: Entry): Entry {
  const lost = (known?.options ?? []).filter((option) => !optionsOf(question).includes(option))
  const retiredOptions = [...(known?.retiredOptions ?? []), ...lost]
  return {
    kind: question.kind,
    revision: question.revision,
    ...('options' in question && { options: question.options }),
    ...(retiredOptions.length > 0 && { retiredOptions }),
  }
}

/** What broke a promise to answers that are stored already. */
function broken(asked: readonly Question[], ledger: Ledger): string[] {
  const byId = new Map(asked.map((question) => [question.id, question]))
  return Object.entries(ledger).flatMap(([id, { kind, revision, options = [], retiredOptions = [], retired }]) => {
    const question = byId.get(id)
    if (retired) return question ? [`${id} is retired: its id cannot be used again`] : []
    if (!question) return [`${id} has vanished: put it back, or mark it "retired": true`]
    const now = optionsOf(question)
    return [
      ...(question.kind === kind ? [] : [`${id} was a ${kind} and is a ${question.kind}: give it a new id`]),
      ...(question.revision >= revision ? [] : [`${id} has gone back from revision ${revision}`]),
      ...options
        .filter((option) => !now.includes(option) && !retiredOptions.includes(option))
        .map((option) => `${id}: option ${option} has vanished: put it back, or move it to "retiredOptions"`),
      ...retiredOptions
        .filter((option) => now.includes(option))
        .map((option) => `${id}: option ${option} is retired: it cannot be used again`),
    ]
  })
}

/** The lines that are missing from the ledger, ready to be put there. */
function missing(asked: readonly Question[], ledger: Ledger): string[] {
  const canKeep = ({ id, kind, revision }: Question) => {
    const known = ledger[id]
    return !known || (!known.retired && known.kind === kind && known.revision <= revision)
  }
  return asked
    .filter(canKeep)
    .map((question) => ({
      id: question.id,
      known: ledger[question.id],
      entry: entryFor(question, ledger[question.id]),
    }))
    .filter(({ known, entry }) => JSON.stringify(known) !== JSON.stringify(entry))
    .map(({ id, entry }) => `"${id}": ${JSON.stringify(entry)},`)
}

describe('the ledger of questions', () => {
  it('keeps everything that ever shipped', () => {
    expect(broken(questions, shipped as Ledger)).toEqual([])
  })

  it('has everything that is asked today', () => {
    const lines = missing(questions, shipped as Ledger)
    expect(lines, `Put these into machines/questions/ledger.json:\n${lines.join('\n')}\n`).toEqual([])
  })
})

describe('the check of the ledger', () => {
  const colour = defineQuestion({ id: 'colour', revision: 2, kind: 'choice', options: ['red', 'blue'] })
  const ledger: Ledger = { colour: { kind: 'choice', revision: 2, options: ['red', 'blue'] } }
  const as = (change: Partial<Entry>): Ledger => ({ colour: { ...ledger['colour']!, ...change } })

  it('is content with what shipped', () => {
    expect([...broken([colour], ledger), ...missing([colour], ledger)]).toEqual([])
  })

  it.each<[string, readonly Question[], Ledger, string]>([
    ['a question vanished', [], ledger, 'colour has vanished'],
    ['a question changed its kind', [{ ...colour, kind: 'choices' }], ledger, 'was a choice and is a choices'],
    ['an option vanished', [{ ...colour, options: ['red'] }], ledger, 'option blue has vanished'],
    ['a revision went back', [{ ...colour, revision: 1 }], ledger, 'gone back from revision 2'],
    ['a retired question is asked again', [colour], as({ retired: true }), 'its id cannot be used again'],
    ['a retired option is offered again', [colour], as({ retiredOptions: ['blue'] }), 'option blue is retired'],
  ])('says when %s', (_, asked, known, fault) => {
    expect(broken(asked, known).join()).toContain(fault)
  })

  it('lets a question and an option go when the ledger marks them', () => {
    expect(broken([], as({ retired: true }))).toEqual([])
    const shorter = [{ ...colour, options: ['red'] }]
    const marked = as({ options: ['red'], retiredOptions: ['blue'] })
    expect([...broken(shorter, marked), ...missing(shorter, marked)]).toEqual([])
  })

  it('prints a lost option among the retired ones', () => {
    const [line = ''] = missing([{ ...colour, options: ['red'] }], ledger)
    expect(JSON.parse(`{${line.slice(0, -1)}}`)).toEqual(as({ options: ['red'], retiredOptions: ['blue'] }))
  })

  it.each<[string, Question, Ledger]>([
    ['a new question', colour, {}],
    ['a new option', { ...colour, options: ['red', 'blue', 'green'] }, ledger],
    ['a new revision', { ...colour, revision: 3 }, ledger],
  ])('prints the line to add for %s', (_, question, known) => {
    const [line = ''] = missing([question], known)
    expect(JSON.parse(`{${line.slice(0, -1)}}`)).toEqual({ colour: entryFor(question) })
  })
})
