import { arabicSpeakers } from './people/arabic'
import { englishSpeakers } from './people/english'
import { finnishSpeakers } from './people/finnish'
import type { DemoPerson } from './people/person'
import { russianSpeakers } from './people/russian'
import { somaliSpeakers } from './people/somali'
import { swedishSpeakers } from './people/swedish'
import { ukrainianSpeakers } from './people/ukrainian'

/** Everyone in the demo, in the order in which they come: those who are looked at first come first. */
export const demoPeople: readonly DemoPerson[] = [
  ...finnishSpeakers,
  ...arabicSpeakers,
  ...swedishSpeakers,
  ...ukrainianSpeakers,
  ...russianSpeakers,
  ...somaliSpeakers,
  ...englishSpeakers,
]

/** Whom the demo's first door lets a visitor be: everything but the last questions is answered. */
export const visitorsPersona = 'rana'
/** Whose plan the third door shows: two assessments, a plan in force, tasks done. */
export const longestStory = 'paivi'
