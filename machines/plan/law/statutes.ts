/** The acts that rules, services and the obligation stand on: Finnish name and number, as they are cited. */
export const act = {
  employmentServices: 'Laki työvoimapalveluiden järjestämisestä 380/2023',
  multiSectoral: 'Laki työllistymisen monialaisesta edistämisestä 381/2023',
  rehabilitativeWork: 'Laki kuntouttavasta työtoiminnasta 189/2001',
  integration: 'Laki kotoutumisen edistämisestä 681/2023',
  unemploymentSecurity: 'Työttömyysturvalaki 1290/2002',
  vocationalEducation: 'Laki ammatillisesta koulutuksesta 531/2017',
  kelaRehabilitation: 'Laki Kelan kuntoutusetuuksista ja kuntoutusrahaetuuksista 566/2005',
  socialWelfare: 'Sosiaalihuoltolaki 1301/2014',
  healthCare: 'Terveydenhuoltolaki 1326/2010',
  youth: 'Nuorisolaki 1285/2016',
  legalAid: 'Oikeusapulaki 257/2002',
} as const

/** The number of an act alone: `380/2023`. */
export const numberOf = (cited: string): string => /\d+\/\d{4}/.exec(cited)![0]
