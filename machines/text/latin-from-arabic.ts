import { foldText } from './fold-text'

/** Arabic and Persian letters in Latin, after BGN/PCGN without its marks. Long vowels are read by their place. */
const consonants: Readonly<Record<string, string>> = {
  ب: 'b', پ: 'p', ت: 't', ث: 'th', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh',
  ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'gh', ف: 'f', ق: 'q', ڤ: 'v', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h',
} // prettier-ignore

/**
 * Short vowels are not written in Arabic, so the names that are met most have the spelling under which they are known. Keys are
 * folded as all text is.
 */
const knownNames: Readonly<Record<string, string>> = {
  محمد: 'muhammad', احمد: 'ahmad', محمود: 'mahmoud', علي: 'ali', حسن: 'hassan', حسين: 'hussein', عمر: 'omar', عثمان: 'othman', عبدالله: 'abdullah',
  عبدالرحمن: 'abdulrahman', عبد: 'abd', الله: 'allah', ابراهيم: 'ibrahim', اسماعيل: 'ismail', يوسف: 'yousef', يونس: 'younis', موسي: 'musa', عيسي: 'issa',
  يحيي: 'yahya', مصطفي: 'mustafa', مرتضي: 'murtada', مهدي: 'mahdi', خالد: 'khaled', وليد: 'walid', سعيد: 'said', سعد: 'saad', جمال: 'jamal',
  كمال: 'kamal', نور: 'nour', نورا: 'noura', فاطمه: 'fatima', زينب: 'zainab', مريم: 'maryam', عايشه: 'aisha', خديجه: 'khadija', امنه: 'amina',
  سميره: 'samira', ليلي: 'layla', سلمي: 'salma', مني: 'mona', هدي: 'huda', ندي: 'nada', رشا: 'rasha', رنا: 'rana', ريم: 'reem', دينا: 'dina',
  حياه: 'hayat', سعاد: 'suad', امل: 'amal', اسما: 'asma', دعا: 'doaa', هبه: 'hiba', شيما: 'shaima', زهرا: 'zahra', الزهرا: 'al-zahra',
  عمار: 'ammar', بشار: 'bashar', باسم: 'basem', جاسم: 'jasim', قاسم: 'qasim', حيدر: 'haidar', رضا: 'reza', رضايي: 'rezaei', حسيني: 'hosseini',
  احمدي: 'ahmadi', محمدي: 'mohammadi', كريمي: 'karimi', نوري: 'nouri', مراد: 'murad', طارق: 'tariq', زياد: 'ziad', فادي: 'fadi', شادي: 'shadi',
  هيثم: 'haitham', بلال: 'bilal', ايمن: 'ayman', ايمان: 'iman', سلطان: 'sultan', ناصر: 'naser', منصور: 'mansour', سليمان: 'suleiman', داود: 'dawud',
  خطيب: 'khatib', حداد: 'haddad', نجار: 'najjar', صباغ: 'sabbagh', خوري: 'khoury', شامي: 'shami', حمصي: 'homsi', حلبي: 'halabi', مصري: 'masri',
} // prettier-ignore

type Sound = { text: string; isVowel: boolean }

/** و and ي are vowels unless they begin a word or stand beside another vowel. */
function soundsOf(letters: readonly string[]): Sound[] {
  const isLong = (letter: string | undefined) => letter !== undefined && 'اويى'.includes(letter)
  return letters.flatMap((letter, at): Sound[] => {
    const [before, after] = [letters[at - 1], letters[at + 1]]
    const last = at === letters.length - 1
    if (letter === 'ا' || (letter === 'ع' && at === 0)) return [{ text: 'a', isVowel: true }]
    if (letter === 'ع') return []
    const [consonant, vowel] = letter === 'و' ? ['w', 'u'] : ['y', 'i']
    if ('وي'.includes(letter)) {
      const isConsonant = at === 0 || (before === 'ا' && !last) || (isLong(after) && after !== letter)
      return [{ text: isConsonant ? consonant : vowel, isVowel: !isConsonant }]
    }
    if (letter === 'ه' && last && at > 1) return [{ text: 'a', isVowel: true }]
    const text = consonants[letter]
    return text ? [{ text, isVowel: false }] : []
  })
}

/** An `a` wherever a syllable would have no vowel: two consonants after a vowel part, at the end of a word none stays bare. */
function withVowels(sounds: readonly Sound[]): string {
  let written = ''
  let open = false
  for (const [at, { text, isVowel }] of sounds.entries()) {
    const [next, afterNext] = [sounds[at + 1], sounds[at + 2]]
    written += text
    if (isVowel) {
      open = true
      continue
    }
    const isBare = next !== undefined && !next.isVowel
    const mayClose: boolean = open && afterNext !== undefined && isBare
    if (isBare && !mayClose) written += 'a'
    open = isBare && !mayClose
  }
  return written
}

const article = 'ال'

/** One Arabic or Persian word in small Latin letters: as it is known, or read letter by letter. */
export function readArabicWord(word: string): string {
  const folded = foldText(word)
  const known = knownNames[folded]
  if (known) return known
  if (folded.startsWith(article) && folded.length > 4) return `al-${readArabicWord(folded.slice(article.length))}`
  return withVowels(soundsOf([...folded]))
}

/**
 * The consonants of a name, however its vowels are written: Fatima, Fatma and Faatimah meet فاطمة. From Arabic letters or from
 * Latin ones; letters that are told apart in one spelling and not in another are one.
 */
export function consonantsOf(word: string): string {
  const folded = foldText(word)
  const isArabic = /\p{Script=Arabic}/u.test(folded)
  const bare = isArabic && folded.startsWith(article) && folded.length > 4 ? folded.slice(article.length) : folded
  const latin = isArabic
    ? [...bare]
        .map(
          (letter) =>
            consonants[letter] ?? (bare.startsWith(letter) && 'وي'.includes(letter) ? { و: 'w', ي: 'y' }[letter] : ''),
        )
        .join('')
    : bare
  const alike = latin
    .replace(/kh/g, 'x')
    .replace(/gh/g, 'g')
    .replace(/[st]h/g, 's')
    .replace(/dh|zh/g, 'z')
    .replace(/ou|oo/g, 'u')
    .replace(/ph/g, 'f')
    .replace(/q|c(?!h)/g, 'k')
    .replace(/^[jy]/, 'j')
    .replace(/(.)\1/g, '$1')
    .replace(/h$/, '')
  return alike.replace(/[aeiou]|(?<!^)[wy]/g, '')
}
