import { redirect } from 'react-router'
import { conversationNames, type ConversationName } from '../../../machines/conversations/conversations'
import { isDone } from '../../../machines/conversations/walk-assessment'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { problem } from '../../guards/problems.server'
import { pathAfter } from '../../components/conversation/paths'

/** Goes to the question that is next in a topic; the quick start comes first. */
export const loader = asJobseeker(({ language, texts, assessment, params }) => {
  const name = conversationNames.find((one) => one === params.topic)
  if (!name) throw problem(texts, 404, 'notFound')
  const wanted: ConversationName = isDone(assessment.walked, 'quickStart') ? name : 'quickStart'
  return redirect(pathAfter(language, wanted, assessment.walked.walks[wanted].next))
})

export { default } from '../../components/ui/no-page'
