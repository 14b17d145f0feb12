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
  { id: 'newcomerLittleFinnish', revision: 2, law: act.integration, phase: 'next',
    when: all('isNewcomerWithLittleFinnish', is.mayHaveIntegrationPlan, is.needsMoreFinnish),
    goals: ['finnishForWork'], services: ['INTEG-TRAINING'], tasks: ['takeLanguageTest'] },
  { id: 'littleFinnish', revision: 2, phase: 'next',
    when: all('isResidentWithLittleFinnish', is.needsMoreFinnish, not('movedNotWithinThreeYears', is.movedWithinThreeYears)),
    goals: ['finnishForWork'], services: ['FINNISH-COURSE'], tasks: ['takeLanguageTest'] },
  { id: 'practiseFinnish', revision: 1, phase: 'along',
    when: is.learnsFinnish,
    services: ['LANG-CAFE'], tasks: ['speakFinnishWeekly'] },
  { id: 'hardToRead', revision: 1, law: 'Laki vapaasta sivistystyöstä 632/1998', phase: 'first',
    when: is.readsWithDifficulty,
    services: ['LITERACY'] },
  { id: 'needsInterpreter', revision: 1, law: 'Hallintolaki 434/2003 26 §', phase: 'first',
    when: is.needsInterpreter,
    services: ['INTERPRETER'], tasks: ['bookInterpreter'], flags: ['needsInterpreter'] },
  { id: 'foreignHealthCareQualification', revision: 1, law: 'Laki terveydenhuollon ammattihenkilöistä 559/1994', phase: 'next',
    when: all('hasForeignHealthCareQualification', is.hasForeignQualification, is.hasHealthCareQualification, is.recognitionIsOpen),
    goals: ['practiseProfession'], services: ['QUAL-RECOG-HEALTH'], tasks: ['startRecognition', 'gatherCertificates'] },
  { id: 'foreignQualification', revision: 1, law: 'Laki ammattipätevyyden tunnustamisesta 1384/2015', phase: 'next',
    when: all('hasUnrecognisedQualification', is.hasForeignQualification, is.recognitionIsOpen, not('isNotInHealthCare', is.hasHealthCareQualification)),
    services: ['QUAL-RECOG-OPH'], tasks: ['gatherCertificates'] },
  { id: 'foreignHigherEducation', revision: 1, phase: 'along',
    when: all('hasForeignHigherEducation', is.hasForeignQualification, is.hasHigherEducation),
    services: ['SIMHE'] },
  { id: 'foreignExperience', revision: 1, phase: 'along',
    when: all('movedAndLearnsFinnish', is.movedToFinland, is.learnsFinnish, any('hasSkillsToShow', is.hasLearntByDoing, is.neverWorkedInFinland)),
    services: ['COMPETENCE-CENTRE'] },
  { id: 'firstYearsInFinland', revision: 1, law: act.integration, phase: 'along',
    when: all('isNewInFinland', is.movedWithinThreeYears, is.managesLittleFinnish),
    services: ['CIVIC-ORIENT'] },
  { id: 'languageCertificate', revision: 1, phase: 'later',
    when: all('couldProveFinnish', is.movedToFinland, is.managesEverydayFinnish),
    services: ['YKI'] },
)
