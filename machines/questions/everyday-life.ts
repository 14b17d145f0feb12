import { defineQuestion } from './define-question'

/** Asked only where the home is a worry: what kind of home there is. It may be another three months later. */
export const homeSituation = defineQuestion({
  id: 'homeSituation',
  revision: 1,
  kind: 'choice',
  options: ['ownHome', 'mayLose', 'withOthers', 'noHome'],
})

export const debts = defineQuestion({
  id: 'debts',
  revision: 1,
  kind: 'choice',
  options: ['none', 'manageable', 'tooMuch', 'enforcement'],
})

export const smallChildren = defineQuestion({
  id: 'smallChildren',
  revision: 1,
  kind: 'choice',
  options: ['none', 'inDayCare', 'atHome', 'atHomeByChoice'],
})

export const caresForRelative = defineQuestion({
  id: 'caresForRelative',
  revision: 1,
  kind: 'choice',
  options: ['daily', 'weekly', 'no'],
})

/** A matter of law besides permits: a dispute over work, a home, money or the family. Never about crime. */
export const legalMatters = defineQuestion({
  id: 'legalMatters',
  revision: 1,
  kind: 'choice',
  options: ['work', 'home', 'family', 'other', 'none'],
})

/** Who has it keeps it; who has not may have got it meanwhile. */
export const strongIdentification = defineQuestion({
  id: 'strongIdentification',
  revision: 1,
  lasting: ['yes'],
  kind: 'choice',
  options: ['yes', 'no', 'notSure'],
})

/** Any fear, `worried` as well as `inDanger`, shows crisis help at once. */
export const safety = defineQuestion({
  id: 'safety',
  revision: 1,
  askedAfresh: true,
  kind: 'choice',
  options: ['safe', 'worried', 'inDanger'],
  sensitivity: 'crisis',
})

export const worries = defineQuestion({
  id: 'worries',
  revision: 1,
  kind: 'choices',
  options: [
    'money',
    'housing',
    'health',
    'loneliness',
    'children',
    'language',
    'online',
    'permits',
    'findingWork',
    'none',
  ],
  exclusive: 'none',
})
