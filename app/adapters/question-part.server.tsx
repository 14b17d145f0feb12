import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import type { JobseekerSession } from '../auth/ask-who.server'
import type { Step } from '../../machines/conversations/walk'
import { questionAt } from '../../machines/questions/registry'
import type { Question } from '../../machines/questions/define-question'
import { questionPath } from '../components/conversation/paths'
import { QuestionForm, QuestionPage, Said } from '../components/conversation/question-page'
import { isUntouched, type QuestionView, type SaidBefore } from '../components/conversation/question-view'
import { PageSurroundingsProvider, type PageSurroundings } from '../components/ui/page-context'
import type { Texts } from '../i18n/texts'
import type { Html } from './html.server'
import { questionPart, wholeQuestionPage } from './page-shell.server'
import { surroundingsOf } from './surroundings.server'

/** Forms that nobody has filled in yet, as rendered: they are the same for everybody who reads the language. */
const untouchedForms = new WeakMap<Texts, Map<string, Buffer>>()
/** Earlier answers as rendered: with words of a person's own, for as long as these are known. */
const ownItems = new WeakMap<SaidBefore, Buffer>()
/** Those that were chosen from what the question offers are the same for everybody who reads the language. */
const chosenItems = new WeakMap<Texts, Map<string, Buffer>>()
const chosenKinds: ReadonlySet<Question['kind']> = new Set(['choice', 'choices', 'scale', 'number', 'month'])
const mostChosen = 3000

const rendered = (page: PageSurroundings, part: ReactNode) =>
  renderToString(<PageSurroundingsProvider value={page}>{part}</PageSurroundingsProvider>)

function untouchedForm(page: PageSurroundings, view: QuestionView): Buffer {
  const known = untouchedForms.get(page.texts) ?? new Map<string, Buffer>()
  untouchedForms.set(page.texts, known)
  const form = known.get(view.key) ?? Buffer.from(rendered(page, <QuestionForm view={view} />))
  known.set(view.key, form)
  return form
}

function saidItem(page: PageSurroundings, said: SaidBefore): Buffer {
  const chosen = chosenKinds.has(questionAt(said.key)!.question.kind) ? chosenIn(page.texts) : undefined
  const name = `${said.key} ${said.answer}`
  const item = (chosen ? chosen.get(name) : ownItems.get(said)) ?? Buffer.from(rendered(page, <Said said={said} />))
  if (chosen) chosen.set(name, item)
  else ownItems.set(said, item)
  return item
}

function chosenIn(texts: Texts): Map<string, Buffer> {
  const items = chosenItems.get(texts) ?? new Map<string, Buffer>()
  if (items.size >= mostChosen) items.clear()
  chosenItems.set(texts, items)
  return items
}

// Nobody can write the mark into a page: it is made anew by every process. React puts a comment between two texts.
const mark = randomUUID()
const marked = new RegExp(`(?:<!-- -->)?${mark}#(\\d+);`, 'g')

/** Renders what is new on the page; the form and the earlier answers are put in their places as rendered before. */
function renderMain(page: PageSurroundings, view: QuestionView, addsOnly: boolean): Html {
  const ready: Html[] = []
  const inPlace = (html: Html) => `${mark}#${ready.push(html) - 1};`
  const form = isUntouched(view) ? inPlace([untouchedForm(page, view)]) : <QuestionForm view={view} />
  const items = (before: readonly Step[]) => inPlace(before.map((one) => saidItem(page, view.said(one))))
  const main = rendered(page, <QuestionPage view={view} form={form} items={items} addsOnly={addsOnly} />)
  return main.split(marked).flatMap((part, index) => (index % 2 === 0 ? part : ready[Number(part)]!))
}

/** The whole document, the part of it that the small script swaps, or of that what is new since the question before. */
type How = { as: 'page' | 'part' | 'addition'; status?: number; headers?: Record<string, string> }

/** The page of a question, as much of it as is asked for. */
export function renderQuestion(
  { request, context, language }: JobseekerSession,
  view: QuestionView,
  { as, status = 200, headers = {} }: How,
): Response {
  const page = surroundingsOf(request, questionPath(language, view.key), context)
  const main = renderMain(page, view, as === 'addition')
  const { title } = view.frame
  context.html = as === 'page' ? wholeQuestionPage(page, title, main) : questionPart(title, main)
  return new Response(null, { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
}
