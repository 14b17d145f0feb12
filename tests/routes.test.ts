import { expect, test } from 'vitest'
import routes from '../app/routes'
import { doorsOf, routeFiles } from './factories/route-doors'
import { parseSource } from './factories/source-files'

/** Who may open what: every route file with the guard of each loader and action that it has. */
const doors: Record<string, { loader?: string; action?: string }> = {
  'conversation/choose-language.ts': { loader: 'no guard' },
  'coach/desk/queue.tsx': { loader: 'asCoach queue.read', action: 'asCoach queue.read' },
  'coach/desk/next.ts': { loader: 'asCoach queue.read' },
  'coach/desk/preview.tsx': { loader: 'asCoach queue.read' },
  'coach/admin/team.tsx': { loader: 'asCoach team.read' },
  'coach/admin/audit.tsx': { loader: 'asCoach audit.read', action: 'asCoach audit.read' },
  'coach/admin/rules.tsx': { loader: 'asCoach content.manage' },
  'coach/admin/services.tsx': { loader: 'asCoach content.manage' },
  'coach/admin/service.tsx': { loader: 'asCoach content.manage', action: 'asCoach content.manage' },
  'coach/admin/help-lines.tsx': { loader: 'asCoach content.manage', action: 'asCoach content.manage' },
  'coach/admin/people.tsx': { loader: 'asCoach people.manage', action: 'asCoach people.manage' },
  'coach/desk/new-messages.tsx': { loader: 'asCoach queue.read' },
  'coach/desk/feedback.tsx': { loader: 'asCoach feedback.answer', action: 'asCoach feedback.answer' },
  'coach/desk/search.tsx': { loader: 'asCoach queue.read', action: 'asCoach queue.read' },
  'coach/desk/hand-over.tsx': { loader: 'asCoach client.assign', action: 'asCoach client.assign' },
  'coach/desk/set-aside.tsx': { loader: 'asCoach client.setAside', action: 'asCoach client.setAside' },
  'coach/sign-in/sign-in.tsx': { loader: 'asVisitor' },
  'coach/sign-in/callback.ts': { loader: 'asVisitor' },
  'coach/sign-in/sign-out.ts': { loader: 'asVisitor', action: 'asVisitor' },
  'coach/client/assessment.tsx': { loader: 'asCoach assessment.read' },
  'coach/client/answers.tsx': { loader: 'asCoach assessment.read', action: 'asCoach assessment.read' },
  'coach/client/approval.ts': { loader: 'asCoach plan.approve', action: 'asCoach plan.approve' },
  'coach/client/health.tsx': { loader: 'asCoach health.read', action: 'asCoach health.read' },
  'coach/client/messages.tsx': { loader: 'asCoach message.write', action: 'asCoach message.write' },
  'coach/client/notes.tsx': { loader: 'asCoach note.write', action: 'asCoach note.write' },
  'coach/together/begin.tsx': { loader: 'asCoach assessment.type', action: 'asCoach assessment.type' },
  'coach/together/entry.tsx': { loader: 'asCoach assessment.type', action: 'asCoach assessment.type' },
  'coach/together/form.tsx': { loader: 'asCoach assessment.type', action: 'asCoach assessment.type' },
  'coach/together/question.tsx': { loader: 'asCoach assessment.type', action: 'asCoach assessment.type' },
  'coach/admin/outbox.tsx': { loader: 'asCoach message.write' },
  'coach/calls/calls.tsx': { loader: 'asCoach message.write' },
  'coach/calls/call.tsx': { loader: 'asCoach message.write', action: 'asCoach message.write' },
  'coach/client/return-code.tsx': { loader: 'asCoach returnCode.replace', action: 'asCoach returnCode.replace' },
  'notices/own-notices.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'notices/receipt.ts': { loader: 'asVisitor', action: 'asVisitor' },
  'coach/admin/translation.tsx': { loader: 'asCoach translation.switch', action: 'asCoach translation.switch' },
  'coach/client/plan.tsx': { loader: 'asCoach plan.edit', action: 'asCoach plan.edit' },
  'coach/client/saving.ts': { action: 'asCoach plan.edit' },
  'coach/client/paper.tsx': { loader: 'asCoach plan.edit' },
  'coach/client/versions.tsx': { loader: 'asCoach plan.edit' },
  'demo/doors.tsx': { loader: 'asDemoVisitor' },
  'demo/people.tsx': { loader: 'asDemoVisitor' },
  'demo/enter.ts': { loader: 'asDemoVisitor', action: 'asDemoVisitor' },
  'demo/desk.ts': { loader: 'asDemoVisitor', action: 'asDemoVisitor' },
  'demo/reset.ts': { loader: 'asDemoVisitor', action: 'asDemoVisitor' },
  'conversation/welcome.tsx': { loader: 'asAnyone' },
  'conversation/start.ts': { loader: 'asAnyone', action: 'asAnyone' },
  'question.ts': { loader: 'asJobseeker', action: 'asJobseekerSession' },
  'answer.ts': { loader: 'asAnyone', action: 'asJobseekerSession' },
  'conversation/paper-form.tsx': { loader: 'asAnyone' },
  'conversation/topics.tsx': { loader: 'asJobseeker' },
  'conversation/topic.ts': { loader: 'asJobseeker' },
  'conversation/ending.tsx': { loader: 'asJobseeker' },
  'conversation/summary.tsx': { loader: 'asJobseeker', action: 'asJobseekerSession' },
  'plan/result.tsx': { loader: 'asJobseeker' },
  'plan/why-not.tsx': { loader: 'asJobseeker' },
  'plan/messages.tsx': { loader: 'asJobseekerSession', action: 'asJobseekerSession' },
  'plan/plan-paper.tsx': { loader: 'asJobseekerSession' },
  'plan/plan.tsx': { loader: 'asJobseekerSession', action: 'asJobseekerSession' },
  'plan/again.ts': { loader: 'asAnyone', action: 'asJobseekerSession' },
  'access/resume.tsx': { loader: 'asAnyone', action: 'asAnyone' },
  'access/code.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'access/phone.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'access/leave.tsx': { loader: 'asAnyone', action: 'asJobseekerSession' },
  'conversation/crisis.tsx': { loader: 'asAnyone' },
  'my-data/privacy.tsx': { loader: 'asAnyone' },
  'my-data/accessibility.tsx': { loader: 'asAnyone', action: 'asAnyone' },
  'my-data/my-data.tsx': { loader: 'asJobseeker' },
  'my-data/all.tsx': { loader: 'asJobseeker' },
  'my-data/file.ts': { loader: 'asJobseeker' },
  'my-data/erase.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'my-data/devices.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'coach/sign-in/front-channel-logout.ts': { loader: 'asVisitor' },
  'my-data/permissions.tsx': { loader: 'asJobseeker', action: 'asJobseekerSession' },
  'my-data/permissions.new.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'my-data/permission.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'sharing/shared.tsx': { loader: 'asAnyone', action: 'asAnyone' },
  'sharing/read.tsx': { loader: 'asRecipient', action: 'asRecipient' },
  'my-data/erased.tsx': { loader: 'asAnyone' },
  'my-data/own-data-schema.ts': { loader: 'asVisitor' },
  'not-found.ts': { loader: 'asVisitor', action: 'asVisitor' },
}

