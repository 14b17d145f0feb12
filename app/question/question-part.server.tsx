import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import type { JobseekerSession } from '../guards/who-is-asking.server'
import type { Step } from '../../machines/conversations/walk'
import { questionAt } from '../../machines/questions/registry'
import type { Question } from '../../machines/questions/define-question'
import { questionPath } from '../components/conversation/paths'
import { Guide } from '../components/conversation/guide'
import { Said } from '../components/conversation/history'
import { QuestionForm } from '../components/conversation/question-form'
import { QuestionPage } from '../components/conversation/question-page'
import { isUntouched, saidOn, type QuestionView, type SaidBefore } from '../components/conversation/question-view'
import { PageContextProvider, type PageContext } from '../components/ui/page-context'
import type { Html } from './html.server'
import { questionPart, wholePage } from './page-shell.server'
import { pageContextOf } from '../adapters/page-context.server'
import { fill, keptOr, gapMark, templateOf, type Kept, type Template } from './template.server'

/** Rendered forms without an answer: they are the same for every reader of the language. */
const untouchedForms: Kept<Buffer> = new WeakMap()
/** Earlier answers as rendered: with words of a person's own, for as long as these are known. */
const ownItems = new WeakMap<SaidBefore, Buffer>()
/** Those that were chosen from what the question offers are the same for every reader of the language. */
const chosenItems: Kept<Buffer> = new WeakMap()
const chosenKinds: ReadonlySet<Question['kind']> = new Set(['choice', 'choices', 'scale', 'number', 'month'])
/** What the guide says, where it repeats no words of a person's own. */
const guideLines: Kept<Buffer> = new WeakMap()
/**
 * What is around an untouched form and the earlier answers: the same for every jobseeker at the same question of the same
 * path.
 */
const frames: Kept<Template<Gap>> = new WeakMap()

/** What of a question's page is rendered apart, and the revision that it shows. */
type Gap = 'revision' | 'guide' | 'form' | 'folded' | 'open'

const rendered = (page: PageContext, part: ReactNode) =>
  renderToString(<PageContextProvider value={page}>{part}</PageContextProvider>)

const untouchedForm = (page: PageContext, view: QuestionView): Buffer =>
  keptOr(untouchedForms, page.texts, view.key, () => Buffer.from(rendered(page, <QuestionForm view={view} />)))

function saidItem(page: PageContext, said: SaidBefore): Buffer {
  const render = () => Buffer.from(rendered(page, <Said said={said} />))
  if (chosenKinds.has(questionAt(said.key)!.question.kind))
    return keptOr(chosenItems, page.texts, `${said.key} ${said.answer}`, render)
  const item = ownItems.get(said) ?? render()
  ownItems.set(said, item)
  return item
}

function renderFrame(page: PageContext, view: QuestionView, addsOnly: boolean, form: ReactNode): Template<Gap> {
  const items = { folded: gapMark('folded'), open: gapMark('open') }
  const props = { view, form, items, addsOnly, guide: gapMark('guide'), revision: gapMark('revision') }
  return templateOf(rendered(page, <QuestionPage {...props} />))
}

function guideHtml(page: PageContext, { guide }: QuestionView): Html {
  if (!guide) return []
  const render = () => Buffer.from(rendered(page, <Guide guide={guide} />))
  return [guide.words ? render() : keptOr(guideLines, page.texts, guide.text, render)]
}

function untouchedFrame(page: PageContext, view: QuestionView, addsOnly: boolean): Template<Gap> {
  const { conversation, stage, minutes, before } = view
  const place = `${conversation} ${stage} ${minutes} ${before.length} ${before.at(-1)?.key} ${addsOnly}`
  return keptOr(frames, page.texts, place, () => renderFrame(page, view, addsOnly, gapMark('form')))
}

/** Renders what is new on the page; the rest is put in its place as rendered before. */
function renderMain(page: PageContext, view: QuestionView, addsOnly: boolean): Html {
  const isKept = isUntouched(view)
  const frame = isKept
    ? untouchedFrame(page, view, addsOnly)
    : renderFrame(page, view, addsOnly, <QuestionForm view={view} />)
  const { folded, open } = saidOn(view, addsOnly)
  const items = (before: readonly Step[]) => before.map((one) => saidItem(page, view.said(one)))
  const form = isKept ? [untouchedForm(page, view)] : []
  const gaps = {
    revision: String(view.revision),
    guide: guideHtml(page, view),
    form,
    folded: items(folded),
    open: items(open),
  }
  return fill(frame, gaps)
}

/** The whole document, the part of it that the small script swaps, or of that what is new since the question before. */
type How = { as: 'page' | 'part' | 'addition'; status?: number; headers?: Record<string, string> }

/** The page of a question, as much of it as is asked for. */
export function renderQuestion(
  { request, context, language }: JobseekerSession,
  view: QuestionView,
  { as, status = 200, headers = {} }: How,
): Response {
  const page = pageContextOf(request, questionPath(language, view.key), context)
  const main = renderMain(page, view, as === 'addition')
  const { title } = view.frame
  context.outcome.html = as === 'page' ? wholePage(page, title, main) : questionPart(title, main)
  return new Response(null, { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
}
