/** Notices leave from this hour in Finland until the other, and at no other time. */
export const decentHours = { from: 8, until: 20 } as const

// The Swedish way of writing a moment is the ISO way.
const finnishClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The day (an ISO date) and the hour of a moment in Finland. */
export function finnishHour(moment: Date): { day: string; hour: number } {
  const [day = '', hour = ''] = finnishClock.format(moment).split(' ')
  return { day, hour: Number(hour) }
}

/** A full hour of a day (an ISO date) in Finland. Summer time begins and ends at night, so an hour of the day is there once. */
export function atHour(day: string, hour: number): Date {
  const clock = `${day}T${String(hour).padStart(2, '0')}:00:00`
  const inSummer = new Date(`${clock}+03:00`)
  return finnishHour(inSummer).hour === hour ? inSummer : new Date(`${clock}+02:00`)
}

/** The day before or after, by so many days, of an ISO date. */
export function dayBeside(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The moment itself within decent hours, or else when they begin next. */
export function nextDecentMoment(moment: Date): Date {
  const { day, hour } = finnishHour(moment)
  if (hour >= decentHours.until) return atHour(dayBeside(day, 1), decentHours.from)
  return hour < decentHours.from ? atHour(day, decentHours.from) : moment
}
