import { parse } from 'node-html-parser'
import { expect } from 'vitest'

type Answered = {
  status: number
  html: string
  headers: Headers | Record<string, string | readonly string[] | undefined>
}

const headerOf = ({ headers }: Answered, name: string) =>
  String(headers instanceof Headers ? headers.get(name) : headers[name])

/** What every answer carries, a refusal too: a strict policy with a nonce, and no guessing of types or caching. */
function expectSafeHeaders(answer: Answered): void {
  const policy = headerOf(answer, 'content-security-policy')
  expect(policy).toContain(`default-src 'none'`)
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=-]{20,}'/)
  expect(policy).toContain(`frame-ancestors 'none'`)
  expect(policy).not.toContain('unsafe-')
  expect(headerOf(answer, 'x-content-type-options')).toBe('nosniff')
  expect(headerOf(answer, 'referrer-policy')).toBe('same-origin')
  expect(headerOf(answer, 'cache-control')).toBe('no-store')
  expect(headerOf(answer, 'content-type')).toMatch(/^text\/html; charset=utf-8$/i)
}

/** A page in a language that tells what went wrong, or the same question again. */
export function expectPage(answer: Answered, status: number, kind: 'error' | 'question', language: string): void {
  const document = parse(answer.html)
  const page = document.querySelector('main')?.getAttribute('data-page')
  const lang = document.querySelector('html')?.getAttribute('lang')
  expect({ status: answer.status, page, lang }).toEqual({ status, page: kind, lang: language })
  expect(document.querySelector('title')?.textContent).not.toBe('')
  expect(document.querySelector('main h1')?.textContent).not.toBe('')
  expectSafeHeaders(answer)
}
