import * as q from '../../questions/health'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** What would help at work is for those who are on their way to work. */
const afterCare = [{ when: is.wantsToWork, to: 'workChanges' }, { to: 'dailyRhythm' }] as const

/** Voluntary: a jobseeker who does not want to talk about health is asked nothing more. */
export const healthMachine = conversation.createMachine({
  id: 'health',
  context: startingFrom,
  initial: 'healthTalk',
  states: {
    healthTalk: ask(q.healthTalk, [{ when: is.wantsToTellAboutHealth, to: 'workAbility' }, { to: 'done' }]),
    workAbility: ask(q.workAbility, 'hampers'),
    hampers: ask(q.hampers, [
      { when: is.reportsLimitation, to: 'treatment' },
      { when: is.feelsWell, to: 'substances' },
      { to: 'dailyRhythm' },
    ]),
    treatment: ask(q.treatment, [
      { when: is.mayWantHelpForMind, to: 'mentalCare' },
      { when: is.isInOrNeedsCare, to: 'sickLeave' },
      ...afterCare,
    ]),
    mentalCare: ask(q.mentalCare, [{ when: is.isInOrNeedsCare, to: 'sickLeave' }, ...afterCare]),
    sickLeave: ask(q.sickLeave, [{ when: is.mayHaveStatement, to: 'doctorStatement' }, ...afterCare]),
    doctorStatement: ask(q.doctorStatement, [{ when: is.hadLongSickLeave, to: 'illnessDecisions' }, ...afterCare]),
    illnessDecisions: ask(q.illnessDecisions, [{ when: is.wasRefusedPension, to: 'refusedWhen' }, ...afterCare]),
    refusedWhen: ask(q.refusedWhen, afterCare),
    workChanges: ask(q.workChanges, 'dailyRhythm'),
    dailyRhythm: ask(q.dailyRhythm, 'suitableHours'),
    suitableHours: ask(q.suitableHours, [{ when: is.mayLackHealthCheck, to: 'lastHealthCheck' }, { to: 'substances' }]),
    lastHealthCheck: ask(q.lastHealthCheck, 'substances'),
    substances: ask(q.substances, 'harmThoughts'),
    harmThoughts: ask(q.harmThoughts, [{ when: is.reportsLimitation, to: 'healthOwnWords' }, { to: 'done' }]),
    healthOwnWords: ask(q.healthOwnWords, 'done'),
    done: { type: 'final' },
  },
})
