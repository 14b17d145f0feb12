import { captivity, papersTaken } from './confinement'
import { wishToDie, planToDie } from './dying'
import { fearAtHome, threat, stalking } from './fear-and-threats'
import { forcedWork, soldForSex, forcedMarriage, cutGirls } from './force'
import { harmOthers } from './harming-others'
import { idioms, ordinaryDeeds, pastAndDenied } from './ordinary'
import { harmToSelf } from './self-harm'
import { injury, handsOn } from './violence'

export const dangerPhrases = [
  wishToDie, planToDie, harmToSelf, injury, handsOn, fearAtHome, threat, stalking, captivity, papersTaken, forcedWork,
  soldForSex, forcedMarriage, cutGirls, harmOthers,
].join(',') // prettier-ignore

export const ordinaryPhrases = [idioms, ordinaryDeeds, pastAndDenied].join(',')
