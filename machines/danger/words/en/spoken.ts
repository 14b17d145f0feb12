/** How words are written as they are spoken, and words of Finland in English sentences, folded. */
const written: Readonly<Record<string, string>> = {
  u: 'you', ur: 'your', cos: 'because', cuz: 'because', coz: 'because', bc: 'because', nite: 'night', wiv: 'with', hubby: 'husband', husbend: 'husband',
  husban: 'husband', bloke: 'man', fella: 'man', daddy: 'dad', papa: 'dad', baba: 'dad', mam: 'mum', mummy: 'mum', mama: 'mum', mommy: 'mum',
  bro: 'brother', bros: 'brothers', thier: 'their', wont: 'wont', aint: 'isnt', nobodys: 'nobody', everythin: 'everything', nothin: 'nothing', somethin: 'something', summat: 'something',
  lad: 'son', lads: 'sons', bairn: 'baby', bub: 'baby', toddler: 'child', kiddo: 'child', fone: 'phone', mobile: 'phone', cellphone: 'phone', madam: 'boss',
  mister: 'boss', sir: 'boss', tyonantaja: 'employer', pomo: 'boss', pomoni: 'boss', mieheni: 'husband', mies: 'husband', aviomies: 'husband', miehelle: 'husband',
  chefen: 'boss', mannen: 'husband', passi: 'passport', passini: 'passport', passin: 'passport', oleskelulupa: 'permit', passet: 'passport', vanhemmat: 'parents', veli: 'brother',
  veljeni: 'brother', isa: 'father', isani: 'father', aiti: 'mother', perhe: 'family', koti: 'home', kotona: 'home', kotiin: 'home',
  tmrw: 'tomorrow', tmr: 'tomorrow', tonite: 'tonight', til: 'until', till: 'until', untill: 'until', ppl: 'people', anymore: 'anymore', kys: 'kill',
  alot: 'lot', abit: 'bit', meds: 'pills', tabs: 'pills', sleepers: 'pills', docs: 'documents', belly: 'stomach', tummy: 'stomach', missus: 'wife',
} // prettier-ignore

export const readSpelling = (word: string): string => written[word] ?? word

const irregular: Readonly<Record<string, string>> = {
  took: 'take', taken: 'take', kept: 'keep', held: 'hold', hid: 'hide', hidden: 'hide', gave: 'give', given: 'give', beaten: 'beat', chose: 'choose', chosen: 'choose',
  found: 'find', said: 'say', told: 'tell', made: 'make', threw: 'throw', thrown: 'throw', drove: 'drive', wrote: 'write', written: 'write', stood: 'stand', sat: 'sit',
  bought: 'buy', got: 'get', gotten: 'get', went: 'go', gone: 'go', goes: 'go', came: 'come', woke: 'wake', woken: 'wake', slept: 'sleep', broke: 'break', broken: 'break',
  shook: 'shake', shaken: 'shake', sold: 'sell', sent: 'send', left: 'leave', swore: 'swear', tore: 'tear', stole: 'steal', burnt: 'burn', forbade: 'forbid',
  felt: 'feel', knew: 'know', paid: 'pay', spat: 'spit', bitten: 'bite', does: 'do', did: 'do', done: 'do', dug: 'dig', flew: 'fly', hung: 'hang', sewn: 'sew', stuck: 'stick', crept: 'creep',
  snuck: 'sneak', swallowed: 'swallow', drank: 'drink', drunk: 'drunk', caught: 'catch', taught: 'teach', thought: 'think', ran: 'run', rang: 'ring', laid: 'lay', fought: 'fight',
  has: 'have', had: 'have', having: 'have', lying: 'lie', dying: 'die', died: 'die', dies: 'die', tying: 'tie', tied: 'tie', married: 'marry', marries: 'marry', carries: 'carry', hurried: 'hurry',
} // prettier-ignore

/** A word without its ending: "locks", "locked" and "locking" are also known by "lock", "took" by "take". */
export function readForms(word: string): readonly string[] {
  const known = irregular[word]
  if (known) return [known]
  if (word.length < 4) return []
  const stem = /^(.{2,}?)(?:ing|in|ed|es)$/.exec(word)?.[1]
  const bare = /[^su]s$/.test(word) ? [word.slice(0, -1)] : []
  if (stem === undefined || !/[aeiouy]/.test(stem)) return bare
  return [...bare, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]
}
