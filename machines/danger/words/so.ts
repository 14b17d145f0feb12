import type { Lexicon } from '../lexicon'

const partners = `
  ninkayga, ninkaygu, ninkaygii, nin kayga, xaaskayga, xaaskaygu, xaaskaygii, saygayga, saygaygu, odaygayga,
  odaygaygu, ninkii aan qabay, ninkii hore, ninkii i qabay, naagtayda, afadayda, lamaanahayga, saaxiibkay, wiilka aan,
  ninkii, gacaliyahayga, haasaawahayga, xaaskii`
const relatives = `
  aabahay, aabbe, hooyaday, hooyo, walaalkay, walaalahay, walaalaheyga, walaashay, wiilkayga, wiilkaygu, adeerkay,
  abtigay, awoowgay, qoyskayga, qoyskaygu, reerkayga, reerkaygu, reerkeena, qaraabadayda, qaraabada, ehelkayga,
  ehelkaygu, waalidkay, waalidkayga, waalidiintayda, soddohday, seedigay, ilma adeerkay, ina adeerkay, inaadeerkay,
  aabaha carruurta, eedaday`

/** Words that mean another thing with one letter less: they are read as written. */
const apart = new Set(['kaa', 'laa', 'naa', 'aan', 'daalka'])

/** Long vowels and consonants written short, `kh` for `q`, `ey` for `ay`, and the north's `dh` for `r`. */
const readSpelling = (word: string): string =>
  apart.has(word)
    ? word
    : word
        .replace(/([ae])\1+/g, '$1')
        .replace(/([bcdfghjklmnrst])\1/g, '$1')
        .replace(/kh/g, 'q')
        .replace(/ey/g, 'ay')
        .replace(/(?<=[aeiou])dh/g, 'r')

