/** Why a sent assessment is taken out of the queue as one behind which there is no jobseeker. */
export const setAsideReasons = ['invented', 'trial', 'nonsense'] as const
export type SetAsideReason = (typeof setAsideReasons)[number]

export const isSetAsideReason = (text: string | null): text is SetAsideReason =>
  setAsideReasons.some((reason) => reason === text)
