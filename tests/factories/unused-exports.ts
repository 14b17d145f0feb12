import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sourceFiles, testFiles } from './source-files'

/** Files that something other than an import reaches: the framework, a command line, the build, the runner. */
const entries =
  /^app\/(routes\/|entry|root|routes\.ts|commands\/|question\/(question|answer)\.|server\/(start|build))|^tests\/(prove\/proofs|bench|runners)\/|\.mjs$|\.config\.\w+$|^db\/schema\//

const importing =
  /\b(?:import|export)\s+(?:type\s+)?([\w$]+\s*,\s*)?(\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*'(\.[^']*)'/g
const whole = /\bimport\(\s*'(\.[^']*)'\s*\)(?:\.(\w+))?/g
const exported = /^export (?:async )?(?:function\*?|const|let|type|interface|class|enum) (\w+)/gm
const passedOn = /^export (?:type )?\{([^}]*)\} from/gm

const namesIn = (list: string) =>
  list
    .replace(/[{}]/g, '')
    .split(',')
    .map((one) => one.trim().replace(/^type\s+/, ''))
    .filter(Boolean)

/** What is taken out of each module: by its path without an ending; `*` is everything. */
function takenFrom(sources: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map<string, Set<string>>()
  const note = (from: string, name: string, what: readonly string[]) => {
    const module = path.join(path.dirname(from), name).replace(/\?\w+$/, '')
    const names = taken.get(module) ?? new Set()
    for (const one of what) names.add(one)
    taken.set(module, names)
  }
  for (const [file, source] of sources) {
    for (const [, , what, name] of source.matchAll(importing))
      note(file, name!, what!.startsWith('*') ? ['*'] : namesIn(what!).map((one) => one.split(/\s+as\s+/)[0]!))
    for (const [, name, member] of source.matchAll(whole)) note(file, name!, [member ?? '*'])
  }
  return taken
}

/** Exports that no other file takes, as `file name`: they need not be exported, or are not needed at all. */
export function unusedExports(): string[] {
  const files = sourceFiles('app', 'db', 'machines', 'tests')
  const tests = testFiles('app', 'db', 'machines', 'tests')
  const sources = new Map([...files, ...tests].map((file) => [file, readFileSync(file, 'utf8')]))
  const taken = takenFrom(sources)
  return files.flatMap((file) => {
    if (entries.test(file)) return []
    const source = sources.get(file)!
    const module = file.replace(/\.\w+$/, '')
    const names = new Set([module, file, module.replace(/\/index$/, '')].flatMap((one) => [...(taken.get(one) ?? [])]))
    if (names.has('*')) return []
    const offered = [
      ...[...source.matchAll(exported)].map(([, name]) => name!),
      ...[...source.matchAll(passedOn)].flatMap(([, list]) =>
        namesIn(list!).map((one) => one.split(/\s+as\s+/).at(-1)!),
      ),
    ]
    return offered.filter((name) => !names.has(name)).map((name) => `${file} ${name}`)
  })
}