export const so: Lexicon = {
  readSpelling,
  words: {
    me: `
      nalagu, nala, naloo, naga, i, na, igu, iga, ii, nagu, noo, igala, igula, aniga, annaga, iigu, iiga, ila, wejiga,
      qoorta, timaha, wuui, noogu, laygu, layga, lay, layna, laiga, igaraac~, iigaraac~, igudhuf~, iqasb~, iguqasb~,
      idil~, ihanjab~, igaga, isoo, ayaai, madaxaygii, jirkayga, jirkaygii, wejigayga, qoortayda, gacantayda, naguma,
      igama, iima, noogama, nooga, nalooma, nagaga, nagama`,
    self: 'is, iska, isku, naftayda, naftaydi, nafta, nafteena, naftiisa, nafteeda, isi, jirkayga, isdil',
    close: `
      ${partners}, ${relatives}, ninka (gurigayga|i qaba|aan qabo), nin aan is qabno, ninkii hore, ninkaygii,
      saygii hore, saygaygii, aabe, aabo, aabaha, walaalka ninkayga, wiilka aan, wiilkii aan, nin hooyo, ninkeeda,
      hooyaday ninkeeda, walaalo, adeer, soddoh, soddohda, hablaha, inaadeer, gacalkayga, wiil aan, gabadh aan,
      xaaskaygii, naagtaydii, odayga, seyga, saaxiibkay~, ina adeerkay, ina abtigay, eedo~, habar~, ayeeyo~, awoowe,
      ilmo adeer~, sodog~, dumaashi~, seedi~, xidid~`,
    feared: `
      ninkayga, ninkaygii, ninkaygii hore, xaaskayga, saygayga, odaygayga, aabahay, walaalkay, walaalahay, wiilkayga,
      adeerkay, abtigay, qoyskayga, reerkayga, qaraabadayda, ehelkayga, waalidkay, lamaanahayga, isaga, iyaga,
      naftayda, noloshayda, nafteena, inuu (i|na|soo|wax) … (dilo|garaaco|helo|yeelo|sameeyo|dhaawaco|dilo),
      inay (i|na) … (dilaan|garaacaan|helaan), in uu i (dilo|garaaco|helo|dhaawaco), waxa uu (sameyn|samayn|i yeeli),
      wuxuu (sameyn|samayn) doono, in la i (dilo|gudo|guurs~), hooyaday, saaxiibkay, saaxiibkaygii`,
    person: `
      isaga, isagu, iyaga, wuu, wuxuu, ayuu, buu, waxay, way, asaga, asagu, wuxu, ninka, nimanka, rag, niman, qof,
      ayay, laygu, inuu, in uu, inay, uu, ay, mukhalas~, waa i, waa na, iyada, iyadu, nin, wiil, koox, ninkaas, isna,
      bay, labo nin, laba nin`,
    boss: `
      loo shaqeeyaha, loo shaqeeyuhu, loo shaqeeyahaygu, shaqo bixiye~, shaqabixiyaha, shaqabixiyuhu, tahriibiyaha,
      tahriibiye~, mukhalas~, ninka aan u shaqeeyo, shirkadda, qofka aan u shaqeeyo, dadka aan u shaqeeyo,
      naagta aan u shaqeeyo, guriga milkiilihiisu, maamul~, madax~, mudir~, mudiir~, milkiil~, mulkiil~,
      ninka (guriga|maqaayada|makhaayada|dukaanka|shirkada|warshada|shaqada|beerta) iska leh, ninka guriga leh,
      shaqo siiye~, ganacsade~, loo shaqeey~, bos~, horjooge~, kormeeraha, odayga shaqada, kirey~,
      ninka aan ka kireyst~, naagta guriga, haweenayda guriga, habarta`,
    family: `
      ilmaha, ilmahayga, walaalahay, wiilkayga, qoyskayga, reerkayga, aabahay, saaxiibtay, cunug~, canug~, caruur~,
      ilmahaygii, gabar~, gabdh~, hooyaday~, hooyo~, walaash~, wiilka, wiilasha, xaaska, walaalkay~, adeer~, ubad~,
      dhasha, ilmo, inanta, inantayd~, inamo~`,
    victim: `
      isaga, iyada, iyaga, qof, dad, dadka, ninka, ninkayga, xaaskayga, deris~, qof kale, dad kale, carruurtayda,
      carruurta, aabahay, walaalkay, qofkaas, ninkaas, odaygayga, adeerkay, nin, naagtaas, ninkaygii, isagoo, cid,
      ilmaha, maamul~, cunug~, ilmahayga, ilmahaygii, canug~, qof walba, odaygaygii, soddohda~, madax~, shaqaalaha,
      booliska, nimankaas, kuwii, kuwaas, dhammaantood, dhammaan dadka`,
    others: `
      dhallinyaro, dhalinyarada, bukaan, bukaanka, bukaanno, macaamiisha, dad is, dad isku, ardayda, dadka is`,
    die: `
      wax walba (dhammaadaan|dhamaadaan|dhammaado|joogsado), dhimto, dhimashada, dhimayaa, mawdka, baaba~, libdho,
      dhimashadu, dhimashaan, bakhtiyo, hurdo aan ka soo kicin, dhint~, dhim(an|a|ato|anaya|asho), geeri~,
      nafta (baxdo|iga baxdo|ka baxo), iska dhinto, nasto weligay, weligay nasto, mowt~, mowd~`,
    dead: 'dhintay, dhintaa, dhintay lahaa, meyd, dhiman lahaa',
    suicide: `
      is dil, is dilka, is dilid, is dilidda, is dilo, isdil~, is dili, is dilaan, is deldelid, nafgoyn, naf gooyn,
      is (dil~|deldel~|daldal~|merji~|sumee~|sunee~|gowrac~), isdeldel~, nafta … (goyn|gooy~|qaad~|dil~|jar~)`,
    suicidal: `
      fikir~ is dil, fikrad~ is dil, fikir~ isdil, fikrad~ isdil, fikirka is dilka, fikradaha is dilka,
      fikrado is dil~, fikir ah inaan is, fikradaha isdilka`,
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
      u baahanahay, jeclaan lahaa, jeclaanlahaa, rabnay, doonay~, jeclaystay, rabna, rajee~, rajay~, ku fekeraa,
      diyaar, jecelahay, rabitaan`,
    live: `
      jiro, sii jiro, sii noolaado, nool, noolahay, sii noolaan, nolol dambe, nolol, nolosha dambe, noolaad~,
      noolaan~, nolaad~, sii noolaan~, joogo adduunka, jiritaan~, nololaad~`,
    life: 'nolashayda, nolashan, nolol~, aduun~, cimri~, noolasha, nolosh~',
    able: `
      kari, karo, awoodo, awood, karayo, adkaysan, xamili, karaa, dulqaad, tabar, itaal, hayo, sii wadi, qaadi,
      dulqaado, awoodi, karayn, adkeysto, samir, tabarteed, xoog, u adkaysan`,
    reason: `
      sabab, micno, macno, micne, macne, macnaha, rajo, faaiido, dan, qiimo, ujeeddo, macna, rajada, sababta,
      wax aan u (noolaado|jiro|sii noolaado), u noolaado, faaido~, micnaha, hadaf`,
    tired: `
      ka daalay, ka dhergay, ka quustay, ka caajisay, ka nacay, ka daallanahay, ka daalnay, daalay, ka xiisa dhacay,
      quus~, ka caloolyow~, igu adkaatay, ka rajo dhigay, ka rajo beelay, ka daal~, ka dherg~, ka qust~, nacay~,
      neceb~, waan nebcahay, nebc~, necb~, dulqaad~ ka dhamaad~, noloshi igu cus~, ka rajo go~, ka rajo~`,
    better: `
      wanaagsanaan, wanaagsan, ka roon, roon, dhaanta, dhaama, fududaan, farxi, farxad, ladnaan, dhaanto, nabad ku,
      fiicnaan~, fiican~, ka (wanaagsan|fiican|fican)~, ficnaan~, fican~, roonaan~, farax~, raaxaysan~, raaxo~,
      nasan~, nafis~, kheyr~, nabad`,
    withoutMe: `
      la aantay, la aanteyda, aniga la, anigoo aan jirin, haddii aan dhinto, haddii aanan jirin, hadaanan jirin,
      markaan dhinto, haddii aan baabo, haddaan jirin, hadaan anigu jirin, aniga oo aan (joogin|jirin),
      aan anigu jirin, hadaan (dhinto|baxo|tago adduunka), aniga laantay~, aniga la aantay, laantey~, aantay`,
    gone: `
      haddaanan jirin, haddii aanan, inaanan dhalan, haddii aan dhinto, haddaan dhinto, inaanan jirin, hadaanan,
      inaan baabo, aanan dhalan, aan dhalan, haddaan dhiman lahaa, inaanan weligay, aanan jirin`,
    sleep: 'seexd~, hurd~, seexan~, jiif~',
    wake: `
      soo kaco, soo toosin, tooso, toosaan, toosayn, toosi~, kici~, kac~, soo (kicin|kac~|toos~), baraarug~`,
    born: 'dhashay, dhal~, ii dhasho, i dhashay',
    end: `
      soo afjaro, soo afjarayaa, gooyo, dhammaato, jaro, qaado, iska qaado, ka tago, soo gabagabeeyo, afjar~, dhamey~,
      dhame~, dhamaad~, dhamaan~, jooji~, gabagab~, soo koob~, ka hadho, isku dhamm~, goyn~`,
    swallow: `
      qaato, qaatay, qaataa, wada liqo, wada cuno, qaadan, liq~, wada (cun~|liq~|cab~), mar wada liq~, cun~, cab~,
      wada liqay`,
    pills: `
      kaniini badan, kaniini fara, kaniiniyo badan, daawo badan, kiniin badan, kaniiniga oo dhan, dawada oo dhan,
      kaniiniyada oo dhan, kiniinno badan, dhammaan kaniini~, dhammaan dawo~, sun, xad dhaaf, xad dhaaf ah,
      kiniinka oo dhan, dawooyin badan, daawooyinka oo dhan, kiniiniyo badan, kaniinyo badan, sunta,
      (toban|shan iyo toban|labaatan|soddon|afartan|konton|10|20|30|40|50) (kiniin~|kaniin~|xabo~), mar wada,
      baakad dhan, baakidh~, xabo badan, dhammaan kiniin~, kaniini fara badan, biilasha, rakaadh~`,
    cut: `
      gooyaa, gooyo, xoqaa, dhaawacaa, goynayaa, jar~, jeex~, dilaac~, gub~, mindi~, sakiin~, makiin~, xoqd~, xagt~,
      irbad ku`,
    harm: `
      dhaawici, dhiba, mudaa, gooyaa, jar~, jeex~, gub~, qaniin~, dhaawac~, waxyeel~, dhibaat~, ciqaab~, gaajey~,
      garaac~, feer~, mindiy~, shub~, kululey~, sigaar~ isku, biyo kar~, xagt~, xago, xoqaa, xoqo, muday, mudayaa,
      xag oo, xaga oo`,
    body: `
      xididada, xididadayda, xidida, halbowle~, madaxa darbiga, gacm~, gacan~, curcur~, maqaar~, lug~, bowd~, bawd~,
      cudud~, dhudhun~, calool~, caloosha, jirkeed~, jirkiis~, jidhka~`,
    kill: `
      disho, dishay, dilidda, dil, dilka, dileyso, daldalo, daldalayaa, qalo, mergi~, toogato, sumee~, hafiyo,
      qudha gooyo, naf gooyo, khaarajiyo, dilyaa, isdilo, mindiyeeyo, gubo, dilayn, qaadi, qaado, qaadayaa, laayo,
      laayaan, xabadeeyo, duugo, aaso, dil xun, dil(o|aa|ayaa|i|ay|aan|ayaan|id|a|ayo|to|taa|een|doonaa|yo), gowrac~,
      gawrac~, gowric~, toogo~, toogt~, toogan~, sumey~, merji~, deldel~, ceeji~, qudhgo~, xabade~, xabad~ ku,
      gub(i|aan|ayaa|ayaan), qarqi~, laynayaan, khaarij~, nafta (ka qaad~|iga qaad~), is deldelaa`,
    iKill: `
      waan dilayaa, baan dilayaa, waan dili, ayaan dili, ayaan dilayaa, inaan dilo, in aan dilo, inaan gowraco,
      waan gowracayaa, inaan toogto, waan toogan, inaan dhaawaco, in aan dhaawaco, inaan waxyeeleeyo,
      inaan mindiyeeyo, inaan wax yeelo, inaan garaaco, aan dilo, inaan sumeeyo, dilo … rabaa, dili lahaa,
      aan dhaawaco, inaan ceejiyo, inaan wax u dhimo, dilid,
      (waan|ayaan|baan|inaan|aan) … (dili|dilaa|dilayaa|dilo|gowraci|gowracayaa|gowraco|gawraci|toogan|toogto|toogtaa|ceejiyo|ceejin|mindiyeeyo|mindiyeyn|gubi|gubayaa|gubo|dhaawaci|dhaawaco|waxyeeleeyo|sumeyn|sumeeyo|garaaco|garaaci|tuuro|hafiyo|merjiyo),
      inaan … wax yeelo, wax u (dhimo|geysto|yeelo), wax yeelo, waan (ruxay|ruxaa), dil ugu, dilkiisa, dilkeeda,
      jiir~, baabuur ku jiir~, (mindi|middi|ul|bir|faas)~ … u (qaad~|qaaday), mindi ayaan u, mindi ku dhuft~, (mindi|toorey) … ku (dhufto|mudo|dhufan), qarxi~`,
    hit: `
      jir dilay, jirdil~, laadaa, laaday, laado, dharbaax~, dhirbaax~, weerar~, xaqiraa, timaha jiidaa,
      timaha i jiidaa, mindi, ulaa, suun ku, suunka, shaabuug~, tantoom~, xadgudub~, xad gudub~, xadgudbaa, xadgudbay,
      candhuuf~, xoog ku, murjiyay, gacan qaad~, gacanta ii qaadaa, gacan ii qaada, gacanta iila, gacan iila,
      qabtaa qoorta, dhibaateeyaa, dhibaateeyay, cadaadiyaa, ciqaabaa, silciyaa, silciyay, bahdilaa, garac~,
      feer(aa|ay|a|o|tay|aan|eysa|tey|tay), harraat~, dirbaax~, tum(aa|ay|o|aan|tay|a), ceeji~, merji~, mergi~,
      jiid(aa|ay|da|o|a|i), tuur(aa|ay|i), dhuf~, ku dhuft~, riix~, xabad~, mindiy~, karbaash~, ul (ii|igu|ku), usha,
      qaniin~, gacan (iila|ii|iiga|ila) qaad~, gacanta (ii|iila|iiga) … qaad~,
      (gacanta|gacan|qoorta) … (qaad~|qabt~|qabay|qabtay), iila gacan qaad~,
      dil(aa|ay|a|i|taa|ayaa|een|aan|ey|jiray|jireen|da|tay), qoorta i (qabt~|qabay|qabtay), cuno qabt~,
      cunaha i (qab~|qabt~), dagaal(aa|lamaa), dhagax~, dhaawac~, calool~ laad~, xanuuji~, gub(aa|ay|taa|tay),
      madax jebi~, suun, dhiig (iga|ka) keen~, dhiigi~, igaraac~, iigaraac~, igudhuf~, idil(aa|ay|a|ey),
      (iga|naga) (jebi~|jabi~), (gacan~|lug~|ilk~|feedh~|far~) … (jebiyay|jabiyay|jebiyey|jabiyey|jabisay|jebisay),
      (jebiyay|jabiyay|jebiyey|jabiyey) (gacan~|lug~|ilk~|feedh~), dhengad~`,
    hitPassive: `
      la i garaacaa, la i garaaco, la i garaacay, la i jirdilaa, la i jirdilay, la i dhibaateeyaa, la igu garaacaa,
      layga garaacaa, laygu garaacaa, lay garaacaa, lay garaaco, lay garaacay, la na garaacaa, la igu xadgudbaa,
      la igu xad gudbaa, lagu xadgudbay, laygu xadgudbay, la igu xadgudbay, la i karbaashaa, karbaash~, la garaaco,
      la jirdilo, rabshad~ guriga, la i ciqaabaa, la i silciyaa,
      la (i|na) (garaac~|jirdil~|dilaa|dilo|tumaa|feer~|karbaash~|ciqaab~|silci~|dhibaat~|haraat~|laad~|dhaawac~|xadgud~),
      lay (garaac~|jirdil~|dilaa|dilo|tum~|feer~|karbaash~|dhibaat~|haraat~), laygu (xadgud~|dhuf~|tacadi~),
      la igu (xadgud~|dhuf~|tacad~|xad~), la garaac~, la jirdil~, lagu xadgud~, garaacid joogto, dulmi~, la i (dhengad~|ulee~|shaabuug~)`,
    rape: `
      ii taabtaa, i taabta, ii taabtay, i taabtay, kufs~, faraxumee~, xoog igu galmooda, xoog iila seexdaa,
      xoog ii la, qasab igula seexdaa, igu qasbaa galmo, igu qasbaa inaan la seexdo, igu qasbaa inaan la galmoodo,
      galmo qasab, xadgudub jinsi, xad gudub galmo, xadgudub galmo, tacaddi galmo, jinsi ahaan ii, galmo igu qasbaa,
      igu qasbay galmo, si xun ii taabtaa, ii taabtaa si, igu tacadi~, lay kufs~, la i kufs~, faraxumey~,
      fara (xumee~|xumey~|xumay~), xoog (ayuu|buu|baa|ayaa|bay) (igu|iigu|iila|iila) … (tag~|galmo~|seex~|yimaad~),
      xoog iigu tag~, xoog iila (tag~|seex~|galmo~), galmo xoog,
      wuxuu (doono|rabo) (ayuu|buu) igu (sameey~|samee~|sameyn~|fal~), (galmo|sariir~) … (xoog|qasab),
      (xoog|qasab) … sariir~, jirkayga taabt~, naasaha … (taabt~|qabt~), jinsi ahaan`,
    violent: `
      rabshoole, gacan qaad~, gardaran, qallafsan, qatar, xanaaq badan, waxshi, dagaal badan, cadho badan,
      gacanta fudud, gacan fudud, cadho~ badan, nin khatar, waalan, dagaalyahan, rabshad~`,
    violence: `gacan ka hadal, dagaal, xad gudub, jirdil, dhaawac, dil, gacan qaad, rabshad~, gacan ka hadal~, tacadi~, xadgudub~, garaacid~, garaacis~, jirdilid`,
    threaten: `
      hanjab~, u hanjab~, caga jugl~, handad~, goodi~, handid~, hanjib~, cagajug~, cagjug~, cabsi geli~, cabsigeli~,
      ku dhaart~, dhaaranay~, wacad ku mar~, khaarij~, (ku|kugu) (sheegayaa|sheegi|dacweynayaa|dacweyn|dacwaynayaa)`,
    threat: `
      hanjabaad dil, hanjabaado dil, hanjabaad, hanjabaado, hanjabaadda, hanjabaad~ dil, fariimo hanjab~,
      fariin hanjab~, dil … hanjab~`,
    stalk: `
      daba socdaa, daba socday, i raacraacaa, raacdaa meel kasta, i daba jooga, daba joogaa, daba orda,
      ilaaliyaa meel kasta, daba galaa, igu daba jira, albaabka ii taagan, ii gabbadaa, daba socota, ila socdaa,
      kormeeraa, igu soo noqnoqda, dhabbahayga, daba (soc~|jir~|joog~|ord~|taag~|gal~|yaal~), dabasoc~, dabajoog~,
      soo daba soc~, isoo raac~, i raac~, raacraac~, basaas~, ilaali(yaa|ya|nayaa) (meel|mar|guri~|tale~), i dabagal~,
      (guriga|albaabka|iskuulka|shaqada) (hortiisa|hortooda|hortayda|iga|igu) … (sug~|istaag~|taagan|taagnaa),
      igu sugaa, gps~, raadraac~, ugaadhs~, dabagal~, kaamiro~ … (qari~|geli~),
      (konton|boqol|labaatan|soddon) jeer … (wac~|soo wac~),
      (taagan~|istaag~|joog~|hor taagan) … (iskuul~|guri~|albaab~|shaqa~), hor taagan~, (i raad~|raadiy~) meel,
      i soo dabo~, daba yimid, daba yimi, iga daba, i daba (yimid|socda|socday)`,
    fear: `
      ka cabsanayaa, naxaa, cabsi geliyaa, ka (baq~|cabs~|naxs~), baq~, cabs~, argagax~, naxdin~, bqa~, walwal~,
      welwel~, wel wel~`,
    dare: `
      dhiirado, dhiiran karo, ku dhici karo, tagi karo, noqon karo, karo, kari, ku (dhici|dhiiran|noqon), dhiiran~,
      geesi~, ku dhaco`,
    safe: 'badbaad~, nabad, ammaan, nabadgelyo, amni, badqabo, ammaan ah',
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
      bixi (karno|karo|kartid|kartaan|kareyno|karayno), (tagi|tegi|bixi|baxsan) (karno|karo|kartid|karayno),
      sii daay~, sii dayn~, fasax, deyn~, u ogol~`,
    out: `
      bixi karo, tago, tegi, ka tago, la hadlo, la kulmo, guriga, inaan tago, shaqeeyo, shaqo tago, dhaqaaqo, iskuul,
      ka baxo, soo wacdo, telefoon, iskaga tago, iskuulka, dhaqtarka, bax~, bannaank~, dibad~, bixi~, wac~, la hadl~,
      hadalo, dad la hadlo, koors~, iskool~, saaxiib~, qarab~, suuq~, guri~ ka bax~, shaqo tag~, ka tag~, dhaqtar,
      aad~, keligay, kaligay`,
    takes: `
      ka qaadaa, iga qaaday, iga qaataa, hayaa, ceshay, gubay, jeexay, kala wareegay, la wareegay, iga qaadeen,
      ma siiyo, iga qaado, iga celiyay, kala baxay, iga dhacay, dhacay, dhigtay, burburiyay, qaat~, qaad~, naga qaad~,
      nooga qaad~, iga (qaat~|qaad~|dhac~|xad~|dafay|celiy~), haysta~, qarsa~, qari~, xad(ay|aa|een), ururi~, urursa~,
      ka ururi~, ceshad~, celin (waay~|diid~), diid~, siin (waay~|diid~), jebiy~, jabiy~, la (wareeg~|baxs~|tag~),
      iga haya, hayaan, way hayaan, (ima|nama|iima|nooma) (siiyo|celiyo|soo celiyo|ceshi|siin|celin), (ma|mana) (rabo|doonayo|rabaan) inuu … (siiyo|celiyo)`,
    papers: `
      baasaboor~, baasboor~, basabor~, dukumiinti~, kaarka aqoonsiga, kaarka bangiga, kaarkayga bangiga, sharcigayga,
      sharciga, mobeelka, kaadhka, baasbor~, pasaboor~, passport~, bassport~, waraaq~, warqad~, dukument~, aqoonsi~,
      taleefoon~, telefoon~, telefon~, taleefan~, telfon~, tilifoon~, mobil~, mobayl~, moobil~, simka, sim kaar~,
      fiiso~, fiisa~, lacagtey~, mushaharkayg~, mushaarkayg~, furaha, iqaamo~, kaadhkayg~, kaarar~, taleefonad~,
      sharciyad~`,
    deport: `
      tarxiil~, masaafur~, celin doonaan, in la i celiyo, dalka laga saaro, dib u celin, laanta socdaalka,
      la i celiyo, i celiyaan, la ii celiyo, musaafur~, bolis~, booliis~, boolis~, socdaal~, hijrad~, imigreeshan~,
      dacwey~, dacwee~, ashtako~, la ii celi~, i celi~, lay celi~, dib (ii|laygu) celi~, migri~`,
    force: `
      qasab ah, qasb~, xoog, ku cadaadiyaan, jujuub~, kalif~, ii diro, diraan si, qasab~, sandul~, igu qasb~,
      iguqasb~, cadaadi~, iga yeesh~, addoon~, waa inaan … (shaqeeyo|shaqeeyaa|shaqeyno),
      deyn~ … (kordhi~|kordhin~|badi~|kudar~), ku seexd~, isla seexan~, ku hurd~ shaqo, naga dhig~, iga dhig~,
      (i|na) (dhig~|geliy~) … shaqe~, la iigu keen~, u dhiibayn~, u dhiib~, (bixitaan|fasax|nasasho) malaha,
      iga saxiix~, naga saxiix~, leeyahay anigaa ku leh`,
    work: `
      xado, daroogo iibiyo, saacadood maalintii, shaqey~, shaqee~, shaqad~, shaqo~, saac~, adeeg~, nadiif~, tuugs~,
      dawarsa~, xamaal~, beer~, kar~ cunto, jaariyad~, daroogo~, maandoori~, xadi~`,
    unpaid: `
      mushahar laaan, mushaar laaan, mushahar la aan, mushaar la aan, lacag laaan, lacag la aan, bilaash,
      bilaa mushahar, bilaa lacag, lacag la ima, i siin mushahar, nasasho la aan, nasasho laaan, fasax laaan,
      cunto keliya, cunto kaliya, mushahar aan la, ma siiyo mushahar, ima siiyo, i siiyo mushahar, addoon,
      aan mushahar, aan lacag, mushaharkayga ma, mushaharkayga iga, maalin nasasho, mushaar la~, mushahar la~,
      mushaar (lama|ima|ma|iima|nalama), mushahar (lama|ima|ma|iima|nalama), mushaarna (lama|ima|ma|nalama),
      mushaharna (lama|ima|ma|nalama), lacagna (lama|ima|ma|iima|nalama),
      lacag (lama|ima|ma|iima) (siin|siiyo|bixiyo), hal senti, senti, hal yuuro, hal euro, waxba ima siiyo,
      waxba lama (siiyo|i siiyo), waxna lama i siiyo, xaqayga, mushaar la waayay, nasasho ma, fasax ma, lacag yar,
      cunto iyo hoy, (waxna|waxba|lacag|lacagna) (nama|nalama|ima|lama|noma) … (siin~|siiyo|siinin|bixin),
      (senti|shilin|lacag|euro|yuuro) (ima|lama|nama|iima) (siin~|siiyo|siinin|bixin), (mushahar|mushaar|lacag) malaha`,
    debt: 'deymo, qaameysan, deyn~, qaan~, amaah~',
    sex: `
      la seexdo, seexdo, raga la, iskaga siiyo, siniso, galmo~, la seex~, u seex~, qaawan~, sino~, jinsi~,
      raga u tag~, jirkayga, jirkaaga`,
    prostitution: `
      dhillo~, jirkayga iibiyo, iibiyo jirkayga, iibsado jirkayga, jirkayga ka ganacsado, jirkayga, naftayda iibiyo,
      sharmuut~, galmo lacag, la seexdo rag, seexdo rag, macaamiil la seexdo, dhilleys~,
      jir~ (iibi~|iibs~|ka ganacs~), rag (u tago|u tag~|aan u tago|la seexdo|badan), raga u tag~,
      niman (u tago|la seexdo|aan u tago|kala duwan), macaamiil~, macmiil~ rag, jirka … (iibi~|bixi~|bixin~),
      jirkaaga … (bixi~|iibi~), guri dhilo~, qaawan~ … (sawir~|duub~|kaamer~), iibinay~, la iga iibi~`,
    marry: `
      guur, guurka, meher~, aroos, la guursado, la i guuriyo, nin aanan, nin weyn, inaadeerkay, la iga guursado,
      xaas ka dhigto, dhaqo, guurs~, guuri~, mehri~, nikaax~, la ii (diro|guuri~|dhis~|daro),
      nin (la i|laygu|layga|lagu) … (dar~|siin~|siiy~), laygu dar~, la igu dar~, i siiyeen, nin … i siin~,
      nin (laba|ka weyn|iga weyn|oday), xaas ii noq~, calami~, doonan~,
      i (siin|siinayaan|siiyeen|siinayo|siinaysaa) … (ina|nin|wiil|oday|ilma|inaadeer), ina adeer~ … (siin~|guur~),
      arooskayg~, aroosad~`,
    send: `qorsheeyeen, qorsheynayaan, qasbayaan, qasbaan, geeyaan, geeyo, la ii diro, la i geeyo, iibiyaan, iibiyay, iga iibiyay, la i celiyo, dhaqan celis, dhaqancelis, u diraan, guuriyaan, hanjab~, u dirayaan, dir~, celi~, gee~, geyn~, ii celi~, qorshe~, goaansad~, tigid~, tikid~, tikit~, tigidh~, tikidh~, diyaarad~, heshiis~, yarad~, sooyaal~, balanqaad~, i siiyeen, iga guuri~, la igu qasb~, dhaqan celi~, siinay~, i siin~, iga dhis~, rabaan, doonayaan, rabeen, waxay (rabaan|doonayaan)`,
    fgm: `
      gudniin~, gudniinka fircooniga, la gudo, la gudayo, fircooni~, gabdhaha la gudo,
      gud(o|aan|ayaan|no|da|ayo|i|id|een|nin), gudi~, soo gud~, la gud~`,
    plainFear: `
      mugdi~, caaro, dherer~, onkod, wareysi~, imtixaan~, diyaarad~, fashil~, shaqo laan~, mustaqbal~, cudur~, jinni~,
      eeyaha, eeyga, eey, eeyo, masas~, dagaalku, dagaalka, dagaalladii, dagaalkii`,
    professional: `
      ka hortag~, kahortag~, shaqeeyaa urur, boolis ahaan, booliska ka, dhaqtar ahaan, cilmi baaris, daraaseyn,
      maqaal, saxafi, mutadawac~, tabaruc~, caawin jiray, dab demis, khadka caawimaadda, muxaadaro, kalkaali~,
      booliis~ ahaan, boolis ayaan ahaa, askari~, bukaan~, looga hortag~, hortag~, qalinjabin~, filim~, tafatir~,
      daryeel~, hoyga haween~, wacyigel~, cilmi~, wargeys~, baaritaan~, xisbi~, hilible~, kawaan~, ilaaliye~,
      waardiye~, warbixin~, riwaayad~, filin~, ciyaartoy~, ambalaas~, farmashi~, farmasi~, samatabbixi~,
      koorso ku saabsan, duruus~, dhaqtar ayaan ahay,
      (koorso|tababar|buug|qoraal|barnaamij|mashruuc|daraasad|maqaal|filim|casharo|muxaadaro|sheeko|warbixin|wacyigelin|olole)~ … (ku saabsan|saabsan|ka hortag~|looga hortag~|lagaga hortag~),
      urur~, mashruuc~ … hortag~, kiisas~, (baaray|baara|baadhay) … dil~, dil~ … (baaray|baadhay),
      macaamiil~ … is dil~, isbitaal~ … (shaqey~|shaqee~|bukaan~|kalkaal~),
      xarun~ … (haween~|dumar~|dhibane~|caawi~|taageer~|rabshad~), dhibanayaal~, turjum~, qareen~,
      buug~ … (qoray|akhri~), ilaalin jir~, booliis baara, booliis ayaan ahaa, booliska ayaan ahaa,
      booliis … rabshad~, (dad|bukaan~) … is dil~ … (daweey~|daawey~|daweyn~), lagu daweey~, ka dhan ah, shahaado~`,
    game: `
      shax, turub, feedh~ ciyaar, orod, tababar, fortnite, judo, garoonka, shaah, laliska, fifa, dheelnay, shaxda,
      turubka, feerk~, feertan~, kubad~, tartan~, karate~, jiim~, jimicsi~, eber, badiy~, adkaad~, ciyaar~, koob~,
      laacib~, ugaars~ dayrt~, deero~, ugaarsi~, xarig-jiid, gool~, legdan~, tartamay~, kooxdu, kooxdaydu, kooxda`,
    joke: 'kaftan ah, ciyaar ahaan, majaajilo, kaftan~, haha~, hhh~, qosl~, qosol~, hehe~, kaftam~',
    thing: `shaqada, hawsha, gaajada, kulayl~, kulka, harraad, daal, daalka, cudur~, xanuun, xanuunka, waqti~, cadceedda, jacayl, dhaxan, safarka, imtixaan~, stress, stresska, caajis, sugitaan~, xiiso, warka, madax xanuun, daaqad, durbaan, durbaanka, kubadda, gaari, baabuur, koronto, eey, eey ga, bisad, roob, niyad jab, xisaab~, casho~, nalka, hargab~, niyad~, wadne~, cir~, dabayl~, barafka, jiilaal~, jilib~, ilko~, ilka, dhabar~, calool xanuun, qandho~, dhidid~, kombiyuutar~, hilow~, walbahaar~, casir~, gaajo~, qabow~, oon, tabardari~, hurdo la~, rafaad~, alaab~, buugaag~, warqad jaray~, rajad~ shaqo, biil~, foon~`,
    trifle: `
      soo daahay, daaho, soo daaho, ilaawo, illoobo, hilmaamo, ganaax, shaqada laga eryo, eryid, cayrin, rooti, casho,
      maxkamad, digniin, biil, kirada, caydha, hadaan daaho, shaqo ka eryid, in la i eryo, xirid, xirmid, xirid ay,
      heshiis~, qandaraas~`,
    accident: `si shil ah, farta, faro, fartayda, cunto karin, si kama ah, jimicsi, kubad, lugtayda ciyaarta, dhabarka, qalad, birta, gaariga, shaaha, shil~, shaqad~ ka, jik~, karin~, karsan~, kariy~, foorno~, foornad~, rooti~, basal~, hilib~, khudaar~, saliid~, saabuun~, baraf~, simbiriirix~, baaskiil~, mashiin~, ciyaar~, quful~ isma, jaranjar~, kufay, ka dhacay, shaqada ayaan, goobta shaqada, kaawiyad~, miinshaar~, sallaan~, birjikad~, dabka`,
    hoard: `
      kaydsa~, keydi~, ururs~, ururi~, soo ururi~, uruur~, qarsa~, aruuri~, isku uruuri~, ku kaydsad~,
      soo iibsa~ badan`,
    tablets: 'kinin~, kaniin~, kiniin~, kanin~, dawo~, dawad~',
    jump: 'tuur~, is tuur~, istuur~, bood~, ka bood~, hoos bood~, iska tuur~, isku (tuur~|dhac~)',
    height: `
      buundo~, buundad~, biriish~, biriij~, tareen~, trein~, metro~, dabaq~, balkoon~, balkon~, daaqad~, saqaf~,
      jaranjarad~ sare, webig~, wabi~, bad dhexdeeda, badda dhexdeeda, gaari hortii~, baabuur hortii~, gaari hoostii~`,
    rope: 'xadhk~, xarig~, suunka qoorta',
    ready: `
      soo (gatay|iibsaday|iibsad~|gatey), iibsaday, diyaar~, ku xidho, qarsaday, laadlaad~, sugay~, i sugay~, qoorta,
      qoortayda, qariyay, surto, ku deldel~, saqaf~, geed~, laan, xir~`,
    injury: `
      barar~, madoobaat~, madow~, madaw~, nabar~, nabro~, jaban, jabay, jabtay, dillaac~, dhaawac~, dhiig~, buluug~,
      xagtin~, tumid~, ili madoow~, il madow, calaamad~, jug~, indh~ madow~, ish~ … (madow~|barar~|madaw~)`,
    didIt: `
      isagaa (sameeyay|sameeyey|igu sameeyay|i gaarsiiyay|ka dambeeya|sabab ah|leh), asaga, isagaa, iyadaa,
      wuu ogyahay, isaga ayaa, isaga ayaa sabab~, ninkayga, sayga~, odayga~,
      jaranjarad~ … (maaha|ma ahayn|ma aha|maahayn), ma (dhicin|kufin)`,
    touch: `
      taabt~, i taabt~, salaax~, i salaax~, dhunkad~, dhunkan~, dhunkat~, i qabqabt~, xajiy~, koolkool~, gacan saar~,
      taataab~, taabat~, taabanay~, taabano`,
    sleepWith: `
      ila (seexo|seexato|seexan~|seexato|jiifso|hurud), (ii|ila) seexo, la seexo, la seexato, la jiifs~, la galmo~,
      jirkaaga, ii galmood~, sariirtayda, la seexan~, aan la seexdo, inaan la seexdo, la seexdo, galmo, galmood~`,
    inReturn: `
      ijaar~, kiro~, kirad~, badal~, bedel~, haddii kale, hadi kale, sharci~, warqad~, shaqada, lacag~,
      guriga bannaan~, bannaanka, dibadda, fiisaha, dalacsiin`,
    toYou: `
      kaaga shub~, wejiga … (aashito|aysid|asiidh~|aasiidh), aashito … (wejiga|ku shub~|kaaga),
      naftaada … (qaad~|gooy~), meyd baad~, dhiigaaga, qabrig~ ku, qabri~ … (ku gayn~|ku geyn~), cagtaada jeb~,
      waad dhimanaysa~, waad dhiman~, adaan ku dil~,
      (ku|kugu|idin|kaa|wada|kuu) (dilaa|dilayaa|dili|dilo|dilaan|dilayaan|dileynaa|dilaynaa|dili doona|gowraci|gowracayaa|gowraco|gowracaan|gawraci|gubayaa|gubi|gubo|gubaan|toogan|toogto|toogtaan|jebi|jabi|jebin|jabin|jebinaynaa|jabinaynaa|jebinayaa|jabinayaa|jebiyaa|jabiyaa|jebiyo|merjin|merjinayaa|goyn|goynayaa|xabadeyn|xabadayn|aasi|aasayaa|duugi),
      (waan|baan|ayaan|waanu|ayaanu|wan) … (ku|kaa|idin) (qali~|xabadayn~|aasi~|dhimi), ayaad dhiman~, aad dhiman~,
      dhawaan … (dhiman~|meyd~), (guriga~|gurig~|reerk~|caruurt~|carruurt~) … (gubaynaa|gubeynaa|gubayaa|gubi doon~),
      maalmahaagu~ (tirsan|waa tirsan), waxaad ku dambaynaysaa, adigaa xigi~, gurigaaga … gub~,
      waad (arki|aragi) doontaa, waad ka (shalayn|qoomamayn)~, ku waay~ ma, gac~ … kaa (jab~|jeb~),
      lug~ … kaa (jab~|jeb~)`,
    weapon: `
      qori~, bastoolad~, bistoolad~, mindi~, toorey~, toori~, bam~, baasuuke, faas~, hub, hubka, baangad~, seef~,
      budh~, xabad~, bensiin~, baasiin, baatrool~, shidaal~, gaas`,
    comeToYou: `
      (xafiis~|shirkad~|goob~|guri~|iskuul~|shaqad~) … (imaan~|imanaya|iman~|tag~|geli~|galay~|weerar~|gubay~|gubi~|soo gal~),
      imaan doona, imanayaa, waan imaan~, (imaan~|iman~) … (xafiis~|shirkad~|xarun~), soo qaadan (doona|doonaa),
      soo (qaadan|qaado|qaatay|gatay|iibsaday), la imaan~, ula imaan~, idiin imaan~`,
    revenge: 'aargoos~, aarsan~, aarso~, aargud~, ka aarso~, bixin doon~, qiimaha … bixin~, arki doon~',
    against: `
      anigoo (diidan|aan rabin|aan ogolayn|aan raali|aan oggolayn|oo aan rabin|raali~),
      anoo (diidan|aan rabin|aan raali~|aan ogolayn), aan rabin, aanan (rabin|doonayn|jeclayn|ogolayn|aqoon), ma rabo,
      maan rabin, ma rabin, ma doonayo, diidan, diiday, diidayba, oggolayn, ogolaansho~ la~, raali kama~,
      raali ma ihi, uma ogoli, doonis~ la~`,
    childAge: `
      (10|11|12|13|14|15|16|17) (jir|sano|sanno),
      (toban|afar iyo toban|shan iyo toban|lix iyo toban|saddex iyo toban) jir, yaraan, yaraanta, ilmo yar`,
    mine: `
      naftayda, nafteyda, iska, waxaan rabaa, waxaan doonayaa, waan rabaa, ayaan rabaa, baan rabaa, waxaan ka fikiraa,
      waxaan ka fikirayaa, ayaan qabaa, baan qabaa, waan isku dayay, aan isku dayay, waxaan qorsheynayaa, i hayaan,
      i haya`,
    you: 'ku dilayaa, ku dili, ku gubayaa, ku gubi, idin dilayaa, idin dili, idin gubayaa',
    echo: 'kaliya, haa, ee, balse, keliya, se, oo',
    not: `
      ma, maan, mana, aanan, aanay, inaanan, uma, kama, kuma, lama, maanan, mayo, weligay ma, waligey, weligay, cidna,
      qofna, la aan, ima, iima, igama, igulama, inaan aan, ha, mey, midna, waxna, iguma, naguma, maaha, ninna,
      weligii, abid, wali ma, inuusan, inaysan, uusan, aysan, inaanay, inuuna, isagoon, anigoon, aanu, inaynu`,
    between: `
      i, na, igu, ii, iga, weligay, waligay, wax, jirto, jirin, jiraan, qabo, hayo, lahayn, ku, ka, u, is, sii, soo,
      kasoo, ninkaygu, dambe, mar, abid, marna, xitaa, ah, aan, inaan, noo, lagu, uu, hadda, haba, wali, hore, kale,
      guriga, weli, noloshayda, oo, ee, isagu, ayaa, dib, maro`,
    or: 'ama, mana, iyo, mase',
    but: 'laakiin, laakin, laakiinse, balse, hase, hase ahaatee, hase yeeshee',
    danger: `
      nalagu (garaacaa|garaaco|jirdilaa), nala (garaacaa|garaaco|jirdilaa|garaacay),
      nolosh~ … (macno|micno|macne|macna) … (laha|jirto|lahan|leh ma),
      (macno|micno|macne) … nolosh~ … (ma laha|ma leh|iima laha),
      (is|isku|iska) (dilo|dilayaa|dili|dilaa|dilay|deldelo|deldelayaa|daldalayaa|daldalo|merjiyo|toogto|toogan|sumeeyo|gubo),
      dardaaran ayaan qoray, naf~ (ayaan|baan) … (iska|dilo|dili|goyn|jaro|qaad~), nafta iska qaad~, naf~ iska qaado,
      naftayda qaado, noloshayda … (afjaro|dhammeeyo|gooyo|joojiyo), waan (iska|isaga) (dhimanayaa|dhimayaa|dhintaa),
      iska dhinto, iska dhiman, nolosha waan ka quustay, ma rabo nolol, nolol dambe ma (rabo|doonayo),
      nolol ma (rabo|doonayo), nolosha ma (rabo|doonayo), nolosha sii wadi, nolosha waan nacay,
      (buundada|dabaqa|guriga|saqafka|buundo|tareenka) … (iska tuuro|ka boodo|hoos boodo|iska soo tuuro|ka booda),
      iska tuuro, tareenka hoostiisa, gaari iska hor, kaniini badan … liqo, dhimasho ayaa … (roon|dhaanta|fiican),
      geeri ayaa … (roon|dhaanta|fiican), dhimasho ayaan (rabaa|jeclahay|doonayaa),
      geeri ayaan (jeclahay|rabaa|doonayaa), inaan dhinto … (rabaa|jeclahay), inaanan dhalan, ha i dilo,
      ilaahay ha i (qaado|dilo), alle ha i (qaado|dilo), waan ku dil~, waan ku gowrac~, waan ku dili doonaa,
      waan na dil~, wuu (i|na) dilayaa, wuu (i|na) dili, way i (dilayaan|dili), waa la i (dilayaa|dili),
      qasab lagu guur~, guur qasab, guurka qasabka, qasab ah … guur~, qasab igu guurin~, qasab igu meheri~,
      la igu qasbaa inaan jirkayga, addoon ahaan, sida addoonka, sidii addoon, sida addoon, tahriib~ dadka,
      ka ganacsi dad, guriga rabshad, gurigayga rabshad, rabshad guriga ka, rabshadda guriga, rabshadda qoyska,
      rabshad qoys, ka soo cararay (ninkayga|qoyskayga|reerkayga|aabahay|guriga),
      ka cararay (ninkayga|qoyskayga|reerkayga|aabahay), ka dhuumanayaa (ninkayga|qoyskayga|reerkayga|ninkaygii),
      noloshaydu khatar, naftaydu khatar, noloshayda khatar, nafteenna khatar, gabadhayda … gudaan, gabadhayda … gudo,
      gudayaan, sharaf dil, xad dhaaf kaniini, is jarjaraa, is gubaa, is dhaawacaa, naftayda dhaawac~,
      is waxyeeleeyaa, ima heli (doontaan|doontid|maysaan), iga (raadinina|cafiya) … (berri|caawa),
      caawa (ayay|ayaan|wax walba) … (dhammaan~|dhamaan~|dhamayn~|dhameyn~|dhamee~),
      (warqad|fariin|farriin) (nabad gelyo|nabadgelyo|sagootin|macasalaama|macsalaama|ugu dambayn~|ugu dambeyn~),
      nabad gelyo … hooyo, naf~ … (iska qaad~|iska goo~|gooyo|gooyn|iska jar~|qaado|dil~|dilo|is dil~), naftaada dil,
      is dil lahaa, (madax~|madaxa) … (derbi~|darbi~|gidaar~|gidaarka|dherbi~) … (dhuf~|garaac~|ku dhuf~),
      is (jarjar~|jeexjeex~|xagxag~|dhaawac~|gub~|mud~|waxyeel~|ciqaab~|qaniin~),
      isku (jeexd~|jeexjeex~|jarjart~|gub~), sigaar … isaga (gub~|dami~),
      (kaniini|kiniin)~ … mar (wada|qura|keliya) … (liq~|cun~|qaat~), guur qasab~,
      wuxuu (doono|rabo) … igu (sameey~|samee~|fal~), ku dilaa naftayda,
      wax … u noolaado … (ma haysto|ma hayo|malaha|ma leh|ma jiro|ma jirto), culays … ku ahay … (fiican~|roon),
      (nalooma|naloma|nooma|iima|ima|nama|nalama|laguma|layguma) (ogola|oggola|oggolaado|ogolaado|daayo|fasaxo) … (bax~|bann~|ban~|dibad~|hadl~|wac~|tag~|inaan),
      (bannaan~|banaan~|dibad~|bixitaan~) … (nalooma|nooma|iima|ima|nama|nalama|laguma) (ogola|oggola|ogolaado|daayo),
      hadal~ ugu (dambeey~|danbeey~|dambayn~),
      (warqad|waraaq|fariin|farriin|waraaqo|cajalad)~ … (ugu dambeey~|sagoot~|dardaaran~),
      dardaaran … (qoray|qoraya|diyaar~), adduun~ … (ka baxo|ka tago|ka baxayo|ka dhaqaaqo),
      (allow|ilaahow|rabbiyow|ilaahay|rabi) … (naft~|nafta|ruux~) … (qaad~|qaado), maxaad u (nooshahay|jirtaa),
      (kiniin|kaniini|kiniini|kaniin|xabo|daawo|dawo)~ (fara badan|badan|tiro badan) … (liqay|cunay|qaatay|liqo|cuno|qaato|liqi|cabay),
      is(gub|jar|dil|deldel|jarjar|dhaawac|ciqaab|qaniin|feer|garaac|muday|merji|tuur|dhimo)~,
      nolosh~ … (qiimo|macno|micno|faaiido|faaido|rajo|ujeedo) … ma (leh|laha|lahan|jirto|jiro|yeelan),
      nolosh~ … (afjar~|dhamey~|dhammey~|dhamay~|soo afjar~|joojin~|jooji~), ku (xiran|xidhan|xiranahay) (nahay|ahay),
      jirkaaga … (bixi|bixin|ku bixi|iibi), la iigu keen~, rag … (la iigu|la iigu soo|laygu) (keen~|dir~),
      (gabdh~|inamo) … (xiran|xidhan), dhimasho~ … ka (roon|fiican|wanaagsan|fudud),
      hurdo … (kicin|toosin|kacin|kacayn), wax … nooleey~ … ma, wax … nooleey~ … malaha, noolash~ … iima laha,
      nabar~ … iska … sameey~, (iska|isku) (sameeyay|sameeyey) … nabar~, madax~ … albaab~ … (dhuf~|garaac~),
      guri~ ma (tago|galo|noqdo|aado) … ilaa uu, mushahar~ … iga (qaat~|qaad~|dhac~),
      (goob~|xero~|beer~|warshad~) … kama (bixi|tagi|bixin) (karno|karo|karayno|kartid), iga iibi~, iga iibin~,
      (guri~|xafiis~|dukaan~|shirkad~) … inaan gubo, ugu hayaa (shaqaal~|maamul~|madax~), mindi … ugu hay~,
      (badda|bada|tahriib~) … dhiman waayay, maxaan … u dhiman waayay,
      (guri~|meesha|iskuul~) aad … (waan|waanu) naqaan,
      (waan|waanu) naqaan … (guri~ aad|meesha aad|caruurt~|carruurt~), anigaa ku leh, waan ku iibsaday, (i|ii|igu|iigu|laygu|la ii|la i|iga) (guuri~|guurin~), (gaari|baabuur|tareen|bas) ha i (jiir~|dil~), ma sii wadi (karo|kari) sidan, (xafiis~|dad~|guri~) … qarxi~, guri~ ku (xiranahay|xiran ahay|xidhanahay)`,
    ordinary: `
      qaatay … soo wac~, telefoon~ … soo wac~, telefoon~ … wacay, nolol maalmeed~, nolosha maalin~, waqti dhiman,
      khasab ma aha, dhiman ah, dhintay qosol, qosol … dhintay, daal … dhintay, daal la dhintay, gaajo la dhintay,
      gaajo … dhintay, harraad … dhintay, (waqti~|wakhti~) … (dilaa|dilo|dilay), dilo cayayaan~, dilaa cayayaan~,
      cayayaan~ … (dilaa|dilo), dilaa kalluun~, dilo waqti~,
      ku noolaado (lacag~|magaalo~|caydha|finland|finlaand|helsinki|ceerta|dalka|guri|nabad|halkan|keligay),
      la noolaado, noolaado (magaalo~|guri|helsinki), nabad … noolaado, (xafladda|shaqadan|halkan) … jiro,
      jiro hadda oo, nolosha xerada, nolol fiican, nolol wanaagsan, nolol cusub, nolol deggan, nolol nabad,
      nolol xun ma, nolosha shaqada, nolosha ku saabsan, (i dishay|i dilaysa|i dilay) hawsha, hawsha … i dishay,
      shaqada … dilaysa, cudur~ … dilay, kuleyl~ … dilay, gaajo … dilaysa, garaacaa albaabka, albaabka … garaac~,
      soo garaacay telefoon~, telefoon~ … garaac~, wuu dhintay, way dhimatay, waa dhintay, wuu geeriyooday,
      way geeriyootay, xoolaha … qali, xoolo … qali, ma jirto fikrad~ is dil, fikrad~ is dil ma, fikir is dil ma,
      mana jirto fikrad~ is dil, dilayaa ciyaar~, dilaa ciyaar~, kaa badinayaa, baasaboorka~ … (dhacay|cusboonaysii~),
      dhacay baasaboor~, (kubadda|kubbadda) … laadaa, u baahanahay baasaboor~, qasab igu ah, ma aha,
      haddii aan helo shaqo, garab, ii garaabaa, la garaaco gambaleel, garaac gambaleel~, shaqo la aan, shaqo laaan,
      niyad~ … (jab~|jeb~|dil~|dish~), niyadda … iga (dil~|jab~), qalbi~ … (taabt~|jab~), taabtay qalbi~,
      (daal|gaajo|qabow|qosol|kulayl|harraad|dhaxan) … (dhiman~|dhint~|dilay~), la dhimanaya, suuq~ waa dhint~,
      batari~ … dhim~, baytari~ … dhint~, telefoon~ … dhintay, fure~ … (ilaaw~|ilow~|hilmaam~), i cadaadinay~,
      niyad jab, (basal~|hilib~|geed~|timo~|timaha|timahayga|khudaar~) … (jar~|jarjar~),
      (jar~|jarjar~) … (basal~|hilib~|geed~|khudaar~|qoryo~), qoryo … jar~,
      (ido|lo|ari|digaag|xoolo|geel|neef)~ … (qal~|gowrac~), (gambaleel~|albaab~|durbaan~|looxa) … garaac~,
      garaac~ … (albaab~|durbaan~|gambaleel~), Alle ha u naxariisto, ilaahay ha u naxariisto, luuqad~ … dil~, gudnay,
      la gudo wiil~, qiimo ma laha, niyad wanaagsan, is dil kama fikirin,
      (is dil~|isdil~|inaan is dilo|inaan dhinto) … (kama fikirin|kama fekerin|kamaan fikirin|ma damcin),
      (kama|weligay kama|waligay kama) (fikirin|fekerin) … (is dil~|isdil~|is dilo|dhinto),
      baasaboor~ … (koobi|nuqul|koobiy~|sawir~|cusboon~|dhac~|luntay|lumay|lumiyay|wuu dhacay),
      (waqti~|wakhti~) … (dil~|isaga dil~|iska dil~), ma soo kici kar~, subax~ … kici, is jaray,
      (gacan|far|faro)~ … (is jaray), tigidh~ … jarto, tigidh~ … (jaro|jaray|goostay),
      nolosha (helsinki|magaalada|espoo|halkan), (halis~|halista) … guri~, qalin (jabi~|jebi~),
      is dil~ … ma (qabo|hayo|jiro|jirto|jiraan|lihi|qabin), wiilkayg~ … walaash~ … garaac~,
      walaash~ … garaac~ … carruur, (nuqul|koobi|nuqulo) … (sharci~|baasaboor~|waraaq~|aqoonsi~|kaar~),
      (baasaboor~|sharci~|waraaq~|aqoonsi~) … (nuqul|koobi), (biil~|kirad~|deym~|lacag~) … (ceeji~|ceji~),
      dagaal~ … cabsi, ilaalin jir~ … hanjab~, rabshad~ (kama|ma|lama) (jirto|jirin|jiraan|joogto|hayo|dhicin),
      (qalad|khalad) ah … (qaat~|qaad~), si (qalad|khalad)~ ah … (qaat~|qaad~),
      (mobil|telefoon|taleefan|tablet)~ … (qaadatay|qaatay) … ciyaar~, saaxiib~ … qaniin~,
      (eey|bisad)~ … (qaniin~|weerar~|eryad~), neef~ … ceshad~, (hanjab~|rabshad~) … kama jirto, xarig dhar~, dhib kama`,
  },
  patterns: [
    'force sleepWith -^professional',
    'unpaid ^threaten -^professional',
    'feared > fear -plainFear',
    '^debt ^work unpaid -^professional',
    '^close|^boss|^person lock me -accident -^professional',
    'hit me -game -^thing -^professional -^joke -accident',
    'takes me papers -^professional -^trifle',
    'die > want',
    'life > tired',
  ],
}
