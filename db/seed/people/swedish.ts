import { examples } from '../examples'
import { usual, said, type DemoPerson } from './person'

const sv = { ...usual, serviceLanguage: 'sv', finnishLevel: 'good' } as const

const oskar: DemoPerson = {
  key: 'oskar',
  name: 'Oskar',
  language: 'sv',
  stage: 'waiting',
  topics: [],
  answers: {
    ...sv,
    reason: 'jobEnded',
    municipality: '091',
    ageBand: '18to24',
    education: 'upperSecondary',
    mainWork: { text: 'Sommarjobb på lager', fi: 'Kesätöitä varastossa', en: 'Summer jobs in a warehouse' },
    strengths: ['hands', 'newThings'],
    worries: ['money'],
    hope: 'studies',
    directionClear: 'someIdeas',
    displayName: 'Oskar',
    contactWay: 'textMessage',
    contactDetails: '040 000 0021',
    messageToCoach: {
      text: 'Jag funderar på att bli elmontör.',
      fi: 'Mietin sähköasentajaksi ryhtymistä.',
      en: 'I am thinking of becoming an electrician.',
    },
  },
  life: [{ ago: 3, does: 'sends' }],
}

const linnea: DemoPerson = {
  key: 'linnea',
  name: 'Linnéa',
  language: 'sv',
  stage: 'inReview',
  topics: ['goals'],
  answers: {
    ...sv,
    reason: 'partTimeWork',
    municipality: '049',
    timeWithoutWork: 'working',
    benefit: 'wages',
    mainWork: { text: 'Assistent på daghem', fi: 'Päiväkotiavustaja', en: 'Day-care assistant' },
    strengths: ['care', 'teaching'],
    worries: ['money'],
    hope: 'fullTimeWork',
    wishedOccupations: { text: 'Barnskötare', fi: 'Lastenhoitaja', en: 'Childcare worker' },
    confidence: 7,
    priorities: ['work', 'studies'],
    displayName: 'Linnéa',
    contactWay: 'email',
    contactDetails: 'linnea@example.org',
  },
  life: [
    { ago: 7, does: 'sends' },
    { ago: 5, coach: 'johan', does: 'takes' },
    {
      ago: 0.5,
      does: 'writes',
      says: {
        text: 'Kan jag studera på kvällarna och ändå jobba?',
        fi: 'Voinko opiskella iltaisin ja silti tehdä töitä?',
        en: 'Can I study in the evenings and still work?',
      },
    },
  ],
}

export const swedishSpeakers: readonly DemoPerson[] = [
  {
    ...examples.accountant,
    key: 'annika',
    name: 'Annika',
    stage: 'agreed',
    answers: {
      ...examples.accountant.answers,
      mainWork: { ...said(examples.accountant, 'mainWork'), fi: 'Kirjanpitäjä tilitoimistossa', en: 'Accountant at an agency' },
      wishedOccupations: { ...said(examples.accountant, 'wishedOccupations'), fi: 'Kirjanpitäjä tai controller', en: 'Accountant or controller' },
      messageToCoach: { ...said(examples.accountant, 'messageToCoach'), fi: 'Haen jo itse töitä ja kerron mielelläni, miten se sujuu.', en: 'I am already applying and will gladly tell you how it goes.' },
    },
    life: [
      { ago: 41, does: 'sends' },
      { ago: 38, coach: 'johan', does: 'approves', drops: 1 },
      { ago: 37, does: 'agrees' },
      { ago: 20, does: 'reports', tasks: 1 },
    ],
  },
  linnea,
  oskar,
] // prettier-ignore
