import type { Compass as Readings } from '../../../machines/profile/compass'
import { sectors, type Sector } from '../../../machines/profile/sector-names'
import { petal, petalShade, rim, soundings, turnOf } from '../compass/geometry'

/** The sign of the portal: a compass of which everything is told. */
const sign = sectors.map((sector, at) => ({ sector, value: at % 2 ? 6 : 9, telling: 'told', wished: false }) as const)

type Props = {
  /** The jobseeker's own figures; without them the portal's logo is drawn. */
  readings?: Readings
  /** Where the needle points; north without it. */
  needle?: Sector
}

/** The small compass, from 26 units of the page on: the sign of the portal and the face of its guide. Decoration only. */
export function Compass({ readings, needle }: Props) {
  return (
    <svg className="compass small" viewBox="-122 -122 244 244" aria-hidden="true">
      <circle className="plate" r="115" />
      <circle className="deep" r="70" />
      {(readings ?? sign).map(({ sector, value, telling, wished }, at) => (
        <g key={sector} transform={at ? `rotate(${turnOf(at)})` : undefined}>
          {value === null ? (
            <path className="blank" d={soundings} />
          ) : (
            <path className={telling === 'told' ? 'told' : 'partly'} d={petal(value)} />
          )}
          {value !== null && telling === 'told' && <path className="shade" d={petalShade(value)} />}
          {wished && <path className="wish" d={rim} />}
        </g>
      ))}
      <g className="needle" transform={`rotate(${turnOf(needle ? sectors.indexOf(needle) : 0)})`}>
        <path className="ahead" d="M0 -80L23 0H-23z" />
        <path className="behind" d="M0 36L23 0H-23z" />
      </g>
    </svg>
  )
}
