import { defineQuestion } from './define-question'

export const displayName = defineQuestion({
  id: 'displayName',
  revision: 1,
  kind: 'shortText',
  maxLength: 80,
  autocomplete: 'name',
})

export const contactWay = defineQuestion({
  id: 'contactWay',
  revision: 1,
  lasting: true,
  kind: 'choice',
  options: ['phone', 'textMessage', 'email', 'letter', 'atOffice'],
})

/**
 * Whether calls, messages and letters reach the person alone: asked of a jobseeker who is afraid, and before where to write.
 */
export const safeContact = defineQuestion({
  id: 'safeContact',
  revision: 1,
  askedAfresh: true,
  kind: 'choice',
  options: ['yes', 'certainWay', 'onlyFaceToFace'],
})

export const safeContactHow = defineQuestion({
  id: 'safeContactHow',
  revision: 1,
  askedAfresh: true,
  kind: 'shortText',
  maxLength: 200,
  holdsNumbers: true,
})

export const contactDetails = defineQuestion({
  id: 'contactDetails',
  revision: 1,
  kind: 'shortText',
  maxLength: 200,
  holdsNumbers: true,
})

/** Topics besides health that the coach may read; health has a question of its own. */
export const sharedTopics = defineQuestion({
  id: 'sharedTopics',
  revision: 1,
  askedAfresh: true,
  kind: 'choices',
  options: ['situation', 'skills', 'everydayLife', 'goals'],
})

export const shareHealth = defineQuestion({
  id: 'shareHealth',
  revision: 1,
  askedAfresh: true,
  kind: 'choice',
  options: ['yes', 'no'],
  sensitivity: 'health',
})

export const messageToCoach = defineQuestion({
  id: 'messageToCoach',
  revision: 1,
  askedAfresh: true,
  kind: 'longText',
  maxLength: 1000,
})
