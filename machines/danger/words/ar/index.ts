import { joinThemes } from '../../lexicon'
import type { Lexicon } from '../../lexicon'
import { confinement } from './confinement'
import { force } from './force'
import { idioms } from './idioms'
import { joining } from './joining'
import { people } from './people'
import { selfHarm } from './self-harm'
import { sexualForce } from './sexual-force'
import { surroundings } from './surroundings'
import { threats } from './threats'
import { violence } from './violence'
import { wishToDie } from './wish-to-die'

const spokenLetters: Readonly<Record<string, string>> = { ذ: 'د', ث: 'ت', ظ: 'ض', گ: 'ق', چ: 'ك', پ: 'ب', ڤ: 'ف' }

/** Words that end like a verb with "me" after it (`ابني`, `يعني`, `تاني`) and are none. */
const isNoObject =
  /^(?:و|ف)?(?:ب|ل|ال|بال|لل|ه|هال)?(?:ا?بن|تان|يعن|كان|عين|بطن|وطن|قانون|الكترون|زمان|مكان|لسان|سنان|اسنان|جيران|اخوان|دين|سكن|فن|مهن|مدن|عن|تلفون|تليفون|ديون|عيون|المان|لبنان|سودان|يونان|افغان|ايران|باكستان|فستان|حصان|امان|ميدان|بستان|انسان|كيان|خاطرن|تلفزيون|حزن|اغان|مبان|معان|امتحان|عنوان|ضمان|ايمان|حنان|فنجان|بلكون|صابون|كورون|سرطان|حلو|روتين|تمارين|قوانين|سنين|ملايين|مواطن|ميزان|ادمان|حرمان|مجان|شوكران|ثان)ي$/

/** Letters as they are spoken in the dialects, and those that Iraqi writing adds; a second `ي` where the end is no "me". */
const readSpelling = (word: string): string => {
  const read = word.replace(/[ذثظگچپڤ]/g, (letter) => spokenLetters[letter]!)
  return isNoObject.test(read) ? `${read}ي` : read
}

const words = joinThemes(
  people,
  joining,
  wishToDie,
  selfHarm,
  violence,
  sexualForce,
  threats,
  confinement,
  force,
  surroundings,
  idioms,
)

export const ar: Lexicon = {
  words,
  readSpelling,
  patterns: [
    'unpaid ^threaten -^professional',
    'force sleepWith -^professional',
    '^debt ^work unpaid -^professional',
    '^close|^boss|^person lock me -accident -^professional',
    'takes me papers -^professional -^trifle',
    'hit me -game -^thing -^professional -^joke -accident',
    'kill me -thing -^trifle -^joke -^professional -game',
    'hit close|family -game -^professional -thing -joke',
    'tired life',
    '^close hit me|family -game -^joke -accident',
    'think > iKill > victim|family|close -game -^joke -^professional',
    'lock me|self|family|close -accident -game -^professional -trifle',
    'hit close|family ^injury|^often -game -^professional -thing -joke',
    'weapon bring me -^professional -game -^joke -accident',
    'debt ^threaten -^professional -^trifle',
    'touch me ^threaten|^force|^against -^professional -^joke',
  ],
}
