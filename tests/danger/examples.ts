import { readFileSync, readdirSync } from 'node:fs'
import { partsOfText, type TextPart } from '../../machines/danger/classifier/features'
import type { Example } from '../../machines/danger/classifier/learn'
import { readInAllLanguages } from '../../machines/danger/read-in-languages'
import { dangerPhrasings } from '../factories/danger-phrasings'

type Sentences = Readonly<Record<'danger' | 'ordinary', readonly string[]>>

const folder = 'machines/danger/classifier/examples'

/** What the classifier learns from, by language: made up by hand, none of it told by a real person. */
const examplesByLanguage: Readonly<Record<string, Sentences>> = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Sentences,
  ]),
)

/** A text as one part, however long it is. */
function asOnePart(text: string): TextPart {
  const reading = readInAllLanguages(text)
  return partsOfText(reading, Infinity)[0]!
}

/** All examples and phrasings, as they are learnt from. */
export const readExamples = (): Example[] =>
  [...Object.values(examplesByLanguage), ...Object.values(dangerPhrasings)].flatMap(({ danger, ordinary }) => [
    ...danger.map((text) => ({ part: asOnePart(text), isDanger: true })),
    ...ordinary.map((text) => ({ part: asOnePart(text), isDanger: false })),
  ])
