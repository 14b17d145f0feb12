/** A time limit or number set by law, with the days on which it holds (inclusive ISO dates). */
export type DatedFact = { code: string; value: number; validFrom: string; validTo?: string; act: string }

/**
 * What the law says in numbers, never as constants elsewhere, but for the conditions of a service, which stand with it: it changed in 2005, 2022, 2025 and 2026 and will again.
 * Checked against public pages up to February 2026 except where `toCheck` is said beside it.
 */
export const deadlines = [
  { code: 'firstInterviewWorkingDays', value: 5, validFrom: '2022-05-02', validTo: '2025-12-31', act: '380/2023' },
  { code: 'firstInterviewWorkingDays', value: 10, validFrom: '2026-01-01', act: '380/2023 (HE 108/2025)' },
  { code: 'discussionMonths', value: 3, validFrom: '2026-01-01', act: '380/2023 (HE 108/2025)' },
  { code: 'multiSectoralReviewMonths', value: 6, validFrom: '2025-01-01', act: '381/2023' }, // toCheck
  {
    code: 'reassessmentMonths',
    value: 12,
    validFrom: '2025-01-01',
    act: 'own practice; 681/2023 for a first integration plan',
  }, // toCheck
  { code: 'jobApplicationsPerMonth', value: 4, validFrom: '2022-05-02', act: '380/2023' }, // toCheck
] as const satisfies readonly DatedFact[]

/** The number in force on a day. Throws when the configuration has none: a fault in our own data. */
export function inForce<Code extends string>(
  facts: readonly (DatedFact & { code: Code })[],
  code: NoInfer<Code>,
  day: string,
): number {
  const found = facts.find((one) => one.code === code && one.validFrom <= day && (!one.validTo || day <= one.validTo))
  if (!found) throw new Error(`No ${code} is configured for ${day}`)
  return found.value
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`)
const iso = (date: Date) => date.toISOString().slice(0, 10)

/** Whether a text is a day of the calendar as an ISO date: 31 February is none. */
export function isDay(text: string): boolean {
  return /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text).getTime()) && iso(utc(text)) === text
}

/** A day so many calendar days later; ISO dates. */
export function addDays(day: string, days: number): string {
  const date = utc(day)
  date.setUTCDate(date.getUTCDate() + days)
  return iso(date)
}

/** The same day so many months later, or the last day of that month. */
export function addMonths(day: string, months: number): string {
  const date = utc(day)
  const dayOfMonth = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(dayOfMonth, lastDay))
  return iso(date)
}

/** Easter Sunday of a Gregorian year (Meeus/Jones/Butcher). */
function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`
}

/** Finnish public holidays and the eves on which offices are closed, for one year. */
export function publicHolidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year)
  const june20 = `${year}-06-20`
  const midsummerDay = addDays(june20, (6 - utc(june20).getUTCDay() + 7) % 7)
  return new Set([
    `${year}-01-01`,
    `${year}-01-06`,
    addDays(easter, -2),
    addDays(easter, 1),
    `${year}-05-01`,
    addDays(easter, 39),
    addDays(midsummerDay, -1),
    `${year}-12-06`,
    `${year}-12-24`,
    `${year}-12-25`,
    `${year}-12-26`,
  ])
}

const isWorkingDay = (day: string) =>
  ![0, 6].includes(utc(day).getUTCDay()) && !publicHolidays(Number(day.slice(0, 4))).has(day)

/** The day itself, or the last Finnish working day before it: a time limit is never passed. */
export function workingDayBy(day: string): string {
  let at = day
  while (!isWorkingDay(at)) at = addDays(at, -1)
  return at
}

/** The day so many Finnish working days after a day; the day itself does not count. */
export function addWorkingDays(day: string, workingDays: number): string {
  let at = day
  for (let left = workingDays; left > 0;) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}
