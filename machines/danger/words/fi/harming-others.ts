import type { Theme } from '../../lexicon'

export const harmingOthers: Theme = {
  weapon: `
    puukko, puukon, puukolla, puukkoa, veitsi, veitsen, veitsellä, ase, aseen, aseella, pistooli~, haulikon, kirves,
    kirveen, kirveellä, pesäpallomail~, bensaa, rautaputk~, keittiöveitsi, teräase~, veistä, pistoolia, asetta`,
  bring: `
    mukana, mukaan, tulen, tuun, tulla, tulossa, sängyn vieressä, tyynyn alla, tyynyn alle, kädessä, käteen,
    takin alla, kassissa, repussa, hankin, hommasin, teroitin, otan, käyn, lähden, menen, nappaan, kannan, kuljetan,
    pidän`,
  iKill: `
    mieli satuttaa, mieli lyödä, mieli tappaa, mieli vahingoittaa, tapan, tappaisin, aion tappaa, haluan tappaa,
    haluaisin tappaa, haluun tappaa, tekisi mieli tappaa, tekis mieli tappaa, pakko tappaa, voisin tappaa, puukotan,
    ammun, murhaan, kuristan, hakkaan, aion puukottaa, haluan puukottaa, aion hakata, haluan hakata, aion satuttaa,
    haluan satuttaa, haluan vahingoittaa, aion vahingoittaa, aion ampua, haluan ampua, pelkään että satutan,
    pelkään että vahingoitan, satutan vielä, että tapan, että satutan, ajattelen tappaa, suunnittelen … tapp~,
    mietin … tappaisin, voisin satuttaa, hengiltä, löin, lyön, ravistin, ravistelin, ravistellut, ravistanu, isken,
    iskisin, pakottavia ajatuksia satuttaa, ajatuksia satuttaa, teen … jotain pahaa, teen … pahaa, haluaisin ampua,
    haluisin ampua, saada … hengiltä, saisin … hengiltä, saan … hengiltä, kostan, hiljennän lopullisesti, satutan,
    satuttaisin, poltan, (tulen|tuun|tuunki) … poltan, poltan koko,
    tekis mieli … (työntää|lyödä|tappaa|kuristaa|puukottaa),
    tekisi mieli … (työntää|lyödä|tappaa|kuristaa|puukottaa), mieli työntää, halu työntää, haluaisin hakata,
    räjäytän, tuhopolt~, pelkään vahingoittavani, pelkään satuttavani, pelkään lyöväni, pelkään tappavani,
    vahingoittavani, satuttavani, tappavani, että tappaisin, kuristaisin, ampuisin, puukottaisin`,
  danger: 'tappaisin isäpuol~',
  wield: `
    heilut~, heilui, osoit~, pitelee, pitää kädessään, otti esiin, otti esille, kaivoi, veti esiin, haki keittiöstä,
    teroit~, näytti, näyttää, laski pöydälle, laittoi pöydälle, tuli päin, juoksi perään, heitti, viskasi, uhitteli,
    uhkail~, painoi`,
}
