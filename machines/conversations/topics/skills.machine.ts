import * as q from '../../questions/skills'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** What an employer looks at is asked of those on their way to work. */
const toJobSearch = [{ when: is.wantsToWork, to: 'cv' }, { to: 'done' }] as const
const toDigital = [{ when: is.mayNotManageOnline, to: 'digitalSkills' }, ...toJobSearch] as const
/** English may do for work where Finnish does not. */
const toEnglish = [{ when: is.managesLittleFinnish, to: 'englishLevel' }, ...toDigital] as const
const toReading = [{ when: is.mayReadWithDifficulty, to: 'literacy' }, ...toEnglish] as const
/** How long is asked where a long career may open rehabilitation by a pension insurer. */
const afterSkills = [{ when: is.saysWorkAbilityIsLow, to: 'experienceLength' }] as const

/** A loop over what the person has done, paid or not; then education, papers, languages, digital and job-search skills. */
export const skillsMachine = conversation.createMachine({
  id: 'skills',
  context: startingFrom,
  initial: 'mainWork',
  states: {
    mainWork: ask(q.mainWork, [{ when: is.looksForDirection, to: 'strengths' }, { to: 'experienceKind' }]),
    strengths: ask(q.strengths, 'experienceKind'),

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

    // Neither cards, CV, interviews nor English are asked of whoever can hardly work.
    education: ask(q.education, [
      { when: is.saysCanHardlyWork, to: 'done' },
      { when: is.isHealthCareProfessional, to: 'recognition' },
      { when: is.mayHaveForeignQualification, to: 'educationField' },
      { when: is.lacksVocationalQualification, to: 'unfinishedStudies' },
      { when: is.mayNeedCards, to: 'cards' },
      { when: is.mayNeedFinnish, to: 'finnishLevel' },
      { to: 'digitalSkills' },
    ]),
    educationField: ask(q.educationField, [{ when: is.studiedAbroad, to: 'recognition' }, { to: 'educationPlace' }]),
    educationPlace: ask(q.educationPlace, [
      { when: is.hasForeignQualification, to: 'recognition' },
      { when: is.mayNeedCards, to: 'cards' },
      { to: 'drivingLicence' },
    ]),
    recognition: ask(q.recognition, [
      { when: is.mayNeedCards, to: 'cards' },
      { when: is.movedToFinland, to: 'drivingLicence' },
      { when: is.mayNeedFinnish, to: 'finnishLevel' },
      { to: 'digitalSkills' },
    ]),
    unfinishedStudies: ask(q.unfinishedStudies, 'cards'),
    cards: ask(q.cards, [
      { when: is.movedToFinland, to: 'drivingLicence' },
      { when: is.mayNeedFinnish, to: 'finnishLevel' },
      ...toDigital,
    ]),
    // A licence is asked about of those who moved here: it may be from another country.
    drivingLicence: ask(q.drivingLicence, 'finnishLevel'),

    finnishLevel: ask(q.finnishLevel, [{ when: is.isOnTheWayInFinnish, to: 'finnishSpeaking' }, ...toReading]),
    finnishSpeaking: ask(q.finnishSpeaking, 'finnishReading'),
    finnishReading: ask(q.finnishReading, toReading),
    literacy: ask(q.literacy, toEnglish),
    englishLevel: ask(q.englishLevel, toDigital),

    digitalSkills: ask(q.digitalSkills, toJobSearch),
    cv: ask(q.cv, [{ when: is.hasReadyCv, to: 'lastApplication' }, { to: 'interviews' }]),
    lastApplication: ask(q.lastApplication, 'interviews'),
    interviews: ask(q.interviews, 'done'),
    done: { type: 'final' },
  },
})
