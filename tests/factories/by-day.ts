import { atHour, finnishHour } from '../../machines/notices/decent-hours'

/** A clock that goes on from noon of today in Finland, whatever hour it is: notices leave by day only. */
export function byDay(): () => Date {
  const started = new Date()
  const shift = atHour(finnishHour(started).day, 12).getTime() - started.getTime()
  return () => new Date(Date.now() + shift)
}
