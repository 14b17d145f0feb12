// What may hold of a person, said once. Conversations branch on these and the rules of the draft stand on them.

export * from './situation'
export * from './skills'
export * from './health'
export * from './everyday-life'
export * from './goals'
export * from './cross-topic'
