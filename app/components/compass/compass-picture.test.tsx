import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compassOf, type Compass } from '../../../machines/profile/compass'
import { answersFrom } from '../../../machines/questions/answers'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { loadTexts } from '../../i18n/load-texts.server'
import { compass as sheet, compassList, smallCompass } from '../ui/styles/compass'
import { CompassList } from './compass-list'
import { CompassPicture } from './compass-picture'
import { compassView } from './compass-view'
import { onRim, petal } from './geometry'

const texts = loadTexts('locales')
const told: Record<string, AnswerValue> = {
  education: 'higher',
  finnishLevel: 'good',
  workAbility: 4,
  worries: ['housing'],
  smallChildren: 'atHome',
  confidence: 7,
  cv: 'old',
  priorities: ['health', 'work'],
}
const given = answersFrom(new Map(Object.entries(told)))
const shown = (compass: Compass) => {
  const view = compassView(texts('fi'), compass)
  return { view, picture: parse(renderToStaticMarkup(<CompassPicture view={view} />)) }
}

test('a petal reaches as far as its value, by the geometry of the design', () => {
  expect(petal(9)).toBe('M-7.5 -23.8L-33.5 -86.7L0 -100.4L33.5 -86.7L7.5 -23.8A25 25 0 0 0 -7.5 -23.8z')
  expect(petal(3)).toContain('L0 -54.8L')
  expect(petal(0)).toContain('L0 -32L')
  expect(onRim(2)).toBe('116 0')
})

test('the picture says in words what it shows, with the same numbers as the list', () => {
  const { view, picture } = shown(compassOf(given, { isTold: (sector) => sector === 'work' }))
  const svg = picture.querySelector('svg')!
  expect(svg.getAttribute('role')).toBe('img')
  const [title, about] = svg.getAttribute('aria-labelledby')!.split(' ')
  expect(picture.querySelector(`#${title}`)!.textContent).toBe('Kompassi')
  const description = picture.querySelector(`#${about}`)!.textContent
  const list = parse(renderToStaticMarkup(<CompassList view={view} />))
  for (const { sector, name, value, valueText } of view.sectors) {
    expect(description).toContain(name)
    expect(list.querySelector(`[data-sector-row=${sector}]`)!.textContent).toContain(valueText)
    if (value !== null) expect(description).toContain(`${name}: ${valueText}`)
  }
  expect(description).toContain('Terveys ja toimintakyky: 4 / 10, osittain kerrottu, 1. tärkein.')
  expect(description).toContain('Digiarki: ei vielä kerrottu.')
})

test('no state rests on colour alone: each has a form of its own', () => {
  const { picture } = shown(compassOf(given, { isTold: (sector) => sector === 'work', earlier: given }))
  const of = (sector: string, part: string) => picture.querySelectorAll(`[data-sector=${sector}] .${part}`).length
  expect([of('work', 'told'), of('work', 'shade'), of('work', 'partly'), of('work', 'last')]).toEqual([1, 1, 0, 1])
  expect([of('health', 'partly'), of('digital', 'blank'), of('everyday', 'notch'), of('health', 'notch')]).toEqual([
    1, 1, 1, 0,
  ])
  expect(picture.querySelectorAll('.disc text').map(({ textContent }) => textContent)).toEqual(['1', '2'])
})

test('a sector that the reader may not see has no rim, disc, dots or needle', () => {
  const around = { isTold: () => true, earlier: given, isHidden: (sector: string) => sector === 'health' }
  const { picture } = shown(compassOf(given, around))
  const health = picture.querySelector('[data-sector=health]')!
  expect(health.querySelectorAll('path').map((path) => path.getAttribute('class'))).toEqual(['blank'])
  expect(picture.querySelectorAll('.disc text').map(({ textContent }) => textContent)).toEqual(['1'])
  expect(picture.querySelector('.needle')!.getAttribute('transform')).toBe('rotate(315)')
})

test.each(['fi', 'ar'] as const)('in %s it stays within 6 KB with its style', (language) => {
  const compass = compassOf(given, { isTold: (sector) => sector !== 'health', earlier: given })
  const view = compassView(texts(language), compass)
  const html = renderToStaticMarkup(<CompassPicture view={view} />) + renderToStaticMarkup(<CompassList view={view} />)
  const bytes = gzipSync(html + smallCompass + sheet + compassList, { level: 9 }).length
  expect(bytes).toBeLessThanOrEqual(6 * 1024)
})
