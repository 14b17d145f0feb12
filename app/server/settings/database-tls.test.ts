import { expect, test } from 'vitest'
import { databaseTlsFaults } from './database-tls'

const faults = (url: string, tls?: string) => databaseTlsFaults({ DATABASE_URL: url, DATABASE_TLS: tls }).length

test('a database on another machine without TLS is refused unless it is said aloud', () => {
  expect(faults('postgresql://web:x@db.example.fi/suunta')).toBe(1)
  expect(faults('postgresql://web:x@db.example.fi/suunta?sslmode=disable')).toBe(1)
  expect(faults('postgresql://web:x@db.example.fi/suunta?sslmode=no-verify')).toBe(1)
  expect(faults('postgresql://web:x@localhost/suunta?host=db.example.fi')).toBe(1)
  expect(faults('postgresql://web:x@db.example.fi/suunta', 'off')).toBe(0)
  expect(faults('postgresql://web:x@db.example.fi/suunta?sslmode=verify-full')).toBe(0)
})

test('on this machine, over a socket of it too, no TLS is needed', () => {
  for (const url of [
    'postgres://localhost/x',
    'postgres://127.0.0.1:5432/x',
    'postgres://[::1]/x',
    'postgres:///x?host=/tmp',
  ])
    expect(faults(url), url).toBe(0)
})

test('the owner’s address is looked at too', () => {
  expect(databaseTlsFaults({ MIGRATION_DATABASE_URL: 'postgres://db.example.fi/x' })[0]).toMatch(
    /^MIGRATION_DATABASE_URL /,
  )
})
