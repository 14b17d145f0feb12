import type { Theme } from '../../lexicon'

export const harmingOthers: Theme = {
  weapon: `
    kniv, kniven, knivar, pistol, pistolen, gevär, geväret, yxa, yxan, vapen, bensin, basebollträ, bössan,
    kniv på mig, hammare, hammaren, skruvmejsel, stekpanna, stekpannan, machete, järnrör, slägga, sax, saxen,
    köksk~, brödkniv~, hagelgevär~, jaktgevär~, syra, batong~, flaska, trasig flaska, motorsåg~, spade`,
  bring: `
    med mig, tar med, tar jag med, har med, under kudden, i handen, i väskan, bredvid sängen, kommer dit,
    kommer med, skaffat, köpt, i jackan, går in till, går till, ikväll, tar, bär, dyker upp`,
  iKill: `
    att jag gör … illa, jag gör mina barn illa, jag kommer göra … illa, göra … illa,
    jag (ska|skall|kommer att|kommer|vill|skulle vilja|tänker|kunde|skulle kunna|måste|önskar) … (döda|mörda|knivhugga|skjuta|strypa|hugga|skada|misshandla|slå),
    jag (dödar|mördar|skjuter|hugger|knivhugger|stryper), vill (döda|skada|mörda|skjuta|hugga|slå ihjäl),
    ska (döda|mörda|skjuta|hugga|slå ihjäl), tänker (döda|mörda|skada|skjuta|hugga),
    planerar att (döda|skada|mörda), lust att (döda|mörda|skada|slå ihjäl|hugga),
    rädd att jag … (skada|skadar|slå|slår|dödar), rädd (att|för att) jag … (skada|skadar|döda|dödar),
    tankar på att (döda|skada), tankar om att (döda|skada), funderar på att (döda|skada|mörda), jag … ta livet av,
    jag dödar, jag slår ihjäl, sticker kniven i, (vill|skulle vilja|tänker) … skjuta, skjuter er, ha ihjäl,
    få bort … för alltid, skada min bebis, skakade, skakat, jag slog, slog min, slog mitt, slagit min, jag ska döda,
    rädd att jag ska, knivhugga, tänker knivhugga, lust att (knuffa|slå|strypa),
    bränner ner (hela|ert|kontoret|hela kontoret), (kommer|ska) jag … bränner ner, spränga, spränger, dödar den,
    hugger jag, sticker jag, skulle döda, skulle slå ihjäl, skulle strypa, gör mina barn`,
  danger: 'kan skada min bebis',
  wield: `
    viftar, viftade, höll, håller, riktar, riktade, slipar, slipade, tog fram, drog, hämtade, kom med, kommer med,
    visar, visade, lägger fram, lade fram, satte fram, kastade, kastar, slängde, slänger, sprang efter, jagade,
    jagar, står med, stod med, vässar, vässade, hytter, svingar, svingade`,
}
