import type { CompassView } from './compass-view'
import { SectorIcon } from './sector-icon'

/** The compass in words, beside its picture: the same sectors with the same numbers. */
export function CompassList({ view }: { view: CompassView }) {
  return (
    <ul className="sectors" aria-label={view.title}>
      {view.sectors.map(({ sector, name, valueText, about, wish }) => (
        <li key={sector} data-sector-row={sector}>
          <SectorIcon sector={sector} />
          <b>{name}</b>
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
