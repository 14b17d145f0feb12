import type { Topic } from '../../machines/conversations/conversations'
import type { AnswerValue } from '../../machines/questions/define-question'

/** A person to try the portal with: who they are, and what they answer. */
export type Example = {
  /** The language in which the person uses the portal. Own words may be in another. */
  language: 'fi' | 'sv' | 'en' | 'ar'
  /** The topics that they go deeper into after the quick start. */
  topics: readonly Topic[]
  /** Exactly what is asked on the way: quick start, topics and summary. */
  answers: Readonly<Record<string, AnswerValue>>
}

const skill = (id: string) => `http://data.europa.eu/esco/skill/${id}`

/** Skills of the starter catalogue that the examples pick. */
const can = {
  nursing: skill('f98e06f5-a09a-4356-b6a8-d55a7d3c5356'),
  giveMedicine: skill('1fd57242-267e-46df-bd8c-849fdd593a50'),
  careForWounds: skill('1c6736c2-77de-419c-9b84-8932e15abc21'),
  lookAfterChildren: skill('f8d4a24c-fb62-444e-9525-7aa5662f440d'),
  cookFood: skill('f3934441-4bff-4076-9945-e6c51a01c467'),
  pickOrders: skill('ee5e2297-39cc-4ed6-89e5-d58016118a7f'),
  loadGoods: skill('048affec-04db-4bd5-b7a6-c666d16c0fef'),
  operateForklift: skill('28cb374e-6261-4133-8371-f9a5470145da'),
  stockShelves: skill('7e9daad3-8604-4839-af9b-dc6f8db3ef68'),
  operateTill: skill('0cb013af-6dd9-4fb2-b34e-63dda1a5cf82'),
  editVideos: skill('5ce80f97-b385-4a41-9339-a6593d0709c1'),
  maintainSystems: skill('0868eef3-2213-4572-9343-74931345a7d3'),
  weldMetal: skill('2fcd95a4-1f9a-41cf-95a9-4701bde476b4'),
  readDrawings: skill('dfce2aba-783e-4e17-9c17-e74aca505ec2'),
  guideOthers: skill('699e7c26-6502-4e78-a823-3656ff5a5b8b'),
}

/** A nurse with a Syrian degree: two years here, Finnish A2, two small children without day care, no bank ID. */
const nurse: Example = {
  language: 'ar',
  topics: ['situation', 'skills', 'everydayLife'],
  answers: {
    reason: 'cameToFinland',
    municipality: '092',
    ageBand: '30to49',
    timeWithoutWork: 'neverInFinland',
    benefit: 'generalSupport',
    livedInFinland: '1to3years',
    serviceLanguage: 'ar',
    finnishLevel: 'simple',
    mainWork: 'ممرضة في قسم الجراحة',
    education: 'healthCareAbroad',
    workAbility: 9,
    safety: 'safe',
    hope: 'fullTimeWork',
    wishedOccupations: 'ممرضة، أو مساعدة ممرضة في البداية',
    priorities: ['family', 'language', 'digital'],

    integrationPlan: 'inForce',
    permitEnding: 'over6months',
    servicesNow: ['none'],

    'experienceTasks#0': 'العناية بالمرضى بعد العمليات وإعطاء الأدوية وتوجيه الممرضات الجديدات',
    'experienceSkills#0': [can.nursing, can.giveMedicine, can.careForWounds],
    'experienceSkillLevels#0': [
      `canTeach@${can.nursing}`,
      `yes@${can.nursing}`,
      `canTeach@${can.giveMedicine}`,
      `yes@${can.giveMedicine}`,
      `canTeach@${can.careForWounds}`,
      `yes@${can.careForWounds}`,
    ],
    'experienceMore#0': 'yes',
    'experienceKind#1': 'care',
    'experienceTitle#1': 'رعاية طفليّ الصغيرين',
    'experienceTasks#1': 'تنظيم اليوم والطبخ ومواعيد الطبيب والروضة',
    'experienceSkills#1': [can.lookAfterChildren, can.cookFood],
    'experienceSkillLevels#1': [
      `alone@${can.lookAfterChildren}`,
      `no@${can.lookAfterChildren}`,
      `alone@${can.cookFood}`,
      `no@${can.cookFood}`,
    ],
    'experienceMore#1': 'no',
    recognition: 'notApplied',
    drivingLicence: ['none'],
    finnishSpeaking: 2,
    finnishReading: 2,
    englishLevel: 'everyday',
    digitalSkills: 'everydayTools',
    cv: 'none',

    worries: ['children', 'language', 'online'],
    smallChildren: 'atHome',
    caresForRelative: 'no',
    strongIdentification: 'no',
    interviews: 'never',

    displayName: 'رنا',
    contactWay: 'textMessage',
    safeContact: 'yes',
    contactDetails: '+358 40 000 0001',
    sharedTopics: ['situation', 'skills', 'everydayLife'],
    messageToCoach: 'أريد أن أعمل ممرضة في فنلندا. ما الخطوة الأولى؟',
  },
}

