import type { Theme } from '../../lexicon'

/** Words that join others: negation, filling, "or", "but". */
export const joining: Theme = {
  not: `
    ma, maan, mana, aanan, aanay, inaanan, uma, kama, kuma, lama, maanan, mayo, weligay ma, waligey, weligay, cidna,
    qofna, la aan, ima, iima, igama, igulama, inaan aan, ha, mey, midna, waxna, iguma, naguma, maaha, ninna, weligii,
    abid, wali ma, inuusan, inaysan, uusan, aysan, inaanay, inuuna, isagoon, anigoon, aanu, inaynu, weligii ma,
    weligeed ma, waligii, waligay ma, waligey ma, marnaba, marnaba ma, mar qura ma, cidi, cidina, qofna ma, cidna ma,
    aan marnaba, igama ma, maysid, mays, mayno, maaya, iguma ma`,
  between: `
    i, na, igu, ii, iga, weligay, waligay, wax, jirto, jirin, jiraan, qabo, hayo, lahayn, ku, ka, u, is, sii, soo,
    kasoo, ninkaygu, dambe, mar, abid, marna, xitaa, ah, aan, inaan, noo, lagu, uu, hadda, haba, wali, hore, kale,
    guriga, weli, noloshayda, oo, ee, isagu, ayaa, dib, maro, hadda ka hor, weligood, marnaba, inuu, in uu, waan, wuu,
    way, wuxuu, waxay, aniga, ninkayga, xaga, haatan, aad, badan`,
  or: `
    ama, mana, iyo, mase`,
  but: `
    laakiin, laakin, laakiinse, balse, hase, hase ahaatee, hase yeeshee`,
  echo: `
    kaliya, haa, ee, balse, keliya, se, oo`,
}
