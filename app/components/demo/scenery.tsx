/** Hills in the evening with a trail over them; decoration only. */
export const Hills = () => (
  <svg viewBox="0 0 1440 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <circle className="sun" cx="1120" cy="92" r="54" />
    <path className="far" d="M0 214c190-70 300-110 450-70s240 66 400-6 250-104 390-28 150 52 200 60v130H0z" />
    <path className="mid" d="M0 248c170-40 310-8 470-34s230-74 420-48 240 52 330 34 160-26 220-14v114H0z" />
    <path
      className="firs"
      d="M1216 216l13-44 13 44zM1238 216l17-58 17 58zM1272 214l12-38 12 38zM842 182l9-30 9 30zM864 184l11-38 11 38z"
    />
    <path className="near" d="M0 282c230-50 430-8 650-40s420-54 790-6v64H0z" />
    <path className="trail" d="M580 300c40-40 180-26 244-62s130-30 210-60 88-46 90-66" />
  </svg>
)

const canvas = { viewBox: '0 0 340 150', preserveAspectRatio: 'xMidYMax meet', 'aria-hidden': true } as const

/** Picture of the first door: a phone with a question and an answer. */
export const Phone = () => (
  <svg {...canvas}>
    <circle className="sun" cx="170" cy="84" r="58" opacity=".5" />
    <rect className="sheet" x="130" y="20" width="80" height="160" rx="12" />
    <rect className="told-line" x="142" y="42" width="46" height="20" rx="9" />
    <rect className="asked-line" x="156" y="70" width="42" height="16" rx="8" />
    <rect className="told-line" x="142" y="94" width="34" height="16" rx="8" />
    <rect className="asked-line" x="166" y="118" width="32" height="16" rx="8" />
  </svg>
)

/** A desk with a list on it, the first row before the others. */
export const Desk = () => (
  <svg {...canvas}>
    <rect className="sheet" x="92" y="24" width="156" height="140" rx="8" />
    <circle className="sun" cx="114" cy="52" r="9" />
    <path className="stroke" d="M134 52h92" />
    <path className="stroke" d="M108 80h118M108 104h92M108 128h104" opacity=".45" />
  </svg>
)

/** A plan with ticks, and something growing beside it. */
export const Growing = () => (
  <svg {...canvas}>
    <rect className="sheet" x="110" y="18" width="112" height="150" rx="5" />
    <path className="stroke" d="M148 46h56M148 74h46M148 102h52M148 130h36" />
    <path className="tick" d="M124 45l6 6 9-11M124 73l6 6 9-11M222 150c18-24 22-50 18-86" />
    <path
      className="leaf"
      d="M240 64c-4-20 8-36 30-40 2 22-8 36-30 40zM238 98c-22-2-32-15-32-34 20 0 32 12 32 34zM236 122c4-17 17-26 37-26-2 20-15 29-37 26z"
    />
  </svg>
)
