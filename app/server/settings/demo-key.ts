import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The demo's master key: made once, kept beside the embedded database, readable by its owner only. */
export function demoKey(directory: string): Buffer {
  const file = path.join(directory, 'demo-master-key')
  if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8'), 'hex')
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const key = randomBytes(32)
  writeFileSync(file, key.toString('hex'), { mode: 0o600 })
  return key
}
