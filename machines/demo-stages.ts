/** Where an invented person of the demo stands; each has a text in `demo.json`. */
export type DemoStage =
  | 'started'
  | 'waiting'
  | 'late'
  | 'crisis'
  | 'inReview'
  | 'asked'
  | 'answered'
  | 'approved'
  | 'agreed'
  | 'disagreed'
  | 'again'
  | 'aside'
