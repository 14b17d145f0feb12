/**
 * Every promise by its number: what it says, the size of a run that counts, and, where no proof of `npm run prove` shows
 * it, the file of the tests that does.
 */
export const promises: Readonly<Record<string, { promise: string; full: string; shownBy?: string }>> = {
  G1: { promise: 'An acknowledged answer is never lost', full: '300 × kill -9 of the web process under load, 100 × of PostgreSQL' },
  G2: { promise: 'A double click stores once', full: '10,000 bursts of 2–8 equal posts' },
  G3: { promise: 'Two tabs or devices never overwrite silently', full: '2,000 generated histories' },
  G4: { promise: 'The database away for a while is survived', full: '20 outages of 30 s: reset, black hole, delay; 2 s for each statement' },
  G5: { promise: 'A new version of a conversation never strands anybody', full: 'golden answer sets of every shipped version' },
  G6: { promise: 'Every state, transition and guard outcome of every machine is reached', full: 'graph tests', shownBy: 'tests/conversation-graphs.test.ts' },
  G7: { promise: 'Garbage gets a clear answer', full: '100,000 fuzzed requests' },
  G8: { promise: 'Nobody reads another’s data', full: 'every route × role × tenant × way of asking' },
  G9: { promise: 'The database itself refuses', full: 'every tenant table × statement, wrong tenant and none' },
  G10: { promise: 'Each read and write of client data leaves exactly one audit row', full: 'every use case' },
  G11: { promise: 'A tampered log is noticed', full: '1,000 edits, deletes, reorders, truncations; 1,000,000 rows in under 60 s' },
  G13: { promise: 'The client sees who looked, when and why', full: 'journey' },
  G14: { promise: 'Erasure and export are complete', full: '200 planted values' },
  G15: { promise: 'Health answers and secrets never reach logs, addresses or plain columns', full: '500 planted values' },
  G16: { promise: 'A strict policy stands on every response', full: 'every route, every error, every file' },
  G17: { promise: 'Everybody can use it', full: 'axe on page × language × state × viewport', shownBy: 'tests/browser/reach.test.ts' },
  G18: { promise: 'Guessing a resume code fails', full: '50 parallel wrong codes over 4 processes' },
  G19: { promise: 'Unknown and wrong code look alike', full: '1,000 of each' },
  G20: { promise: 'Sign-out and a removed role bite at the next request', full: 'every way in' },
  G21: { promise: 'No known high vulnerability ships', full: 'every installed copy' },
  G22: { promise: 'No request takes two seconds of CPU, whatever is written in it', full: '10 rounds of every dear text in every kind of request' },
  G25: { promise: 'Notices are told once, at a decent hour', full: '10,000 generated schedules with crashes', shownBy: 'machines/notices/schedule.test.ts' },
  G24: { promise: 'Lengths and keys in a stolen database do not tell health answers', full: '4 groups of 150 people' },
} // prettier-ignore
