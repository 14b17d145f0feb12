/**
 * What the accessibility statement names (306/2019, section 9). Change the date when the statement is made anew, at least
 * once a year.
 */
export const accessibilityStatement = {
  date: '2026-12-01',
  /** Feedback must be answered within so many days of its arrival. */
  daysToAnswer: 14,
  /** The supervisory authority since 1 January 2025; its name stands in the texts. */ // toCheck: before real use
  supervisor: {
    site: 'https://www.saavutettavuusvaatimukset.fi',
    mail: 'saavutettavuus@traficom.fi',
    phone: '029 534 5000',
    post: 'PL 320, 00059 TRAFICOM',
  },
} as const
