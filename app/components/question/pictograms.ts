const circle = 'M12 3a9 9 0 1 0 .01 0'

/** Drawn by us on 24 × 24, as the `d` of one stroked path. Bars say how much or how long. */
export const shapes = {
  check: 'M5 13l4 4L19 7',
  unsure: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 18v.01',
  dots: 'M6 12h.01M12 12h.01M18 12h.01',
  none: `${circle}M6 18L18 6`,
  bars0: 'M4 20h16',
  bars1: 'M4 20h16M5 20v-4',
  bars2: 'M4 20h16M5 20v-4M10 20v-8',
  bars3: 'M4 20h16M5 20v-4M10 20v-8M15 20V8',
  bars4: 'M4 20h16M5 20v-4M10 20v-8M15 20V8M20 20V4',
  exit: 'M14 4H5v16h9M10 12h10M17 9l3 3-3 3',
  pause: 'M8 5v14M16 5v14',
  letter: 'M4 6h16v12H4ZM4 7l8 6 8-6',
  halfDay: `${circle}M12 3v9h9`,
  clock: `${circle}M12 7v5l3 2`,
  cap: 'M2 9l10-5 10 5-10 5ZM6 11v5c3 3 9 3 12 0v-5',
  globe: `${circle}M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18`,
  back: 'M9 6l-5 5 5 5M4 11h10a6 6 0 0 1 6 6v1',
  calendar: 'M4 6h16v14H4ZM4 10h16M8 3v4M16 3v4',
  briefcase: 'M4 8h16v11H4ZM9 8V5h6v3M4 13h16',
  coin: `${circle}M15 8.5C11 6 8 9 11 11.5S14 16 9 15M12 5.5v13`,
  wallet: 'M4 7h16v12H4ZM4 7l12-3v3M16 13h.01',
  shield: 'M12 3l8 3c0 8-3 12-8 15-5-3-8-7-8-15Z',
  heart: 'M12 20C4 14 4 6 9 6c2 0 3 2 3 3 0-1 1-3 3-3 5 0 5 8-3 14',
  people: 'M9 9a3 3 0 1 0-.01 0M3 20c0-9 12-9 12 0M17 11a2.5 2.5 0 1 0-.01 0M17 14c3 0 4 3 4 6',
  person: 'M12 10a3.5 3.5 0 1 0-.01 0M5 20c0-9 14-9 14 0',
  house: 'M4 11l8-7 8 7v9H4ZM10 20v-6h4v6',
  speech: 'M4 5h16v11h-9l-5 4v-4H4Z',
  book: 'M4 5c3-1 6-1 8 1 2-2 5-2 8-1v14c-3-1-6-1-8 1-2-2-5-2-8-1ZM12 6v14',
  tool: 'M20 7l-4 1-1-1 1-4a5 5 0 0 0-6 6l-6 6 5 5 6-6a5 5 0 0 0 5-7',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  hash: 'M9 4L7 20M17 4l-2 16M4 9h16M3 15h16',
  screen: 'M4 5h16v11H4ZM9 20h6M12 16v4',
  board: 'M4 4h16v11H4ZM12 15v5M8 20l4-3 4 3',
  flag: 'M6 21V4h12l-3 4 3 4H6',
  mountain: 'M3 19l6-11 4 6 3-4 5 9Z',
  bulb: 'M9 18h6M10 21h4M8 15a6 6 0 1 1 8 0Z',
  search: 'M10 4a6 6 0 1 0 .01 0M15 15l5 5',
  card: 'M3 6h18v13H3ZM3 10h18M7 15h4',
  shop: 'M5 11v9h14v-9M3 11l2-7h14l2 7a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0M10 20v-5h4v5',
  plaster: 'M14 4l6 6L10 20l-6-6ZM10 8l6 6M12 12v.01',
  seedling: 'M12 21v-9M12 12c-6 0-8-3-8-7 5 0 8 2 8 7M12 14c0-4 3-6 8-6 0 4-3 6-8 6',
  signpost: 'M12 21V3M12 5h7l2 2-2 2h-7M12 11H5l-2 2 2 2h7',
} as const

type Shape = keyof typeof shapes

