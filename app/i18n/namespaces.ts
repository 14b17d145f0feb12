/** The files of texts that pages and use cases name themselves; those of questions are read by their questions. */
export const namespaces = [
  'accessibility',
  'common',
  'coach',
  'demo',
  'errors',
  'glossary',
  'guide',
  'myData',
  'notices',
  'path',
  'phrases',
  'plan',
  'privacy',
  'profile',
  'services',
  'sharing',
] as const
