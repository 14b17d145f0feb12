import type { Words } from '../../join-themes'

/** Wishing to die or not to live on, and thinking of suicide. */
export const wishToDie: Words = {
  die: `
    wax walba (dhammaadaan|dhamaadaan|dhammaado|joogsado), dhimto, dhimashada, dhimayaa, mawdka, baaba~, libdho,
    dhimashadu, dhimashaan, bakhtiyo, hurdo aan ka soo kicin, dhint~, dhim(an|a|ato|anaya|asho), geeri~,
    nafta (baxdo|iga baxdo|ka baxo), iska dhinto, nasto weligay, weligay nasto, mowt~, mowd~`,
  dead: `
    dhintay, dhintaa, dhintay lahaa, meyd, dhiman lahaa`,
  suicide: `
    is dil, is dilka, is dilid, is dilidda, is dilo, isdil~, is dili, is dilaan, is deldelid, nafgoyn, naf gooyn,
    is (dil~|deldel~|daldal~|merji~|sumee~|sunee~|gowrac~), isdeldel~, nafta … (goyn|gooy~|qaad~|dil~|jar~)`,
  suicidal: `
    fikir~ is dil, fikrad~ is dil, fikir~ isdil, fikrad~ isdil, fikirka is dilka, fikradaha is dilka, fikrado is dil~,
    fikir ah inaan is, fikradaha isdilka`,
  think: `
    fikir~, fikr~, fakar~, feker~, fekir~, fakir~, qorshe~, maskax~, damac~, go~ aansaday, tashaday, ku fekeraa,
    ka fikiraa, ka fikirayaa, ka fekeraa, ka fekerayaa, ku fikiraa, kama fikirin, ka hadlaa, ka hadlay, ka hadashaa,
    ku riyoodaa, goaansaday, tallaabo, ku jira, qorshey~, isleeyahay, wax iga dhahaya, dareem~, isku dhammayn`,
  attempt: `
    isku dayaa, isku dayayaa, isku day, isku dayi, rabaa, doonayaa, rabay, tijaabiyay,
    isku (dayay|deyey|dayey|dayday|dayayay), iskudey~, is idhi, gaaray`,
  want: `
    rabaa, doonaa, jeclahay, jeclaan, jeclaa, rabay, rabo, doono, jecli, rabno, rabi, doonto, rabto, rabtaa,
    damacsanahay, allow, alle ha, ilaahay ha, tamaniyaa, jeclaystaa, diyaar u ahay, rabin, doonin, jecleyn,
    u baahanahay, jeclaan lahaa, jeclaanlahaa, rabnay, doonay~, jeclaystay, rabna, rajee~, rajay~, ku fekeraa, diyaar,
    jecelahay, rabitaan`,
  live: `
    jiro, sii jiro, sii noolaado, nool, noolahay, sii noolaan, nolol dambe, nolol, nolosha dambe, noolaad~, noolaan~,
    nolaad~, sii noolaan~, joogo adduunka, jiritaan~, nololaad~`,
  life: `
    nolashayda, nolashan, nolol~, aduun~, cimri~, noolasha, nolosh~`,
  able: `
    kari, karo, awoodo, awood, karayo, adkaysan, xamili, karaa, dulqaad, tabar, itaal, hayo, sii wadi, qaadi, dulqaado,
    awoodi, karayn, adkeysto, samir, tabarteed, xoog, u adkaysan`,
  reason: `
    sabab, micno, macno, micne, macne, macnaha, rajo, faaiido, dan, qiimo, ujeeddo, macna, rajada, sababta,
    wax aan u (noolaado|jiro|sii noolaado), u noolaado, faaido~, micnaha, hadaf`,
  tired: `
    ka daalay, ka dhergay, ka quustay, ka caajisay, ka nacay, ka daallanahay, ka daalnay, daalay, ka xiisa dhacay,
    quus~, ka caloolyow~, igu adkaatay, ka rajo dhigay, ka rajo beelay, ka daal~, ka dherg~, ka qust~, nacay~, neceb~,
    waan nebcahay, nebc~, necb~, dulqaad~ ka dhamaad~, noloshi igu cus~, ka rajo go~, ka rajo~`,
  better: `
    wanaagsanaan, wanaagsan, ka roon, roon, dhaanta, dhaama, fududaan, farxi, farxad, ladnaan, dhaanto, nabad ku,
    fiicnaan~, fiican~, ka (wanaagsan|fiican|fican)~, ficnaan~, fican~, roonaan~, farax~, raaxaysan~, raaxo~, nasan~,
    nafis~, kheyr~, nabad`,
  withoutMe: `
    la aantay, la aanteyda, aniga la, anigoo aan jirin, haddii aan dhinto, haddii aanan jirin, hadaanan jirin,
    markaan dhinto, haddii aan baabo, haddaan jirin, hadaan anigu jirin, aniga oo aan (joogin|jirin), aan anigu jirin,
    hadaan (dhinto|baxo|tago adduunka), aniga laantay~, aniga la aantay, laantey~, aantay`,
  gone: `
    haddaanan jirin, haddii aanan, inaanan dhalan, haddii aan dhinto, haddaan dhinto, inaanan jirin, hadaanan,
    inaan baabo, aanan dhalan, aan dhalan, haddaan dhiman lahaa, inaanan weligay, aanan jirin`,
  sleep: `
    seexd~, hurd~, seexan~, jiif~`,
  wake: `
    soo kaco, soo toosin, tooso, toosaan, toosayn, toosi~, kici~, kac~, soo (kicin|kac~|toos~), baraarug~`,
  born: `
    dhashay, dhal~, ii dhasho, i dhashay`,
  end: `
    soo afjaro, soo afjarayaa, gooyo, dhammaato, jaro, qaado, iska qaado, ka tago, soo gabagabeeyo, afjar~, dhamey~,
    dhame~, dhamaad~, dhamaan~, jooji~, gabagab~, soo koob~, ka hadho, isku dhamm~, goyn~`,
  danger: `
    dardaaran ayaan qoray, noloshayda … (afjaro|dhammeeyo|gooyo|joojiyo), nolosha waan ka quustay, ma rabo nolol,
    nolol dambe ma (rabo|doonayo), nolol ma (rabo|doonayo), nolosha ma (rabo|doonayo), nolosha sii wadi,
    nolosha waan nacay, dhimasho ayaa … (roon|dhaanta|fiican), geeri ayaa … (roon|dhaanta|fiican),
    dhimasho ayaan (rabaa|jeclahay|doonayaa), geeri ayaan (jeclahay|rabaa|doonayaa), inaan dhinto … (rabaa|jeclahay),
    inaanan dhalan, ha i dilo, ilaahay ha i (qaado|dilo), alle ha i (qaado|dilo), ima heli (doontaan|doontid|maysaan),
    iga (raadinina|cafiya) … (berri|caawa),
    caawa (ayay|ayaan|wax walba) … (dhammaan~|dhamaan~|dhamayn~|dhameyn~|dhamee~),
    (warqad|fariin|farriin) (nabad gelyo|nabadgelyo|sagootin|macasalaama|macsalaama|ugu dambayn~|ugu dambeyn~),
    nabad gelyo … hooyo, culays … ku ahay … (fiican~|roon), hadal~ ugu (dambeey~|danbeey~|dambayn~),
    (warqad|waraaq|fariin|farriin|waraaqo|cajalad)~ … (ugu dambeey~|sagoot~|dardaaran~),
    dardaaran … (qoray|qoraya|diyaar~), adduun~ … (ka baxo|ka tago|ka baxayo|ka dhaqaaqo), maxaad u (nooshahay|jirtaa),
    nolosh~ … (afjar~|dhamey~|dhammey~|dhamay~|soo afjar~|joojin~|jooji~),
    dhimasho~ … ka (roon|fiican|wanaagsan|fudud), hurdo … (kicin|toosin|kacin|kacayn), wax … nooleey~ … ma,
    wax … nooleey~ … malaha, noolash~ … iima laha, guri~ ma (tago|galo|noqdo|aado) … ilaa uu, mindi … ugu hay~,
    maxaan … u dhiman waayay, ma sii wadi (karo|kari) sidan`,
}
