/** A number as a command prints it, with thousands apart. */
export const formatNumber = (value: number): string => value.toLocaleString('en-GB')
