/** How a coach makes sure who asks for a new return code. */
export const identityChecks = ['seenInPerson', 'calledBack'] as const
export type IdentityCheck = (typeof identityChecks)[number]

export const isIdentityCheck = (text: unknown): text is IdentityCheck => identityChecks.some((one) => one === text)
