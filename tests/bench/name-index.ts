// What the index of names tells an attacker who has the database and no key: how far names can be told apart, and guessed from
// how often they occur. Run: node tests/bench/name-index.mjs
import { keysOfName } from '../../machines/text/name-keys'
import { pseudoRandom } from '../factories/pseudo-random'

const starts = [
  'Ma',
  'Ju',
  'An',
  'Ti',
  'Ol',
  'Ah',
  'Ka',
  'Mi',
  'Ra',
  'Fa',
  'Pe',
  'Sa',
  'He',
  'Ii',
  'Le',
  'Vi',
  'No',
  'El',
  'Ja',
  'Su',
]
const middles = [
  'ri',
  'ha',
  'na',
  'mo',
  'ga',
  'me',
  'tri',
  'kko',
  'na',
  'isa',
  'kka',
  'nna',
  'li',
  'ro',
  'ta',
  'lma',
  'ora',
  'ina',
]
const ends = ['a', 'na', 'la', 'nen', 'kari', 'virta', 'ranta', 'o', 'us', 'ta', 'sto', 'lainen', 'ki', 'maa']
const made = (random: () => number, parts: readonly (readonly string[])[]) =>
  parts.map((part) => part[Math.floor(random() * part.length)]).join('')

/** As common as names are: the one of rank r occurs 1/r times as often as the first. */
function population(people: number, given: number, family: number) {
  const random = pseudoRandom(11)
  const distinct = (count: number, parts: readonly (readonly string[])[]) => {
    const names = new Set<string>()
    while (names.size < count) names.add(made(random, parts) + (names.size > count / 2 ? made(random, [ends]) : ''))
    return [...names]
  }
  const pick = (names: readonly string[]) => names[Math.floor(names.length ** random()) - 1] ?? names[0]!
  const [first, last] = [distinct(given, [starts, middles, ends]), distinct(family, [starts, middles, middles, ends])]
  return Array.from({ length: people }, () => ({ given: pick(first), family: pick(last) }))
}

type Person = ReturnType<typeof population>[number]
type Measured = { keysEach: number; unlikeOthers: number; guessedGiven: number; guessedFamily: number }

/** Ranks the hashes of one kind by how often they occur, and the names as public statistics do; the same rank is the guess. */
function guessed(people: readonly Person[], which: keyof Person, shapeOf: (name: string) => string): number {
  const countBy = (key: (person: Person) => string) => {
    const counts = new Map<string, number>()
    for (const person of people) counts.set(key(person), (counts.get(key(person)) ?? 0) + 1)
    return counts
  }
  const names = countBy((person) => person[which])
  // Of names that occur as often and look alike in the index, one in so many is guessed right.
  const alike = new Map<string, number>()
  for (const [name, count] of names)
    alike.set(`${count} ${shapeOf(name)}`, (alike.get(`${count} ${shapeOf(name)}`) ?? 0) + 1)
  let right = 0
  for (const [name, count] of names) right += count / alike.get(`${count} ${shapeOf(name)}`)!
  return right / people.length
}

function measure(
  people: readonly Person[],
  keysOf: (name: string) => string[],
  shapeOf: (name: string) => string,
): Measured {
  const sets = new Map<string, number>()
  let keys = 0
  for (const { given, family } of people) {
    const all = [...new Set([...keysOf(given), ...keysOf(family)])]
    keys += all.length
    sets.set(all.toSorted().join(), (sets.get(all.toSorted().join()) ?? 0) + 1)
  }
  const alone = [...sets.values()].filter((count) => count === 1).length
  return {
    keysEach: keys / people.length,
    unlikeOthers: alone / people.length,
    guessedGiven: guessed(people, 'given', shapeOf),
    guessedFamily: guessed(people, 'family', shapeOf),
  }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
for (const count of [2_000, 20_000, 200_000]) {
  const people = population(count, 1_500, 9_000)
  const whole = measure(
    people,
    (name) => [name.toLowerCase()],
    () => '',
  )
  // The beginnings of one word come together and grow by one: how many there are tells how long it is.
  const parts = measure(people, keysOfName, (name) => String(keysOfName(name).length))
  for (const [what, told] of [
    ['whole words', whole],
    ['beginnings', parts],
  ] as const)
    console.log(
      `${count} people, ${what}: ${told.keysEach.toFixed(1)} hashes each, index unlike anybody else's ${percent(told.unlikeOthers)}, ` +
        `given name guessed by how common it is ${percent(told.guessedGiven)}, family name ${percent(told.guessedFamily)}`,
    )
}