const shapesInOrder = (from: number, ...options: string[]): [string, Shape][] =>
  options.map((option, at) => [option, `bars${from + at}` as Shape])

/** Which shape stands before an answer of the quick start, by question and option. Names, ages and numbers have none. */
const pictures: Readonly<Record<string, readonly (readonly [option: string, shape: Shape])[]>> = {
  reason: [
    ['jobEnded', 'exit'], ['laidOff', 'pause'], ['underNotice', 'letter'], ['partTimeWork', 'halfDay'], ['graduated', 'cap'],
    ['businessEnded', 'shop'], ['careEnded', 'heart'], ['illness', 'plaster'], ['cameToFinland', 'globe'],
    ['backAfterBreak', 'back'], ['longWithoutWork', 'calendar'], ['other', 'dots'],
  ],
  layOffKind: [['full', 'pause'], ['shorterHours', 'halfDay'], ['notSure', 'unsure']],
  timeWithoutWork: [
    ['working', 'briefcase'], ...shapesInOrder(0, 'under3months', '3to6months', '6to12months', '1to2years', 'over2years'),
    ['neverInFinland', 'globe'],
  ],
  benefit: [
    ['earningsRelated', 'shield'], ['generalSupport', 'coin'], ['socialAssistance', 'house'], ['sickness', 'heart'],
    ['parental', 'people'], ['wages', 'briefcase'], ['none', 'none'], ['notSure', 'unsure'],
  ],
  livedInFinland: [['always', 'house'], ...shapesInOrder(0, 'under1year', '1to3years', '3to5years', 'over5years')],
  finnishLevel: [
    ['firstLanguage', 'house'], ['none', 'none'], ...shapesInOrder(0, 'fewWords', 'simple', 'everyday', 'good', 'fluent'),
  ],
  interpreter: [['needed', 'speech'], ['sometimes', 'halfDay'], ['notNeeded', 'check']],
  meanwhile: [
    ['lookedForWork', 'search'], ['care', 'heart'], ['studies', 'book'], ['illness', 'plaster'], ['ownBusiness', 'shop'],
    ['elsewhere', 'globe'], ['otherMatters', 'dots'],
  ],
  education: [
    ...shapesInOrder(0, 'notFinishedBasic', 'basic', 'upperSecondary', 'vocational', 'higher'), ['vocationalAbroad', 'tool'],
    ['higherAbroad', 'globe'], ['healthCareAbroad', 'heart'],
  ],
  strengths: [
    ['people', 'people'], ['hands', 'tool'], ['care', 'heart'], ['order', 'list'], ['numbers', 'hash'],
    ['languages', 'speech'], ['computers', 'screen'], ['teaching', 'board'], ['leading', 'flag'],
    ['endurance', 'mountain'], ['newThings', 'bulb'],
  ],
  worries: [
    ['money', 'wallet'], ['housing', 'house'], ['health', 'heart'], ['loneliness', 'person'], ['children', 'people'],
    ['language', 'speech'], ['online', 'screen'], ['permits', 'card'], ['findingWork', 'search'], ['none', 'check'],
  ],
  hope: [
    ['fullTimeWork', 'briefcase'], ['partTimeWork', 'halfDay'], ['anyWorkNow', 'clock'], ['studies', 'book'],
    ['ownBusiness', 'seedling'], ['tryOutFirst', 'tool'], ['notSure', 'unsure'], ['notNow', 'pause'],
  ],
  directionClear: [['clear', 'signpost'], ['someIdeas', 'bulb'], ['unclear', 'unsure']],
} // prettier-ignore

const shapeOf: ReadonlyMap<string, Shape> = new Map(
  Object.entries(pictures).flatMap(([question, answers]) =>
    answers.map(([option, shape]) => [`${question}.${option}`, shape] as const),
  ),
)

/** The path of an answer's pictogram (`hope.studies`), where it has one. */
export function pictogramOf(answer: string): string | undefined {
  const shape = shapeOf.get(answer)
  return shape && shapes[shape]
}

/** Every answer that has a pictogram, for the test that all of them are asked. */
export const pictured: readonly string[] = [...shapeOf.keys()]
