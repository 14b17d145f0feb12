import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** The source files under folders, tests and declarations not among them. */
export function sourceFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
    )
    .filter((file) => /\.(ts|tsx|js|mjs)$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
    .toSorted()
}

export const parseSource = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)

export type Import = {
  /** The file of ours that is imported, or the name of the package. */
  to: string
  isOurs: boolean
  /** Gone when the program runs. With `verbatimModuleSyntax` only `import type` is. */
  isType: boolean
}

const nameIn = (node: ts.Node | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : undefined)

function importIn(node: ts.Node): { name: string | undefined; isType: boolean } | undefined {
  if (ts.isImportDeclaration(node))
    return { name: nameIn(node.moduleSpecifier), isType: node.importClause?.isTypeOnly ?? false }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { name: nameIn(node.moduleSpecifier), isType: node.isTypeOnly }
  if (ts.isImportTypeNode(node))
    return { name: ts.isLiteralTypeNode(node.argument) ? nameIn(node.argument.literal) : undefined, isType: true }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return { name: nameIn(node.arguments[0]), isType: false }
  return undefined
}

/** Everything that a file imports, in whichever way. */
export function importsOf(file: string): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node) => {
    const { name, isType } = importIn(node) ?? {}
    if (name !== undefined) {
      const isOurs = name.startsWith('.')
      const to = isOurs ? path.join(path.dirname(file), name).replace(/\?\w+$/, '') : name
      found.push({ to, isOurs, isType: isType ?? false })
    }
    ts.forEachChild(node, visit)
  }
  visit(parseSource(file))
  return found
}
