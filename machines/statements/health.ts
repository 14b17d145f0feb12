import { all, any, chose, not, says, ticked } from '../questions/define-statement'
import { hope } from '../questions/goals'
import * as health from '../questions/health'

export const saysWorkAbilityIsLow = says('saysWorkAbilityIsLow', health.workAbility, (score) => score <= 5)
export const saysWorkAbilityIsLimited = says('saysWorkAbilityIsLimited', health.workAbility, (score) => score <= 7)
export const saysWorkAbilityIsGood = says('saysWorkAbilityIsGood', health.workAbility, (score) => score >= 8)
export const wantsToTellAboutHealth = chose('wantsToTellAboutHealth', health.healthTalk, 'yes')
export const reportsLimitation = ticked(
  'reportsLimitation',
  health.hampers,
  'body',
  'pain',
  'sleep',
  'mood',
  'memory',
  'senses',
  'strength',
)
export const reportsPain = ticked('reportsPain', health.hampers, 'pain', 'body')
export const isInCare = chose('isInCare', health.treatment, 'goingOn')
export const isInOrNeedsCare = chose('isInOrNeedsCare', health.treatment, 'goingOn', 'waiting', 'wouldNeed')
/** Low mood is reason enough to ask about help for the mind; poor sleep only when care is wanted or going on. */
export const mayWantHelpForMind = any(
  'mayWantHelpForMind',
  ticked('reportsMood', health.hampers, 'mood'),
  all('reportsSleepAndCare', ticked('reportsSleep', health.hampers, 'sleep'), isInOrNeedsCare),
)
export const hadLongSickLeave = chose('hadLongSickLeave', health.sickLeave, 'over3months', 'now')
/** A statement on work ability is likely only after a long sick leave or with low work ability. */
export const mayHaveStatement = any('mayHaveStatement', hadLongSickLeave, saysWorkAbilityIsLow)
export const mayLackHealthCheck = all('mayLackHealthCheck', saysWorkAbilityIsLimited, not('isNotInCare', isInCare))
export const feelsWell = all('feelsWell', saysWorkAbilityIsGood, not('reportsNoLimitation', reportsLimitation))
export const needsCare = chose('needsCare', health.treatment, 'wouldNeed')
export const waitsForCare = chose('waitsForCare', health.treatment, 'waiting')
export const goesUntreated = chose('goesUntreated', health.treatment, 'wouldNeed', 'waiting')
export const isInPsychiatricCare = chose('isInPsychiatricCare', health.mentalCare, 'psychiatricCare')
export const wantsHelpForMind = chose('wantsHelpForMind', health.mentalCare, 'wouldWant')
const hopesNotForWorkNow = chose('hopesNotForWorkNow', hope, 'notNow')
export const cannotWorkNow = any(
  'cannotWorkNow',
  chose('hasNoHoursNow', health.suitableHours, 'notNow'),
  hopesNotForWorkNow,
)
export const wantsFewerHours = chose('wantsFewerHours', health.suitableHours, 'partTime', 'fewHours')
export const sleepsDays = chose('sleepsDays', health.dailyRhythm, 'sleepsDays')
export const hasNoSteadyRhythm = chose('hasNoSteadyRhythm', health.dailyRhythm, 'sleepsDays', 'changing')
export const lacksHealthCheck = chose('lacksHealthCheck', health.lastHealthCheck, 'over3years', 'notSure')
export const wantsToTalkAboutSubstances = chose('wantsToTalkAboutSubstances', health.substances, 'wantsToTalk')
export const needsChangesAtWork = ticked(
  'needsChangesAtWork',
  health.workChanges,
  'lighterWork',
  'shorterDay',
  'breaks',
  'quietPlace',
  'aids',
  'clearTasks',
)
export const hasStatementB = chose('hasStatementB', health.doctorStatement, 'statementB')
export const hasDoctorsStatement = chose('hasDoctorsStatement', health.doctorStatement, 'statementB', 'otherStatement')
/** A doctor has said something of it in writing, or keeps the person on sick leave. */
export const hasDoctorsAccount = any(
  'hasDoctorsAccount',
  hasDoctorsStatement,
  chose('isOnSickLeave', health.sickLeave, 'now'),
)
/** Still ill although sickness allowance ended, or a pension is waited for or was refused. */
export const isIllBetweenBenefits = ticked(
  'isIllBetweenBenefits',
  health.illnessDecisions,
  'allowanceUsedUp',
  'pensionPending',
  'pensionRefused',
)
export const wasRefusedPension = ticked('wasRefusedPension', health.illnessDecisions, 'pensionRefused')
/** The time to appeal may still run. */
export const mayStillAppeal = all(
  'mayStillAppeal',
  wasRefusedPension,
  not('appealTimeIsNotOver', chose('appealTimeIsOver', health.refusedWhen, 'over1month')),
)
export const appealTimeMayBeOver = chose('appealTimeMayBeOver', health.refusedWhen, 'over1month')
/** Work is all but out of reach by the person's own rating. */
export const saysWorkAbilityIsVeryLow = says('saysWorkAbilityIsVeryLow', health.workAbility, (score) => score <= 2)
/** No duty follows from this: what helps is the right benefit and care. */
/** As the quick start tells it. */
export const saysCanHardlyWork = any('saysCanHardlyWork', saysWorkAbilityIsVeryLow, hopesNotForWorkNow)
export const canHardlyWork = any('canHardlyWork', saysWorkAbilityIsVeryLow, cannotWorkNow)
export const wroteOfHealth = says('wroteOfHealth', health.healthOwnWords, (text) => text.length > 0)
export const thinksOfHarmNow = chose('thinksOfHarmNow', health.harmThoughts, 'now')
