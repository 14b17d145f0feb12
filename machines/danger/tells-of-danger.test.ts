import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dangerPhrasings } from '../../tests/factories/danger-phrasings'
import { wordKinds } from './lexicon'
import { readPattern } from './match-patterns'
import { patterns } from './patterns'
import { likenessToDanger } from './classifier/classifier'
import { partsOfText } from './classifier/features'
import { readInAllLanguages } from './read-in-languages'
import { patternsMeet, tellsOfDanger } from './tells-of-danger'
import { lexicons } from './words'

type Sentences = Record<string, { danger: readonly string[]; ordinary: readonly string[] }>

const readSentences = <T>(file: string) => JSON.parse(readFileSync(`tests/danger/${file}.json`, 'utf8')) as T
const sentences = readSentences<Sentences>('sentences')
/** Written apart from the code and from the examples, and never to be learnt from: what to expect of people. */
const unseen = readSentences<Record<string, Record<'danger' | 'ordinary' | 'answers', readonly string[]>>>('unseen')

const share = (texts: readonly string[]) => texts.filter(tellsOfDanger).length / texts.length

describe.each(Object.entries(unseen))(
  'sentences in %s that the portal was not made with',
  (_, { danger, ordinary, answers }) => {
    it('open help in at least nine of ten where they tell of danger, and in at most one of ten where they only sound like it', () => {
      expect(Math.min(danger.length, ordinary.length)).toBe(60)
      expect(share(danger)).toBeGreaterThanOrEqual(0.9)
      expect(share(ordinary)).toBeLessThanOrEqual(0.1)
    })

    it('hardly ever do in ordinary answers', () => {
      expect(answers.length).toBe(40)
      expect(share(answers)).toBeLessThanOrEqual(0.05)
    })
  },
)

it('of all sentences that the portal was not made with nineteen of twenty are judged rightly', () => {
  const all = Object.values(unseen)
  const right = all.flatMap(({ danger, ordinary }) => [
    ...danger.map(tellsOfDanger),
    ...ordinary.map((text) => !tellsOfDanger(text)),
  ])
  expect(right.filter(Boolean).length / right.length).toBeGreaterThanOrEqual(0.95)
})
const languages = Object.entries(dangerPhrasings).map(([language, { danger, ordinary }]) => {
  const more = sentences[language]!
  return [language, { danger: [...danger, ...more.danger], ordinary: [...ordinary, ...more.ordinary] }] as const
})

describe.each(languages)('own words in %s', (_, { danger, ordinary }) => {
  it('are tried in at least twelve ways of each kind', () => {
    expect(new Set(danger).size).toBeGreaterThanOrEqual(12)
    expect(new Set(ordinary).size).toBeGreaterThanOrEqual(12)
  })

  it('tell of danger when they say so', () => {
    expect(danger.filter((text) => !tellsOfDanger(text))).toEqual([])
  })

  it('do not when they are ordinary', () => {
    expect(ordinary.filter((text) => tellsOfDanger(text))).toEqual([])
  })
})

/** Every text of a file, by its path. */
const textsIn = (value: unknown, path: string): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))

