import { all, any, not } from '../../questions/define-statement'
import * as is from '../../statements'
import { defineRules } from './define-rule'

/** What to look at together: where own view and other answers differ, and what was skipped. */
// prettier-ignore
export const meetingRules = defineRules(
  { id: 'hoursAndWishDiffer', revision: 1, phase: 'next',
    when: all('wantsFullTimeButFewerHours', is.wantsFullTimeWork, is.wantsFewerHours),
    agenda: ['workAbilityAndWishes'] },
  { id: 'wellButAway', revision: 1, phase: 'next',
    when: all('saysWellButCannotWork', is.saysWorkAbilityIsGood, any('isAwayFromWork', is.hadLongSickLeave, is.cannotWorkNow, is.isOnSicknessBenefit)),
    agenda: ['selfViewAndFacts'] },
  { id: 'moreAbleThanSure', revision: 1, phase: 'next',
    when: all('isUnsureButAble', is.isUnsureOfItself, is.isSureOfSomething),
    agenda: ['hiddenStrengths'] },
  { id: 'finnishLevelsDiffer', revision: 1, phase: 'along',
    when: all('managesFinnishButHardlySpeaks', is.managesEverydayFinnish, is.hardlySpeaksOrFollows),
    agenda: ['languageLevelTogether'] },
  { id: 'finnishBetterThanRated', revision: 1, phase: 'along',
    when: all('ratesFinnishLowButSpeaksIt', is.managesLittleFinnish, is.speaksFinnishAtWork),
    agenda: ['languageLevelTogether'] },
  { id: 'clearButUnnamed', revision: 1, phase: 'along',
    when: all('isClearWithoutOccupation', is.directionIsClear, is.hopesForWork, not('namesNoOccupation', is.namesOccupation)),
    agenda: ['directionTogether'] },
  { id: 'skippedMatters', revision: 1, phase: 'along',
    when: is.skippedWhatDecides,
    agenda: ['skippedMatters'] },
)
