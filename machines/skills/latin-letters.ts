const letters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'y', і: 'i', й: 'j', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i',
  ь: '', э: 'e', ю: 'yu', я: 'ya',
  ا: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'hh', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 'ss', ض: 'dd',
  ط: 'tt', ظ: 'zz', ع: 'e', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y', پ: 'p', چ: 'ch', گ: 'g',
} // prettier-ignore

/**
 * A stem in Latin letters. PostgreSQL compares the likeness of other letters only in a database made with a locale
 * that knows them, which is not ours to choose.
 */
export const inLatinLetters = (stem: string): string =>
  stem.replace(/[^a-z0-9]/g, (letter) => letters[letter] ?? letter)
