import { newcomer, type DemoPerson } from './person'

const ukrainian = {
  ...newcomer,
  interpreterLanguage: { text: 'українська', fi: 'ukraina', sv: 'ukrainska', en: 'Ukrainian' },
} as const

const olena: DemoPerson = {
  key: 'olena',
  name: 'Olena',
  language: 'uk',
  stage: 'waiting',
  topics: ['everydayLife'],
  answers: {
    ...ukrainian,
    municipality: '858',
    education: 'higher',
    mainWork: { text: 'Вихователька в дитячому садку', fi: 'Lastentarhanopettaja', sv: 'Barnträdgårdslärare', en: 'Kindergarten teacher' },
    strengths: ['teaching', 'care', 'people'],
    workAbility: 8,
    worries: ['language', 'children'],
    hope: 'fullTimeWork',
    wishedOccupations: { text: 'Помічниця в дитячому садку', fi: 'Päiväkotiavustaja', sv: 'Assistent på daghem', en: 'Day-care assistant' },
    people: 1,
    peopleChange: 'now',
    smallChildren: 'inDayCare',
    displayName: 'Олена',
    contactWay: 'textMessage',
    contactDetails: '+358 40 000 0061',
    messageToCoach: { text: 'Сама виховую двох дітей, можу працювати вдень.', fi: 'Kasvatan yksin kahta lasta, voin tehdä töitä päivisin.', sv: 'Jag är ensam med två barn och kan arbeta på dagarna.', en: 'I bring up two children alone and can work in the daytime.' },
  },
  life: [{ ago: 2, does: 'sends' }],
} // prettier-ignore

const taras: DemoPerson = {
  key: 'taras',
  name: 'Taras',
  language: 'uk',
  stage: 'answered',
  topics: [],
  answers: {
    ...ukrainian,
    interpreter: 'sometimes',
    mainWork: { text: 'Механік вантажівок', fi: 'Kuorma-autojen mekaanikko', sv: 'Lastbilsmekaniker', en: 'Lorry mechanic' },
    strengths: ['hands', 'newThings'],
    workAbility: 9,
    worries: ['language', 'housing'],
    hope: 'anyWorkNow',
    wishedOccupations: { text: 'Механік', fi: 'Mekaanikko', sv: 'Mekaniker', en: 'Mechanic' },
    displayName: 'Тарас',
    contactDetails: '040 000 0062',
  },
  life: [
    { ago: 12, does: 'sends' },
    { ago: 8, coach: 'aino', does: 'returns', says: 'Hei Taras! Onko sinulla Suomessa voimassa oleva ajokortti?' },
    { ago: 1, does: 'replies', says: { text: 'Так, обміняв у жовтні.', fi: 'Kyllä, vaihdoin sen lokakuussa.', sv: 'Ja, jag bytte ut det i oktober.', en: 'Yes, I exchanged it in October.' } },
  ],
} // prettier-ignore

export const ukrainianSpeakers: readonly DemoPerson[] = [olena, taras]
