import { expect, test } from 'vitest'
import { setStage, sizes } from './steps/browser'
import { expectAccessible, expectNoSidewaysScrolling } from './steps/checks'
import { signIn } from './steps/coach'
import { Person } from './steps/person'
import { sentBy } from './steps/sent'

const stage = setStage()

const notReached = `
  insert into notices (tenant_id, id, kind, client_id, assessment_id, subject, created_at, due_at, next_try_at, ended_at, outcome, needs_coach)
  select tenant_id, gen_random_uuid(), 'messageWaits', client_id, id, id, now(), now(), now(), now(), 'refused', true
  from assessments where sent_at is not null order by sent_at desc limit 1 returning assessment_id as id`

test.for(['phone', 'desktop'] as const)(
  'the desk’s calls, a letter and a new return code are accessible and fit a %s',
  { timeout: 120_000 },
  async (size) => {
    await sentBy(stage.portal, 'nurse', 'Rana')
    const [{ id } = { id: '' }] = await stage.portal.database.run<{ id: string }>('not-reached', notReached, [])
    const coach = await Person.in(await stage.context({ viewport: sizes[size], locale: 'fi' }))
    const look = async (path: string, kind: string) => {
      await coach.open(path)
      expect(await coach.kind()).toBe(kind)
      await expectNoSidewaysScrolling(coach.page)
      await expectAccessible(coach.page)
      await coach.page.screenshot({ path: `tests/browser/screenshots/${kind}-${size}.png`, fullPage: true })
    }
    await signIn(coach, 'aino')
    await look('/coach/calls', 'coach-calls')
    await look(`/coach/calls/${id}`, 'coach-call')
    await look('/coach/outbox', 'coach-outbox')
    await look(`/coach/assessments/${id}/return-code`, 'coach-return-code')
    await coach.find('[value="seenInPerson"]').check()
    await coach.moveOn(() => coach.find('[data-act=make]').click())
    await coach.find('[data-return-code]').waitFor()
    await expectNoSidewaysScrolling(coach.page)
    await expectAccessible(coach.page)
    expect(coach.complaints).toEqual([])
  },
)
