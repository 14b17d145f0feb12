import type { ReactNode } from 'react'
import type { Sector } from '../../../machines/profile/sector-names'
import type { CompassView, SectorView } from './compass-view'
import * as draw from './geometry'
import { SectorPath } from './sector-icon'

/** Where a press on the sector leads, and what stands under its label. */
export type SectorWay = { href: string; note?: string }

type PictureProps = {
  view: CompassView
  /** Apart from other compasses of the page. */
  id?: string
  /** With them the sectors are links: for the pointer only, since the list beside is the accessible equivalent. */
  ways?: Readonly<Partial<Record<Sector, SectorWay>>>
  /** Nothing in sight beside it says the same: with ways too it says what it shows. */
  isDescribed?: boolean
  /** The sector that has just been told of grows once. */
  grown?: Sector
  /** Without them something else stands in their places. */
  hasLabels?: boolean
}

/** The compass with all its states and labels. The list (`CompassList`) stands beside it with the same numbers. */
export function CompassPicture({ view, id = 'compass', ways, isDescribed = !ways, grown, hasLabels = true }: PictureProps) {
  const { sectors, title, description, needle } = view
  const hatch = `${id}-hatch`
  const about = isDescribed
    ? ({ role: ways ? 'group' : 'img', 'aria-labelledby': `${id}-title ${id}-about` } as const)
    : ({ 'aria-hidden': true } as const)
  return (
    <svg className="compass" viewBox={hasLabels ? '-200 -184 400 370' : '-128 -128 256 256'} {...about}>
      {isDescribed && <title id={`${id}-title`}>{title}</title>}
      {isDescribed && <desc id={`${id}-about`}>{description}</desc>}
      {sectors.some(({ telling }) => telling === 'partly') && <Hatch id={hatch} />}
      <circle className="plate" r="122" />
      <circle className="ticks" r="116" pathLength="144" />
      <circle className="marks" r="116" pathLength="8" />
      <circle className="sea" r="108" />
      <circle className="deep" r="70" />
      <path className="borders" d={draw.borders} />
      {sectors.map((sector, at) => (
        <g key={sector.sector} className={grown === sector.sector ? 'grown' : undefined} data-sector={sector.sector} transform={at ? `rotate(${draw.turnOf(at)})` : undefined}>
          <Way way={ways?.[sector.sector]}>
            {ways && <path className="field" d={draw.field} />}
            <Petal sector={sector} hatch={hatch} />
          </Way>
        </g>
      ))}
      {sectors.map(({ sector, priority }, at) => priority && <Disc key={sector} at={at} priority={priority} />)}
      <circle className="hub" r="22" />
      {needle && <Needle at={sectors.findIndex(({ sector }) => sector === needle)} />}
      <circle className="pin" r="2.2" />
      {hasLabels && sectors.map((sector, at) => (
        <Way key={sector.sector} way={ways?.[sector.sector]}>
          <Label sector={sector} at={at} note={ways?.[sector.sector]?.note} />
        </Way>
      ))}
    </svg>
  )
} // prettier-ignore

const Hatch = ({ id }: { id: string }) => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="ground" width="6" height="6" />
      <path className="hatch" d="M0 0V6" />
    </pattern>
  </defs>
)

const Way = ({ way, children }: { way?: SectorWay; children: ReactNode }) =>
  way ? (
    <a href={way.href} tabIndex={-1} aria-hidden>
      {children}
    </a>
  ) : (
    <>{children}</>
  )

/** What was told, how it was last time, and the rim of a wish. */
function Petal({ sector: { value, telling, wished, priority, before }, hatch }: { sector: SectorView; hatch: string }) {
  return (
    <>
      {value === null && <path className="blank" d={draw.soundings} />}
      {value !== null && telling === 'partly' && (
        <path className="partly" d={draw.petal(value)} fill={`url(#${hatch})`} />
      )}
      {value !== null && telling === 'told' && (
        <>
          <path className="told" d={draw.petal(value)} />
          <path className="shade" d={draw.petalShade(value)} />
        </>
      )}
      {typeof before === 'number' && (
        <>
          <path className="halo" d={draw.petalEdge(before)} />
          <path className="last" d={draw.petalEdge(before)} />
        </>
      )}
      {(wished || priority) && <path className="wish" d={draw.rim} />}
      {wished && !priority && <path className="notch" d={draw.notch} />}
    </>
  )
}

const Disc = ({ at, priority }: { at: number; priority: number }) => (
  <g className="disc" transform={`translate(${draw.onRim(at)})`}>
    <circle r="13" />
    <text y="5.4">{priority}</text>
  </g>
)

const Needle = ({ at }: { at: number }) => (
  <g className="needle" transform={`rotate(${draw.turnOf(at)})`}>
    <path className="ahead" d="M0 -34L8 0H-8z" />
    <path className="behind" d="M0 18L8 0H-8z" />
  </g>
)

function Label({ sector, at, note }: { sector: SectorView; at: number; note?: string }) {
  const [x, y] = draw.labelPlaces[at]!
  return (
    <g className={sector.telling === 'untold' ? 'label blank-label' : 'label'} transform={`translate(${x} ${y})`}>
      <g className="icon" transform="translate(-11 -30) scale(.92)">
        <SectorPath sector={sector.sector} />
      </g>
      <text y="9">{sector.short}</text>
      {note && (
        <text className="note" y="25">
          {note}
        </text>
      )}
    </g>
  )
}
