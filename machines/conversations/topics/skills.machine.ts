import * as q from '../../questions/skills'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** The cards are for work that higher education seldom leads to. */
const afterQualification = [{ when: is.hasHigherEducation, to: 'drivingLicence' }, { to: 'cards' }] as const

/** A loop over what the person has done, paid or not; then education and papers. */
export const skillsMachine = conversation.createMachine({
  id: 'skills',
  context: startingFrom,
  initial: 'mainWork',
  states: {
    mainWork: ask(q.mainWork, 'strengths'),
    strengths: ask(q.strengths, 'experienceKind'),

    experienceKind: ask(q.experienceKind, 'experienceTitle'),
    experienceTitle: ask(q.experienceTitle, 'experienceTasks'),
    experienceTasks: ask(q.experienceTasks, [
      { when: is.describesExperience, to: 'experienceSkills' },
      { to: 'experienceLength' },
    ]),
    experienceSkills: ask(q.experienceSkills, [
      { when: is.picksSkills, to: 'experienceSkillLevels' },
      { to: 'experienceLength' },
    ]),
    experienceSkillLevels: ask(q.experienceSkillLevels, 'experienceLength'),
    experienceLength: ask(q.experienceLength, [
      { when: is.picksSkills, to: 'experienceMore' },
      { to: 'experienceCertainty' },
    ]),
    experienceCertainty: ask(q.experienceCertainty, 'experienceWish'),
    experienceWish: ask(q.experienceWish, 'experienceMore'),
    experienceMore: ask(q.experienceMore, [
      { when: is.hasMoreExperience, to: 'experienceKind', again: true },
      { to: 'education' },
    ]),

    education: ask(q.education, [
      { when: is.hasVocationalQualification, to: 'educationField' },
      { to: 'unfinishedStudies' },
    ]),
    educationField: ask(q.educationField, [{ when: is.movedToFinland, to: 'educationPlace' }, ...afterQualification]),
    educationPlace: ask(q.educationPlace, [
      { when: is.hasForeignQualification, to: 'recognition' },
      ...afterQualification,
    ]),
    recognition: ask(q.recognition, afterQualification),
    unfinishedStudies: ask(q.unfinishedStudies, 'cards'),
    cards: ask(q.cards, 'drivingLicence'),
    drivingLicence: ask(q.drivingLicence, 'done'),
    done: { type: 'final' },
  },
})
