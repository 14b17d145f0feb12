import { Compass } from './compass'

/** Depth lines of a chart around an island; decoration only. */
export const DepthLines = () => (
  <svg className="depths" viewBox="0 0 400 300" aria-hidden="true">
    <path d="M120 158c4-52 52-86 102-80s86 44 80 92-46 84-98 80-90-40-84-92z" />
    <path d="M82 160c4-74 72-124 144-116s124 62 114 132-66 122-140 116S76 234 82 160z" />
    <path d="M40 164C44 66 132-4 228 6s168 84 154 178-90 164-190 158S34 262 40 164z" />
    <path d="M156 160c2-28 26-48 54-46s50 24 48 52-26 48-56 46-48-22-46-52z" />
  </svg>
)

/** The front page's picture: a chart with islands, a route from the shore past waypoints, and the compass that finds it. */
export const SeaChart = () => (
  <svg className="sea-chart" viewBox="0 0 480 360" aria-hidden="true">
    <rect className="water" width="480" height="360" rx="18" />
    <g className="depth">
      <path d="M312 60c44-26 110-14 124 30s-22 84-74 86-92-24-92-58 18-44 42-58z" />
      <path d="M296 36c62-32 156-14 172 50s-38 116-106 116-122-34-124-82 26-66 58-84z" />
      <path d="M-8 232c60-24 128-10 150 38s2 74-18 98M-8 200c80-30 164-12 194 46s8 92-8 122M-8 168c96-36 204-14 240 58s18 104 6 142" />
    </g>
    <path className="land" d="M-2 262c44-18 96-8 110 26s-4 56-16 74H-2z" />
    <path className="land-shade" d="M-2 300c30-8 58 0 66 22s-2 28-8 40H-2z" />
    <path className="land" d="M326 84c30-18 76-10 84 20s-16 54-50 54-60-16-60-38 10-26 26-36z" />
    <path className="land-shade" d="M366 76c24 2 40 12 44 28 8 30-16 54-50 54 22-18 26-50 6-82z" />
    <path className="land" d="M214 296c12-8 34-6 38 6s-6 22-22 22-26-4-26-14 4-10 10-14z" />
    <path className="route" d="M84 284C120 232 128 176 186 188s96 44 148-44" />
    <g className="waypoints">
      <circle cx="84" cy="284" r="7" />
      <circle cx="186" cy="188" r="7" />
      <path d="M340 140V98l26 10-24 12" />
    </g>
    <svg x="24" y="24" width="136" height="136">
      <Compass needle="languages" />
    </svg>
  </svg>
)