/** Thirty years in a warehouse, three without work; an untreated back, debts, work ability 4. */
const warehouseWorker: Example = {
  language: 'fi',
  topics: ['skills', 'health', 'everydayLife'],
  answers: {
    reason: 'longWithoutWork',
    municipality: '245',
    ageBand: '55to59',
    timeWithoutWork: 'over2years',
    benefit: 'generalSupport',
    livedInFinland: 'always',
    serviceLanguage: 'fi',
    mainWork: 'Varastotyö, keräily ja trukin ajo',
    education: 'basic',
    workAbility: 4,
    safety: 'safe',
    hope: 'partTimeWork',
    wishedOccupations: 'Kevyempi varastotyö tai huoltomiehen apuri',
    priorities: ['money', 'health', 'work'],

    'experienceTasks#0': 'Keräsin ja lastasin tilauksia, ajoin trukkia ja opastin uusia työntekijöitä.',
    'experienceSkills#0': [can.pickOrders, can.loadGoods, can.operateForklift],
    'experienceSkillLevels#0': [
      `canTeach@${can.pickOrders}`,
      `maybe@${can.pickOrders}`,
      `canTeach@${can.loadGoods}`,
      `maybe@${can.loadGoods}`,
      `canTeach@${can.operateForklift}`,
      `maybe@${can.operateForklift}`,
    ],
    'experienceLength#0': 'over10years',
    'experienceMore#0': 'no',
    unfinishedStudies: 'no',
    cards: ['forklift', 'occupationalSafety'],
    digitalSkills: 'everydayTools',
    cv: 'old',
    interviews: 'needPractice',

    healthTalk: 'yes',
    hampers: ['body', 'pain', 'sleep'],
    treatment: 'wouldNeed',
    mentalCare: 'notNeeded',
    sickLeave: 'under3months',
    doctorStatement: 'none',
    workChanges: ['lighterWork', 'breaks'],
    dailyRhythm: 'regular',
    suitableHours: 'partTime',
    lastHealthCheck: 'over3years',
    substances: 'no',
    harmThoughts: 'no',
    healthOwnWords: 'Selkä on ollut kipeä pari vuotta. En ole saanut aikaa lääkärille.',

    worries: ['money', 'health', 'findingWork'],
    caresForRelative: 'no',
    debts: 'enforcement',

    displayName: 'Reijo',
    contactWay: 'phone',
    safeContact: 'yes',
    contactDetails: '040 000 0002',
    sharedTopics: ['situation', 'skills', 'everydayLife', 'goals'],
    shareHealth: 'yes',
    messageToCoach: 'Haluaisin ensin selän kuntoon ja sitten jotain kevyempää.',
  },
}

