/** What a route's `handle` says of its page. */
export type PageHandle = {
  /** There is an assessment to go on with later: the page has a way to leave. */
  canLeave?: boolean
  /** The page needs a browser's state: React goes on there. Every other page is HTML alone, without a script of the framework. */
  hydrates?: boolean
}
