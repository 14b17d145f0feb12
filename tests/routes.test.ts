import { expect, test } from 'vitest'
import routes from '../app/routes'
import { doorsOf, routeFiles } from './factories/route-doors'
import { parseSource } from './factories/source-files'

/** Who may open what: every route file with the guard of each loader and action that it has. */
const doors: Record<string, { loader?: string; action?: string }> = {
  'choose-language.ts': { loader: 'no guard' },
  'coach.queue.tsx': { loader: 'asCoach queue.read', action: 'asCoach plan.edit' },
  'coach.team.tsx': { loader: 'asCoach team.read' },
  'coach.audit.tsx': { loader: 'asCoach audit.read', action: 'asCoach audit.read' },
  'coach.services.tsx': { loader: 'asCoach content.manage' },
  'coach.service.tsx': { loader: 'asCoach content.manage', action: 'asCoach content.manage' },
  'coach.help-lines.tsx': { loader: 'asCoach content.manage', action: 'asCoach content.manage' },
  'coach.people.tsx': { loader: 'asCoach people.manage', action: 'asCoach people.manage' },
  'coach.new-messages.tsx': { loader: 'asCoach queue.read' },
  'coach.search.tsx': { loader: 'asCoach queue.read', action: 'asCoach queue.read' },
  'coach.hand-over.tsx': { loader: 'asCoach client.assign', action: 'asCoach client.assign' },
  'coach.set-aside.tsx': { loader: 'asCoach client.setAside', action: 'asCoach client.setAside' },
  'coach.sign-in.tsx': { loader: 'asVisitor' },
  'coach.callback.ts': { loader: 'asVisitor' },
  'coach.sign-out.ts': { loader: 'asVisitor', action: 'asVisitor' },
  'coach.assessment.tsx': { loader: 'asCoach assessment.read', action: 'asCoach assessment.read' },
  'coach.health.tsx': { loader: 'asCoach health.read', action: 'asCoach health.read' },
  'coach.messages.tsx': { loader: 'asCoach message.write', action: 'asCoach message.write' },
  'coach.notes.tsx': { loader: 'asCoach note.write', action: 'asCoach note.write' },
  'coach.mails.tsx': { loader: 'asCoach message.write' },
  'coach.translation.tsx': { loader: 'asCoach translation.switch', action: 'asCoach translation.switch' },
  'coach.plan.tsx': { loader: 'asCoach plan.edit', action: 'asCoach plan.edit' },
  'coach.saving.ts': { action: 'asCoach plan.edit' },
  'coach.paper.tsx': { loader: 'asCoach plan.edit' },
  'coach.versions.tsx': { loader: 'asCoach plan.edit' },
  'welcome.tsx': { loader: 'asAnyone' },
  'start.ts': { loader: 'asAnyone', action: 'asAnyone' },
  'question.ts': { loader: 'asJobseeker', action: 'asJobseekerSession' },
  'answer.ts': { loader: 'asAnyone', action: 'asJobseekerSession' },
  'topics.tsx': { loader: 'asJobseeker' },
  'topic.ts': { loader: 'asJobseeker' },
  'summary.tsx': { loader: 'asJobseeker', action: 'asJobseekerSession' },
  'result.tsx': { loader: 'asJobseeker' },
  'why-not.tsx': { loader: 'asJobseeker' },
  'messages.tsx': { loader: 'asJobseekerSession', action: 'asJobseekerSession' },
  'plan-paper.tsx': { loader: 'asJobseekerSession' },
  'plan.tsx': { loader: 'asJobseekerSession', action: 'asJobseekerSession' },
  'again.ts': { loader: 'asAnyone', action: 'asJobseekerSession' },
  'resume.tsx': { loader: 'asAnyone', action: 'asAnyone' },
  'code.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'phone.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'leave.tsx': { loader: 'asAnyone', action: 'asJobseekerSession' },
  'crisis.tsx': { loader: 'asAnyone' },
  'privacy.tsx': { loader: 'asAnyone' },
  'my-data.tsx': { loader: 'asJobseeker' },
  'my-data.all.tsx': { loader: 'asJobseeker' },
  'my-data.file.ts': { loader: 'asJobseeker' },
  'my-data.erase.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'my-data.devices.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'coach.front-channel-logout.ts': { loader: 'asVisitor' },
  'my-data.permissions.tsx': { loader: 'asJobseeker', action: 'asJobseekerSession' },
  'my-data.permissions.new.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'my-data.permission.tsx': { loader: 'asJobseeker', action: 'asJobseeker' },
  'shared.tsx': { loader: 'asAnyone', action: 'asAnyone' },
  'shared.read.tsx': { loader: 'asRecipient', action: 'asRecipient' },
  'erased.tsx': { loader: 'asAnyone' },
  'own-data-schema.ts': { loader: 'asVisitor' },
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
  const forPrograms = ['coach.front-channel-logout.ts', 'coach.saving.ts', 'answer.ts', 'own-data-schema.ts']
  const hasPages = (file: string) => /^export default |^export \{ default \}|withProblemPages\(/m.test(sourceOf(file))
  expect(files.filter((file) => !hasPages(file)).toSorted()).toEqual(forPrograms.toSorted())
})

test('only the plan’s editor goes on in the browser; every other page is HTML alone', () => {
  expect(files.filter((file) => sourceOf(file).includes('hydrates: true'))).toEqual(['coach.plan.tsx'])
})

test('pages are rendered by the framework; only a question and its answer render themselves', () => {
  const withPage = files.filter((file) => file.endsWith('.tsx'))
  expect(withPage.length).toBeGreaterThan(30)
  const answering = withPage.filter((file) => /new Response\(|renderToString/.test(sourceOf(file)))
  expect(answering, 'pages are rendered by the framework alone').toEqual([])
})
