import type { Theme } from '../../lexicon'

export const force: Theme = {
  force: `
    pakotta~, pakotti~, pakote~, pakott~, pakko, on pakko, painostaa, painostavat, painostetaan, joudun, joutunut,
    joutuu, jouduin, vaatii, vaativat, määrää, määrätään, velvoittaa, orjana, kiristä~, pakottaa, pakottavat,
    kieltäydyn, pakko tehdä`,
  work: `
    töitä, työtä, työssä, töissä, työskent~, työhön, töihin, teen, tehdä, tekemään, raatamaan, siivoamaan,
    kerjäämään, varastamaan, kuljettamaan huum~, myymään huum~, työskentelemään, työpäiv~, duunia, tunteja, raadan,
    duunii, tunnin päiviä, siivoomaan, siivoan, tarjoilen, hommia, hommii, keikkaa, raksalla, vuoroja`,
  unpaid: `
    ilman palkkaa, ilman rahaa, palkatta, ilmaiseksi, ilman korvausta, palkkaa ei makse~, ei maksa palkkaa,
    ei makseta palkkaa, en saa palkkaa, palkkaa ei saa, palkkaani ei, maksamatta, orjana, orjatyö~,
    pelkästä ruuasta, pelkkää ruokaa, ilman vapaapäiviä, 7 päivää viikossa, ei ole maksettu, ei ole maksanut,
    ei ole saanut palkkaa, ilman vapaita, palkattomasti, lähes ilmaiseksi, palkkaa ei tule, palkkaa ei ole tullut,
    palkka jää saamatta, palkkaa en, palkkaa en ole, ilmaseks, ilmatteeks, ilmaiseks, pelkän ruuan, pelkän ruoan,
    pelkällä ruualla, pelkällä ruoalla, vain ruoka, vain ruokaa, ilman minkäänlaista palkkaa, enkä saa palkkaa,
    enkä palkkaa, en palkkaa, euroakaan, senttiäkään, latin latia,
    (100|150|200|250|300|pari sataa|muutaman satasen) euroa kuussa, (satasen|kaksi sataa|kolmesataa) kuussa,
    (euron|kaksi euroa|kolme euroa|2 euroa|3 euroa|pari euroa) tunni~, ei tilipäivää, palkkaa ei näy,
    palkasta ei tietoa, ruokarahan, ruokarahaa, taskurahaa`,
  debt: `
    velkaa, velkojen, velan, velkani, velat, velkaani, velkavank~, velkaa pomolle, velkaorj~, velka, velka vaan,
    velasta`,
  sex: `
    seksiä, seksiin, seksi~, makaamaan, sänkyyn, harrastamaan, maata, yhdyntään, nukkumaan kanssaan, alasti,
    strippaamaan, pornoa`,
  prostitution: `
    prostituu~, prostitui~, huora~, myymään itseäni, myymään itseään, myydä itseäni, myymään vartaloani,
    myymään kehoani, myydä vartaloani, myydä kehoani, myymään seks~, myydä seks~, myyn seks~, ilotalo~, bordelli~,
    asiakkaiden kanssa, miesten kanssa, orjatyö~, vie … asiakkaille, vie … asiakkaiden luo, asiakkaille muutakin,
    asiakkaille … seksi~, tapaamaan miehiä rahasta, miehiä rahasta, myymään itteään`,
  marry: `
    naimisiin, avioliittoon, naida, vaimoksi, pakkoavioli~, avioitumaan, menemään naimisiin, naittaa, naittavat,
    naitetaan, naitettu, naittaminen, häät serkkuni, kihlautumaan, serkkuni kanssa, naitettiin, naittivat,
    pakkonait~, morsiame~, sulhanen valit~, naimisiin vanhan, miehen vaimoksi`,
  send: `
    lähettää, lähettävät, lähetetään, lähettäneet, vie, vievät, viedä, viedään, aikovat, aikoo, haluavat, halua,
    painostavat, uhkaavat, järjestänyt, järjestäneet, järjestävät, päättäneet, päättänyt, sovittu, sopineet, pakko,
    suunnitellaan, suunnittelevat, aikoo viedä, lippu ostettu, liput ostettu, liput varattu, lentoliput, päätti,
    päättivät, järjestivät, sopivat`,
  fgm: `
    ympärileik~, silpo~, sukuelinten silp~, silvotaan, leikata tyttä~, leikattava~, leikkauttaa tytö~,
    tyttöjen leikkau~, leikataan tyttö~, leikkausta kotimaassa`,
  danger: `
    ihmiskaup~ uhri~, ihmiskauppaa, naittaa … (minut|siskoni|tyttäreni), naittavat … (minut|siskoni),
    naitetaan … (minut|siskoni|tyttäreni|väkisin), pakkoavioliit~, silvotaan, ympärileikataan, ympärileikkauttaa,
    ilman palkkaa … (uhat~|uhkail~), velkavanki~, velkaorj~, vuokra~ … seksi~, vuokr~ … (seksillä|sängyssä),
    kunnes velka, saan pelkän (ruuan|ruoan), asiakkaille muutakin, (olen|oon) … tuotu … bordelli~,
    (minut|mut|minua) naitetaan`,
  plainDanger: `
    (minut|mut|minua|meidät|siskoni|tytöt|hänet) (myytiin|myydään|on myyty|myyty|ollaan myy~), orjana,
    (viedä|viedään|lähettää|lähetetään|vievät|lähettävät) … (somaliaan|irakiin|afganistaniin|pakistaniin|syyriaan|turkkiin|kotimaahan|intiaan|iraniin|bangladeshiin|kotimaahansa|gambiaan|marokkoon|etiopiaan) … (naimisiin|naitetta~|avioon|ja naite~|vaimoksi|kasvatet~|ympärilei~|kuriin),
    (lähettää|lähettävät|lähetetään) (minut|mut|siskoni|meidät) (takaisin|pois|) (somaliaan|irakiin|afganistaniin|pakistaniin|syyriaan|turkkiin|kotimaahan|iraniin|kotimaahani|etiopiaan),
    (salakuljettaj~|ihmissalakulj~|välittäjä~|agentti~|agentil~) … (maksa~|velk~|velka~|euroa|rahaa|rahat|korko~|uhka~|soitte~|perii|vaatii),
    (jotka|joka|miehet|mies|tyypit|tyyppi) (toi|toivat|järjesti|järjestivät) (minut|mut|meidät) …,
    (en|emme|ei) … uskalla … (lopettaa|lähteä|irtisanoutua|valittaa|kertoa|kysyä palkkaa) … (koska|kun|pomo~|lupa~|pass~|velka~|oleskelu~|uhka~),
    (saan|saamme|annetaan|maksaa|maksetaan) … (vain|pelkän|pelkkää|pelkästään|vaan) … (ruuan|ruoan|ruokaa|ruoka|yösijan|katon|ruokarahan|nukkumapaik~|sängyn|patjan),
    (ei|eikä) (saa|saada) … palkkaa … (vaan|vain|mutta|pelkän|mut)`,
  longHours: `
    (12|13|14|15|16|17|18|kaksitoista|neljätoista|kuusitoista|kolmetoista|viisitoista) (tuntia|tuntii|tunnin|h|t) (päivässä|päivää|päivä|päiviä|vuoroja|joka päivä),
    (12|14|16|15) tuntisia, aamusta (yöhön|iltaan|iltamyöhään|puoleenyöhön), joka päivä ilman,
    (seitsemän|7) (päivää|päivänä) viikossa, kellon ympäri, yötä päivää, aamukuudesta, aamuseitsemästä,
    aamuviidestä, ilman vapaapäiv~, ilman taukoja, vapaapäiviä ei ole`,
}
