import type { ProfileBar } from './result-view'

type ChartProps = { bars: readonly ProfileBar[]; title: string; description: string; dir: 'ltr' | 'rtl' }

const plainRow = 46
/** With the narrow bar of the time before below each bar. */
const comparingRow = 56
const width = 400
const fill = 'hsl(166,90%,30%)'
const track = 'hsl(202,7%,93%)'
const past = 'hsl(202,7%,45%)'

/** Bars drawn on the server as SVG; the same numbers stand in the list below, for everybody who does not see it. */
export function ProfileChart({ bars, title, description, dir }: ChartProps) {
  const isRtl = dir === 'rtl'
  const rowHeight = bars.some(({ before }) => before !== undefined) ? comparingRow : plainRow
  const drawn = bars.flatMap(({ direction, value, before = null }, row) => [
    ...(value === null ? [] : [{ key: direction, value, y: row * rowHeight + 23, height: 14, fill }]),
    ...(before === null
      ? []
      : [{ key: `${direction}-before`, value: before, y: row * rowHeight + 40, height: 6, fill: past }]),
  ])
  return (
    <>
      <svg
        className="profile"
        viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
        role="img"
        aria-labelledby="chart-title chart-about"
      >
        <title id="chart-title">{title}</title>
        <desc id="chart-about">{description}</desc>
        {bars.map(({ direction, name }, row) => (
          <g key={direction}>
            <text x={isRtl ? width : 0} y={row * rowHeight + 16} fill="currentColor" fontSize="17" direction={dir}>
              {name}
            </text>
            <rect x="0" y={row * rowHeight + 23} width={width} height="14" rx="7" fill={track} />
          </g>
        ))}
        {drawn.map(({ key, value, height, ...bar }) => {
          const length = Math.max(height, (value / 10) * width)
          return (
            <rect key={key} x={isRtl ? width - length : 0} width={length} height={height} rx={height / 2} {...bar} />
          )
        })}
      </svg>
      <ul className="plain">
        {bars.map(({ direction, name, valueText }) => (
          <li key={direction} className="line">
            <span>{name}</span>
            <span>{valueText}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
