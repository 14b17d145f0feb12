/** A moment so many minutes after another; before it with a negative number. */
export const minutesAfter = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000)

/** A moment so many times 24 hours after another, whatever the clocks do; before it with a negative number. */
export const daysAfter = (moment: Date, days: number): Date => minutesAfter(moment, days * 24 * 60)
