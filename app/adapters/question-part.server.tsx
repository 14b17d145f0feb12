import { randomUUID } from 'node:crypto'
import { renderToString } from 'react-dom/server'
import type { JobseekerSession } from '../auth/ask-who.server'
import { questionPath } from '../components/conversation/paths'
import { QuestionForm, QuestionPage } from '../components/conversation/question-page'
import { isUntouched, type QuestionView } from '../components/conversation/question-view'
import { PageSurroundingsProvider, type PageSurroundings } from '../components/ui/page-context'
import type { Texts } from '../i18n/texts'
import { questionPagePart, wholeQuestionPage } from './page-shell.server'
import { surroundingsOf } from './surroundings.server'

/** Forms that nobody has filled in yet, as rendered: they are the same for everybody who reads the language. */
const untouchedForms = new WeakMap<Texts, Map<string, string>>()
const formMark = randomUUID()

function untouchedForm(page: PageSurroundings, view: QuestionView): string {
  const known = untouchedForms.get(page.texts) ?? new Map<string, string>()
  untouchedForms.set(page.texts, known)
  const form =
    known.get(view.key) ??
    renderToString(
      <PageSurroundingsProvider value={page}>
        <QuestionForm view={view} />
      </PageSurroundingsProvider>,
    )
  known.set(view.key, form)
  return form
}

function renderMain(page: PageSurroundings, view: QuestionView): string {
  const untouched = isUntouched(view)
  const main = renderToString(
    <PageSurroundingsProvider value={page}>
      <QuestionPage view={view} form={untouched ? formMark : <QuestionForm view={view} />} />
    </PageSurroundingsProvider>,
  )
  return untouched ? main.replace(formMark, () => untouchedForm(page, view)) : main
}

type How = { as: 'page' | 'part'; status?: number; headers?: Record<string, string> }

/** The page of a question as a string: the whole document, or the part that the small script swaps. */
export function renderQuestion(
  { request, context, language }: JobseekerSession,
  view: QuestionView,
  { as, status = 200, headers = {} }: How,
): Response {
  const page = surroundingsOf(request, questionPath(language, view.key), context)
  const render = as === 'page' ? wholeQuestionPage : questionPagePart
  context.html = render(page, view.frame.title, renderMain(page, view))
  return new Response(null, { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
}
