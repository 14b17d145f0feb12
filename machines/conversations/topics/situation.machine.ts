import * as q from '../../questions/situation'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** A jobseeker who came within three years has told of the only plan there can have been. */
const afterServices = [{ when: is.movedWithinThreeYears, to: 'done' }, { to: 'earlierPlan' }] as const

/** What brings the person here, income, years in Finland, language of service, and what is going on already. */
export const situationMachine = conversation.createMachine({
  id: 'situation',
  context: startingFrom,
  initial: 'reason',
  states: {
    reason: ask(q.reason, [{ when: is.hasLeftJobOnUnknownDay, to: 'jobEnded' }, { to: 'municipality' }]),
    jobEnded: ask(q.jobEnded, 'municipality'),
    municipality: ask(q.municipality, 'ageBand'),
    ageBand: ask(q.ageBand, [{ when: is.stillHasJob, to: 'benefit' }, { to: 'timeWithoutWork' }]),
    timeWithoutWork: ask(q.timeWithoutWork, 'benefit'),
    benefit: ask(q.benefit, 'livedInFinland'),
    livedInFinland: ask(q.livedInFinland, [
      { when: is.movedToFinland, to: 'integrationPlan' },
      { to: 'serviceLanguage' },
    ]),
    integrationPlan: ask(q.integrationPlan, 'serviceLanguage'),
    serviceLanguage: ask(q.serviceLanguage, [{ when: is.mayNeedFinnish, to: 'interpreter' }, { to: 'servicesNow' }]),
    interpreter: ask(q.interpreter, [{ when: is.needsInterpreter, to: 'interpreterLanguage' }, { to: 'servicesNow' }]),
    interpreterLanguage: ask(q.interpreterLanguage, 'servicesNow'),
    servicesNow: ask(q.servicesNow, [{ when: is.isInWorkTryOut, to: 'workTryOutMonths' }, ...afterServices]),
    workTryOutMonths: ask(q.workTryOutMonths, afterServices),
    earlierPlan: ask(q.earlierPlan, 'done'),
    done: { type: 'final' },
  },
})
