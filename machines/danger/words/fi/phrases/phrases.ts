import { captivity, papersTaken } from './confinement'
import { planToDie, wishToDie } from './dying'
import { fearAtHome, stalking, threats } from './fear-and-threats'
import { crimes, cutGirls, forcedMarriage, forcedWork, soldForSex } from './force'
import { childrenInDanger, harmOthers } from './harming-others'
import { idioms, ordinaryDeeds, pastAndDenied } from './ordinary'
import { harmToSelf } from './self-harm'
import { handsOn, injury } from './violence'

/** What is also said of patients and in books: not where a profession is named. */
export const dangerPhrases = [wishToDie, planToDie, harmToSelf, injury, handsOn, cutGirls, crimes].join(',')

/** What is only said of one's own life. */
export const plainDangerPhrases = [
  fearAtHome,
  threats,
  stalking,
  captivity,
  papersTaken,
  forcedWork,
  soldForSex,
  forcedMarriage,
  harmOthers,
  childrenInDanger,
].join(',')

export const ordinaryPhrases = [idioms, ordinaryDeeds, pastAndDenied].join(',')
