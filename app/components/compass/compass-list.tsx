import type { Sector } from '../../../machines/profile/sector-names'
import type { SectorWay } from './compass-picture'
import type { CompassView } from './compass-view'
import { SectorIcon } from './sector-icon'

type ListProps = { view: CompassView; ways?: Readonly<Partial<Record<Sector, SectorWay>>> }

/** The compass in words, beside its picture: the same sectors with the same numbers, and the same ways. */
export function CompassList({ view, ways }: ListProps) {
  return (
    <ul className="sectors" aria-label={view.title}>
      {view.sectors.map(({ sector, name, valueText, about, wish }) => (
        <li key={sector} data-sector-row={sector}>
          <SectorIcon sector={sector} />
          <b>{ways?.[sector] ? <a href={ways[sector].href}>{name}</a> : name}</b>
          <span className="value">{valueText}</span>
          <span className="about">
            {about}
            {wish && (
              <>
                {' · '}
                <strong>{wish}</strong>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