it('what the portal itself says is ordinary, in every language, but for what it asks and offers to say about danger, and who helps against force', () => {
  const texts = languages.flatMap(([language]) =>
    readdirSync(`locales/${language}`).flatMap((file) =>
      textsIn(JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8')), `${language}/${file}`),
    ),
  )
  expect(texts.length).toBeGreaterThan(7000)
  const found = texts.filter(
    ([path, text]) =>
      !/\.harmThoughts\.|\.safety\.options\.|\.crisis\.(traffickingLine|violence)$/.test(path) && tellsOfDanger(text),
  )
  expect(found).toEqual([])
})

it('danger is seen whatever the letters look like, in the middle of other words and languages', () => {
  for (const text of [
    'HALUAN KUOLLA!!!',
    'haluan   kuolla',
    'Etsin töitä.\nen jaksa enää elää, auttakaa',
    'Olen kokki. I want to die. Kiitos.',
    'I don’t want to live anymore',
    'I don´t want to live anymore',
    'أُرِيدُ أَنْ أَمُوتَ',
    'Муж меня бьёт',
  ])
    expect(tellsOfDanger(text), text).toBe(true)
})

it('is not put together from two sentences', () => {
  expect(tellsOfDanger('I want to. Die Arbeit gefällt mir.')).toBe(false)
  expect(tellsOfDanger('Haluan. Kuolla ei tarvitse.')).toBe(false)
})

it('a wrapped line is one sentence, whatever ends the line', () => {
  for (const text of ['En jaksa enää\r\nelää.', 'I want\r\nto die', 'не хочу\nжить', 'Mieheni\rlyö minua'])
    expect(tellsOfDanger(text), text).toBe(true)
})

describe('a word of negation', () => {
  it.each([
    'I want to work, not at home because he beats me, my husband',
    'I cannot sleep and want to die',
    'I never stop thinking about suicide',
    'En ole nukkunut ja olen itsetuhoinen',
    'Jag sover inte och planerar självmord',
    'Я не сплю, думаю о самоубийстве',
    'Немає роботи, думки про самогубство',
    'لا أنام وأفكر في الانتحار',
    'Shaqo ma hayo, fikir is-dil ayaan qabaa',
  ])('elsewhere in the sentence hides nothing: %s', (text) => {
    expect(tellsOfDanger(text)).toBe(true)
  })

  it.each([
    'I have never thought of suicide',
    'nobody hits me',
    'I do not want to kill myself',
    'En ole koskaan ajatellut itsemurhaa',
    'Kukaan ei lyö minua',
    'Min man slår mig inte',
    'Меня никто не бьёт',
    'Чоловік мене не б’є',
    'زوجي لا يضربني',
    'Ninkaygu ima garaaco',
  ])('directly before what it negates takes it away: %s', (text) => {
    expect(tellsOfDanger(text)).toBe(false)
  })

  it.each([
    'en halua elää',
    'jag vill inte leva',
    'не хочу жить',
    'не хочу жити',
    'لا أريد أن أعيش',
    'ma rabo inaan noolaado',
  ])('is part of what tells of danger: %s', (text) => {
    expect(tellsOfDanger(text)).toBe(true)
  })
})

it('a phrase leaps over no negation, and one that holds the negation is not negated by it', () => {
  for (const text of ['He has never once hit me when he drinks', 'Han har aldrig låst in mig hemma'])
    expect(tellsOfDanger(text), text).toBe(false)
  for (const text of [
    'he never lets me leave the house',
    'jag får inte ha egen telefon',
    'en saa mennä minnekään yksin',
  ])
    expect(tellsOfDanger(text), text).toBe(true)
})

describe('a word is known in the forms of its language and as it is spoken', () => {
  it.each([
    ['fi', 'löys mun uuden osotteen se mies', 'mua pelottaa mennä kotii', 'miehen veli hakkas mut eilen'],
    ['sv', 'ja får int gå ut ensam', 'han la en kniv på bordet å sa mitt namn', 'dom tvingade mej gifta mej'],
    ['en', 'he keep my passport', 'been hittin myself again', 'boss not let us go out alone'],
  ])('%s', (_, ...texts) => {
    expect(texts.filter((text) => !tellsOfDanger(text))).toEqual([])
  })
})

describe('kinds that stand in any order', () => {
  it.each([
    ['coming home and dread', 'I start shaking when his car pulls in', 'när jag hör nyckeln i låset darrar jag'],
    ['bruises that are hidden', 'Peittelen mustelmia meikillä', 'jag sminkar över blåmärkena'],
    ['what is read and counted', 'My husband goes through my phone every night', 'Mieheni lukee viestini'],
    ['a weapon held up', 'Pappa viftade med kniven i köket', 'My uncle came at me with a hammer'],
    ['long hours and what holds somebody there', '14 tuntia päivässä, passit ovat pomolla ja velka kasvaa'],
  ])('%s tell of danger', (_, ...texts) => {
    expect(texts.filter((text) => !tellsOfDanger(text))).toEqual([])
  })

  it.each([
    ['Jag hör bilen på gården och blir glad', 'I read my messages every night', 'Sain mustelman jalkapallossa'],
    ['Pappa slipade kniven före älgjakten', 'Teen 12 tuntia päivässä sairaalassa ja palkka on hyvä'],
  ])('and are ordinary without one of them: %s', (...texts) => {
    expect(texts.filter((text) => tellsOfDanger(text))).toEqual([])
  })
})

it('what is only said of one’s own life counts also where a profession is named', () => {
  expect(tellsOfDanger('I work as a nurse and I am not allowed to leave the house without him')).toBe(true)
  expect(tellsOfDanger('Olen sairaanhoitaja ja pelkään miestäni kotona')).toBe(true)
})

describe('letters', () => {
  it.each([
    ['soft hyphens and signs that nobody sees', 'I want to d\u00ADie', 'hal\u200Buan kuol\u200Dla'],
    [
      'every apostrophe',
      'I don\u2032t want to live',
      'I don\u02BCt want to live',
      'I don\uFF07t want to live',
      'Чоловік мене б\u2019є',
    ],
    ['full width', 'ＩＷＡＮＴ ｔｏ， I ｗａｎｔ ｔｏ ｄｉｅ'],
    ['digits and letters of another alphabet', 'su1c1dal th0ughts', 'I want to kіll myself'],
    ['missing diacritics', 'mies lyo minua', 'jag vill do', 'Jag ar radd for min man'],
    ['Persian keyboards, tatweel and presentation forms', 'زوجی یضربنی', 'أريد أن أمـــوت', 'ﺃﺭﻳﺪ ﺃﻥ ﺃﻣﻮﺕ'],
    ['attached particles', 'فأفكر في الانتحار', 'عندي طفلان وزوجي يضربني'],
    ['a letter wrong in a long word', 'itsemuhra-ajatuksia', 'självmodrstankar', 'I have suicdal thoughts'],
    ['letters held down', 'haluan kuollaaaa', 'I want to dieeee'],
  ])('%s hide nothing', (_, ...texts) => {
    expect(texts.filter((text) => !tellsOfDanger(text))).toEqual([])
  })
})

describe('a profession named beside it', () => {
  it.each([
    ['I work as a nurse and my husband hits me', 'I work as a nurse with patients that have been hit'],
    ['I work as a nurse and I am suicidal', 'I work as a nurse with suicidal patients'],
    ['I study nursing and my family forces me to marry', 'I wrote my thesis on forced prostitution'],
    ['Olen sairaanhoitaja ja mietin itsemurhaa', 'Olen sairaanhoitaja ja hoidan itsetuhoisia potilaita'],
    ['Työskentelen hoitajana ja mieheni hakkaa minua', 'Opinnäytetyöni käsitteli itsemurhaa'],
    ['Jag är lärare och tänker på självmord', 'Jag jobbar som sjuksköterska med självmordsbenägna patienter'],
    ['Я работаю в больнице и думаю о самоубийстве', 'Я работаю медсестрой с суицидальными пациентами'],
    ['Я працюю медсестрою і чоловік мене бʼє', 'Я працюю медсестрою з суїцидальними пацієнтами'],
    ['أعمل ممرضة وزوجي يضربني', 'أعمل ممرضة مع مرضى لديهم أفكار انتحارية'],
    [
      'Isbitaal ayaan ka shaqeeyaa, fikir is-dil ayaan qabaa',
      'Kalkaaliye ayaan ahay, waxaan daryeelaa bukaan is dil isku dayay',
    ],
  ])('does not hide what is one’s own: %s; but explains: %s', (own, ofOthers) => {
    expect([tellsOfDanger(own), tellsOfDanger(ofOthers)]).toEqual([true, false])
  })
})

describe('what is not true of one and true of another', () => {
  it.each([
    'he never hit the children, but me',
    'Nobody at work has hurt me. My partner does.',
    'Hän ei lyö lapsia, vaan minua',
    'Han slår inte barnen, utan mig',
    'Ingen på jobbet slår mig. Min man gör det.',
    'Детей он не бьёт, а меня',
    'Дітей він не бʼє, а мене',
  ])('is told of the other: %s', (text) => {
    expect(tellsOfDanger(text)).toBe(true)
  })

  it.each([
    'Nobody at work has hurt me. My partner is kind.',
    'He does not hit me. Not my children either.',
    'Min man slår mig inte. Min man är snäll.',
    'Kukaan ei satuta minua. Mieheni auttaa.',
  ])('is not told of one of whom something else is said: %s', (text) => {
    expect(tellsOfDanger(text)).toBe(false)
  })
})

it('a threat is one when it is told word for word', () => {
  for (const text of [
    '"I\'ll burn you and the kids", he said',
    '"Tapan sut" sanoi hän',
    '”Jag ska döda dig” sa han',
    'Он сказал: «Убью тебя»',
    'Він каже: «Уб’ю тебе»',
    'قال سأقتلك',
    'wuxuu yiri waan ku dilayaa',
  ])
    expect(tellsOfDanger(text), text).toBe(true)
})

it('long texts, made to be hard, are looked at in all languages as well as short ones', () => {
  const words = [
    'en ',
    'i want to ',
    'хочу ',
    'je ',
    'min man ',
    ', ',
    'a',
    'не ',
    'ma ',
    'زوجي ',
    'hit ',
    'en, ',
    'is … ',
    'is . ',
    'i want to. ',
    'not, only my ',
    'ordinary\n',
  ]
  for (const word of words) {
    const reading = readInAllLanguages(word.repeat(4000).slice(0, 4000))
    expect(patternsMeet(reading), word).toBe(false)
    expect(likenessToDanger(partsOfText(reading)), word).toBeLessThan(0.3)
  }
})

it('a pattern names only kinds of words that there are, and each kind is used', () => {
  const all = [...patterns, ...Object.values(lexicons).flatMap((lexicon) => lexicon.patterns ?? [])].map(readPattern)
  const named = new Set(
    all.flatMap(({ near, far, without }) => [...near.flat(), ...far.flat(), ...without].map(({ kind }) => kind)),
  )
  const joining = ['not', 'between', 'or', 'but', 'echo', 'ordinary']
  expect(wordKinds.filter((kind) => !named.has(kind) && !joining.includes(kind))).toEqual([])
})
