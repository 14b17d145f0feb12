import { safety } from '../../questions/everyday-life'
import { businessStage, hope, priorities, wishedOccupations } from '../../questions/goals'
import { illnessDecisions, refusedWhen, workAbility } from '../../questions/health'
import * as situation from '../../questions/situation'
import { education, finnishLevel, mainWork } from '../../questions/skills'
import { all, not, type Statement } from '../../questions/define-statement'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** One question of history, the one that says most of this person: how long, or what the time held, or of a business. */
const insteadOfFinnish = (when: Statement) =>
  all(`${when.name}.insteadOfFinnish`, when, not(`${when.name}.withoutFinnish`, is.mayNeedFinnish))
const history = [
  { when: insteadOfFinnish(is.isPartTimeWorker), to: 'ownBusiness' },
  { when: insteadOfFinnish(is.comesFromBusiness), to: 'endOfInsurance' },
  { when: insteadOfFinnish(is.isBackAfterBreak), to: 'meanwhile' },
  { when: insteadOfFinnish(is.mayTellTimeWithoutWork), to: 'timeWithoutWork' },
  { to: 'workAbility' },
] as const
/** A lay-off has two questions of its own: Finnish and education are left to the topics. */
const mayTellFinnish = all('mayTellFinnish', is.mayNeedFinnish, not('isNotLaidOffNow', is.isLaidOff))

/** At most fourteen questions from every topic: enough for a first draft. The topics do not ask these again. */
export const quickStartMachine = conversation.createMachine({
  id: 'quickStart',
  context: startingFrom,
  initial: 'reason',
  states: {
    reason: ask(situation.reason, [{ when: is.isLaidOff, to: 'layOffStarted' }, { to: 'municipality' }]),
    layOffStarted: ask(situation.layOffStarted, 'layOffKind'),
    layOffKind: ask(situation.layOffKind, 'municipality'),
    municipality: ask(situation.municipality, 'ageBand'),
    ageBand: ask(situation.ageBand, 'benefit'),
    benefit: ask(situation.benefit, 'livedInFinland'),
    livedInFinland: ask(situation.livedInFinland, 'serviceLanguage'),
    serviceLanguage: ask(situation.serviceLanguage, [{ when: mayTellFinnish, to: 'finnishLevel' }, { to: 'mainWork' }]),
    finnishLevel: ask(finnishLevel, 'mainWork'),
    mainWork: ask(mainWork, [{ when: is.isLaidOff, to: 'workAbility' }, { to: 'education' }]),
    education: ask(education, history),
    ownBusiness: ask(situation.ownBusiness, 'workAbility'),
    endOfInsurance: ask(situation.endOfInsurance, 'workAbility'),
    meanwhile: ask(situation.meanwhile, 'workAbility'),
    timeWithoutWork: ask(situation.timeWithoutWork, 'workAbility'),
    workAbility: ask(workAbility, 'safety'),
    safety: ask(safety, [{ when: is.saysWorkAbilityIsVeryLow, to: 'illnessDecisions' }, { to: 'hope' }]),
    // A person who can hardly work is asked what decides the right benefit, and nothing of work.
    illnessDecisions: ask(illnessDecisions, [{ when: is.wasRefusedPension, to: 'refusedWhen' }, { to: 'priorities' }]),
    refusedWhen: ask(refusedWhen, 'priorities'),
    hope: ask(hope, [
      { when: is.hopesForNothingNamed, to: 'priorities' },
      { when: is.wantsOwnBusiness, to: 'businessStage' },
      { to: 'wishedOccupations' },
    ]),
    businessStage: ask(businessStage, 'priorities'),
    wishedOccupations: ask(wishedOccupations, 'priorities'),
    priorities: ask(priorities, 'done'),
    done: { type: 'final' },
  },
})