/** Young, nothing after comprehensive school; sleeps days, lonely, no idea what to do. */
const undecided: Example = {
  language: 'fi',
  topics: ['skills', 'health', 'everydayLife', 'goals'],
  answers: {
    reason: 'longWithoutWork',
    municipality: '092',
    ageBand: '18to24',
    timeWithoutWork: '1to2years',
    benefit: 'socialAssistance',
    livedInFinland: 'always',
    serviceLanguage: 'fi',
    mainWork: 'En oikein mitään, yksi kesä kaupassa',
    education: 'basic',
    strengths: ['computers', 'languages', 'newThings'],
    workAbility: 7,
    safety: 'safe',
    hope: 'notSure',
    priorities: ['direction', 'friends', 'money'],

    'experienceTasks#0': 'Täytin hyllyjä ja olin välillä kassalla.',
    'experienceSkills#0': [can.stockShelves, can.operateTill],
    'experienceSkillLevels#0': [
      `withSupport@${can.stockShelves}`,
      `maybe@${can.stockShelves}`,
      `withSupport@${can.operateTill}`,
      `maybe@${can.operateTill}`,
    ],
    'experienceMore#0': 'yes',
    'experienceKind#1': 'hobby',
    'experienceTitle#1': 'Pelaaminen ja videoiden tekeminen',
    'experienceTasks#1': 'Leikkaan videoita ja pidän pientä palvelinta kavereille.',
    'experienceSkills#1': [can.editVideos, can.maintainSystems],
    'experienceSkillLevels#1': [
      `alone@${can.editVideos}`,
      `yes@${can.editVideos}`,
      `alone@${can.maintainSystems}`,
      `yes@${can.maintainSystems}`,
    ],
    'experienceMore#1': 'no',
    unfinishedStudies: 'yes',
    cards: ['hygienePassport'],
    cv: 'none',
    interviews: 'never',

    healthTalk: 'yes',
    hampers: ['sleep'],
    treatment: 'notNeeded',
    dailyRhythm: 'sleepsDays',
    suitableHours: 'partTime',
    lastHealthCheck: 'notSure',
    substances: 'no',
    harmThoughts: 'no',
    healthOwnWords: 'Valvon yöt ja nukun päivät. Aamulla en pääse ylös.',

    worries: ['loneliness', 'money', 'findingWork'],
    debts: 'none',
    smallChildren: 'none',

    likes: ['withComputers', 'creating', 'calmAlone'],
    confidence: 3,
    ownStep: 'Käyn kirjastossa kerran viikossa päivällä',
    stepWith: 'withSomebody',

    displayName: 'Abdi',
    contactWay: 'textMessage',
    safeContact: 'yes',
    contactDetails: '040 000 0003',
    sharedTopics: ['situation', 'skills', 'everydayLife', 'goals'],
    shareHealth: 'yes',
    messageToCoach: null,
  },
}

