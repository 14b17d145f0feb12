import * as q from '../../questions/skills'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** A licence is asked about of those who moved here: it may be from another country. */
const toLicence = [{ when: is.movedToFinland, to: 'drivingLicence' }, { to: 'done' }] as const
/** How long is asked where a long career may open rehabilitation by a pension insurer. */
const afterSkills = [{ when: is.saysWorkAbilityIsLow, to: 'experienceLength' }] as const

/** The first round is about the main work where it was told: its name and kind are not asked again. */
const toFirstRound = [{ when: is.toldMainWork, to: 'experienceTasks' }, { to: 'experienceKind' }] as const

/** A loop over what the person has done, paid or not; then education and papers. */
export const skillsMachine = conversation.createMachine({
  id: 'skills',
  context: startingFrom,
  initial: 'mainWork',
  states: {
    mainWork: ask(q.mainWork, [{ when: is.looksForDirection, to: 'strengths' }, ...toFirstRound]),
    strengths: ask(q.strengths, toFirstRound),

    experienceKind: ask(q.experienceKind, 'experienceTitle'),
    experienceTitle: ask(q.experienceTitle, 'experienceTasks'),
    experienceTasks: ask(q.experienceTasks, [
      { when: is.describesExperience, to: 'experienceSkills' },
      { to: 'experienceCertainty' },
    ]),
    experienceSkills: ask(q.experienceSkills, [
      { when: is.picksSkills, to: 'experienceSkillLevels' },
      { to: 'experienceCertainty' },
    ]),
    experienceSkillLevels: ask(q.experienceSkillLevels, [...afterSkills, { to: 'experienceMore' }]),
    experienceCertainty: ask(q.experienceCertainty, [...afterSkills, { to: 'experienceMore' }]),
    experienceLength: ask(q.experienceLength, 'experienceMore'),
    experienceMore: ask(q.experienceMore, [
      { when: is.hasMoreExperience, to: 'experienceKind', again: true },
      { to: 'education' },
    ]),

    education: ask(q.education, [
      { when: is.hasNoPapersToTell, to: 'done' },
      { when: is.isHealthCareProfessional, to: 'recognition' },
      { when: is.mayHaveForeignQualification, to: 'educationField' },
      { when: is.lacksVocationalQualification, to: 'unfinishedStudies' },
      { to: 'cards' },
    ]),
    educationField: ask(q.educationField, [{ when: is.studiedAbroad, to: 'recognition' }, { to: 'educationPlace' }]),
    educationPlace: ask(q.educationPlace, [
      { when: is.hasForeignQualification, to: 'recognition' },
      { when: is.mayNeedCards, to: 'cards' },
      { to: 'drivingLicence' },
    ]),
    recognition: ask(q.recognition, [{ when: is.mayNeedCards, to: 'cards' }, ...toLicence]),
    unfinishedStudies: ask(q.unfinishedStudies, 'cards'),
    cards: ask(q.cards, toLicence),
    drivingLicence: ask(q.drivingLicence, 'done'),
    done: { type: 'final' },
  },
})
