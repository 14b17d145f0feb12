import type { Words } from '../../join-themes'

/** Killing, threats, weapons, revenge, stalking. */
export const threats: Words = {
  kill: `
    disho, dishay, dilidda, dil, dilka, dileyso, daldalo, daldalayaa, qalo, mergi~, toogato, sumee~, hafiyo,
    qudha gooyo, naf gooyo, khaarajiyo, dilyaa, isdilo, mindiyeeyo, gubo, dilayn, qaadi, qaado, qaadayaa, laayo,
    laayaan, xabadeeyo, duugo, aaso, dil xun, dil(o|aa|ayaa|i|ay|aan|ayaan|id|a|ayo|to|taa|een|doonaa|yo), gowrac~,
    gawrac~, gowric~, toogo~, toogt~, toogan~, sumey~, merji~, deldel~, ceeji~, qudhgo~, xabade~, xabad~ ku,
    gub(i|aan|ayaa|ayaan), qarqi~, laynayaan, khaarij~, nafta (ka qaad~|iga qaad~), is deldelaa`,
  iKill: `
    waan dilayaa, baan dilayaa, waan dili, ayaan dili, ayaan dilayaa, inaan dilo, in aan dilo, inaan gowraco,
    waan gowracayaa, inaan toogto, waan toogan, inaan dhaawaco, in aan dhaawaco, inaan waxyeeleeyo, inaan mindiyeeyo,
    inaan wax yeelo, inaan garaaco, aan dilo, inaan sumeeyo, dilo … rabaa, dili lahaa, aan dhaawaco, inaan ceejiyo,
    inaan wax u dhimo, dilid,
    (waan|ayaan|baan|inaan|aan) … (dili|dilaa|dilayaa|dilo|gowraci|gowracayaa|gowraco|gawraci|toogan|toogto|toogtaa|ceejiyo|ceejin|mindiyeeyo|mindiyeyn|gubi|gubayaa|gubo|dhaawaci|dhaawaco|waxyeeleeyo|sumeyn|sumeeyo|garaaco|garaaci|tuuro|hafiyo|merjiyo),
    inaan … wax yeelo, wax u (dhimo|geysto|yeelo), wax yeelo, waan (ruxay|ruxaa), dil ugu, dilkiisa, dilkeeda, jiir~,
    baabuur ku jiir~, (mindi|middi|ul|bir|faas)~ … u (qaad~|qaaday), mindi ayaan u, mindi ku dhuft~,
    (mindi|toorey) … ku (dhufto|mudo|dhufan), qarxi~`,
  threaten: `
    hanjab~, u hanjab~, caga jugl~, handad~, goodi~, handid~, hanjib~, cagajug~, cagjug~, cabsi geli~, cabsigeli~,
    ku dhaart~, dhaaranay~, wacad ku mar~, khaarij~, (ku|kugu) (sheegayaa|sheegi|dacweynayaa|dacweyn|dacwaynayaa)`,
  threat: `
    hanjabaad dil, hanjabaado dil, hanjabaad, hanjabaado, hanjabaadda, hanjabaad~ dil, fariimo hanjab~, fariin hanjab~,
    dil … hanjab~`,
  toYou: `
    kaaga shub~, wejiga … (aashito|aysid|asiidh~|aasiidh), aashito … (wejiga|ku shub~|kaaga), naftaada … (qaad~|gooy~),
    meyd baad~, dhiigaaga, qabrig~ ku, qabri~ … (ku gayn~|ku geyn~), cagtaada jeb~, waad dhimanaysa~, waad dhiman~,
    adaan ku dil~,
    (ku|kugu|idin|kaa|wada|kuu) (dilaa|dilayaa|dili|dilo|dilaan|dilayaan|dileynaa|dilaynaa|dili doona|gowraci|gowracayaa|gowraco|gowracaan|gawraci|gubayaa|gubi|gubo|gubaan|toogan|toogto|toogtaan|jebi|jabi|jebin|jabin|jebinaynaa|jabinaynaa|jebinayaa|jabinayaa|jebiyaa|jabiyaa|jebiyo|merjin|merjinayaa|goyn|goynayaa|xabadeyn|xabadayn|aasi|aasayaa|duugi),
    (waan|baan|ayaan|waanu|ayaanu|wan) … (ku|kaa|idin) (qali~|xabadayn~|aasi~|dhimi), ayaad dhiman~, aad dhiman~,
    dhawaan … (dhiman~|meyd~), (guriga~|gurig~|reerk~|caruurt~|carruurt~) … (gubaynaa|gubeynaa|gubayaa|gubi doon~),
    maalmahaagu~ (tirsan|waa tirsan), waxaad ku dambaynaysaa, adigaa xigi~, gurigaaga … gub~,
    waad (arki|aragi) doontaa, waad ka (shalayn|qoomamayn)~, ku waay~ ma, gac~ … kaa (jab~|jeb~),
    lug~ … kaa (jab~|jeb~)`,
  comeToYou: `
    (xafiis~|shirkad~|goob~|guri~|iskuul~|shaqad~) … (imaan~|imanaya|iman~|tag~|geli~|galay~|weerar~|gubay~|gubi~|soo gal~),
    imaan doona, imanayaa, waan imaan~, (imaan~|iman~) … (xafiis~|shirkad~|xarun~), soo qaadan (doona|doonaa),
    soo (qaadan|qaado|qaatay|gatay|iibsaday), la imaan~, ula imaan~, idiin imaan~`,
  weapon: `
    qori~, bastoolad~, bistoolad~, mindi~, toorey~, toori~, bam~, baasuuke, faas~, hub, hubka, baangad~, seef~, budh~,
    xabad~, bensiin~, baasiin, baatrool~, shidaal~, gaas`,
  revenge: `
    aargoos~, aarsan~, aarso~, aargud~, ka aarso~, bixin doon~, qiimaha … bixin~, arki doon~`,
  stalk: `
    daba socdaa, daba socday, i raacraacaa, raacdaa meel kasta, i daba jooga, daba joogaa, daba orda,
    ilaaliyaa meel kasta, daba galaa, igu daba jira, albaabka ii taagan, ii gabbadaa, daba socota, ila socdaa,
    kormeeraa, igu soo noqnoqda, dhabbahayga, daba (soc~|jir~|joog~|ord~|taag~|gal~|yaal~), dabasoc~, dabajoog~,
    soo daba soc~, isoo raac~, i raac~, raacraac~, basaas~, ilaali(yaa|ya|nayaa) (meel|mar|guri~|tale~), i dabagal~,
    (guriga|albaabka|iskuulka|shaqada) (hortiisa|hortooda|hortayda|iga|igu) … (sug~|istaag~|taagan|taagnaa), igu sugaa,
    gps~, raadraac~, ugaadhs~, dabagal~, kaamiro~ … (qari~|geli~),
    (konton|boqol|labaatan|soddon) jeer … (wac~|soo wac~),
    (taagan~|istaag~|joog~|hor taagan) … (iskuul~|guri~|albaab~|shaqa~), hor taagan~, (i raad~|raadiy~) meel,
    i soo dabo~, daba yimid, daba yimi, iga daba, i daba (yimid|socda|socday)`,
  danger: `
    (is|isku|iska) (dilo|dilayaa|dili|dilaa|dilay|deldelo|deldelayaa|daldalayaa|daldalo|merjiyo|toogto|toogan|sumeeyo|gubo),
    naf~ (ayaan|baan) … (iska|dilo|dili|goyn|jaro|qaad~), waan ku dil~, waan ku gowrac~, waan ku dili doonaa,
    waan na dil~, wuu (i|na) dilayaa, wuu (i|na) dili, way i (dilayaan|dili), waa la i (dilayaa|dili), sharaf dil,
    naf~ … (iska qaad~|iska goo~|gooyo|gooyn|iska jar~|qaado|dil~|dilo|is dil~),
    (guri~|xafiis~|dukaan~|shirkad~) … inaan gubo, ugu hayaa (shaqaal~|maamul~|madax~),
    (guri~|meesha|iskuul~) aad … (waan|waanu) naqaan, (waan|waanu) naqaan … (guri~ aad|meesha aad|caruurt~|carruurt~),
    (gaari|baabuur|tareen|bas) ha i (jiir~|dil~), (xafiis~|dad~|guri~) … qarxi~`,
}
