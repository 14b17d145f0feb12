import type { Words } from '../../join-themes'

/** Fear at home, being locked in or controlled, papers and phone taken. */
export const confinement: Words = {
  fear: `
    ka cabsanayaa, naxaa, cabsi geliyaa, ka (baq~|cabs~|naxs~), baq~, cabs~, argagax~, naxdin~, bqa~, walwal~, welwel~,
    wel wel~`,
  dare: `
    dhiirado, dhiiran karo, ku dhici karo, tagi karo, noqon karo, karo, kari, ku (dhici|dhiiran|noqon), dhiiran~,
    geesi~, ku dhaco`,
  safe: `
    badbaad~, nabad, ammaan, nabadgelyo, amni, badqabo, ammaan ah`,
  home: `
    hooyga, xaaska, qoyska dhexdiisa, guursiga, guriga ku, guryahayga, guri~, aqal~, hoyga, hoygayga, guryo`,
  often: `
    maalin (kasta|walba), habeen (kasta|walba), mar walba, mar kasta, had iyo jeer, inta badan,
    markuu (cabo|sakhraansan|xanaaqo|cadhoodo), marar badan, marka uu, badanaa, sanado, joogto, si joogto,
    todobaad walba, had walba, markasta, haddaan, habeenkasta, maalinkasta, habeenkii,
    markuu (cabo|soo cabo|sakhraamo|xanaaqo|caroodo|cadhoodo|khamro cabo), qamri~, sakhraan~, sakraan~, qaad cun~,
    mararka qaarkood, asbuuc kasta, habeen, isagoo, joogto ah, marwalba, marwalbo`,
  lock: `
    xabis~, quful~, quflaa, igu haystaa, i haystaan, hayaa si qasab, u xidhan, lagu xidhay, afduub~, igu oodaa,
    xir(aa|ay|o|an|ay|taa|i|een|aan|ayaan|tay), xirt~, qufal~, qafil~, igu (xir~|xidh~|quful~), igaxir~,
    nagu (xir~|xidh~|quful~), maxbuus~, xannib~, la (haystaa|hayaa|haysto),
    furaha … (qaat~|qaad~|haysta~|jeeb~|la baxa), i ooday, xirana~, xidhana~, guri~ ku xiran~`,
  let: `
    daayo, sii daayo, sii deynayo, baxi karo, karo, ii fasax~, fasaxo, loo ogola, oggol~,
    iima (ogola|oggola|ogolaado|oggolaado), ima (ogola|oggola|daayo|fasaxo|siidaayo),
    (ma|nama|nooma|nalooma|laguma|layguma) (ogola|oggola|oggolaado|daayo|fasaxo|ogolaado),
    bixi (karno|karo|kartid|kartaan|kareyno|karayno), (tagi|tegi|bixi|baxsan) (karno|karo|kartid|karayno), sii daay~,
    sii dayn~, fasax, deyn~, u ogol~`,
  out: `
    bixi karo, tago, tegi, ka tago, la hadlo, la kulmo, guriga, inaan tago, shaqeeyo, shaqo tago, dhaqaaqo, iskuul,
    ka baxo, soo wacdo, telefoon, iskaga tago, iskuulka, dhaqtarka, bax~, bannaank~, dibad~, bixi~, wac~, la hadl~,
    hadalo, dad la hadlo, koors~, iskool~, saaxiib~, qarab~, suuq~, guri~ ka bax~, shaqo tag~, ka tag~, dhaqtar, aad~,
    keligay, kaligay`,
  takes: `
    ka qaadaa, iga qaaday, iga qaataa, hayaa, ceshay, gubay, jeexay, kala wareegay, la wareegay, iga qaadeen, ma siiyo,
    iga qaado, iga celiyay, kala baxay, iga dhacay, dhacay, dhigtay, burburiyay, qaat~, qaad~, naga qaad~, nooga qaad~,
    iga (qaat~|qaad~|dhac~|xad~|dafay|celiy~), haysta~, qarsa~, qari~, xad(ay|aa|een), ururi~, urursa~, ka ururi~,
    ceshad~, celin (waay~|diid~), diid~, siin (waay~|diid~), jebiy~, jabiy~, la (wareeg~|baxs~|tag~), iga haya, hayaan,
    way hayaan, (ima|nama|iima|nooma) (siiyo|celiyo|soo celiyo|ceshi|siin|celin),
    (ma|mana) (rabo|doonayo|rabaan) inuu … (siiyo|celiyo)`,
  papers: `
    baasaboor~, baasboor~, basabor~, dukumiinti~, kaarka aqoonsiga, kaarka bangiga, kaarkayga bangiga, sharcigayga,
    sharciga, mobeelka, kaadhka, baasbor~, pasaboor~, passport~, bassport~, waraaq~, warqad~, dukument~, aqoonsi~,
    taleefoon~, telefoon~, telefon~, taleefan~, telfon~, tilifoon~, mobil~, mobayl~, moobil~, simka, sim kaar~, fiiso~,
    fiisa~, lacagtey~, mushaharkayg~, mushaarkayg~, furaha, iqaamo~, kaadhkayg~, kaarar~, taleefonad~, sharciyad~`,
  deport: `
    tarxiil~, masaafur~, celin doonaan, in la i celiyo, dalka laga saaro, dib u celin, laanta socdaalka, la i celiyo,
    i celiyaan, la ii celiyo, musaafur~, bolis~, booliis~, boolis~, socdaal~, hijrad~, imigreeshan~, dacwey~, dacwee~,
    ashtako~, la ii celi~, i celi~, lay celi~, dib (ii|laygu) celi~, migri~`,
  danger: `
    ka soo cararay (ninkayga|qoyskayga|reerkayga|aabahay|guriga), ka cararay (ninkayga|qoyskayga|reerkayga|aabahay),
    ka dhuumanayaa (ninkayga|qoyskayga|reerkayga|ninkaygii), noloshaydu khatar, naftaydu khatar, noloshayda khatar,
    nafteenna khatar,
    (nalooma|naloma|nooma|iima|ima|nama|nalama|laguma|layguma) (ogola|oggola|oggolaado|ogolaado|daayo|fasaxo) … (bax~|bann~|ban~|dibad~|hadl~|wac~|tag~|inaan),
    (bannaan~|banaan~|dibad~|bixitaan~) … (nalooma|nooma|iima|ima|nama|nalama|laguma) (ogola|oggola|ogolaado|daayo),
    ku (xiran|xidhan|xiranahay) (nahay|ahay), (gabdh~|inamo) … (xiran|xidhan),
    guri~ ku (xiranahay|xiran ahay|xidhanahay)`,
}
