import * as q from '../questions/health'
import * as is from '../statements'
import { ask, conversation, startingFrom } from './ask'

/** Voluntary: whoever does not want to talk about health is asked nothing more. */
export const healthMachine = conversation.createMachine({
  id: 'health',
  context: startingFrom,
  initial: 'healthTalk',
  states: {
    healthTalk: ask(q.healthTalk, [{ when: is.wantsToTellAboutHealth, to: 'workAbility' }, { to: 'done' }]),
    workAbility: ask(q.workAbility, 'hampers'),
    hampers: ask(q.hampers, [{ when: is.reportsLimitation, to: 'treatment' }, { to: 'helps' }]),
    treatment: ask(q.treatment, 'mentalCare'),
    mentalCare: ask(q.mentalCare, 'sickLeave'),
    sickLeave: ask(q.sickLeave, 'doctorStatement'),
    doctorStatement: ask(q.doctorStatement, 'workChanges'),
    workChanges: ask(q.workChanges, 'helps'),
    helps: ask(q.helps, 'dailyRhythm'),
    dailyRhythm: ask(q.dailyRhythm, 'suitableHours'),
    suitableHours: ask(q.suitableHours, 'lastHealthCheck'),
    lastHealthCheck: ask(q.lastHealthCheck, 'substances'),
    substances: ask(q.substances, 'harmThoughts'),
    harmThoughts: ask(q.harmThoughts, 'healthOwnWords'),
    healthOwnWords: ask(q.healthOwnWords, 'done'),
    done: { type: 'final' },
  },
})
