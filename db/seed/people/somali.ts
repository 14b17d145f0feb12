import { newcomer, usual, type DemoPerson } from './person'

const hodan: DemoPerson = {
  key: 'hodan',
  name: 'Hodan',
  language: 'so',
  stage: 'waiting',
  topics: [],
  answers: {
    ...newcomer,
    livedInFinland: '3to5years',
    interpreterLanguage: { text: 'Soomaali', fi: 'somali', sv: 'somaliska', en: 'Somali' },
    education: 'basic',
    mainWork: { text: 'Dukaan iibiye', fi: 'Kauppias', sv: 'Butiksförsäljare', en: 'Shop seller' },
    strengths: ['people', 'care'],
    worries: ['language', 'children'],
    hope: 'studies',
    directionClear: 'someIdeas',
    displayName: 'Hodan',
    contactWay: 'textMessage',
    contactDetails: '+358 40 000 0071',
    messageToCoach: {
      text: 'Waxaan rabaa inaan barto Finnish ka dibna aan noqdo kalkaaliye.',
      fi: 'Haluan oppia suomea ja sitten hoitajaksi.',
      sv: 'Jag vill lära mig finska och sedan bli vårdare.',
      en: 'I want to learn Finnish and then become a carer.',
    },
  },
  life: [{ ago: 4, does: 'sends' }],
}

const abdullahi: DemoPerson = {
  key: 'abdullahi',
  name: 'Abdullahi',
  language: 'so',
  stage: 'agreed',
  topics: [],
  answers: {
    ...usual,
    reason: 'jobEnded',
    livedInFinland: 'over5years',
    serviceLanguage: 'fi',
    finnishLevel: 'everyday',
    mainWork: { text: 'Nadiifiye', fi: 'Siivooja', sv: 'Städare', en: 'Cleaner' },
    strengths: ['endurance', 'order'],
    worries: ['money'],
    hope: 'fullTimeWork',
    wishedOccupations: { text: 'Darawal bas', fi: 'Bussinkuljettaja', sv: 'Busschaufför', en: 'Bus driver' },
    displayName: 'Abdullahi',
    contactDetails: '040 000 0072',
    messageToCoach: { text: 'Waxaan rabaa ruqsadda baska.', fi: 'Haluan bussikortin.', sv: 'Jag vill ha busskörkort.', en: 'I want a bus licence.' },
  },
  life: [
    { ago: 55, does: 'sends' },
    { ago: 50, coach: 'mira', does: 'approves', drops: 1, adds: ['visitWorkplace'] },
    { ago: 48, does: 'agrees' },
    { ago: 30, does: 'reports', tasks: 1 },
    { ago: 3, does: 'writes', says: { text: 'Imtixaanka waan ku guuleystay!', fi: 'Läpäisin kokeen!', sv: 'Jag klarade provet!', en: 'I passed the test!' } },
  ],
} // prettier-ignore

export const somaliSpeakers: readonly DemoPerson[] = [hodan, abdullahi]
