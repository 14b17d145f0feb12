import type { Sector } from '../../../machines/profile/sector-names'

/** One drawing a sector, 24 units wide, in lines only. */
const drawings: Readonly<Record<Sector, string>> = {
  work: 'M4 8h16v11H4zM9 8V5h6v3M4 13h6m4 0h6M10 11.5h4v3h-4z',
  languages: 'M3 4h12v8H9l-3 3v-3H3zM18 9h3v8h-2v3l-3-3h-5v-2',
  digital: 'M4 5h16v11H4zM2.5 19.5h19M9 16v3.5M15 16v3.5',
  health: 'M12 20S3.5 15 3.5 9.2A4.3 4.3 0 0 1 12 7.6a4.3 4.3 0 0 1 8.5 1.6C20.5 15 12 20 12 20z',
  everyday: 'M3 11.5L12 4l9 7.5M6 10v10h12V10M10 20v-6h4v6',
  people:
    'M5.8 8a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0M3 20c0-4 2.5-6 6-6s6 2 6 6M15.5 5a3.2 3.2 0 0 1 0 6M17.5 14.2c2.3.8 3.5 2.8 3.5 5.8',
  direction: 'M12 3v2m0 5v2m0 5v4M5 5h11.5L20 7.5 16.5 10H5zM19 12H7.5L4 14.5 7.5 17H19z',
  search: 'M4.5 10.5a6 6 0 1 0 12 0a6 6 0 1 0-12 0M15 15l5.5 5.5M8 10.5h5M10.5 8v5',
}

export const SectorPath = ({ sector }: { sector: Sector }) => <path d={drawings[sector]} />

/** The pictogram of a sector beside its name; decoration only. */
export const SectorIcon = ({ sector }: { sector: Sector }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <SectorPath sector={sector} />
  </svg>
)
