import { all, any, not } from '../../questions/define-statement'
import * as is from '../../statements'
import { defineRules } from '../define-rule'

/** Qualifications, skills without papers, cards, digital skills. */
// prettier-ignore
export const skillsRules = defineRules(
  { id: 'noQualification', revision: 1, phase: 'next',
    when: is.lacksVocationalQualification,
    goals: ['qualification'], services: ['APPRENTICESHIP', 'EDU-ADVICE'] },
  { id: 'noQualificationUnder25', revision: 1, law: 'Työttömyysturvalaki 1290/2002 2 luku', phase: 'next',
    when: all('isUnder25WithoutQualification', is.isUnder25, is.lacksVocationalQualification),
    services: ['EDU-DUTY-U25', 'TUVA'], tasks: ['visitSchool'] },
  { id: 'basicEducationOpen', revision: 1, law: 'Perusopetuslaki 628/1998', phase: 'next',
    when: is.lacksBasicEducation,
    services: ['BASIC-EDU-ADULT'] },
  { id: 'skillsWithoutPapers', revision: 1, law: 'Laki ammatillisesta koulutuksesta 531/2017', phase: 'next',
    when: all('hasSkillsWithoutPapers', is.hasLearntByDoing, is.lacksVocationalQualification),
    services: ['RPL'], tasks: ['listSkills'] },
  { id: 'studiesLeftOpen', revision: 1, phase: 'along',
    when: is.hasUnfinishedStudies,
    services: ['VET'], tasks: ['visitSchool'] },
  { id: 'wantsToStudy', revision: 1, phase: 'next',
    when: is.wantsToStudy,
    goals: ['qualification'], services: ['VET', 'EDU-ADVICE'], agenda: ['studyAndBenefit'] },
  { id: 'studyOnBenefit', revision: 1, law: 'Laki työvoimapalveluiden järjestämisestä 380/2023; työttömyysturvalaki 1290/2002', phase: 'along',
    when: all('wantsToStudyOnBenefit', is.wantsToStudy, is.isOnUnemploymentBenefit),
    services: ['SELF-STUDY-BENEFIT'], agenda: ['studyAndBenefit'] },
  { id: 'cardsMissing', revision: 1, phase: 'along',
    when: all('isReadyButHasNoCards', is.hasNoCards, is.isReadyForWork),
    services: ['LICENCE-CARDS'] },
  { id: 'foreignLicence', revision: 1, phase: 'along',
    when: is.hasForeignLicence,
    agenda: ['licenceExchange'] },
  { id: 'helpOnline', revision: 1, law: 'Laki digitaalisten palvelujen tarjoamisesta 306/2019', phase: 'next',
    when: any('needsDigitalHelp', is.needsHelpOnline, is.digitalAccessIsHard),
    services: ['DIGI-SUPPORT'], tasks: ['askForDigitalHelp', 'arrangeServiceInPerson'] },
  { id: 'trainingForOpenJobs', revision: 1, phase: 'along',
    when: all('isReadyWithoutQualification', is.isReadyForWork, is.lacksVocationalQualification, is.directionIsClear),
    services: ['LM-TRAINING', 'RECRUIT-TRAINING'] },
  { id: 'needsNewSkills', revision: 1, phase: 'later',
    when: all('wasLongAwayWithQualification', is.isLongWithoutWork, is.hasVocationalQualification, not('isNotForeign', is.hasForeignQualification)),
    services: ['LM-TRAINING'] },
)
