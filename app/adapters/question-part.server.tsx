import { renderToString } from 'react-dom/server'
import type { JobseekerSession } from '../auth/ask-who.server'
import { JobseekerFooter } from '../components/ui/document'
import { PageSurroundingsProvider } from '../components/ui/page-context'
import { surroundingsOf } from './surroundings.server'
import { questionPath } from '../components/conversation/paths'
import { QuestionPage } from '../components/conversation/question-page'
import type { QuestionView } from '../components/conversation/question-view'

/** What the small script swaps: title, main and footer of a question's page. */
export function renderQuestionPart(
  { request, context, language }: JobseekerSession,
  view: QuestionView,
  status: number,
  headers: Record<string, string> = {},
): Response {
  const page = surroundingsOf(request, questionPath(language, view.key), context)
  context.html = renderToString(
    <PageSurroundingsProvider value={page}>
      <title>{view.frame.title}</title>
      <QuestionPage view={view} />
      <JobseekerFooter />
    </PageSurroundingsProvider>,
  )
  return new Response(null, { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
}