const files = [...routeFiles.keys()]
const sourceOf = (file: string) => parseSource(`app/${routeFiles.get(file)}`).text

test('every route file has an address, and every address a route file', () => {
  expect(routes.map(({ file }) => file).toSorted()).toEqual([...routeFiles.values()].toSorted())
  expect(new Set(routes.map(({ path }) => path)).size).toBe(routes.length)
})

test('every loader and action asks who is there, as listed here', () => {
  expect(Object.fromEntries(files.map((file) => [file, doorsOf(file)]))).toEqual(doors)
})

test('every route that a person can be on shows its problems as pages', () => {
  const forPrograms = [
    'coach/sign-in/front-channel-logout.ts',
    'coach/client/saving.ts',
    'answer.ts',
    'notices/receipt.ts',
    'my-data/own-data-schema.ts',
  ]
  const hasPages = (file: string) => /^export default |^export \{ default \}|withProblemPages\(/m.test(sourceOf(file))
  expect(files.filter((file) => !hasPages(file)).toSorted()).toEqual(forPrograms.toSorted())
})

test('only the plan’s editor goes on in the browser; every other page is HTML alone', () => {
  expect(files.filter((file) => sourceOf(file).includes('hydrates: true'))).toEqual(['coach/client/plan.tsx'])
})

test('pages are rendered by the framework; only a question and its answer render themselves', () => {
  const withPage = files.filter((file) => file.endsWith('.tsx'))
  expect(withPage.length).toBeGreaterThan(30)
  const answering = withPage.filter((file) => /new Response\(|renderToString/.test(sourceOf(file)))
  expect(answering, 'pages are rendered by the framework alone').toEqual([])
})
