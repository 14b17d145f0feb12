import type { Lexicon } from '../lexicon'

const partners = `
  ninkayga, ninkaygu, ninkaygii, ninkeyga, ninkeygu, ninkeygii, nin kayga, xaaskayga, xaaskaygu, xaaskeyga,
  xaaskaygii, saygayga, saygaygu, seygayga, seygaygu, seygeyga, odaygayga, odaygaygu, odaygeyga, odeygeyga,
  ninkii aan qabay, ninkii hore, ninkii i qabay, naagtayda, naagteyda, afadayda, lamaanahayga, lammaanahayga,
  saaxiibkay, saaxiibkey, wiilka aan, ninkii, gacaliyahayga, haasaawahayga, xaaskii`
const relatives = `
  aabahay, aabbahay, aabahey, aabbahey, aabbe, hooyaday, hooyadey, hooyo, walaalkay, walaalkey, walaalahay,
  walaalaheyga, walaashay, wiilkayga, wiilkaygu, wiilkeyga, adeerkay, adeerkey, abtigay, abtigey, awoowgay,
  qoyskayga, qoyskaygu, qoyskeyga, qoyskeygu, reerkayga, reerkaygu, reerkeena, qaraabadayda, qaraabada, ehelkayga,
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
      nalagu, nala, naloo, naga, i, na, igu, iga, ii, nagu, noo, igala, igula, aniga, annaga, iigu, iiga, ila,
      wejiga, qoorta, timaha, wuui, noogu, laygu, layga, lay, layna, laiga, igaraac~, iigaraac~, igudhuf~, iqasb~, iguqasb~, idil~, ihanjab~, igaga, igala, isoo, ayaai, wejigaa, madaxaygii, jirkayga, jirkaygii, wejigayga, qoortayda, gacantayda, naguma, igama, iima, noogama, naga, nooga, nalooma, nagaga, nagama`,
    self: `
      is, iska, isku, naftayda, nafteyda, naftaydi, nafta, nafteena, naftiisa, nafteeda, isi, jirkayga, isdil`,
    close: `${partners}, ${relatives}, ninka (gurigayga|i qaba|aan qabo), nin aan is qabno, ninkii hore, ninkaygii, saygii hore, saygaygii, aabe, abe, aabo, aabaha, walaalka ninkayga, wiilka aan, wiilkii aan, nin hooyo, ninkeeda, hooyaday ninkeeda, walaalo, adeer, soddoh, soddohda, hablaha, inaadeer, ilmo adeer~, xididkay, gacalkayga, wiil aan, gabadh aan, xaaskaygii, naagtaydii, odayga, seyga, sayga, saaxiibkay~, ina adeerkay, ina abtigay, eedo~, habaryar~, habar~, ayeeyo~, awoowe`,
    feared: `
      ninkayga, ninkeyga, ninkaygii, ninkaygii hore, xaaskayga, xaaskeyga, saygayga, seygayga, odaygayga, odaygeyga,
      aabahay, aabbahay, walaalkay, walaalkey, walaalahay, wiilkayga, adeerkay, abtigay, qoyskayga, qoyskeyga,
      reerkayga, qaraabadayda, ehelkayga, waalidkay, lamaanahayga, isaga, iyaga, naftayda, nafteyda, noloshayda,
      nolosheyda, nafteena, inuu (i|na|soo|wax) … (dilo|garaaco|helo|yeelo|sameeyo|dhaawaco|dilo),
      inay (i|na) … (dilaan|garaacaan|helaan), in uu i (dilo|garaaco|helo|dhaawaco), waxa uu (sameyn|samayn|i yeeli),
      wuxuu (sameyn|samayn) doono, in la i (dilo|gudo|guurs~), hooyaday, saaxiibkay, saaxiibkaygii`,
    person: `isaga, isagu, iyaga, wuu, wuxuu, ayuu, buu, waxay, way, asaga, asagu, wuxu, ninka, nimanka, rag, niman, qof, ayay, laygu, inuu, in uu, inay, uu, ay, mukhalas~, waa i, waa na, isagaa, asagaa, iyada, iyadu, iyagaa, nin, niman, wiil, rag, koox, ninkaas, isna, buu, bay, labo nin, laba nin`,
    boss: `
      loo shaqeeyaha, loo shaqeeyuhu, loo shaqeeyahaygu, shaqo bixiye~, shaqabixiyaha, shaqabixiyuhu, maamulaha,
      maamulahaygu, maamulaheyga, madaxa, madaxayga, madaxaygu, madaxdayda, mulkiilaha, milkiilaha, mulkiiluhu,
      milkiiluhu, tahriibiyaha, tahriibiye~, mukhalaska, mukhalas~, ninka aan u shaqeeyo, bosska, boska, bossku,
      shirkadda, qofka aan u shaqeeyo, dadka aan u shaqeeyo, naagta aan u shaqeeyo, guriga milkiilihiisu, maamul~, madax~, mudir~, mudiir~, milkiil~, mulkiil~, ninka (guriga|maqaayada|makhaayada|dukaanka|shirkada|warshada|shaqada|beerta) iska leh, ninka guriga leh, shaqo siiye~, ganacsade~, loo shaqeey~, bos~, horjooge~, kormeeraha, odayga shaqada, kirey~, kireey~, ninka aan ka kireyst~, naagta guriga, haweenayda guriga, habarta`,
    family: `carruurta, carruurtayda, carruurteyda, caruurta, caruurtayda, ilmaha, ilmahayga, cunugga, cunuggayga, gabadhayda, gabadheyda, gabdhahayga, inantayda, hooyaday, hooyadey, walaashay, walaalahay, walaashey, wiilkayga, qoyskayga, qoyskeyga, reerkayga, wiilkeyga, hooyo, aabahay, walaalkay, saaxiibtay, ubadkayga, cunug~, canug~, caruur~, ilmahaygii, ilmaheyga, gabar~, gabdh~, hooyaday~, hooyo~, walaash~, wiilka, wiilkayga, wiilasha, xaaska, walaalkay~, adeer~, ubad~, dhasha, ilmo, inanta, inantayd~, inamo~, inanteyda`,
    victim: `isaga, iyada, iyaga, qof, dad, dadka, ninka, ninkayga, xaaskayga, maamule~, deris~, qof kale, dad kale, carruurtayda, carruurta, aabahay, walaalkay, madaxayga, qofkaas, ninkaas, odaygayga, adeerkay, nin, naagtaas, ninkaygii, isagoo, cid, ilmaha, maamul~, xaaskayga, cunug~, ilmahayga, ilmahaygii, canug~, dadka, qof walba, odaygaygii, soddohda~, walaalkay, madax~, shaqaalaha, booliska, nimankaas, kuwii, kuwaas, ninkeyga, dhammaantood, dhammaan dadka`,
    others: `
      dhallinyaro, dhalinyarada, dhallinyarada, bukaan, bukaanka, bukaanno, macaamiisha, dad is, dad isku, ardayda,
      dadka is`,
    die: ` wax walba (dhammaadaan|dhamaadaan|dhammaado|joogsado), 
      dhinto, dhimto, geeriyoodo, dhiman, dhimasho, dhimashada, geeri, geerida, dhintaa, dhimanayaa, dhimayaa,
      mawdka, mowdka, baaba~, libdho, dhimashadu, geeriyoo~, dhimashaan, geeriyoobo, dhimato, baabao, bakhtiyo,
      hurdo aan ka soo kicin, dhint~, dhim(an|a|ato|anaya|asho), geeri~, geeriyoo~, nafta (baxdo|iga baxdo|ka baxo), iska dhinto, nasto weligay, weligay nasto, mowt~, mowd~`,
    dead: 'dhintay, dhintaa, dhintay lahaa, meyd, dhiman lahaa',
    suicide: `
      is dil, is dilka, is dilid, is dilidda, is dilo, isdil, isdilka, isdilid, isdilo, isdilidda, isdil~, is dili,
      is dilaan, is deldelid, nafgoyn, naf gooyn, is (dil~|deldel~|daldal~|merji~|sumee~|sunee~|gowrac~), isdil~, isdeldel~, nafta … (goyn|gooy~|qaad~|dil~|jar~)`,
    suicidal: `
      fikir~ is dil, fikrad~ is dil, fikir~ isdil, fikrad~ isdil, fikirka is dilka, fikradaha is dilka,
      fikrado is dil~, fikir ah inaan is, fikradaha isdilka`,
    think: `
      fikir~, fikr~, fakar~, feker~, fekir~, fakir~, qorshe~, maskax~, maskaxda, damac~, go~ aansaday, tashaday,
      ku fekeraa, ka fikiraa, ka fikirayaa, ka fekeraa, ka fekerayaa, ku fikiraa, kama fikirin, fikirin, ka hadlaa,
      ka hadlay, ka hadashaa, ku riyoodaa, goaansaday, tallaabo, fekir~, fakir~, fikri~, feker~, maskaxda, maskaxdayda, ku jira, qorshey~, qorshe~, damac~, isleeyahay, isleyahay, wax iga dhahaya, dareem~, isku dhammayn, isku dhamayn`,
    attempt: `
      isku dayay, isku dayey, isku dayaa, isku dayayaa, isku day, iskudayay, iskudayey, isku dayday, isku dayi,
      rabaa, doonayaa, rabay, tijaabiyay, isku (dayay|deyey|dayey|dayday|dayayay), iskudey~, iskuday~, is idhi, gaaray, gaadhay`,
    want: `rabaa, doonayaa, doonaa, jeclahay, jeclaan, jeclaa, rabay, doonayay, rajeynayaa, rajaynayaa, rajeeyaa, rabo, doonayo, doono, jecli, jecla, rabno, rabi, doonto, rabto, rabtaa, damacsanahay, raba, allow, alle ha, ilaahay ha, tamaniyaa, jeclaystaa, diyaar u ahay, rabin, doonin, jecleyn, u baahanahay, jeclaan lahaa, jeclaanlahaa, rabi, rabey, rabnay, doonay~, doonaya, jeclaystay, rabna, doonayn, rabin, rajee~, rajay~, ku fekeraa, diyaar, jecelahay, doonayn, rabitaan`,
    live: `
      noolaado, nolaado, noolado, nolado, jiro, sii jiro, sii noolaado, noolaan, noolaanshaha, nool, noolaanno,
      noolahay, sii noolaan, nolol dambe, nolol, nolosha dambe, noolaanayo, noolaad~, noolaan~, nolaad~, noolad~, sii noolaan~, joogo adduunka, jiritaan~, nololaad~`,
    life: `
      nolol, nolosha, noloshayda, nolosheyda, nolashayda, nololeed, noloshan, adduunka, aduunka, aduunyada,
      adduunyada, nolashan, noloshii, nololshayda, noloshaydii, nolol~, nololsha~, adduunyo~, aduunyo~, aduun~, cimri~, noolasha, nolosh~`,
    able: `
      kari, karo, awoodo, awood, karayo, adkaysan, adkeysan, xamili, karaa, dulqaad, tabar, itaal, hayo, sii wadi,
      qaadi, dulqaado, awoodi, karayn, awoodo, adkeysto, adkaysto, samir, tabarteed, xoog, u adkaysan`,
    reason: `
      sabab, micno, macno, micne, macne, macnaha, rajo, faaiido, faaido, dan, qiimo, ujeeddo, macna, rajada, sababta, wax aan u (noolaado|jiro|sii noolaado), u noolaado, qiimo, ujeedo, faaido~, micnaha, hadaf`,
    tired: `ka daalay, ka dhergay, ka quustay, quustay, ka caajisay, ka nacay, nacay, necbahay, ka daallanahay, ka daalnay, daalay, ka xiisa dhacay, quus~, neceb, ka caloolyow~, igu adkaatay, ka rajo dhigay, ka rajo beelay, ka daal~, ka dherg~, ka qust~, quust~, quus~, nacay~, neceb~, waan nebcahay, nebc~, necb~, dulqaad~ ka dhamaad~, noloshi igu cus~, ka rajo go~, ka rajo~`,
    better: `
      fiicnaan, fiican, wanaagsanaan, wanaagsan, ka roon, roon, dhaanta, dhaama, fududaan, farxi, farxad, ladnaan,
      nasan, dhaanto, nabad ku, fiicnaan~, fiican~, ka (wanaagsan|fiican|fican)~, ficnaan~, fican~, roonaan~, farax~, raaxaysan~, raaxo~, nasan~, nafis~, kheyr~, khayr~, nabad`,
    withoutMe: `
      laaantay, laantay, la aantay, la aanteyda, laaanteyda, laanteyda, aniga la, anigoo aan jirin, haddaan dhinto,
      haddii aan dhinto, haddii aanan jirin, hadaanan jirin, haddaanan jirin, markaan dhinto, aniga oo aan jirin,
      haddii aan baabo, hadaan dhinto, haddaan jirin, hadaan anigu jirin, haddaan anigu jirin, hadii aanan jirin, aniga oo aan (joogin|jirin), aan anigu jirin, hadaan (dhinto|baxo|tago adduunka), aniga laantay~, aniga la aantay, laantey~, laantay~, la aantey, aantay, laantayda`,
    gone: `
      haddaanan jirin, haddii aanan, inaanan dhalan, haddii aan dhinto, haddaan dhinto, inaanan jirin, hadaanan,
      inaan baabo, aanan dhalan, aan dhalan, haddaan dhiman lahaa, inaanan weligay, aanan jirin`,
    sleep: `seexdo, hurdo, seexan, hurdaa, seexdaa, seexd~, hurd~, seexan~, jiif~`,
    wake: `kaco, soo kaco, toosin, soo toosin, tooso, kicin, soo kicin, kacin, toosaan, toosayn, tooso, toosin, toosi~, kici~, kac~, soo (kicin|kac~|toos~), soo kicin, baraarug~`,
    born: `dhalan, dhalato, dhashay, dhalanin, dhal~, dhalan, ii dhasho, i dhashay`,
    end: `
      soo afjaro, dhammeeyo, dhameeyo, joojiyo, soo afjarayaa, afjaro, gooyo, dhammayn, dhamayn, dhammaato, dhamaato,
      jaro, qaado, iska qaado, afjari, dhammeyn, ka tago, soo gabagabeeyo, dhamaystiro, afjar~, dhamey~, dhamay~, dhame~, dhamaad~, dhamaan~, jooji~, gabagab~, soo koob~, ka hadho, isku dhamm~, goyn~`,
    swallow: `
      liqo, liqaa, liqay, liqayaa, liqi, cuno, cunay, qaato, qaatay, qaataa, cabbo, cabo, cabay, wada liqo,
      wada cuno, cabbay, liqid, cunaa, qaadan, liq~, wada (cun~|liq~|cab~), mar wada liq~, cun~, cabo, cab~, wada liqay, liqay`,
    pills: `
      kaniini badan, kaniini fara, kaniiniyo badan, daawo badan, dawo badan, kiniin badan, kaniiniga oo dhan,
      dawada oo dhan, daawada oo dhan, kaniiniyada oo dhan, kiniinno badan, dhammaan kaniini~, dhammaan dawo~,
      dhammaan daawo~, sun, xad dhaaf, xad dhaaf ah, kiniinka oo dhan, dawooyin badan, daawooyinka oo dhan,
      kiniiniyo badan, kaniinyo badan, sunta, (toban|shan iyo toban|labaatan|soddon|afartan|konton|10|20|30|40|50) (kiniin~|kaniin~|xabo~), mar wada, baakad dhan, baakidh~, xabo badan, dhammaan kiniin~, kaniini fara badan, biilasha, rakaadh~`,
    cut: `jaraa, jarjaraa, jarjarayaa, jarjartaa, jaro, jarjaro, jaray, jarjaray, gooyaa, gooyo, gubaa, gubo, gubay, gubayaa, dilaacsaa, xoqaa, mindi, makiinad, dhaawacaa, goynayaa, jartaa, jar~, jarjar~, jeexjeex~, jeex~, dilaac~, gub~, mindi~, sakiin~, makiin~, xoqd~, xagt~, xagtaa, irbad ku`,
    harm: `jarjaraa, jarjarayaa, jarjartaa, jarjaro, jarjaray, dhaawacaa, dhaawacayaa, dhaawaco, dhaawacay, dhaawici, waxyeeleeyaa, waxyeelleeyaa, waxyeeleeyo, waxyeelleeyo, waxyeelo, gubaa, gubo, gubay, gubayaa, garaacaa, jaraa, jaro, jaray, ciqaabaa, dhibaateeyo, dhibaateeyaa, dhiba, mindiyeeyaa, mindiyeeyo, mudaa, qaniinaa, waxyeeleyn, dhaawacid, gooyaa, jar~, jarjar~, jeex~, jeexjeex~, jeexd~, gub~, qaniin~, dhaawac~, waxyeel~, dhibaat~, ciqaab~, gaajey~, garaac~, feer~, mindiy~, shub~, kululey~, sigaar~ isku, biyo kar~, xagt~, xago, xoqaa, xoqo, mudaa, muday, mudayaa, xag oo, xaga oo`,
    body: `gacmahayga, gacmaheyga, gacantayda, gacanteyda, gacmaha, curcurka, curcurkayga, maqaarkayga, lugahayga, bowdyahayga, xididada, xididadayda, xidida, halbowle~, jidhkayga, madaxa darbiga, gacmahaaga, dhudhunka, cududa, gacm~, gacan~, gacant~, curcur~, maqaar~, lug~, bowd~, bawd~, cudud~, dhudhun~, cududda, calool~, caloosha, jirka, jirkayg~, jirkeed~, jirkiis~, jidhka~, jidhkayg~`,
    kill: `
      dilo, dilaa, dilayaa, dili, dilay, disho, dilaan, dishay, dilid, dilidda, dil, dilka, dilayo, dilaayo, dileyso,
      dila, dilayaan, deldelo, deldelaa, deldelayaa, daldalo, daldalayaa, deldeli, gowraco, gowracayaa, gowraci,
      gowracaan, gowracaa, qalo, merjiyo, merjiyaa, mergi~, toogto, toogtaa, toogan, toogato, tooganayaa, sumeeyo,
      sumee~, ceejiyo, hafiyo, qarqiyo, qudhgooyo, qudha gooyo, naf gooyo, khaarajiyo, dilayso, dilyaa, dilaayaa,
      isdilo, mindiyeeyo, gubo, dilayn, qaadi, qaado, qaadayaa, laayo, laayaan, xabadeeyo, duugo, aaso, dil xun, dil(o|aa|ayaa|i|ay|aan|ayaan|id|a|ayo|to|taa|een|doonaa|yo), gowrac~, gawrac~, gowric~, toogo~, toogt~, toogan~, sumee~, sumey~, merji~, mergi~, deldel~, ceeji~, cejin~, qudhgo~, qudhgoy~, xabade~, xabad~ ku, gubo, gub(i|aan|ayaa|ayaan), qarqi~, dilidda, laayo, laayaan, laynayaan, khaarij~, nafta (ka qaad~|iga qaad~)`,
    iKill: `
      inaan … (dhaawaco|dilo|waxyeeleeyo|garaaco|gowraco), waan dilayaa, baan dilayaa, waan dili, ayaan dili,
      ayaan dilayaa, inaan dilo, in aan dilo, inaan gowraco, waan gowracayaa, inaan toogto, waan toogan,
      inaan dhaawaco, in aan dhaawaco, inaan waxyeeleeyo, inaan mindiyeeyo, inaan wax yeelo, inaan garaaco, aan dilo,
      inaan sumeeyo, dilo … rabaa, dili lahaa, aan dhaawaco, inaan ceejiyo, inaan wax u dhimo, dilid, (waan|ayaan|baan|inaan|aan) … (dili|dilaa|dilayaa|dilo|gowraci|gowracayaa|gowraco|gawraci|toogan|toogto|toogtaa|ceejiyo|ceejin|mindiyeeyo|mindiyeyn|gubi|gubayaa|gubo|dhaawaci|dhaawaco|waxyeeleeyo|sumeyn|sumeeyo|garaaco|garaaci|tuuro|hafiyo|merjiyo), inaan … wax yeelo, wax u (dhimo|geysto|yeelo), wax yeelo, waan (ruxay|ruxaa), dil ugu, dilkiisa, dilkeeda, jiir~, baabuur ku jiir~, (mindi|middi|ul|bir|faas)~ … u (qaad~|qaaday), mindi ayaan u`,
    hit: `garaacaa, garaaca, garaacay, garaacda, garaaco, garaacayaa, garacaa, garaaci, garaacdaa, garaaceen, garaacaan, garaacid, garacay, garaacdo, jirdilaa, jirdilay, jir dilay, jirdila, jirdil~, jidhdil~, feeraa, feedhaa, feeray, feedhay, feera, laadaa, laaday, laada, laado, ceejiyay, ceejiyaa, ceejiya, ceejiyey, merjiyay, merjiyaa, tumaa, tumay, tuma, tumo, dharbaaxaa, dharbaaxay, dharbaaxa, dharbaax~, dhirbaax~, dila, dilaa, dilay, riixaa, riixay, riixa, tuuraa, tuuray, dhaawacaa, dhaawacay, dhaawaca, weeraraa, weeraray, weerara, weerar~, xaqiraa, timaha jiidaa, timaha i jiidaa, jiidaa, jiiday, jiida, mindi, gubaa, gubay, gubtaa, ul ku, ulaa, suun ku, suunka, shaabuug~, tantoom~, tantoomo, xadgudub~, xad gudub~, xadgudbaa, xadgudbay, candhuuf~, qaniinay, xoog ku, murjiyay, mergiyay, dagaallamaa, gacan qaad~, gacanta ii qaadaa, gacan ii qaada, gacanta iila, gacan iila, qabtaa qoorta, dhibaateeyaa, dhibaateeyay, cadaadiyaa, ciqaabaa, silciyaa, silciyay, bahdilaa, garac~, garaac~, jirdil~, jidhdil~, feer(aa|ay|a|o|tay|aan|eysa|tey|tay), feedh(aa|ay|a|o), harraat~, haraat~, haraati~, laad(aa|ay|o|da), dharbaax~, dhirbaax~, dirbaax~, dharbax~, tum(aa|ay|o|aan|tay|a), ceeji~, cejiy~, merji~, mergi~, jiid(aa|ay|da|o|a|i), tuur(aa|ay|i), dhuf~, ku dhuft~, dhuft~, dhufan~, riix~, riixd~, xabad~, mindiye~, mindiy~, weerar~, karbaash~, ul (ii|igu|ku), usha, qaniin~, gacan (iila|ii|iiga|ila) qaad~, gacanta (ii|iila|iiga) … qaad~, gacan qaad~, (gacanta|gacan|qoorta) … (qaad~|qabt~|qabay|qabtay), iila gacan qaad~, dil(aa|ay|a|i|taa|ayaa|een|aan|ey|jiray|jireen|da|tay), qoorta i (qabt~|qabay|qabtay), cuno qabt~, cunaha i (qab~|qabt~), dagaal(aa|lamaa), dhagax~, dhaawac~, calool~ laad~, xanuuji~, gub(aa|ay|taa|tay), madax jebi~, suun, dhiig (iga|ka) keen~, dhiigi~, igaraac~, iigaraac~, igudhuf~, idil(aa|ay|a|ey), (iga|naga) (jebi~|jabi~), (gacan~|lug~|ilk~|feedh~|far~) … (jebiyay|jabiyay|jebiyey|jabiyey|jabisay|jebisay), (jebiyay|jabiyay|jebiyey|jabiyey) (gacan~|lug~|ilk~|feedh~)`,
    hitPassive: `
      la i garaacaa, la i garaaco, la i garaacay, la i jirdilaa, la i jirdilay, la i dhibaateeyaa, la igu garaacaa,
      layga garaacaa, laygu garaacaa, lay garaacaa, lay garaaco, lay garaacay, la na garaacaa, la igu xadgudbaa,
      la igu xad gudbaa, la i dilaa, lagu xadgudbay, laygu xadgudbay, la igu xadgudbay, la i tumaa, la i karbaashaa,
      karbaash~, la garaaco, la jirdilo, rabshad~ guriga, la i ciqaabaa, la i silciyaa, la (i|na) (garaac~|jirdil~|dilaa|dilo|tumaa|feer~|karbaash~|ciqaab~|silci~|dhibaat~|haraat~|laad~|dhaawac~|xadgud~), lay (garaac~|jirdil~|dilaa|dilo|tum~|feer~|karbaash~|dhibaat~|haraat~), laygu (xadgud~|dhuf~|tacadi~), la igu (xadgud~|dhuf~|tacad~|xad~), la garaac~, la jirdil~, lagu xadgud~, garaacid joogto, dulmi~`,
    rape: ` ii taabtaa, 
      ii taabta, i taabta, i taabtaa, ii taabtay, i taabtay, kufsadaa, kufsaday, kufsada, kufsan, kufsado, kufsi,
      kufsiga, kufsatay, kufsaneysaa, kufsanayaa, kufsadeen, kufsaden, kufs~, faraxumee~, fara xumee~, faraxume~,
      xoog igu galmooda, xoog igu galmoodaa, xoog iila seexdaa, xoog ii la, qasab igula seexdaa, igu qasbaa galmo,
      igu qasbaa inaan la seexdo, igu qasbaa inaan la galmoodo, galmo qasab, xadgudub jinsi, xad gudub galmo,
      xadgudub galmo, tacaddi galmo, jinsi ahaan ii, galmo igu qasbaa, igu qasbay galmo, si xun ii taabtaa,
      ii taabtaa si, igu tacadi~, kufsa~, kufsad~, kufsan~, kufsat~, lay kufs~, la i kufs~, faraxume~, faraxumey~, fara (xumee~|xumey~|xumay~), xoog (ayuu|buu|baa|ayaa|bay) (igu|iigu|iila|iila) … (tag~|galmo~|seex~|yimaad~), xoog iigu tag~, xoog iila (tag~|seex~|galmo~), galmo xoog, wuxuu (doono|rabo) (ayuu|buu) igu (sameey~|samee~|sameyn~|fal~), (galmo|sariir~) … (xoog|qasab), (xoog|qasab) … sariir~, jirkayga taabt~, naasaha … (taabt~|qabt~), tacadi galmo`,
    violent: `
      rabshoole, rabshad, gacan qaad~, gardaran, qallafsan, qatar, xanaaq badan, waxshi, dagaal badan, cadho badan,
      khatar, gacanta fudud, gacan fudud, cadho~ badan, xanaaq badan, nin khatar, waalan, dagaalyahan, rabshad~`,
    violence: `
      rabshad, rabshado, rabshadda, tacaddi, tacadi, tacaddiyo, gacan ka hadal, dagaal, xadgudub, xad gudub, jirdil,
      garaacis, dhaawac, dil, gacan qaad, dhib, rabshad~, gacan ka hadal~, tacadi~, xadgudub~, garaacid~, garaacis~, jirdilid`,
    threaten: `
      hanjab~, hanjabaad~, hanjabay, hanjabaa, hanjabaan, hanjabtaa, u hanjab~, cagajugl~, cagjugl~, caga jugl~, hanjabeen, handad~, goodi~, handid~, hanjab~, hanjib~, u hanjab~, cagajug~, cagjug~, handad~, goodi~, cabsi geli~, cabsigeli~, ku dhaart~, dhaaranay~, wacad ku mar~, khaarij~`,
    threat: `hanjabaad dil, hanjabaado dil, hanjabaad, hanjabaado, hanjabaadda, hanjabaad~ dil, fariimo hanjab~, fariin hanjab~, dil … hanjab~`,
    stalk: `
      daba socdaa, daba socda, dabasocdaa, daba socday, i raacraacaa, raacraacaa, raacdaa meel kasta, i daba jooga,
      daba joogaa, daba orda, ugaarsadaa, ugaarsada, basaasaa, basaasa, ilaaliyaa meel kasta, daba galaa, daba gala,
      daba ordaa, igu daba jira, albaabka ii taagan, ii gabbadaa, daba socota, ila socdaa, kormeeraa,
      igu soo noqnoqda, dhabbahayga, daba (soc~|jir~|joog~|ord~|taag~|gal~|yaal~), dabasoc~, dabajoog~, soo daba soc~, isoo raac~, i raac~, raacraac~, basaas~, ilaali(yaa|ya|nayaa) (meel|mar|guri~|tale~), i dabagal~, (guriga|albaabka|iskuulka|shaqada) (hortiisa|hortooda|hortayda|iga|igu) … (sug~|istaag~|taagan|taagnaa), igu sugaa, gps~, raadraac~, ugaadhs~, ugaars~, dabagal~, kaamiro~ … (qari~|geli~), (konton|boqol|labaatan|soddon) jeer … (wac~|soo wac~), (taagan~|istaag~|joog~|hor taagan) … (iskuul~|guri~|albaab~|shaqa~), hor taagan~, (i raad~|raadiy~) meel, i soo dabo~, daba yimid, daba yimi, iga daba, i daba (yimid|socda|socday)`,
    fear: `
      baqaa, baqayaa, baqo, cabsanayaa, cabsadaa, cabsi, cabsado, baqdin, ka cabsanayaa, baqay, cabsanaa, baqanayaa,
      argagaxsanahay, naxaa, cabsaday, baqnaa, cabsan, baqa, cabsiinayaa, cabsi geliyaa, welwel, bqaa, cabsada,
      baqanaynaa, ka (baq~|cabs~|naxs~), baq~, cabs~, cabsi~, argagax~, naxdin~, bqa~, walwal~, welwel~, wel wel~`,
    dare: `dhiirado, dhiiran karo, ku dhici karo, geesinimo, tagi karo, noqon karo, karo, kari, ku noqon, ku (dhici|dhiiran|noqon), dhiiran~, dhiirado, geesi~, ku dhaco`,
    safe: 'badbaado, badbaad~, nabad, ammaan, amaan, nabadgelyo, amni, badqabo, ammaan ah',
    home: `
      guriga, gurigayga, gurigeyga, gurigeena, hooyga, guri, xaaska, qoyska dhexdiisa, gurigii, guursiga, aqalka,
      guriga ku, aqal, guryahayga, gurig~, guri~, aqal~, hoyga, hoygayga, hooyga, guryo`,
    often: `
      maalin (kasta|walba), habeen (kasta|walba), mar walba, mar kasta, had iyo jeer, inta badan,
      markuu (cabo|sakhraansan|xanaaqo|cadhoodo), marar badan, marka uu, badanaa, sanado, sannado, joogto, si joogto,
      todobaad walba, had walba, markasta, haddaan, sakhraansan, habeenkasta, maalinkasta, habeenkii, markuu (cabo|soo cabo|sakhraamo|xanaaqo|caroodo|cadhoodo|khamro cabo), qamri~, khamri~, sakhraan~, sakraan~, qaad cun~, mararka qaarkood, asbuuc kasta, habeen, isagoo, joogto ah, marwalba, marwalbo`,
    lock: `
      xidhaa, xiraa, xidhay, xiray, xidho, xiro, xidhan, xiran, xabisaa, xabisay, xabbisaa, xabis~, quful~, qufulaa,
      quflaa, qufulay, qufulaan, qafilaa, la haystaa, la haysto, maxbuus, maxbuusad, igu haystaa, i haystaan,
      xidheen, xireen, xannibay, hayaa si qasab, u xidhan, lagu xidhay, afduub~, xannibaa, igu oodaa, xir(aa|ay|o|an|ay|taa|i|een|aan|ayaan|tay), xidh(aa|ay|o|an|taa|i|een|aan), xirt~, xidht~, quful~, quful, qufal~, qafil~, igu (xir~|xidh~|quful~), igaxir~, nagu (xir~|xidh~|quful~), xabis~, xabbis~, maxbuus~, xannib~, afduub~, la (haystaa|hayaa|haysto), furaha … (qaat~|qaad~|haysta~|jeeb~|la baxa), i ooday`,
    let: `
      ogola, oggola, ogolaado, oggolaado, ogolaanayo, oggolaan, ogolaan, daayo, sii daayo, deynayo, sii deynayo,
      baxi karo, karo, ii fasax~, fasaxo, ogolaadaan, oggolayn, ogolaada, bixi karo, daaynayo, ogolaato, ogolin,
      loo ogola, oggol~, ogol~, iima (ogola|oggola|ogolaado|oggolaado), ima (ogola|oggola|daayo|fasaxo|siidaayo), (ma|nama|nooma|nalooma|laguma|layguma) (ogola|oggola|oggolaado|daayo|fasaxo|ogolaado), bixi (karno|karo|kartid|kartaan|kareyno|karayno), (tagi|tegi|bixi|baxsan) (karno|karo|kartid|karayno), sii daay~, sii dayn~, fasax, deyn~, u ogol~`,
    out: `
      baxo, bixi, bixi karo, baxi, bannaanka, banaanka, dibadda, dibada, tago, tegi, ka tago, la hadlo, la kulmo,
      guriga, inaan tago, shaqeeyo, shaqo tago, saaxiibo, dhaqaaqo, iskuul, ka baxo, soo wacdo, wacdo, telefoon,
      bixin, iskaga tago, iskuulka, dhaqtarka, baxo, bax~, bannaank~, dibad~, bixi~, wac~, la hadl~, hadalo, dad la hadlo, koors~, iskool~, saaxiib~, qarab~, suuq~, guri~ ka bax~, shaqo tag~, bixin, ka tag~, waco, dhaqtar, aad~, keligay, kaligay`,
    takes: `qaatay, qaataa, qaadaa, qaaday, qaadan, ka qaadaa, iga qaaday, iga qaataa, qaateen, haystaa, haysta, haystaan, hayaa, qarsaday, qariyay, qarsadaa, qariyaa, qariyey, xaday, xadaa, ceshay, diiday, gubay, jeexay, kala wareegay, la wareegay, qaadeen, iga qaadeen, qaata, ma siiyo, iga qaado, iga celiyay, kala baxay, iga dhacay, dhacay, dhigtay, burburiyay, jebiyay, qaat~, qaad~, naga qaad~, nooga qaad~, iga qaad~, iga (qaat~|qaad~|dhac~|xad~|dafay|celiy~), haysta~, qarsa~, qari~, xad(ay|aa|een), ururi~, urursa~, ka ururi~, ceshad~, celin (waay~|diid~), diid~, siin (waay~|diid~), gubay, jeexay, jebiy~, jabiy~, la (wareeg~|baxs~|tag~), hayaa, haayaa, iga haya, ceshaday, celin (waay~|diid~), hayaan, way hayaan, haystaan, haystaa`,
    papers: `baasaboorka~, baasaboor~, basaboor~, baasboor~, basabor~, baasabor~, dukumenti~, dukumiinti~, waraaqahayga, waraaqaheyga, warqadahayga, warqadaheyga, aqoonsigayga, aqoonsiga, kaarka aqoonsiga, telefoonka, telefoonkayga, telefonka, telefoonkeyga, taleefanka, taleefankayga, mobilka, mobaylka, lacagtayda, lacagteyda, mushaharkayga, mushaarkayga, kaarka bangiga, kaarkayga bangiga, sharcigayga, sharciga, mobeelka, mobilkayga, fiisaha, kaarkayga, kaadhka, kaadhkayga, baasaboor~, basaboor~, basabor~, baasbor~, baasboor~, pasaboor~, passport~, pasport~, bassport~, paasaboor~, basport~, waraaq~, warqad~, warqadaha, dukument~, dukumenti~, aqoonsi~, kaarka, taleefoon~, telefoon~, telefon~, taleefan~, talefan~, telfon~, tilifoon~, mobil~, mobayl~, moobil~, simka, sim kaar~, fiiso~, fiisa~, lacagtayd~, lacagtey~, mushaharkayg~, mushaarkayg~, furaha, iqaamo~, sharciga, kaadhkayg~, kaarkayg~, kaararka, kaarar~, fiisooyinka, telefoonad~, taleefonad~, sharciyad~`,
    deport: `tarxiil~, tarxiilo, tarxiilaan, tarxiilid, masaafuri~, musaafuri~, masaafur~, booliska, boliska, celin doonaan, in la i celiyo, dalka laga saaro, dib u celin, laanta socdaalka, la i celiyo, i celiyaan, la ii celiyo, tarxiil~, masaafur~, musaafur~, bolis~, booliis~, boolis~, socdaal~, hijrad~, laanta socdaalka, imigreeshan~, dacwey~, dacwee~, ashtako~, la ii celi~, i celi~, lay celi~, dib (ii|laygu) celi~, migri~`,
    force: `
      qasbaa, qasbay, qasbaan, qasbo, qasbayaa, qasbayaan, qasbeen, qasbayo, qasab, qasab ah, qasabka, qasb~, qasban,
      khasab, khasbaa, khasbay, khasb~, xoog, addoon, adoon, cadaadis~, ku cadaadiyaan, cadaadinayaan, cadaadiyaa,
      sandulle, sandule, jujuub~, kalif~, ii diro, diraan si, qasb~, qasab~, khasb~, khasab~, sandul~, jujuub~, qasba, kalif~, igu qasb~, iguqasb~, cadaadi~, cadaadin~, iga yeesh~, addoons~, adoons~, addoon~, adoon~, xoog, waa inaan … (shaqeeyo|shaqeeyaa|shaqeyno), deyn~ … (kordhi~|kordhin~|badi~|kudar~), ku seexd~, isla seexan~, ku hurd~ shaqo, naga dhig~, iga dhig~, (i|na) (dhig~|geliy~) … shaqe~, la iigu keen~, u dhiibayn~, u dhiib~`,
    work: `
      shaqeeyaa, shaqeeyo, shaqeynayaa, shaqaynayaa, shaqeeyay, shaqeynaa, shaqaynaa, shaqo, shaqada, shaqeynay,
      shaqaysto, shaqeyno, tuugsado, tuugsi, xado, daroogo iibiyo, maandooriye, saacadood, saacadood maalintii,
      shaqayn, adeegto, nadiifiyo, dawarsado, shaqeeyn, shaqey~, shaqay~, shaqee~, shaqad~, shaqo~, saac~, adeeg~, nadiif~, tuugs~, dawarsa~, xamaal~, beer~, kar~ cunto, jaariyad~, daroogo~, maandoori~, xadi~`,
    unpaid: `
      mushahar laaan, mushaar laaan, mushahar laan, mushaar laan, mushahar la aan, mushaar la aan, lacag laaan,
      lacag laan, lacag la aan, bilaash, bilaa mushahar, bilaa lacag, mushahar ma, mushaar ma, lacag la ima,
      lacag ima siiyo, i siin mushahar, nasasho la aan, nasasho laaan, nasasho laan, fasax laaan, cunto keliya,
      cunto kaliya, mushahar aan la, ma siiyo mushahar, ima siiyo, i siiyo mushahar, addoon, fasax laan,
      aan mushahar, aan lacag, mushaharkayga ma, mushaharkayga iga, maalin nasasho, mushaar la~, mushahar la~, mushaar (lama|ima|ma|iima|nalama), mushahar (lama|ima|ma|iima|nalama), mushaarna (lama|ima|ma|nalama), mushaharna (lama|ima|ma|nalama), lacagna (lama|ima|ma|iima|nalama), lacag (lama|ima|ma|iima) (siin|siiyo|bixiyo), lacag laan, hal senti, senti, hal yuuro, hal euro, waxba ima siiyo, waxba lama (siiyo|i siiyo), waxna lama i siiyo, xaqayga, mushaar la waayay, nasasho ma, fasax ma, lacag yar, cunto iyo hoy, (waxna|waxba|lacag|lacagna) (nama|nalama|ima|lama|noma) … (siin~|siiyo|siinin|bixin), (senti|shilin|lacag|euro|yuuro) (ima|lama|nama|iima) (siin~|siiyo|siinin|bixin)`,
    debt: `deyn, deynta, dayn, daynta, deyntayda, qaan, deymo, amaah, qaameysan, deyn~, dayn~, qaan~, daynt~, deynt~, amaah~`,
    sex: `galmo, jinsi, galmoodo, la seexdo, seexdo, qaawan, sino, galmoodaan, raga la, iskaga siiyo, siniso, galmo~, la seex~, u seex~, qaawan~, sino~, jinsi~, raga u tag~, jirkayga, jirkaaga`,
    prostitution: `
      dhillo~, dhilleysi, dhillaysi, jirkayga iibiyo, jirkeyga iibiyo, jidhkayga iibiyo, iibiyo jirkayga,
      iibsado jirkayga, jirkayga ka ganacsado, jirkayga, naftayda iibiyo, iibiyo jidhkayga, sharmuut~, galmo lacag,
      la seexdo rag, seexdo rag, niman la seexdo, rag la seexdo, macaamiil la seexdo, dhilo~, dhillo~, dhilleys~, sharmuut~, jir~ (iibi~|iibs~|ka ganacs~), rag (u tago|u tag~|aan u tago|la seexdo|badan), raga u tag~, niman (u tago|la seexdo|aan u tago|kala duwan), macaamiil~, macmiil~ rag, jirka … (iibi~|bixi~|bixin~), jirkaaga … (bixi~|iibi~), guri dhilo~, qaawan~ … (sawir~|duub~|kaamer~), iibinay~, la iga iibi~`,
    marry: `
      guursado, guursad~, guursan, guur, guurka, guursi, guurso, meher~, aroos, la guursado, guurin~, guuriyaan,
      guurinayaan, guursanaan, guuriyo, la i guuriyo, nin oday, nin aanan, nin weyn, inaadeerkay, guurisay,
      guuriyeen, la iga guursado, guursaneyn, xaas ka dhigto, dhaqo, guurs~, guuri~, guurin~, guuriy~, guur, guurka, guurso, guursi~, meher~, mehri~, nikaax~, aroos~, la ii (diro|guuri~|dhis~|daro), nin (la i|laygu|layga|lagu) … (dar~|siin~|siiy~), laygu dar~, la igu dar~, i siiyeen, nin … i siin~, nin (laba|ka weyn|iga weyn|oday), xaas ii noq~, calami~, doonan~, i (siin|siinayaan|siiyeen|siinayo|siinaysaa) … (ina|nin|wiil|oday|ilma|inaadeer), ina adeer~ … (siin~|guur~)`,
    send: `
      diraan, diro, dirayaan, dirto, diri, rabaan, doonayaan, raba, rabaa, qorsheeyeen, qorsheynayaan, qasbayaan,
      qasbaan, celiyaan, geeyaan, geeyo, la ii diro, la i geeyo, iibiyaan, iibiyay, iga iibiyay, ballanqaaday,
      goaansadeen, la i celiyo, dhaqan celis, dhaqancelis, u diraan, guuriyaan, hanjab~, u dirayaan, celinayaan, rabo, dir~, celi~, celin~, gee~, geyn~, gayn~, ii celi~, rab~, doona~, qorshe~, goaansad~, tigid~, tikid~, tikit~, tigidh~, tikidh~, diyaarad~, heshiis~, yarad~, sooyaal~, balanqaad~, ballanqaad~, i siiyeen, iga guuri~, la igu qasb~, dhaqan celi~, siinay~, i siin~, geynay~, celinay~, iga dhis~`,
    fgm: `
      gudniin~, gudniinka, gudniinka fircooniga, gudayaan, la gudo, gudaan, la gudayo, fircooni~, gudo, gudid,
      gudida, gabdhaha la gudo, gudniin~, gud(o|aan|ayaan|no|da|ayo|i|id|een|nin), gudi~, fircooni~, gudniin, soo gud~, la gud~`,
    plainFear: `mugdi~, caaro, dherer~, onkod, wareysi~, imtixaan~, diyaarad~, fashil~, shaqo laan~, mustaqbal~, cudur~, jinni~, eeyaha, eeyga, eey, eeyo, masas~, dagaalku, dagaalka, dagaalladii, dagaaladii, dagaalkii`,
    professional: `baaritaan, kiisas, ka hortag~, kahortag~, hortagga, hortagidda, shaqeeyaa urur, ururka, kalkaaliye, kalkaaliso, boolis ahaan, askari, booliska ka, dhaqtar ahaan, cilminafsi~, cilmi baaris, cilmibaaris~, daraaseyn, qalinjabin, maqaal, saxafi, tabarucay, mutadawac~, tabaruc~, daryeelay, daryeelaa, caawin jiray, ambalaas, dab demis, turjumay, wacyigelin, khadka caawimaadda, muxaadaro, warbixin, riwaayad, kalkaali~, booliis~ ahaan, boolis ayaan ahaa, askari~, bukaan~, ka hortag~, looga hortag~, hortag~, qalinjabin~, filim~, tafatir~, tabaruc~, mutadawac~, ururka, daryeel~, hoyga haween~, wacyigel~, cilmi~, wargeys~, baaritaan~, xisbi~, hilible~, kawaan~, ilaaliye~, waardiye~, warbixin~, riwaayad~, filin~, ciyaartoy~, ambalaas~, farmashi~, farmasi~, samatabbixi~, koorso ku saabsan, duruus~, dhaqtar ayaan ahay, dhakhtar ayaan ahay, (koorso|tababar|buug|qoraal|barnaamij|mashruuc|daraasad|maqaal|filim|casharo|muxaadaro|sheeko|warbixin|wacyigelin|olole)~ … (ku saabsan|saabsan|ka hortag~|looga hortag~|lagaga hortag~), urur~, mashruuc~ … hortag~, kiisas~, (baaray|baara|baadhay) … dil~, dil~ … (baaray|baadhay), macaamiil~ … is dil~, isbitaal~ … (shaqey~|shaqee~|bukaan~|kalkaal~), xarun~ … (haween~|dumar~|dhibane~|caawi~|taageer~|rabshad~), dhibanayaal~, dhibbanayaal~, turjum~, qareen~, buug~ … (qoray|akhri~), ilaalin jir~, booliis baara, booliis ayaan ahaa, booliska ayaan ahaa, booliis … rabshad~, (dad|bukaan~) … is dil~ … (daweey~|daawey~|daweyn~), lagu daweey~`,
    game: `
      ciyaar, ciyaarta, kubad, kubbad, kubadda, kubbadda, shax, turub, feedh~ ciyaar, tartan, tartanka, orod,
      ciyaaro, ciyaaraha, jimicsi, tababar, fortnite, karate, judo, garoonka, shaah, koob, koobka, ciyaarnay,
      laliska, fifa, dheelnay, shaxda, turubka, feerka, feerk~, feertan~, kubad~, kubbad~, tartan~, karate~, judo, jiim~, jimicsi~, eber, badiy~, adkaad~, ciyaar~, koob~, laacib~, ugaars~ dayrt~, deero~, ugaarsi~, xarig-jiid, koox~, gool, gool~, legdan~, tartamay~`,
    joke: `
      kaftan, kaftamayaa, kaftan ah, qosol, qosolnay, qoslay, qoslaa, kaftamay, ciyaar ahaan, haha, kaftanka, hehe,
      majaajilo, kaftan~, haha~, hhh~, qosl~, qosol~, hehe~, kaftam~`,
    thing: `shaqada, hawsha, gaajo, gaajada, kulayl~, kuleyl~, kulka, harraad, daal, daalka, qabow, qabowga, cudur~, xanuun, xanuunka, waqti~, wakhti~, lacag, cadceedda, jacayl, dhaxan, safarka, imtixaan~, stress, stresska, caajis, sugitaan~, xiiso, warka, dhabarka, madax xanuun, qiimaha, daaqad, telefoonka, durbaan, durbaanka, kubadda, gaari, baabuur, koronto, walbahaarka, hilowga, iskuulka, kirada, deynta, eey, eey ga, bisad, roob, niyad jab, xisaab~, casho~, nalka, hargab~, niyad~, wadne~, cir~, dabayl~, barafka, jiilaal~, jilib~, ilko~, ilka, dhabar~, madax xanuun, calool xanuun, qandho~, dhidid~, kombiyuutar~, waqti~, wakhti~, hilow~, walbahaar~, casir~, gaajo~, daal, kulayl~, qabow~, oon, tabardari~, hurdo la~, rafaad~, alaab~, buugaag~, warqad jaray~, rajad~ shaqo, biil~, biilash~, foon~`,
    trifle: `
      soo daahay, daaho, soo daaho, ilaawo, illoobo, hilmaamo, ganaax, shaqada laga eryo, eryid, cayrin, rooti,
      casho, maxkamad, digniin, biil, kirada, ceyrin, caydha, hadaan daaho, haddaan daaho, shaqo ka eryid,
      in la i eryo`,
    accident: `shil, si shil ah, jikada, jiko, farta, faro, fartayda, cunto karin, karinayay, ciyaaraya, kama, si kama ah, jimicsi, hilib, basal, khudaar, kubad, lugtayda ciyaarta, dhabarka, warshad~, qalad, khalad, saliid, birta, gaariga, shaaha, shil~, shaqad~ ka, jik~, karin~, karsan~, kariy~, foorno~, foornad~, rooti~, basal~, hilib~, khudaar~, saliid~, saabuun~, warshad~, kama, baraf~, simbiriirix~, baaskiil~, baskiil~, mashiin~, ciyaar~, quful~ isma, jaranjar~, kufay, ka dhacay, shaqada ayaan, goobta shaqada, kaawiyad~, miinshaar~, sallaan~, salaan~, birjikad~, dabka`,
    hoard: `kaydsa~, kaydin~, keydsa~, keydi~, kaydi~, ururs~, ururi~, soo ururi~, uruur~, qarsa~, kaydsanayaa, aruuri~, isku uruuri~, ku kaydsad~, soo iibsa~ badan`,
    tablets: `kinin~, kaniin~, kiniin~, kanin~, kinniin~, dawo~, daawo~, dawad~, daawad~, daawooy~, dawooyin~`,
    jump: `tuur~, is tuur~, isku tuur~, istuur~, bood~, ka bood~, hoos bood~, iska tuur~, isku (tuur~|dhac~), tuuri`,
    height: `buundo~, buundad~, biriish~, biriij~, tareen~, taren~, trein~, metro~, dabaq~, balkoon~, balkon~, daaqad~, saqaf~, jaranjarad~ sare, webig~, wabi~, bad dhexdeeda, badda dhexdeeda, gaari hortii~, baabuur hortii~, gaari hoostii~`,
    rope: `xadhig, xadhk~, xarig, xarigga, xarig~, xarko, xadhig~, xarkaha, suunka qoorta`,
    ready: `soo (gatay|iibsaday|iibsad~|gatey), iibsaday, diyaar~, ku xidho, ku xiro, qarsaday, laadlaad~, diyaariyay, sugay~, i sugay~, qoorta, qoortayda, qariyay, surto, ku deldel~, saqaf~, geed~, laan, xiray, xidhay, xir~`,
    injury: `bararan~, barar~, bararay, bararsan~, madoobaat~, madow~, madaw~, nabar~, nabro~, jaban, jabay, jabtay, dillaac~, dillaacsan, dhaawac~, dhaawacan, dhiig~, buluug~, xagtin~, tumid~, ili madoow~, il madow, calaamad~, jug~, indh~ madow~, ish~ … (madow~|barar~|madaw~)`,
    didIt: `isagaa (sameeyay|sameeyey|igu sameeyay|i gaarsiiyay|ka dambeeya|sabab ah|leh), asaga, isagaa, asagaa, iyadaa, wuu ogyahay, isaga ayaa, isaga ayaa sabab~, ninkayga, ninkeyga, sayga~, odayga~, jaranjarad~ … (maaha|ma ahayn|ma aha|maahayn), ma (dhicin|kufin)`,
    touch: `taabt~, i taabt~, salaax~, i salaax~, dhunkad~, dhunkan~, dhunkat~, i qabqabt~, xajiy~, koolkool~, gacan saar~, taabtaabt~, taataab~, taabat~, taabtay, taabanay~, taabano`,
    sleepWith: `ila (seexo|seexato|seexan~|seexato|jiifso|hurud), (ii|ila) seexo, la seexo, la seexato, la jiifs~, la galmo~, jirkaaga, ii galmood~, sariirtayda, la seexan~, aan la seexdo, inaan la seexdo, la seexdo, galmo, galmood~`,
    inReturn: `ijaar~, kiro~, kirad~, kirada, badal~, bedel~, haddii kale, hadi kale, hadii kale, sharci~, warqad~, shaqada, lacag~, guriga bannaan~, bannaanka, dibadda, fiisaha, dalacsiin`,
    toYou: `kaaga shub~, wejiga … (aashito|aysid|asiidh~|aasiidh), aashito … (wejiga|ku shub~|kaaga), naftaada … (qaad~|gooy~), meyd baad~, dhiigaaga, qabrig~ ku, qabri~ … (ku gayn~|ku geyn~), cagtaada jeb~, waad dhimanaysa~, waad dhiman~, adaan ku dil~, (ku|kugu|idin|kaa|wada|kuu) (dilaa|dilayaa|dili|dilo|dilaan|dilayaan|dileynaa|dilaynaa|dili doona|gowraci|gowracayaa|gowraco|gowracaan|gawraci|gubayaa|gubi|gubo|gubaan|toogan|toogto|toogtaan|jebi|jabi|jebin|jabin|jebinaynaa|jabinaynaa|jebinayaa|jabinayaa|jebiyaa|jabiyaa|jebiyo|merjin|merjinayaa|goyn|goynayaa|xabadeyn|xabadayn|aasi|aasayaa|duugi), (waan|baan|ayaan|waanu|ayaanu|wan) … (ku|kaa|idin) (qali~|xabadayn~|aasi~|dhimi), ayaad dhiman~, waad dhiman~, aad dhiman~, dhawaan … (dhiman~|meyd~), (guriga~|gurig~|reerk~|caruurt~|carruurt~) … (gubaynaa|gubeynaa|gubayaa|gubi doon~), maalmahaagu~ (tirsan|waa tirsan), waxaad ku dambaynaysaa, adigaa xigi~, gurigaaga … gub~, waad (arki|aragi) doontaa, waad ka (shalayn|qoomamayn)~, ku waay~ ma`,
    weapon: `qori~, qoriga, bastoolad~, bistoolad~, mindi~, mindida, toorey~, toori~, bam~, bambo~, baasuuke, faas~, hub, hubka, baangad~, seef~, budh~, xabad~, bensiin~, baasiin, baatrool~, shidaal~, gaas`,
    comeToYou: `(xafiis~|shirkad~|goob~|guri~|iskuul~|shaqad~) … (imaan~|imanaya|iman~|tag~|geli~|galay~|weerar~|gubay~|gubi~|soo gal~), imaan doona, imanayaa, waan imaan~, (imaan~|iman~) … (xafiis~|shirkad~|xarun~), soo qaadan (doona|doonaa), soo (qaadan|qaado|qaatay|gatay|iibsaday), la imaan~, ula imaan~, idiin imaan~`,
    revenge: `aargoos~, aarsan~, aarso~, aargud~, aargoosan~, ka aarso~, bixin doon~, qiimaha … bixin~, arki doon~`,
    against: `anigoo (diidan|aan rabin|aan ogolayn|aan raali|aan oggolayn|oo aan rabin|raali~), anoo (diidan|aan rabin|aan raali~|aan ogolayn), aan rabin, aanan (rabin|doonayn|jeclayn|ogolayn|aqoon), ma rabo, maan rabin, ma rabin, ma doonayo, diidan, diiday, diidayba, oggolayn, ogolaansho~ la~, raali kama~, raalli kama~, raali ma ihi, uma ogoli, doonis~ la~`,
    childAge: `(10|11|12|13|14|15|16|17) (jir|sano|sanno), (toban|afar iyo toban|shan iyo toban|lix iyo toban|saddex iyo toban) jir, yaraan, yaraanta, ilmo yar`,
    not: `
      ma, maan, mana, aanan, aanay, inaanan, uma, kama, kuma, lama, maanan, mayo, weligay ma, waligey, weligay,
      waligay, cidna, qofna, la aan, ima, iima, igama, igulama, inaan aan, ha, mey, may, midna, waxna, uma, iguma, igama, naguma, midna, iima, cidna, qofna, malaha, maaha, maha, ninna, weligii, abid, wali ma, inuusan, inaysan, uusan, aysan, inaanay, aanay, inuuna, isagoon, anigoon, ninna, aanu, inaynu`,
    between: `
      i, na, igu, ii, iga, weligay, waligay, waligey, wax, jirto, jirin, jiraan, qabo, hayo, lahayn, ku, ka, u, is,
      sii, soo, kasoo, ninkaygu, dambe, mar, abid, marna, xitaa, ah, aan, inaan, noo, lagu, uu, hadda, haba, wali,
      hore, kale, guriga, weli, noloshayda, oo, ee, lagu, isagu, ayaa, dib, maro, kale, abid`,
    or: 'ama, mana, iyo, mase',
    but: 'laakiin, laakin, laakiinse, balse, lakin, hase, hase ahaatee, hase yeeshee',
    danger: ` nalagu (garaacaa|garaaco|jirdilaa), nala (garaacaa|garaaco|jirdilaa|garaacay), 
      nolosh~ … (macno|micno|macne|macna) … (laha|jirto|lahan|leh ma),
      (macno|micno|macne) … nolosh~ … (ma laha|ma leh|iima laha),
      (is|isku|iska) (dilo|dilayaa|dili|dilaa|dilay|deldelo|deldelayaa|daldalayaa|daldalo|merjiyo|toogto|toogan|sumeeyo|gubo),
      isdilo, isdilayaa, isdili, isdilaa, isdilay, isdeldelo, isdeldelayaa, isgubo, warqad sagootin,
      farriin sagootin, dardaaran ayaan qoray, naf~ (ayaan|baan) … (iska|dilo|dili|goyn|jaro|qaad~),
      nafta iska qaad~, naf~ iska qaado, naftayda qaado, noloshayda … (afjaro|dhammeeyo|gooyo|joojiyo),
      waan (iska|isaga) (dhimanayaa|dhimayaa|dhintaa), iska dhinto, iska dhiman, nolosha waan ka quustay,
      ma rabo nolol, nolol dambe ma (rabo|doonayo), nolol ma (rabo|doonayo), nolosha ma (rabo|doonayo),
      nolosha sii wadi, nolosha waan nacay,
      (buundada|dabaqa|guriga|saqafka|buundo|tareenka) … (iska tuuro|ka boodo|hoos boodo|iska soo tuuro|ka booda),
      iska tuuro, tareenka hoostiisa, gaari iska hor, kaniini badan … liqo, dhimasho ayaa … (roon|dhaanta|fiican),
      geeri ayaa … (roon|dhaanta|fiican), dhimasho ayaan (rabaa|jeclahay|doonayaa),
      geeri ayaan (jeclahay|rabaa|doonayaa), inaan dhinto … (rabaa|jeclahay), inaanan dhalan, ha i dilo,
      ilaahay ha i (qaado|dilo), alle ha i (qaado|dilo), waan ku dil~, waan ku gowrac~, waan ku dili doonaa,
      waan na dil~, wuu (i|na) dilayaa, wuu (i|na) dili, way i (dilayaan|dili), waa la i (dilayaa|dili),
      qasab lagu guur~, guur qasab, guur khasab, guurka qasabka, guurka khasabka, qasab ah … guur~,
      qasab igu guurin~, qasab igu meheri~, la igu qasbaa inaan jirkayga, addoon ahaan, sida addoonka, sidii addoon,
      sida addoon, tahriib~ dadka, ka ganacsi dad, guriga rabshad, gurigayga rabshad, rabshad guriga ka,
      rabshadda guriga, rabshadda qoyska, rabshad qoys, ka soo cararay (ninkayga|qoyskayga|reerkayga|aabahay|guriga),
      ka cararay (ninkayga|qoyskayga|reerkayga|aabahay), ka dhuumanayaa (ninkayga|qoyskayga|reerkayga|ninkaygii),
      noloshaydu khatar, naftaydu khatar, noloshayda khatar, nafteenna khatar, gabadhayda … gudaan,
      gabadhayda … gudo, gudayaan, sharaf dil, xad dhaaf kaniini, is jarjaraa, is gubaa, is dhaawacaa,
      naftayda dhaawac~, is waxyeeleeyaa, ima heli (doontaan|doontid|maysaan), iga (raadinina|cafiya) … (berri|caawa), caawa (ayay|ayaan|wax walba) … (dhammaan~|dhamaan~|dhamayn~|dhameyn~|dhamee~), (warqad|fariin|farriin) (nabad gelyo|nabadgelyo|sagootin|macasalaama|macsalaama|ugu dambayn~|ugu dambeyn~), nabad gelyo … hooyo, naf~ … (iska qaad~|iska goo~|gooyo|gooyn|iska jar~|qaado|dil~|dilo|is dil~), naftaada dil, is dil lahaa, (madax~|madaxa) … (derbi~|darbi~|gidaar~|gidaarka|dherbi~) … (dhuf~|garaac~|ku dhuf~), is (jarjar~|jeexjeex~|xagxag~|dhaawac~|gub~|mud~|waxyeel~|ciqaab~|qaniin~), isjarjar~, isku (jeexd~|jeexjeex~|jarjart~|gub~), sigaar … isaga (gub~|dami~), (kaniini|kiniin)~ … mar (wada|qura|keliya) … (liq~|cun~|qaat~), guur qasab~, wuxuu (doono|rabo) … igu (sameey~|samee~|fal~), ku dilaa naftayda, wax … u noolaado … (ma haysto|ma hayo|malaha|ma leh|ma jiro|ma jirto), culays … ku ahay … (fiican~|roon), (nalooma|naloma|nooma|iima|ima|nama|nalama|laguma|layguma) (ogola|oggola|oggolaado|ogolaado|daayo|fasaxo) … (bax~|bann~|ban~|dibad~|hadl~|wac~|tag~|inaan), (bannaan~|banaan~|dibad~|bixitaan~) … (nalooma|nooma|iima|ima|nama|nalama|laguma) (ogola|oggola|ogolaado|daayo), hadal~ ugu (dambeey~|danbeey~|dambayn~), (warqad|waraaq|fariin|farriin|waraaqo|cajalad)~ … (ugu dambeey~|sagoot~|dardaaran~), dardaaran … (qoray|qoraya|diyaar~), adduun~ … (ka baxo|ka tago|ka baxayo|ka dhaqaaqo), (allow|ilaahow|rabbiyow|ilaahay|rabi) … (naft~|nafta|ruux~) … (qaad~|qaado), maxaad u (nooshahay|jirtaa), (kiniin|kaniini|kiniini|kaniin|xabo|daawo|dawo)~ (fara badan|badan|tiro badan) … (liqay|cunay|qaatay|liqo|cuno|qaato|liqi|cabay), is(gub|jar|dil|deldel|jarjar|dhaawac|ciqaab|qaniin|feer|garaac|muday|merji|tuur|dhimo)~, nolosh~ … (qiimo|macno|micno|faaiido|faaido|rajo|ujeedo) … ma (leh|laha|lahan|jirto|jiro|yeelan), nolosh~ … (afjar~|dhamey~|dhammey~|dhamay~|soo afjar~|joojin~|jooji~), ku (xiran|xidhan|xiranahay) (nahay|ahay), jirkaaga … (bixi|bixin|ku bixi|iibi), la iigu keen~, rag … (la iigu|la iigu soo|laygu) (keen~|dir~), (gabdh~|inamo) … (xiran|xidhan)`,
    ordinary: ` qaatay … soo wac~,  telefoon~ … soo wac~, telefoon~ … wacay,  nolol maalmeed~, nolosha maalin~, waqti dhiman, khasab ma aha, qasab ma aha, dhiman ah, 
      dhintay qosol, qosol … dhintay, daal … dhintay, daal la dhintay, gaajo la dhintay, gaajo … dhintay,
      harraad … dhintay, (waqti~|wakhti~) … (dilaa|dilo|dilay), dilo cayayaan~, dilaa cayayaan~,
      cayayaan~ … (dilaa|dilo), dilaa kalluun~, dilo waqti~,
      ku noolaado (lacag~|magaalo~|caydha|finland|finlaand|helsinki|ceerta|dalka|guri|nabad|halkan|keligay),
      la noolaado, noolaado (magaalo~|guri|helsinki), nabad … noolaado, (xafladda|shaqadan|halkan) … jiro,
      jiro hadda oo, nolosha xerada, nolosha magaalada, nolol fiican, nolol wanaagsan, nolol cusub, nolol deggan,
      nolol nabad, nolol xun ma, nolosha shaqada, nolosha ku saabsan, (i dishay|i dilaysa|i dilay) hawsha,
      hawsha … i dishay, shaqada … dilaysa, cudur~ … dilay, kuleyl~ … dilay, gaajo … dilaysa, garaacaa albaabka,
      albaabka … garaac~, durbaan~ … garaac~, soo garaacay telefoon~, telefoon~ … garaac~, wuu dhintay, way dhimatay,
      waa dhintay, wuu geeriyooday, way geeriyootay, xoolaha … qali, xoolo … qali, ma jirto fikrad~ is dil,
      fikrad~ is dil ma, fikir is dil ma, mana jirto fikrad~ is dil, dilayaa ciyaar~, dilaa ciyaar~, kaa badinayaa,
      baasaboorka~ … (dhacay|cusboonaysii~), dhacay baasaboor~, (kubadda|kubbadda) … laadaa, u baahanahay baasaboor~,
      qasab igu ah, ma aha, haddii aan helo shaqo, garab, ii garaabaa, la garaaco gambaleel, garaac gambaleel~,
      shaqo la aan, shaqo laaan, shaqo laan, niyad~ … (jab~|jeb~|dil~|dish~), niyadda … iga (dil~|jab~), qalbi~ … (taabt~|jab~), taabtay qalbi~, (daal|gaajo|qabow|qosol|kulayl|harraad|dhaxan) … (dhiman~|dhint~|dilay~), la dhimanaya, suuq~ waa dhint~, batari~ … dhim~, baytari~ … dhint~, telefoon~ … dhintay, fure~ … (ilaaw~|ilow~|hilmaam~), i cadaadinay~, niyad jab, (basal~|hilib~|geed~|timo~|timaha|timahayga|khudaar~) … (jar~|jarjar~), (jar~|jarjar~) … (basal~|hilib~|geed~|khudaar~|qoryo~), qoryo … jar~, (ido|lo|ari|digaag|xoolo|geel|neef)~ … (qal~|gowrac~), (gambaleel~|albaab~|durbaan~|looxa) … garaac~, garaac~ … (albaab~|durbaan~|gambaleel~), Alle ha u naxariisto, ilaahay ha u naxariisto, luuqad~ … dil~, gudnay, la gudo wiil~, qiimo ma laha, niyad wanaagsan, is dil kama fikirin, (is dil~|isdil~|inaan is dilo|inaan dhinto) … (kama fikirin|kama fekerin|kamaan fikirin|ma damcin), (kama|weligay kama|waligay kama) (fikirin|fekerin) … (is dil~|isdil~|is dilo|dhinto), baasaboor~ … (koobi|nuqul|koobiy~|sawir~|cusboon~|dhac~|luntay|lumay|lumiyay|wuu dhacay), (waqti~|wakhti~) … (dil~|isaga dil~|iska dil~), ma soo kici kar~, subax~ … kici, is jaray, (gacan|far|faro)~ … (is jaray), tigidh~ … jarto, tigidh~ … (jaro|jaray|goostay), nolosha (helsinki|magaalada|espoo|halkan), (halis~|halista) … guri~, qalin (jabi~|jebi~), is dil~ … ma (qabo|hayo|jiro|jirto|jiraan|lihi|qabin), wiilkayg~ … walaash~ … garaac~, walaash~ … garaac~ … carruur, (nuqul|koobi|nuqulo) … (sharci~|baasaboor~|waraaq~|aqoonsi~|kaar~), (baasaboor~|sharci~|waraaq~|aqoonsi~) … (nuqul|koobi), (biil~|kirad~|deym~|lacag~) … (ceeji~|ceji~), dagaal~ … cabsi, ilaalin jir~ … hanjab~`,
  },
  patterns: [
    '^close|^boss|^person lock me -accident -^professional',
    'hit me -game -^thing -^professional -^joke -accident',
    'takes me papers -^professional -^trifle',
    'die > want',
    'life > tired',
  ],
}
