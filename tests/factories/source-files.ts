import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const filesUnder = (folders: readonly string[]) =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )

/** The source files under folders, tests and declarations not among them. */
export const sourceFiles = (...folders: string[]): string[] =>
  filesUnder(folders)
    .filter((file) => /\.(ts|tsx|js|mjs)$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
    .toSorted()

/** The tests and declarations under folders. */
export const testFiles = (...folders: string[]): string[] =>
  filesUnder(folders)
    .filter((file) => /\.(test|d)\.tsx?$/.test(file))
    .toSorted()

export const parseSource = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)

type Import = {
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

/**
 * Files that import each other in a circle, each circle in alphabetical order: the strongly connected parts of the graph that
 * have more than one file (Tarjan).
 */
export function findCircles(edges: readonly (readonly [from: string, to: string])[]): string[][] {
  const targets = new Map<string, string[]>()
  for (const [from, to] of edges) targets.set(from, [...(targets.get(from) ?? []), to])
  const circles: string[][] = []
  const found = new Map<string, { at: number; lowest: number; isOpen: boolean }>()
  const open: string[] = []
  const visit = (file: string) => {
    const here = { at: found.size, lowest: found.size, isOpen: true }
    found.set(file, here)
    open.push(file)
    for (const to of targets.get(file) ?? []) {
      const there = found.get(to)
      if (there?.isOpen !== false) here.lowest = Math.min(here.lowest, there?.at ?? visit(to).lowest)
    }
    if (here.lowest === here.at) {
      const circle = open.splice(open.indexOf(file))
      for (const one of circle) found.get(one)!.isOpen = false
      if (circle.length > 1) circles.push(circle.toSorted())
    }
    return here
  }
  for (const [from] of edges) if (!found.has(from)) visit(from)
  return circles.toSorted((one, other) => one[0]!.localeCompare(other[0]!))
}
