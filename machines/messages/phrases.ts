/**
 * Messages and lines of a plan that come up again and again, ready in every language (`phrases.json`): a coach picks one in
 * theirs and the client reads it in theirs, without a machine. A wording that was sent is recognised by its words: who
 * changes one gives it a new code and leaves the old text where it is.
 */
export const phraseCodes = {
  messages: [
    'thanks',
    'agreeTime',
    'changeTime',
    'triedToCall',
    'interpreter',
    'bringPapers',
    'planReady',
    'question',
    'wellDone',
    'noHurry',
    'tellOfApplications',
  ],
  lines: ['bringCertificates', 'callEmployer', 'visitWorkplace', 'askReference', 'practiseInterview', 'joinCourse'],
} as const

export type PhraseKind = keyof typeof phraseCodes
export type PhraseCode<K extends PhraseKind = PhraseKind> = (typeof phraseCodes)[K][number]
