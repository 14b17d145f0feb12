/** How words are written as they are spoken, folded. */
const written: Readonly<Record<string, string>> = {
  ma: 'mina', maa: 'mina', mie: 'mina', maki: 'minakin', mua: 'minua', mulle: 'minulle', mulla: 'minulla', multa: 'minulta',
  mun: 'minun', muhun: 'minuun', mussa: 'minussa', munkin: 'minunkin', sa: 'sina', saa: 'saa', sut: 'sinut', sua: 'sinua', sulle: 'sinulle',
  oon: 'olen', oot: 'olet', oo: 'ole', ollu: 'ollut', ois: 'olisi', oisin: 'olisin', oisit: 'olisit', olis: 'olisi', ku: 'kun', sit: 'sitten', kans: 'kanssa',
  kaa: 'kanssa', meian: 'meidan', meiat: 'meidat', teian: 'teidan', heian: 'heidan', nuo: 'nuo', haluun: 'haluan', haluisin: 'haluaisin',
  tiia: 'tieda', tia: 'tieda', tiedan: 'tiedan', tykkaan: 'tykkaan', siel: 'siella', taal: 'taalla', miul: 'minulla', miut: 'minut', miuta: 'minua', mut: 'mut',
  iska: 'isa', isi: 'isa', faija: 'isa', mutsi: 'aiti', aitee: 'aiti', broidi: 'veli', veljee: 'velje', systeri: 'sisko', akka: 'vaimo',
  emanta: 'vaimo', muija: 'vaimo', aija: 'mies', ukko: 'mies', mukula: 'lapsi', penska: 'lapsi', kakara: 'lapsi', passport: 'passi',
  bossi: 'pomo', boss: 'pomo', husband: 'mies', phone: 'puhelin', luuri: 'puhelin', puhelime: 'puhelimen', kannykka: 'puhelin', kannykan: 'puhelimen',
  kapula: 'puhelin', ennaa: 'enaa', ena: 'enaa', mittaa: 'mitaan', mitaa: 'mitaan', mita: 'mita', kettaa: 'ketaan', ketaa: 'ketaan', missaa: 'missaan', mihinkaa: 'mihinkaan', kotio: 'kotiin',
  tehaan: 'tehdaan', nahaan: 'nahdaan', lahen: 'lahden', lahe: 'lahde', lahtee: 'lahtee', tarvii: 'tarvitse', tartte: 'tarvitse', tarvi: 'tarvitse', tarvitte: 'tarvitse', kaikkee: 'kaikkea', elaa: 'elaa', sannoo: 'sanoo', naa: 'nae', nay: 'nae', ees: 'edes', yhtaa: 'yhtaan',
  osote: 'osoite', osotteen: 'osoitteen', osotetta: 'osoitetta', osotteeni: 'osoitteeni', talossa: 'talossa', kaverin: 'kaverin', jollekki: 'jollekin', minnekkaa: 'minnekaan', mullei: 'minulla', meist: 'meista', siint: 'siita',
} // prettier-ignore

/** Participles and "-ksi" as they are spoken (lyöny, tullu, yöks), and "itte-" for "itse-". */
const asWritten = (word: string): string =>
  word
    .replace(/^itte(?=.)/, 'itse')
    .replace(/^ite$/, 'itse')
    .replace(/(?<=.{3})(?:nu|ny)$/, (end) => `${end}t`)
    .replace(/(?<=.{2})(?:llu|lly|ssu|ssy|rru|rry)$/, (end) => `${end}t`)
    .replace(/(?<=.{3})ks$/, 'ksi')

export const readSpelling = (word: string): string => written[word] ?? asWritten(word)

const attached = /(?:kaan|kin|han|ko|pa|kos|ks)$/
const possessive = /(?:mme|nsa|ni|si)$/

/** Ends that speech drops: "löys" for "löysi", "kurssii" for "kurssiin" or "kurssia". */
function spokenEnds(word: string): readonly string[] {
  if (word.length < 4) return []
  if (/[^aeiou][ous]$|[ays]y$|ys$/.test(word)) return [`${word}i`]
  const long = /([aeiou])\1$/.exec(word)
  if (!long) return []
  return long[1] === 'a' ? [`${word}n`] : [`${word}n`, `${word.slice(0, -1)}a`]
}

/** A word without what is attached to it: "lyökö" is also known by "lyö", "passini" by "passi", "meillekin" by "meille". */
export const readForms = (word: string): readonly string[] => {
  const bare = word.length > 4 ? word.replace(attached, '') : word
  const own = bare.length > 5 ? bare.replace(possessive, '') : bare
  return [bare, own, ...spokenEnds(word)].filter((form) => form !== word && form.length > 1)
}
