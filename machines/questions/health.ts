import { defineQuestion, type QuestionInput, type Sensitivity } from './define-question'

/** A question whose answer is a health matter: always skippable, read only by those who may. */
function aboutHealth<const Q extends QuestionInput>(question: Q): Q & { sensitivity: Sensitivity; skippable: boolean } {
  return { ...defineQuestion(question), sensitivity: 'health' }
}

/** One item on a 0–10 scale, compared with the person's best; asked in our own words (Work Ability Score). */
export const workAbility = aboutHealth({
  id: 'workAbility',
  revision: 1,
  kind: 'scale',
  min: 0,
  max: 10,
  labels: 'ends',
})

export const healthTalk = aboutHealth({ id: 'healthTalk', revision: 1, kind: 'choice', options: ['yes', 'no'] })

export const hampers = aboutHealth({
  id: 'hampers',
  revision: 1,
  kind: 'choices',
  options: ['body', 'pain', 'sleep', 'mood', 'memory', 'senses', 'strength', 'nothing'],
  exclusive: 'nothing',
})

export const treatment = aboutHealth({
  id: 'treatment',
  revision: 1,
  kind: 'choice',
  options: ['goingOn', 'waiting', 'wouldNeed', 'notNeeded'],
})

export const mentalCare = aboutHealth({
  id: 'mentalCare',
  revision: 1,
  kind: 'choice',
  options: ['psychiatricCare', 'otherHelp', 'wouldWant', 'notNeeded'],
})

export const sickLeave = aboutHealth({
  id: 'sickLeave',
  revision: 1,
  kind: 'choice',
  options: ['none', 'under3months', 'over3months', 'now'],
})

export const doctorStatement = aboutHealth({
  id: 'doctorStatement',
  revision: 1,
  kind: 'choice',
  options: ['statementB', 'otherStatement', 'none', 'notSure'],
})

/** After a long sick leave: what decides which benefit is the right one for a person who is still ill. */
export const illnessDecisions = aboutHealth({
  id: 'illnessDecisions',
  revision: 1,
  kind: 'choices',
  options: ['allowanceUsedUp', 'pensionPending', 'pensionRefused', 'none'],
  exclusive: 'none',
})

/** The time to appeal runs from the day on which the decision came. */
export const refusedWhen = aboutHealth({
  id: 'refusedWhen',
  revision: 1,
  kind: 'choice',
  options: ['under2weeks', '2to4weeks', 'over1month', 'notSure'],
})

export const dailyRhythm = aboutHealth({
  id: 'dailyRhythm',
  revision: 1,
  kind: 'choice',
  options: ['regular', 'changing', 'sleepsDays'],
})

export const suitableHours = aboutHealth({
  id: 'suitableHours',
  revision: 1,
  kind: 'choice',
  options: ['fullTime', 'partTime', 'fewHours', 'notNow'],
})

export const workChanges = aboutHealth({
  id: 'workChanges',
  revision: 1,
  kind: 'choices',
  options: ['lighterWork', 'shorterDay', 'breaks', 'quietPlace', 'aids', 'clearTasks', 'none'],
  exclusive: 'none',
})

export const lastHealthCheck = aboutHealth({
  id: 'lastHealthCheck',
  revision: 1,
  kind: 'choice',
  options: ['under1year', '1to3years', 'over3years', 'notSure'],
})

export const substances = aboutHealth({
  id: 'substances',
  revision: 1,
  kind: 'choice',
  options: ['wantsToTalk', 'hasHelp', 'no'],
})

/** Asked in plain words; `now` shows crisis help at once, before anything else. */
export const harmThoughts = defineQuestion({
  id: 'harmThoughts',
  revision: 1,
  askedAfresh: true,
  kind: 'choice',
  options: ['no', 'earlier', 'now'],
  sensitivity: 'crisis',
})

export const healthOwnWords = aboutHealth({
  id: 'healthOwnWords',
  revision: 1,
  kind: 'longText',
  maxLength: 1000,
})
