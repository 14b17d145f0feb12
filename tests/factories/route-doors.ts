import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { parseSource } from './source-files'

type Constants = ReadonlyMap<string, ts.Expression | undefined>

/** The guard that an expression is made with: `asCoach queue.read` of `asCoach('queue.read', …)`. */
function guardOf(made: ts.Expression | undefined, constants: Constants): string {
  if (made && ts.isIdentifier(made)) return guardOf(constants.get(made.text), constants)
  if (!made || !ts.isCallExpression(made) || !ts.isIdentifier(made.expression)) return 'no guard'
  const [first] = made.arguments
  // What only shows problems as pages does not ask who is there: the guard is inside.
  if (made.expression.text === 'withProblemPages') return guardOf(first, constants)
  return [made.expression.text, first && ts.isStringLiteral(first) ? first.text : ''].join(' ').trim()
}

const folders = ['routes', 'question'] as const

/** The route files by name, and where each is under `app`: those of pages, and of a question and its answer. */
export const routeFiles: ReadonlyMap<string, string> = new Map(
  folders.flatMap((folder) =>
    readdirSync(`app/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.server)\.tsx?$/.test(file))
      .map((file): [string, string] => [file, `${folder}/${file}`]),
  ),
)

/** The guards of a route file's loader and action, read from its source. */
export function doorsOf(file: string): { loader?: string; action?: string } {
  const source = parseSource(`app/${routeFiles.get(file)}`)
  const variables = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
  const constants: Constants = new Map(variables.map(({ name, initializer }) => [name.getText(), initializer]))
  const functions = source.statements.filter(ts.isFunctionDeclaration).map(({ name }) => name?.text)
  const found: { loader?: string; action?: string } = {}
  for (const door of ['loader', 'action'] as const) {
    if (constants.has(door)) found[door] = guardOf(constants.get(door), constants)
    else if (functions.includes(door)) found[door] = 'no guard'
  }
  return found
}
