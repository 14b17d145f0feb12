import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listAssurance } from './list-assurance'
import { conversationPages } from './draw-conversations'
import { listQuestions } from './list-questions'
import { listRuleChanges, listRules } from './list-rules'

const docs = join(import.meta.dirname, '../../docs')
const pages = new Map([...conversationPages(), ['questions.md', listQuestions()], ['rules.md', listRules()], ['rule-changes.md', listRuleChanges()], ['assurance.md', listAssurance()]])

/** `npm run docs` sets this: the pages are written instead of compared. */
const writes = process.env.UPDATE_DOCS === '1'

function written(name: string): string | undefined {
  try {
    return readFileSync(join(docs, name), 'utf8')
  } catch {
    return undefined
  }
}

describe.each([...pages])('docs/%s', (name, page) => {
  it('tells what the code does', () => {
    if (writes) {
      mkdirSync(dirname(join(docs, name)), { recursive: true })
      writeFileSync(join(docs, name), page)
    }
    expect(written(name) === page, `docs/${name} is stale: run \`npm run docs\``).toBe(true)
  })
})

it('no page is left of a conversation that has gone', () => {
  const known = [...pages.keys()]
  const found = readdirSync(join(docs, 'conversations')).map((name) => `conversations/${name}`)
  expect(found.filter((name) => !known.includes(name))).toEqual([])
})
