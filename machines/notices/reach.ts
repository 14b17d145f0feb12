import { contactCare, mailAddressOf } from '../contact'
import { answerTo, type Answers } from '../questions/answers'
import { contactDetails, contactWay } from '../questions/summary'
import { phoneNumberIn, takesTextMessages } from '../text/phone-number'
import type { NoticeWay } from './notice-kinds'

/** How a person chose to be told, on their own page. */
export type NoticeChoice = { way: NoticeWay; address: string | null }

/** How a person is told, and where to; no address where they left none that can be used: then a coach has to call. */
export type Reach = { way: NoticeWay; to: string | null }

const nowhere: Reach = { way: 'none', to: null }

/**
 * How a person is told: as they chose, or else as they answered about contact. Whom it is safe to reach only face to face or in
 * a way told in their own words, and a person who chose the phone, get no notices.
 */
export function reachOf(answers: Answers, choice: NoticeChoice | null): Reach {
  if (contactCare(answers)) return nowhere
  if (choice) return choice.way === 'none' ? nowhere : { way: choice.way, to: choice.address }
  const details = answerTo(answers, contactDetails) ?? ''
  switch (answerTo(answers, contactWay)) {
    case 'email': {
      const to = mailAddressOf(answers)
      return to ? { way: 'email', to } : nowhere
    }
    case 'textMessage': {
      const number = phoneNumberIn(details)
      return { way: 'textMessage', to: number && takesTextMessages(number) ? number : null }
    }
    case 'letter':
      return { way: 'letter', to: details || null }
    default:
      return nowhere
  }
}

/** The number on which a coach may call a person, if they told one. */
export function numberToCall(answers: Answers, choice: NoticeChoice | null): string | null {
  const chosen = choice?.way === 'textMessage' ? choice.address : null
  return chosen ?? phoneNumberIn(answerTo(answers, contactDetails) ?? '')
}
