import { answerTo, type Answers } from './questions/answers'
import { contactDetails, contactWay } from './questions/summary'
import { mailAddressIn } from './text/mail-address'
import { isMetOnlyFaceToFace, mayBeReachedInCertainWay } from './statements'

/**
 * Where a person wants to be written to by e-mail; nothing when they chose another way, or wrote no address or several.
 * A person who chose the phone gets no mail, even with an address beside the number; nor does one whom it is safe to reach
 * only face to face, or only in a way that they told in their own words, which a person has to read.
 */
export function mailAddressOf(answers: Answers): string | null {
  if (answerTo(answers, contactWay) !== 'email' || contactCare(answers)) return null
  return mailAddressIn(answerTo(answers, contactDetails) ?? '')
}

/** What a coach must mind before they call or write; nothing where it is safe, or was not told. */
export function contactCare(answers: Answers): 'onlyFaceToFace' | 'certainWay' | null {
  if (isMetOnlyFaceToFace.holds(answers)) return 'onlyFaceToFace'
  return mayBeReachedInCertainWay.holds(answers) ? 'certainWay' : null
}
