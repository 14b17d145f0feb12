import { defineQuestion } from './define-question'

export const hope = defineQuestion({
  id: 'hope',
  revision: 1,
  kind: 'choice',
  options: ['fullTimeWork', 'partTimeWork', 'anyWorkNow', 'studies', 'ownBusiness', 'tryOutFirst', 'notSure', 'notNow'],
})

export const directionClear = defineQuestion({
  id: 'directionClear',
  revision: 1,
  kind: 'choice',
  options: ['clear', 'someIdeas', 'unclear'],
})

export const wishedOccupations = defineQuestion({
  id: 'wishedOccupations',
  revision: 1,
  kind: 'shortText',
  maxLength: 200,
})

export const acceptableOccupations = defineQuestion({
  id: 'acceptableOccupations',
  revision: 1,
  kind: 'shortText',
  maxLength: 200,
})

export const likes = defineQuestion({
  id: 'likes',
  revision: 1,
  lasting: true,
  kind: 'choices',
  options: ['withPeople', 'withHands', 'withMachines', 'withComputers', 'outdoors', 'helping', 'creating', 'calmAlone'],
  atMost: 3,
})

export const studyKind = defineQuestion({
  id: 'studyKind',
  revision: 1,
  kind: 'choice',
  options: ['vocational', 'apprenticeship', 'higher', 'language', 'shortCourse', 'notSure'],
})

export const businessStage = defineQuestion({
  id: 'businessStage',
  revision: 1,
  kind: 'choice',
  options: ['idea', 'plan', 'started'],
})

export const startWhen = defineQuestion({
  id: 'startWhen',
  revision: 1,
  kind: 'choice',
  options: ['now', 'within1month', 'within3months', 'later'],
})

export const distance = defineQuestion({
  id: 'distance',
  revision: 1,
  kind: 'choice',
  options: ['near', 'halfHour', 'oneHour', 'anywhere'],
})

/** Asked of a jobseeker who takes any work: the others have told it with their wish. */
export const weeklyHours = defineQuestion({
  id: 'weeklyHours',
  revision: 1,
  kind: 'choice',
  options: ['fullTime', 'partTime', 'fewHours', 'any'],
})

/** Why the hours would be shorter: a benefit asks for full-time work, unless health limits it. */
export const fewerHoursBecause = defineQuestion({
  id: 'fewerHoursBecause',
  revision: 1,
  kind: 'choice',
  options: ['health', 'care', 'studies', 'ownWish'],
})

export const shifts = defineQuestion({
  id: 'shifts',
  revision: 1,
  kind: 'choices',
  options: ['days', 'evenings', 'nights', 'weekends'],
})

export const employerContact = defineQuestion({
  id: 'employerContact',
  revision: 1,
  kind: 'choice',
  options: ['yes', 'maybe', 'no'],
})

export const confidence = defineQuestion({
  id: 'confidence',
  revision: 1,
  kind: 'scale',
  min: 0,
  max: 10,
  labels: 'ends',
})

export const ownStep = defineQuestion({ id: 'ownStep', revision: 1, kind: 'shortText', maxLength: 200 })

export const stepWith = defineQuestion({
  id: 'stepWith',
  revision: 1,
  kind: 'choice',
  options: ['alone', 'withSomebody', 'notSure'],
})

/** What the person wants help with first, in the order in which they place it on the compass: it orders the plan. */
export const priorities = defineQuestion({
  id: 'priorities',
  revision: 3,
  kind: 'choices',
  options: [
    'work',
    'studies',
    'language',
    'health',
    'money',
    'housing',
    'family',
    'friends',
    'direction',
    'skills',
    'digital',
    'permits',
    'none',
  ],
  atMost: 3,
  exclusive: 'none',
  ordered: true,
})
