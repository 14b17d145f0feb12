// The Swedish way of writing a date is the ISO way.
const finnishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' })

/** The day of a moment in Finland, an ISO date. */
export const dayInFinland = (moment: Date): string => finnishDay.format(moment)

/** The moment at which a day (an ISO date) begins in Finland. */
export function startOfDay(day: string): Date {
  const inSummer = new Date(`${day}T00:00:00+03:00`)
  return dayInFinland(inSummer) === day ? inSummer : new Date(`${day}T00:00:00+02:00`)
}
