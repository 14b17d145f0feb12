import { act } from '../law/statutes'
import { all, any, not } from '../../questions/define-statement'
import * as is from '../../statements'
import { defineRules } from './define-rule'

/** What to look at together: where own view and other answers differ, and what was skipped. */
// prettier-ignore
export const meetingRules = defineRules(
  { id: 'hoursAndWishDiffer', revision: 1, phase: 'next',
    when: all('wantsFullTimeButFewerHours', is.wantsFullTimeWork, is.wantsFewerHours),
    agenda: ['workAbilityAndWishes'] },
  { id: 'hadServices', revision: 1, phase: 'next',
    when: is.hadServices,
    agenda: ['earlierServices'] },
  { id: 'triedInVain', revision: 1, phase: 'next',
    when: is.triedInVain,
    agenda: ['earlierServices'] },
  { id: 'triedOutAtWork', revision: 1, law: act.employmentServices, phase: 'next',
    when: all('triedOutAndHopesForWork', is.triedOutBefore, is.hopesForWork),
    tasks: ['askForFeedback'] },
  { id: 'wroteToCoach', revision: 1, phase: 'along',
    when: is.wroteToCoach,
    agenda: ['ownMessage'] },
  { id: 'wellButAway', revision: 2, phase: 'next',
    when: all('saysWellButCannotWork', is.saysWorkAbilityIsGood, any('isAwayFromWork', is.hadLongSickLeave, is.cannotWorkNow, is.isOnSicknessBenefit)),
    agenda: ['selfViewAndFacts'] },
  { id: 'moreAbleThanSure', revision: 2, phase: 'next',
    when: all('isUnsureButAble', is.isUnsureOfItself, any('hasSomethingToShow', is.isSureOfSomething, is.tellsStrengths)),
    agenda: ['hiddenStrengths'] },
  { id: 'finnishLevelsDiffer', revision: 2, phase: 'along',
    when: all('managesFinnishButHardlyUsesIt', is.managesEverydayFinnish, any('hardlySpeaksOrReads', is.hardlySpeaks, is.hardlyReadsFinnish)),
    agenda: ['languageLevelTogether'] },
  { id: 'finnishBetterThanRated', revision: 2, phase: 'along',
    when: all('ratesFinnishLowButSpeaksIt', is.managesLittleFinnish, is.speaksFinnishAtWork),
    agenda: ['languageLevelTogether'] },
  { id: 'clearButUnnamed', revision: 1, phase: 'along',
    when: all('isClearWithoutOccupation', is.directionIsClear, is.hopesForWork, not('namesNoOccupation', is.namesOccupation)),
    agenda: ['directionTogether'] },
  { id: 'skippedMatters', revision: 1, phase: 'along',
    when: is.skippedWhatDecides,
    agenda: ['skippedMatters'] },
)
