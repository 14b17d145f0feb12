import type { Words } from '../../join-themes'

/** Words that join others: negation, filling, "or", "but". */
export const joining: Words = {
  not: `
    ma, maan, mana, aanan, aanay, inaanan, uma, kama, kuma, lama, maanan, mayo, weligay ma, waligey, weligay, cidna,
    qofna, la aan, ima, iima, igama, igulama, inaan aan, ha, mey, midna, waxna, iguma, naguma, maaha, ninna, weligii,
    abid, wali ma, inuusan, inaysan, uusan, aysan, inaanay, inuuna, isagoon, anigoon, aanu, inaynu`,
  between: `
    i, na, igu, ii, iga, weligay, waligay, wax, jirto, jirin, jiraan, qabo, hayo, lahayn, ku, ka, u, is, sii, soo,
    kasoo, ninkaygu, dambe, mar, abid, marna, xitaa, ah, aan, inaan, noo, lagu, uu, hadda, haba, wali, hore, kale,
    guriga, weli, noloshayda, oo, ee, isagu, ayaa, dib, maro`,
  or: `
    ama, mana, iyo, mase`,
  but: `
    laakiin, laakin, laakiinse, balse, hase, hase ahaatee, hase yeeshee`,
  echo: `
    kaliya, haa, ee, balse, keliya, se, oo`,
}
