import { answerTo, type Answers } from './questions/answers'
import { contactDetails, contactWay } from './questions/summary'

const address = /[^\s@<>()[\]",;:\\]{1,64}@[^\s@<>()[\]",;:\\]{1,190}\.[a-z]{2,24}(?![\w-])/gi

/**
 * Where a person wants to be written to by e-mail; nothing when they chose another way, or wrote no address or several.
 * Whoever chose the phone gets no mail, even if an address stands beside the number.
 */
export function mailAddressOf(answers: Answers): string | null {
  if (answerTo(answers, contactWay) !== 'email') return null
  const found = (answerTo(answers, contactDetails) ?? '').match(address) ?? []
  return found.length === 1 ? found[0] : null
}
