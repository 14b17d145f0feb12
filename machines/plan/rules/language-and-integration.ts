import { act } from '../law/statutes'
import { all, any, not } from '../../questions/define-statement'
import * as is from '../../statements'
import { defineRules } from './define-rule'

/** Finnish, integration and papers from other countries. */
// prettier-ignore
export const languageRules = defineRules(
  { id: 'newcomerWithoutPlan', revision: 1, law: act.integration, phase: 'next',
    when: all('isNewcomerWithoutPlan', is.movedWithinThreeYears, not('hasNoIntegrationPlan', is.hasIntegrationPlan)),
    services: ['INTEG-ASSESS', 'INTEG-PLAN'] },
  { id: 'newcomerLittleFinnish', revision: 3, law: act.integration, phase: 'next',
    when: all('isNewcomerWithLittleFinnish', is.mayHaveIntegrationPlan, is.needsMoreFinnish, not('worksInNoEnglish', is.worksInEnglish), not('couldStudyNow', is.canHardlyWork)),
    goals: ['finnishForWork'], services: ['INTEG-TRAINING'], tasks: ['takeLanguageTest'] },
  { id: 'worksInEnglish', revision: 1, phase: 'later',
    when: all('worksInEnglishAndLearns', is.worksInEnglish, is.needsMoreFinnish, not('couldStudyBeside', is.canHardlyWork)),
    services: ['FINNISH-COURSE'] },
  { id: 'littleFinnish', revision: 3, phase: 'next',
    when: all('isResidentWithLittleFinnish', is.needsMoreFinnish, not('movedNotWithinThreeYears', is.movedWithinThreeYears), not('worksNotEvenInEnglish', is.worksInEnglish), not('couldTakeCourse', is.canHardlyWork)),
    goals: ['finnishForWork'], services: ['FINNISH-COURSE'], tasks: ['takeLanguageTest'] },
  { id: 'practiseFinnish', revision: 2, phase: 'along',
    when: all('learnsFinnishAndMayPractise', is.learnsFinnish, not('couldPractise', is.canHardlyWork)),
    services: ['LANG-CAFE'], tasks: ['speakFinnishWeekly'] },
  { id: 'hardToRead', revision: 2, law: 'Laki vapaasta sivistystyöstä 632/1998', phase: 'next',
    when: all('readsWithDifficultyAndMayLearn', is.readsWithDifficulty, not('couldLearn', is.canHardlyWork)),
    goals: ['writtenFinnish'], services: ['LITERACY'] },
  { id: 'needsInterpreter', revision: 2, law: 'Hallintolaki 434/2003 26 §', phase: 'first',
    when: is.needsInterpreter,
    tasks: ['bookInterpreter'], flags: ['needsInterpreter'] },
  { id: 'foreignHealthCareQualification', revision: 2, law: 'Laki terveydenhuollon ammattihenkilöistä 559/1994', phase: 'next',
    when: all('hasForeignHealthCareQualification', is.hasForeignQualification, is.hasHealthCareQualification, is.recognitionIsOpen, not('couldPractiseProfession', is.canHardlyWork)),
    goals: ['practiseProfession'], services: ['QUAL-RECOG-HEALTH'], tasks: ['startRecognition', 'gatherCertificates'] },
  { id: 'foreignQualification', revision: 2, law: 'Laki ammattipätevyyden tunnustamisesta 1384/2015', phase: 'along',
    when: all('hasUnrecognisedQualification', is.hasForeignQualification, is.knowsRecognitionIsOpen, not('isNotInHealthCare', is.hasHealthCareQualification)),
    services: ['QUAL-RECOG-OPH'], tasks: ['gatherCertificates'] },
  { id: 'foreignHigherEducation', revision: 2, phase: 'along',
    when: all('hasForeignHigherEducation', is.hasForeignQualification, is.seldomNeedsCards),
    services: ['SIMHE'] },
  { id: 'foreignExperience', revision: 2, phase: 'along',
    when: all('movedAndLearnsFinnish', is.movedToFinland, is.learnsFinnish, any('hasSkillsToShow', is.hasLearntByDoing, is.neverWorkedInFinland)),
    services: ['COMPETENCE-CENTRE'] },
  { id: 'firstYearsInFinland', revision: 1, law: act.integration, phase: 'along',
    when: all('isNewInFinland', is.movedWithinThreeYears, is.managesLittleFinnish),
    services: ['CIVIC-ORIENT'] },
  { id: 'languageCertificate', revision: 2, phase: 'later',
    when: all('couldProveFinnish', is.movedToFinland, is.managesGoodFinnish, any('needsProof', is.wantsToStudy, is.worriesAboutLanguage, is.putsStudiesFirst), not('readsWell', is.readsWithDifficulty)),
    services: ['YKI'] },
)
