import type { ProfileBar } from './result-view'

type ChartProps = { bars: readonly ProfileBar[]; title: string; description: string; dir: 'ltr' | 'rtl' }

const rowHeight = 46
const width = 400
const fill = 'hsl(166,90%,30%)'
const track = 'hsl(202,7%,93%)'

/** Bars drawn on the server as SVG; the same numbers stand in the list below, for everybody who does not see it. */
export function ProfileChart({ bars, title, description, dir }: ChartProps) {
  const isRtl = dir === 'rtl'
  const told = bars.filter((bar): bar is ProfileBar & { value: number } => bar.value !== null)
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
        {told.map(({ direction, value }) => {
          const row = bars.findIndex((bar) => bar.direction === direction)
          const length = Math.max(14, (value / 10) * width)
          return (
            <rect
              key={direction}
              x={isRtl ? width - length : 0}
              y={row * rowHeight + 23}
              width={length}
              height="14"
              rx="7"
              fill={fill}
            />
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
