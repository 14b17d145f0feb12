/** A time limit or number set by law, with the days on which it holds (inclusive ISO dates). */
export type DatedFact = { code: string; value: number; validFrom: string; validTo?: string; act: string }

/** `checked`: seen on a page of an authority, or in its release, after the law was passed. `toCheck`: told elsewhere only. */
export type LegalFact = DatedFact & { state: 'checked' | 'toCheck' }

/** The act of public employment services until the end of 2024, as it was changed from 2.5.2022 on. */
const servicesUntil2024 = '916/2012 (1379/2021)'
const untilAreas = { validFrom: '2022-05-02', validTo: '2024-12-31', act: servicesUntil2024 } as const
const areasOfMunicipalities = { validFrom: '2025-01-01', act: '380/2023' } as const
const reform2026 = { validFrom: '2026-01-01', act: '380/2023 (HE 108/2025)' } as const
const sanctions2026 = { validFrom: '2026-03-01', act: '1290/2002 (HE 108/2025)' } as const

/**
 * What the law says in numbers, never as constants elsewhere, but for the conditions of a service, which stand with it: it changed in 2005, 2022, 2025 and 2026 and will again.
 * Checked against public pages up to May 2026; what was enacted after that is unseen.
 *
 * `neglect…`: what follows within the window when a duty is neglected without a valid reason: days without benefit, and
 * from the second time weeks at work or in a service before it is paid again. `layOffFreeMonths`: full lay-off, no duty
 * to apply. `activationPeriod…`: months of unemployment after which it begins on the general benefit.
 * `changeSecurityDays`: from the notice to registering.
 */
// prettier-ignore
export const deadlines = [
  { code: 'firstInterviewWorkingDays', value: 5, ...untilAreas, state: 'checked' },
  { code: 'firstInterviewWorkingDays', value: 5, ...areasOfMunicipalities, validTo: '2025-12-31', state: 'checked' },
  { code: 'firstInterviewWorkingDays', value: 10, ...reform2026, state: 'checked' },
  { code: 'discussionMonths', value: 3, ...untilAreas, state: 'checked' },
  { code: 'discussionMonths', value: 3, ...areasOfMunicipalities, state: 'checked' },
  { code: 'multiSectoralReviewMonths', value: 6, validFrom: '2025-01-01', act: '381/2023', state: 'toCheck' },
  { code: 'reassessmentMonths', value: 12, validFrom: '2025-01-01', act: 'own practice; 681/2023 for a first integration plan', state: 'toCheck' },
  { code: 'jobApplicationsPerMonth', value: 4, ...untilAreas, state: 'checked' },
  { code: 'jobApplicationsPerMonth', value: 4, ...areasOfMunicipalities, state: 'checked' },
  { code: 'reviewPeriodsInPlan', value: 3, ...untilAreas, state: 'checked' },
  { code: 'reviewPeriodsInPlan', value: 3, ...areasOfMunicipalities, state: 'checked' },
  { code: 'layOffFreeMonths', value: 3, ...untilAreas, state: 'toCheck' },
  { code: 'layOffFreeMonths', value: 3, ...areasOfMunicipalities, state: 'toCheck' },
  { code: 'neglectWindowMonths', value: 12, validFrom: '2022-05-02', act: '1290/2002', state: 'checked' },
  { code: 'neglectFirstDays', value: 0, validFrom: '2022-05-02', validTo: '2026-02-28', act: '1290/2002', state: 'checked' },
  { code: 'neglectFirstDays', value: 7, ...sanctions2026, state: 'checked' },
  { code: 'neglectSecondWeeks', value: 6, ...sanctions2026, state: 'checked' },
  { code: 'activationPeriodMonthsUnder25', value: 8, validFrom: '2026-05-01', act: 'yleistukilaki', state: 'toCheck' },
  { code: 'activationPeriodMonths', value: 18, validFrom: '2026-05-01', act: 'yleistukilaki', state: 'toCheck' },
  { code: 'waitingWeeksWithoutQualification', value: 21, validFrom: '2026-05-01', act: 'yleistukilaki', state: 'toCheck' },
  { code: 'changeSecurityDays', value: 60, ...areasOfMunicipalities, state: 'checked' },
] as const satisfies readonly LegalFact[]

/** Duties that began on a day. `withinDays` is left open until the time limit has been confirmed: a coach sets it. */
export const duties = [
  {
    code: 'jobApplicantProfile',
    validFrom: '2026-09-01',
    act: '380/2023 (HE 108/2025)',
    state: 'checked',
    withinDays: null,
  },
] as const satisfies readonly (Pick<LegalFact, 'code' | 'validFrom' | 'act' | 'state'> & {
  withinDays: number | null
})[]

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

/** What follows when something agreed is neglected without a valid reason, and how many one-month periods a plan has. */
type DutyNumbers = { days: number; weeks: number; months: number; periods: number }

/** The numbers that go with the duty to apply on a day (ISO date); nothing on a day on which other ones held. */
export function dutyNumbersOn(day: string): DutyNumbers | null {
  if (day < sanctions2026.validFrom) return null
  return {
    days: inForce(deadlines, 'neglectFirstDays', day),
    weeks: inForce(deadlines, 'neglectSecondWeeks', day),
    months: inForce(deadlines, 'neglectWindowMonths', day),
    periods: inForce(deadlines, 'reviewPeriodsInPlan', day),
  }
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

/** How many Finnish working days there are from a day (not counted) to another (counted); below zero when that is earlier. */
export function workingDaysTo(from: string, to: string): number {
  const [first, last] = from < to ? [from, to] : [to, from]
  let days = 0
  for (let at = first; at < last;) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) days += 1
  }
  return from < to ? days : 0 - days
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
