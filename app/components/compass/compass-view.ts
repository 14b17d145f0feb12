import { moversOf, type Compass, type Reading } from '../../../machines/profile/compass'
import { sectors, type Sector } from '../../../machines/profile/sector-names'
import type { Answers } from '../../../machines/questions/answers'
import type { Texts } from '../../i18n/texts'

/** A sector in words: the same numbers as in the picture. */
export type SectorView = Reading & {
  /** At most eight letters or so, for the picture. */
  short: string
  name: string
  /** `7 / 10`, or a dash. */
  valueText: string
  /** Told or not, and what it was last time. */
  about: string
  /** What the person wishes here, and whether it comes first; nothing where neither. */
  wish: string | null
}

/** Everything that picture and list need, so that they also work where no texts are at hand (pages that hydrate). */
export type CompassView = {
  sectors: readonly SectorView[]
  title: string
  /** Says the same as the picture, for who cannot see it. */
  description: string
  /** Where the needle points: what is talked about now, otherwise what the person puts first. */
  needle: Sector | null
}

function sectorView({ t, list }: Texts, reading: Reading): SectorView {
  const { sector, value, telling, wished, priority, before } = reading
  const compared =
    before === undefined
      ? []
      : [before === null ? t('profile:compass.newly') : t('profile:compass.lastTime', { before })]
  const said = telling !== 'untold' && (value !== null || before !== undefined)
  return {
    ...reading,
    short: t(`profile:short.${sector}`),
    name: t(`profile:sectors.${sector}`),
    valueText: value === null ? '–' : t('profile:ofMost', { value, most: 10 }),
    about: list([t(`profile:telling.${telling}`), ...(said ? compared : [])]),
    wish: priority ? t('profile:compass.priority', { place: priority }) : wished ? t('profile:compass.wished') : null,
  }
}

/** @param now the sector that is being talked about */
export function compassView(texts: Texts, compass: Compass, now?: Sector): CompassView {
  const shown = compass.map((reading) => sectorView(texts, reading))
  const inWords = ({ name, value, valueText, about, wish }: SectorView) =>
    `${name}: ${[...(value === null ? [] : [valueText]), about, ...(wish ? [wish] : [])].join(', ')}.`
  return {
    sectors: shown,
    title: texts.t('profile:compass.title'),
    description: shown.map(inWords).join(' '),
    needle: now ?? compass.find(({ priority }) => priority === 1)?.sector ?? null,
  }
}

/** What would move a sector most, in words; only those that something would. */
export function compassMoves({ t }: Texts, answers: Answers): { sector: Sector; name: string; moves: string }[] {
  const movers = moversOf(answers)
  return sectors.flatMap((sector) => {
    const part = movers[sector]
    return part ? [{ sector, name: t(`profile:sectors.${sector}`), moves: t(`profile:movers.${part}`) }] : []
  })
}
