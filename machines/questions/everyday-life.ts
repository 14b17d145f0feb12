import { defineQuestion } from './define-question'

/** The three questions about one part of everyday life: how it is (0–4), whether to change it, who helps already. */
function partOfLife<const Id extends string>(id: Id) {
  return {
    how: defineQuestion({ id, revision: 1, kind: 'scale', min: 0, max: 4, labels: 'each', optionTexts: 'howIsIt' }),
    change: defineQuestion({
      id: `${id}Change`,
      revision: 1,
      kind: 'choice',
      options: ['now', 'later', 'no'],
      optionTexts: 'wishToChange',
    }),
    help: defineQuestion({
      id: `${id}Help`,
      revision: 1,
      kind: 'choice',
      options: ['authority', 'association', 'closeOnes', 'nobody'],
      optionTexts: 'whoHelps',
    }),
  } as const
}

export const housing = partOfLife('housing')
export const money = partOfLife('money')
export const family = partOfLife('family')
export const people = partOfLife('people')
export const gettingAbout = partOfLife('gettingAbout')
export const digitalAccess = partOfLife('digitalAccess')
export const permits = partOfLife('permits')

/** Asked only where the home is hard: what kind of home there is. It may be another three months later. */
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
