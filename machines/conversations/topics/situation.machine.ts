import * as q from '../../questions/situation'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

const afterMonths = [{ when: is.hadServices, to: 'didNotHelp' }, { to: 'done' }] as const
/** What was before is asked of a person who has been without work here for a while. */
const afterServices = [{ when: is.mayHaveHadServices, to: 'servicesBefore' }, { to: 'done' }] as const

const afterBusiness = [{ when: is.triesOutWithoutHistory, to: 'workTryOutMonths' }, ...afterServices] as const

/** What brings the person here, income, years in Finland, language of service, services and business now and before. */
export const situationMachine = conversation.createMachine({
  id: 'situation',
  context: startingFrom,
  initial: 'reason',
  states: {
    reason: ask(q.reason, 'municipality'),
    municipality: ask(q.municipality, 'ageBand'),
    ageBand: ask(q.ageBand, [{ when: is.stillHasJob, to: 'benefit' }, { to: 'timeWithoutWork' }]),
    timeWithoutWork: ask(q.timeWithoutWork, [{ when: is.mayTellMeanwhile, to: 'meanwhile' }, { to: 'benefit' }]),
    meanwhile: ask(q.meanwhile, 'benefit'),
    benefit: ask(q.benefit, 'livedInFinland'),
    livedInFinland: ask(q.livedInFinland, [
      { when: is.movedWithinFiveYears, to: 'integrationPlan' },
      { to: 'serviceLanguage' },
    ]),
    integrationPlan: ask(q.integrationPlan, 'permitEnding'),
    permitEnding: ask(q.permitEnding, 'serviceLanguage'),
    serviceLanguage: ask(q.serviceLanguage, [
      { when: is.speaksUnlistedLanguage, to: 'interpreterLanguage' },
      { when: is.mayAskForInterpreter, to: 'interpreter' },
      { to: 'servicesNow' },
    ]),
    interpreter: ask(q.interpreter, [{ when: is.needsInterpreter, to: 'interpreterLanguage' }, { to: 'servicesNow' }]),
    interpreterLanguage: ask(q.interpreterLanguage, 'servicesNow'),
    servicesNow: ask(q.servicesNow, [
      { when: is.comesFromBusiness, to: 'endOfInsurance' },
      { when: is.mayHaveBusiness, to: 'ownBusiness' },
      ...afterBusiness,
    ]),
    ownBusiness: ask(q.ownBusiness, [
      { when: is.runsBusiness, to: 'businessHours' },
      { when: is.businessHasEnded, to: 'endOfInsurance' },
      ...afterBusiness,
    ]),
    businessHours: ask(q.businessHours, afterBusiness),
    endOfInsurance: ask(q.endOfInsurance, afterBusiness),
    servicesBefore: ask(q.servicesBefore, [{ when: is.didTryOut, to: 'workTryOutMonths' }, ...afterMonths]),
    workTryOutMonths: ask(q.workTryOutMonths, afterMonths),
    didNotHelp: ask(q.didNotHelp, 'done'),
    done: { type: 'final' },
  },
})
