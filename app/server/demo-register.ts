import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Register, RegisterFile } from '../use-cases/demo/demo.server'

/** The list of the demo's people, ids only, in a file beside the embedded database. */
export function registerIn(directory: string): RegisterFile {
  const file = path.join(directory, 'demo-people.json')
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return '{}'
        throw error
      })
      return JSON.parse(text) as Register
    },
    async write(register) {
      await mkdir(directory, { recursive: true, mode: 0o700 })
      await writeFile(`${file}.new`, JSON.stringify(register))
      await rename(`${file}.new`, file)
    },
  }
}
