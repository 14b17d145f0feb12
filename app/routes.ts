import { index, route, type RouteConfig } from '@remix-run/route-config'

/** Every address of the portal. A test fails on one that is not listed with who may open it. */
export default [
  index('routes/choose-language.ts'),
  route('coach', 'routes/coach.queue.tsx'),
  route('coach/sign-in', 'routes/coach.sign-in.tsx'),
  route('coach/callback', 'routes/coach.callback.ts'),
  route('coach/sign-out', 'routes/coach.sign-out.ts'),
  route('coach/assessments/:id', 'routes/coach.assessment.tsx'),
  route('coach/plans/:id', 'routes/coach.plan.tsx'),
  route(':language', 'routes/welcome.tsx'),
  route(':language/start', 'routes/start.ts'),
  route(':language/questions/:key', 'routes/question.ts'),
  route(':language/answers/:key', 'routes/answer.ts'),
  route(':language/topics', 'routes/topics.tsx'),
  route(':language/topics/:topic', 'routes/topic.ts'),
  route(':language/summary', 'routes/summary.tsx'),
  route(':language/result', 'routes/result.tsx'),
  route(':language/why-not', 'routes/why-not.tsx'),
  route(':language/plan', 'routes/plan.tsx'),
  route(':language/resume', 'routes/resume.tsx'),
  route(':language/code', 'routes/code.tsx'),
  route(':language/leave', 'routes/leave.tsx'),
  route(':language/crisis/:place?', 'routes/crisis.tsx'),
  route(':language/privacy', 'routes/privacy.tsx'),
  route('*', 'routes/not-found.ts'),
] satisfies RouteConfig