/** A welder with papers from abroad and English B1: any work at once. Writes in Ukrainian. */
const welder: Example = {
  language: 'en',
  topics: ['situation', 'skills', 'goals'],
  answers: {
    reason: 'cameToFinland',
    municipality: '091',
    ageBand: '30to49',
    timeWithoutWork: 'neverInFinland',
    benefit: 'generalSupport',
    livedInFinland: '1to3years',
    serviceLanguage: 'en',
    finnishLevel: 'fewWords',
    mainWork: 'Зварювальник на суднобудівному заводі',
    education: 'vocationalAbroad',
    workAbility: 9,
    safety: 'safe',
    hope: 'anyWorkNow',
    wishedOccupations: 'Зварювальник, але зараз будь-яка робота',
    priorities: ['work', 'language'],

    integrationPlan: 'never',
    permitEnding: 'notSure',
    interpreter: 'sometimes',
    interpreterLanguage: 'Українська',
    servicesNow: ['none'],

    'experienceTasks#0': 'Зварював корпуси суден, читав креслення, навчав учнів',
    'experienceSkills#0': [can.weldMetal, can.readDrawings, can.guideOthers],
    'experienceSkillLevels#0': [
      `canTeach@${can.weldMetal}`,
      `yes@${can.weldMetal}`,
      `canTeach@${can.readDrawings}`,
      `yes@${can.readDrawings}`,
      `canTeach@${can.guideOthers}`,
      `yes@${can.guideOthers}`,
    ],
    'experienceMore#0': 'no',
    educationField: 'technology',
    recognition: 'notApplied',
    cards: ['none'],
    drivingLicence: ['car', 'foreign'],
    englishLevel: 'everyday',
    digitalSkills: 'everydayTools',
    cv: 'old',
    interviews: 'needPractice',

    acceptableOccupations: 'Будівництво, склад, прибирання',
    weeklyHours: 'fullTime',
    shifts: ['days', 'evenings', 'nights', 'weekends'],
    distance: 'oneHour',
    employerContact: 'maybe',
    confidence: 8,
    ownStep: 'Зателефонувати знайомому на верфі',

    displayName: 'Олексій',
    contactWay: 'email',
    safeContact: 'yes',
    contactDetails: 'oleksii@example.org',
    sharedTopics: ['situation', 'skills', 'goals'],
    messageToCoach: 'Можу почати завтра.',
  },
}

/** Laid off, on earnings-related allowance, knows what she wants: the quick start must do. */
const accountant: Example = {
  language: 'sv',
  topics: [],
  answers: {
    reason: 'laidOff',
    layOffStarted: '2026-10',
    layOffKind: 'full',
    municipality: '837',
    ageBand: '30to49',
    benefit: 'earningsRelated',
    livedInFinland: 'always',
    serviceLanguage: 'sv',
    mainWork: 'Redovisningsekonom på en byrå',
    workAbility: 10,
    safety: 'safe',
    hope: 'fullTimeWork',
    wishedOccupations: 'Redovisningsekonom eller controller',
    priorities: ['none'],

    displayName: 'Annika',
    contactWay: 'email',
    safeContact: 'yes',
    contactDetails: 'annika@example.org',
    messageToCoach: 'Jag söker redan på egen hand och berättar gärna hur det går.',
  },
}

/** In psychiatric care, wants paid part-time work, and would rather not say about half of the rest. */
const partTimer: Example = {
  language: 'fi',
  topics: ['health', 'goals'],
  answers: {
    reason: 'backAfterBreak',
    municipality: '092',
    ageBand: '29',
    meanwhile: null,
    benefit: null,
    livedInFinland: 'always',
    serviceLanguage: 'fi',
    mainWork: 'Kahvilatyö',
    education: null,
    workAbility: 6,
    safety: null,
    hope: 'partTimeWork',
    wishedOccupations: 'Kahvila tai kirjasto',
    priorities: null,

    fewerHoursBecause: null,

    healthTalk: 'yes',
    hampers: ['mood', 'strength'],
    treatment: 'goingOn',
    mentalCare: 'psychiatricCare',
    sickLeave: null,
    workChanges: ['shorterDay', 'quietPlace'],
    dailyRhythm: null,
    suitableHours: 'partTime',
    substances: null,
    harmThoughts: 'no',
    healthOwnWords: null,

    acceptableOccupations: null,
    shifts: ['days'],
    distance: null,
    employerContact: null,
    startWhen: 'within3months',
    confidence: null,
    ownStep: 'Kysyn lähikahvilasta iltapäivätöitä',
    stepWith: null,

    displayName: null,
    contactWay: 'textMessage',
    safeContact: 'yes',
    contactDetails: '040 000 0006',
    sharedTopics: ['goals'],
    shareHealth: 'yes',
    messageToCoach: null,
  },
}

/** Six situations: the seed sends them, and the journeys walk them. */
export const examples = { nurse, warehouseWorker, undecided, welder, accountant, partTimer } as const satisfies Record<
  string,
  Example
>
