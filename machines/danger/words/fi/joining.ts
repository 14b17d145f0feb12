import type { Theme } from '../../lexicon'

export const joining: Theme = {
  not: `
    en, ei, emme, ette, eivät, enkä, eikä, emmekä, eivätkä, etten, ettei, ettemme, emmä, emmää, älä, mä en, tuskin,
    ilman, ellei`,
  between: `
    ole, oo, nää, näe, löydä, keksi, elämisen, olla, ollut, ollu, olisi, olis, ois, enää, koskaan, ikinä, minä, mä,
    hän, se, kukaan, edes, todellakaan, yhtään, mitään, mikään, oikeastaan, minua, mua, minulla, mulla, minut, mut,
    ei, lainkaan, ollenkaan, missään, vaiheessa, yksikään, ne, tee, oikein, vain, meitä, kyllä, siis, millään,
    tässä, tätä, aio, vaan, ihan, niin, sitten, nyt, tosi, sä, päästetä`,
  or: 'tai, enkä, eikä, ja',
  but: 'mutta',
  echo: `
    vaan, vain, vaa, tekee, teki, kyllä, kotona, sitten, sen sijaan, se oli, ainoastaan, pelkästään`,
}
