import type { SkillLanguage } from './skill-languages'

/** Endings of which at most one comes off, the longest that leaves `least` letters. */
type Round = { least: number; endings: readonly string[] }

const round = (least: number, text: string): Round => ({
  least,
  endings: text.split(' ').toSorted((a, b) => b.length - a.length),
})

/**
 * The endings of folded words by language, round by round. Light on purpose: what is cut too little is found by
 * likeness, what is cut too much meets its neighbours.
 */
export const endings: Readonly<Record<SkillLanguage, readonly Round[]>> = {
  fi: [
    round(5, 'kin kaan han ko kaa'),
    round(
      3,
      'n t in en an et at ia ja ien iden oiden jen ita oita ta tta na ina ssa issa sta ista lla illa lta ilta lle ille ksi iksi ksia ' +
        'nsa mme tte vat isin sin simme sivat nut neet nyt tiin taan daan ttiin tty ttu da maan massa masta malla matta tessa essa jana jina ija jia jien jan',
    ),
    round(4, 'minen amin emin imin min mis us uks ys yks ja ji nta nti nto nna mo aminen inen ise is nen'),
  ],
  sv: [
    round(
      3,
      's a e en et er ar or n na orna arna erna ad at ade ats ande are aren arna te de tt it ning ningar ningen nings erska erskan inna',
    ),
    round(3, 'ar er ning sel an e a'),
  ],
  en: [round(3, 's es ies'), round(3, 'ing ings er ers or ed ied ment ion'), round(3, 'e y i')],
  ru: [
    round(3, 'ся сь'),
    round(
      3,
      'а о у ы и е я ю ь ам ям ом ем ах ях ов ев еи ои ии ыи ая яя ое ее ые ие ого его ому ему ым им ых их ую юю ами ями ыми ими ' +
        'ать ять ить еть уть ал ала али ил ила или ел ела ели ял яла яли ул ула аю яю ает яет ают яют ит ят ишь им ите ешь ем ете ' +
        'овать овал овала овали ывать ывал ывала ывали ивать ивал ивала ивали авал авала авать ание анием ания ение ения ением ение ации ация ацию',
    ),
    round(3, 'ка к ок чик щик ник ниц тел ател ител ист ец иц ск н ств ительств ител тельств'),
  ],
  uk: [
    round(3, 'ся сь'),
    round(
      3,
      'а о у и і е я ю ь ам ям ом ем ах ях ів ів еи ои ии ои ая яя ого ього ому ьому им их ою ею ами ями ими і іи ии а е ' +
        'ати яти ити іти ути ав ала али ив ила или ів іла іли яв яла яли аю яю ає яє ають яють ить ять ує ують ую ' +
        'увати ував увала ували ювати ював ювала ання анням ення енням ування ація ації ацію',
    ),
    round(3, 'ка к ок чик щик ник ниц тел ател ител ист ець ец иц ськ н ств ництв ительств'),
  ],
  ar: [round(3, 'ات ين ون يه ه ها هم هن نا وا تي ي ت ان هما كم'), round(3, 'ي ت يه')],
  so: [
    round(
      3,
      'kayga tayda hayga kaga taga dayda ga ka ha ta da sha aha yasha yashi ki ti di gi hi ku tu du gu kisa tisa disa',
    ),
    round(
      3,
      'in inta id ida ista is isa isay itan iyay iya iye iyaha ay aya ayey ayay ey en an ad o e a i yal yo oyin nimo say tay nay sade iyo ayn',
    ),
  ],
}
