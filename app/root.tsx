import { Outlet, isRouteErrorResponse, useMatches, useRouteError } from 'react-router'
import { Document, type Frame } from './components/ui/document'
import { ProblemPage } from './components/ui/problem-page'
import { isProblem, type Problem } from './components/ui/problem'
import { usePageOnServer } from './components/ui/page-context'
import type { PageHandle } from './components/ui/page-handle'

type PageData = { frame?: Frame } | undefined

export default function Root() {
  const match = useMatches().at(-1)
  const posted = usePageOnServer()?.posted as PageData
  const loaded = (match?.loaderData as PageData)?.frame ?? { title: 'Suunta', language: 'fi', dir: 'ltr' }
  // After a faulty post the page is the same, and so is the way home.
  const frame = posted?.frame ? { home: loaded.home, ...posted.frame } : loaded
  const { canLeave = false, hydrates = false } = (match?.handle ?? {}) as PageHandle
  return (
    <Document frame={frame} isQuestion={false} canLeave={canLeave} hydrates={hydrates}>
      <Outlet />
    </Document>
  )
}

/** Expected problems come as data in the person's language; anything else gets the calm page. */
export function ErrorBoundary() {
  const error = useRouteError()
  const page = usePageOnServer()
  const problem = isRouteErrorResponse(error) && isProblem(error.data) ? error.data : otherProblem(page, error)
  const { title, language, dir } = problem
  return (
    <Document frame={{ title, language, dir }} isQuestion={false} canLeave={false} hydrates={false}>
      <ProblemPage problem={problem} />
    </Document>
  )
}

/** What the framework itself refuses, such as a post to a page without a form, is not our fault; the rest is. */
function otherProblem(page: ReturnType<typeof usePageOnServer>, error: unknown): Problem {
  const t = page?.texts.t
  const code = isRouteErrorResponse(error) && error.status < 500 ? 'badRequest' : 'unexpected'
  return {
    isProblem: true,
    code,
    title: t ? `${t('errors:titlePrefix')}${t(`errors:${code}.title`)}` : 'Suunta',
    heading: t?.(`errors:${code}.title`) ?? 'Jotain meni vikaan',
    lead: t?.(`errors:${code}.lead`) ?? '',
    action: { href: '/', label: t?.(`errors:${code}.action`) ?? 'Suunta' },
    language: page?.texts.language ?? 'fi',
    dir: page?.texts.dir ?? 'ltr',
  }
}
