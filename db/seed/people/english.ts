import { examples } from '../examples'
import { newcomer, usual, said, type DemoPerson } from './person'

const { welder } = examples

const oleksii: DemoPerson = {
  ...welder,
  key: 'oleksii',
  name: 'Oleksii',
  stage: 'agreed',
  answers: {
    ...welder.answers,
    mainWork: { ...said(welder, 'mainWork'), fi: 'Hitsaaja telakalla', sv: 'Svetsare på ett varv', en: 'Welder at a shipyard' },
    wishedOccupations: { ...said(welder, 'wishedOccupations'), fi: 'Hitsaaja, mutta nyt mikä työ tahansa', sv: 'Svetsare, men nu vilket arbete som helst', en: 'Welder, but any work for now' },
    'experienceTasks#0': { ...said(welder, 'experienceTasks#0'), fi: 'Hitsasin laivojen runkoja, luin piirustuksia, opetin harjoittelijoita', sv: 'Jag svetsade fartygsskrov, läste ritningar, lärde upp praktikanter', en: 'I welded hulls, read drawings, taught trainees' },
    obstacles: { ...said(welder, 'obstacles'), fi: 'En osaa suomea enkä tunne paikallisia turvallisuuskortteja', sv: 'Jag kan inte finska och känner inte de lokala säkerhetskorten', en: 'I know neither Finnish nor the local safety cards' },
    ownStep: { ...said(welder, 'ownStep'), fi: 'Soitan tutulle telakalle', sv: 'Jag ringer en bekant på varvet', en: 'I will call somebody I know at the shipyard' },
    messageToCoach: { ...said(welder, 'messageToCoach'), fi: 'Voin aloittaa huomenna.', sv: 'Jag kan börja i morgon.', en: 'I can start tomorrow.' },
  },
  life: [
    { ago: 33, does: 'sends' },
    { ago: 30, coach: 'johan', does: 'approves', adds: ['callEmployer', 'joinCourse'] },
    { ago: 29, does: 'agrees' },
    { ago: 15, does: 'reports', tasks: 2 },
  ],
} // prettier-ignore

const priya: DemoPerson = {
  key: 'priya',
  name: 'Priya',
  language: 'en',
  stage: 'approved',
  topics: [],
  answers: {
    ...newcomer,
    serviceLanguage: 'en',
    finnishLevel: 'fewWords',
    municipality: '091',
    education: 'higher',
    mainWork: { text: 'Data analyst', fi: 'Data-analyytikko', sv: 'Dataanalytiker' },
    strengths: ['numbers', 'computers', 'newThings'],
    workAbility: 10,
    worries: ['permits', 'findingWork'],
    hope: 'fullTimeWork',
    wishedOccupations: {
      text: 'Data analyst or engineer',
      fi: 'Data-analyytikko tai -insinööri',
      sv: 'Dataanalytiker eller -ingenjör',
    },
    displayName: 'Priya',
    contactWay: 'email',
    contactDetails: 'priya@example.org',
    messageToCoach: {
      text: 'My permit depends on finding work within three months.',
      fi: 'Lupani riippuu siitä, että löydän työtä kolmessa kuukaudessa.',
      sv: 'Mitt tillstånd beror på att jag hittar arbete inom tre månader.',
    },
  },
  life: [
    { ago: 11, does: 'sends' },
    { ago: 4, coach: 'johan', does: 'approves' },
  ],
}

const kwame: DemoPerson = {
  key: 'kwame',
  name: 'Kwame',
  language: 'en',
  stage: 'waiting',
  topics: [],
  answers: {
    ...usual,
    reason: 'jobEnded',
    serviceLanguage: 'en',
    livedInFinland: 'over5years',
    finnishLevel: 'everyday',
    mainWork: { text: 'Cook in a lunch restaurant', fi: 'Kokki lounasravintolassa', sv: 'Kock på en lunchrestaurang' },
    strengths: ['hands', 'endurance', 'people'],
    worries: ['money'],
    hope: 'anyWorkNow',
    wishedOccupations: { text: 'Cook', fi: 'Kokki', sv: 'Kock' },
    displayName: 'Kwame',
    contactDetails: '040 000 0043',
    messageToCoach: {
      text: 'I can work evenings and weekends.',
      fi: 'Voin tehdä töitä iltaisin ja viikonloppuisin.',
      sv: 'Jag kan arbeta kvällar och veckoslut.',
    },
  },
  life: [{ ago: 5, does: 'sends' }],
}

export const englishSpeakers: readonly DemoPerson[] = [oleksii, priya, kwame]
