import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import { defineQuestion, type Question } from '../../machines/questions/define-question'
import { questions } from '../../machines/questions/registry'

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

/** The entry with what is new in the question; what the question lost stays, until it is retired by hand. */
function entryFor(question: Question, known?: Entry): Entry {
  const retired = known?.retiredOptions ?? []
  const now = optionsOf(question).filter((option) => !retired.includes(option))
  const lost = (known?.options ?? []).filter((option) => !optionsOf(question).includes(option))
  return {
    kind: question.kind,
    revision: question.revision,
    ...('options' in question && { options: [...now, ...lost] }),
    ...(retired.length > 0 && { retiredOptions: retired }),
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

/** The ledger with what is asked now. An entry that the question breaks with stays as it is. */
function withNew(asked: readonly Question[], ledger: Ledger): Ledger {
  const canKeep = ({ id, kind, revision }: Question) => {
    const known = ledger[id]
    return !known || (!known.retired && known.kind === kind && known.revision <= revision)
  }
  const entries = asked.filter(canKeep).map((question) => [question.id, entryFor(question, ledger[question.id])] as const)
  return { ...ledger, ...Object.fromEntries(entries) }
}

const file = join(import.meta.dirname, '../../machines/questions/ledger.json')
const read = (): Ledger => JSON.parse(readFileSync(file, 'utf8')) as Ledger

/** `npm run docs` enters new questions, options and revisions; that something has gone is marked by hand. */
if (process.env.UPDATE_DOCS === '1') {
  const lines = Object.entries(withNew(questions, read())).map(([id, entry]) => `"${id}": ${JSON.stringify(entry)}`)
  const style = await resolveConfig(file)
  writeFileSync(file, await format(`{\n${lines.join(',\n')}\n}`, { ...style, filepath: file }))
}

describe('the ledger of questions', () => {
  it('keeps everything that ever shipped', () => {
    expect(broken(questions, read())).toEqual([])
  })

  it('has everything that is asked today: run `npm run docs`', () => {
    expect(read()).toEqual(withNew(questions, read()))
  })
})

describe('the check of the ledger', () => {
  const colour = defineQuestion({ id: 'colour', revision: 2, kind: 'choice', options: ['red', 'blue'] })
  const ledger: Ledger = { colour: { kind: 'choice', revision: 2, options: ['red', 'blue'] } }
  const as = (change: Partial<Entry>): Ledger => ({ colour: { ...ledger['colour']!, ...change } })

  it('is content with what shipped', () => {
    expect(broken([colour], ledger)).toEqual([])
    expect(withNew([colour], ledger)).toEqual(ledger)
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
    expect(broken(shorter, marked)).toEqual([])
    expect(withNew(shorter, marked)).toEqual(marked)
  })

  it('enters a new question and a new option, and forgets none that went', () => {
    expect(withNew([colour], {})).toEqual(ledger)
    expect(withNew([{ ...colour, options: ['red', 'green'] }], ledger)).toEqual(as({ options: ['red', 'green', 'blue'] }))
    expect(withNew([], ledger)).toEqual(ledger)
    expect(withNew([{ ...colour, kind: 'choices' }], ledger)).toEqual(ledger)
  })
})
