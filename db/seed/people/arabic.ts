import { examples } from '../examples'
import { newcomer, said, type DemoPerson } from './person'

const { nurse } = examples

const rana: DemoPerson = {
  ...nurse,
  key: 'rana',
  name: 'Rana Khalil',
  stage: 'inReview',
  answers: {
    ...nurse.answers,
    mainWork: { ...said(nurse, 'mainWork'), fi: 'Sairaanhoitaja kirurgisella osastolla', sv: 'Sjukskötare på en kirurgisk avdelning', en: 'Nurse on a surgical ward' },
    wishedOccupations: { ...said(nurse, 'wishedOccupations'), fi: 'Sairaanhoitaja, tai aluksi hoiva-avustaja', sv: 'Sjukskötare, eller till en början vårdassistent', en: 'Nurse, or a care assistant to begin with' },
    'experienceTitle#0': { ...said(nurse, 'experienceTitle#0'), fi: 'Sairaanhoitaja', sv: 'Sjukskötare', en: 'Nurse' },
    'experienceTasks#0': { ...said(nurse, 'experienceTasks#0'), fi: 'Hoidin leikattuja potilaita, annoin lääkkeet ja opastin uusia hoitajia', sv: 'Jag vårdade opererade patienter, gav läkemedel och handledde nya skötare', en: 'I cared for patients after operations, gave medicine and guided new nurses' },
    'experienceTitle#1': { ...said(nurse, 'experienceTitle#1'), fi: 'Kahden pienen lapseni hoito', sv: 'Vård av mina två små barn', en: 'Looking after my two small children' },
    'experienceTasks#1': { ...said(nurse, 'experienceTasks#1'), fi: 'Päivän järjestäminen, ruoanlaitto, lääkärin ja päiväkodin ajat', sv: 'Planera dagen, laga mat, tider hos läkare och daghem', en: 'Organising the day, cooking, appointments with the doctor and day care' },
    otherLanguages: { ...said(nurse, 'otherLanguages'), fi: 'Arabia on äidinkieleni, ja kurdi', sv: 'Arabiska är mitt modersmål, och kurdiska', en: 'Arabic is my first language, and Kurdish' },
    interpreterLanguage: { ...said(nurse, 'interpreterLanguage'), fi: 'arabia', sv: 'arabiska', en: 'Arabic' },
    displayName: 'رنا خليل',
    messageToCoach: { ...said(nurse, 'messageToCoach'), fi: 'Haluan työskennellä sairaanhoitajana Suomessa. Mikä on ensimmäinen askel?', sv: 'Jag vill arbeta som sjukskötare i Finland. Vad är det första steget?', en: 'I want to work as a nurse in Finland. What is the first step?' },
  },
  life: [
    { ago: 2, does: 'sends' },
    { ago: 1, coach: 'aino', does: 'takes' },
    { ago: 1, coach: 'aino', does: 'notes', says: 'Tekstiviesti sopii parhaiten, soitto vain tulkin kanssa.' },
    { ago: 0.3, does: 'writes', says: { text: 'هل أحضر شهاداتي إلى الموعد؟', fi: 'Tuonko todistukseni tapaamiseen?', sv: 'Ska jag ta med mina betyg till mötet?', en: 'Shall I bring my certificates to the appointment?' } },
    { ago: 0.25, coach: 'aino', does: 'translates' },
  ],
} // prettier-ignore

const yusuf: DemoPerson = {
  key: 'yusuf',
  name: 'Yusuf',
  language: 'ar',
  stage: 'approved',
  topics: ['goals'],
  answers: {
    ...newcomer,
    interpreterLanguage: { text: 'العربية', fi: 'arabia', sv: 'arabiska', en: 'Arabic' },
    ageBand: '25to28',
    mainWork: {
      text: 'كهربائي في البناء',
      fi: 'Sähköasentaja rakennuksilla',
      sv: 'Elmontör på byggen',
      en: 'Electrician on building sites',
    },
    strengths: ['hands', 'endurance'],
    workAbility: 10,
    worries: ['language'],
    hope: 'fullTimeWork',
    wishedOccupations: { text: 'كهربائي', fi: 'Sähköasentaja', sv: 'Elmontör', en: 'Electrician' },
    confidence: 8,
    priorities: ['language', 'work'],
    displayName: 'يوسف',
    contactWay: 'textMessage',
    contactDetails: '+358 40 000 0031',
    messageToCoach: {
      text: 'أريد أن أتعلم الفنلندية في العمل.',
      fi: 'Haluan oppia suomea työssä.',
      sv: 'Jag vill lära mig finska på jobbet.',
      en: 'I want to learn Finnish at work.',
    },
  },
  life: [
    { ago: 9, does: 'sends' },
    { ago: 3, coach: 'mira', does: 'approves' },
    { ago: 3, coach: 'mira', does: 'translates' },
  ],
}

const huda: DemoPerson = {
  key: 'huda',
  name: 'Huda',
  language: 'ar',
  stage: 'started',
  topics: [],
  answers: {
    ...newcomer,
    mainWork: {
      text: 'معلمة رياضيات',
      fi: 'Matematiikan opettaja',
      sv: 'Matematiklärare',
      en: 'Teacher of mathematics',
    },
    education: 'higher',
    strengths: ['teaching', 'numbers'],
    worries: ['language', 'children'],
  },
  stopsBefore: 4,
  life: [],
}

export const arabicSpeakers: readonly DemoPerson[] = [rana, yusuf, huda]
