const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * A person's name for the inside of a title, where no element can keep its direction apart: isolated by marks, and without
 * marks of its own, which could turn round what follows.
 */
export const isolatedName = (name: string): string => `\u2068${name.replace(directionMarks, '')}\u2069`
