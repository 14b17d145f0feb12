/** The eight sectors of the compass, clockwise from north. The order is part of the picture and never changes. */
export const sectors = ['work', 'languages', 'digital', 'health', 'everyday', 'people', 'direction', 'search'] as const
export type Sector = (typeof sectors)[number]
