import { worries } from '../../questions/everyday-life'
import { directionClear, hope, wishedOccupations } from '../../questions/goals'
import { workAbility } from '../../questions/health'
import * as situation from '../../questions/situation'
import { education, finnishLevel, mainWork, strengths } from '../../questions/skills'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** About fifteen questions from every topic: enough for a first draft. The topics do not ask these again. */
export const quickStartMachine = conversation.createMachine({
  id: 'quickStart',
  context: startingFrom,
  initial: 'reason',
  states: {
    reason: ask(situation.reason, [{ when: is.isLaidOff, to: 'layOffStarted' }, { to: 'municipality' }]),
    layOffStarted: ask(situation.layOffStarted, 'layOffKind'),
    layOffKind: ask(situation.layOffKind, 'municipality'),
    municipality: ask(situation.municipality, 'ageBand'),
    ageBand: ask(situation.ageBand, [{ when: is.stillHasJob, to: 'benefit' }, { to: 'timeWithoutWork' }]),
    timeWithoutWork: ask(situation.timeWithoutWork, 'benefit'),
    benefit: ask(situation.benefit, 'livedInFinland'),
    livedInFinland: ask(situation.livedInFinland, 'serviceLanguage'),
    serviceLanguage: ask(situation.serviceLanguage, [
      { when: is.mayNeedFinnish, to: 'finnishLevel' },
      { to: 'mainWork' },
    ]),
    finnishLevel: ask(finnishLevel, 'mainWork'),
    mainWork: ask(mainWork, 'education'),
    education: ask(education, 'strengths'),
    strengths: ask(strengths, 'workAbility'),
    workAbility: ask(workAbility, 'worries'),
    worries: ask(worries, 'hope'),
    hope: ask(hope, [
      { when: is.isUnsureWhatToHope, to: 'done' },
      { when: is.hopesForWork, to: 'wishedOccupations' },
      { to: 'directionClear' },
    ]),
    wishedOccupations: ask(wishedOccupations, [{ when: is.namesOccupation, to: 'done' }, { to: 'directionClear' }]),
    directionClear: ask(directionClear, 'done'),
    done: { type: 'final' },
  },
})
