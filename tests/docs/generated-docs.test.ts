import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { awayPages } from './away-pages'
import { listCompass } from './list-compass'
import { listAssurance } from './list-assurance'
import { conversationPages } from './draw-conversations'
import { listQuestions } from './list-questions'
import { listRuleChanges, listRules } from './list-rules'

const root = join(import.meta.dirname, '../..')
const docs = new Map([...conversationPages(), ['compass.md', listCompass()], ['questions.md', listQuestions()], ['rules.md', listRules()], ['rule-changes.md', listRuleChanges()], ['assurance.md', listAssurance()]])
/** What is made of the code and stands beside it, by path. */
const pages = new Map([...[...docs].map(([name, page]) => [`docs/${name}`, page] as const), ...awayPages()])

/** `npm run docs` sets this: the pages are written instead of compared. */
const writes = process.env.UPDATE_DOCS === '1'

function written(name: string): string | undefined {
  try {
    return readFileSync(join(root, name), 'utf8')
  } catch {
    return undefined
  }
}

describe.each([...pages])('%s', (name, page) => {
  it('tells what the code does', () => {
    if (writes) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), page)
    }
    expect(written(name) === page, `${name} is stale: run \`npm run docs\``).toBe(true)
  })
})

it.each(['docs/conversations', 'deploy/away'])('no page is left in %s of what has gone', (folder) => {
  const found = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
  expect(found.filter((name) => !pages.has(name))).toEqual([])
})
