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

export const so: Lexicon = {
  words: {
    me: `
      nalagu, nala, naloo, naga, i, na, igu, iga, ii, nagu, noo, igala, igula, aniga, annaga, iigu, iiga, ila,
      wejiga, qoorta, timaha, wuui, noogu`,
    self: `
      is, iska, isku, naftayda, nafteyda, naftaydi, nafta, nafteena, naftiisa, nafteeda, isi, jirkayga, isdil`,
    close: `${partners}, ${relatives}`,
    feared: `
      ninkayga, ninkeyga, ninkaygii, ninkaygii hore, xaaskayga, xaaskeyga, saygayga, seygayga, odaygayga, odaygeyga,
      aabahay, aabbahay, walaalkay, walaalkey, walaalahay, wiilkayga, adeerkay, abtigay, qoyskayga, qoyskeyga,
      reerkayga, qaraabadayda, ehelkayga, waalidkay, lamaanahayga, isaga, iyaga, naftayda, nafteyda, noloshayda,
      nolosheyda, nafteena, inuu (i|na|soo|wax) … (dilo|garaaco|helo|yeelo|sameeyo|dhaawaco|dilo),
      inay (i|na) … (dilaan|garaacaan|helaan), in uu i (dilo|garaaco|helo|dhaawaco), waxa uu (sameyn|samayn|i yeeli),
      wuxuu (sameyn|samayn) doono, in la i (dilo|gudo|guurs~), hooyaday, saaxiibkay, saaxiibkaygii`,
    person: `
      isaga, isagu, iyaga, wuu, wuxuu, ayuu, buu, waxay, way, asaga, asagu, wuxu, ninka, nimanka, rag, niman, qof,
      ayay, waxaa, la, lagu, laygu, inuu, in uu, inay, uu, ay, mukhalas~, waa i, waa na`,
    boss: `
      loo shaqeeyaha, loo shaqeeyuhu, loo shaqeeyahaygu, shaqo bixiye~, shaqabixiyaha, shaqabixiyuhu, maamulaha,
      maamulahaygu, maamulaheyga, madaxa, madaxayga, madaxaygu, madaxdayda, mulkiilaha, milkiilaha, mulkiiluhu,
      milkiiluhu, tahriibiyaha, tahriibiye~, mukhalaska, mukhalas~, ninka aan u shaqeeyo, bosska, boska, bossku,
      shirkadda, qofka aan u shaqeeyo, dadka aan u shaqeeyo, naagta aan u shaqeeyo, guriga milkiilihiisu`,
    family: `
      carruurta, carruurtayda, carruurteyda, caruurta, caruurtayda, ilmaha, ilmahayga, cunugga, cunuggayga,
      gabadhayda, gabadheyda, gabdhahayga, inantayda, hooyaday, hooyadey, walaashay, walaalahay, walaashey,
      wiilkayga, qoyskayga, qoyskeyga, reerkayga, wiilkeyga, hooyo, aabahay, walaalkay, saaxiibtay, ubadkayga`,
    victim: `
      isaga, iyada, iyaga, qof, dad, dadka, ninka, ninkayga, xaaskayga, maamule~, deris~, qof kale, dad kale,
      carruurtayda, carruurta, aabahay, walaalkay, madaxayga, qofkaas, ninkaas, odaygayga, dhammaan, adeerkay, nin,
      naagtaas, ninkaygii, isagoo, cid, ilmaha`,
    others: `
      dhallinyaro, dhalinyarada, dhallinyarada, bukaan, bukaanka, bukaanno, macaamiisha, dad is, dad isku, ardayda,
      dadka is`,
    die: ` wax walba (dhammaadaan|dhamaadaan|dhammaado|joogsado), 
      dhinto, dhimto, geeriyoodo, dhiman, dhimasho, dhimashada, geeri, geerida, dhintaa, dhimanayaa, dhimayaa,
      mawdka, mowdka, baaba~, libdho, dhimashadu, geeriyoo~, dhimashaan, geeriyoobo, dhimato, baabao, bakhtiyo,
      hurdo aan ka soo kicin`,
    dead: 'dhintay, dhintaa, dhintay lahaa, meyd, dhiman lahaa',
    suicide: `
      is dil, is dilka, is dilid, is dilidda, is dilo, isdil, isdilka, isdilid, isdilo, isdilidda, isdil~, is dili,
      is dilaan, is deldelid, nafgoyn, naf gooyn`,
    suicidal: `
      fikir~ is dil, fikrad~ is dil, fikir~ isdil, fikrad~ isdil, fikirka is dilka, fikradaha is dilka,
      fikrado is dil~, fikir ah inaan is, fikradaha isdilka`,
    think: `
      fikir~, fikr~, fakar~, feker~, fekir~, fakir~, qorshe~, maskax~, maskaxda, damac~, go~ aansaday, tashaday,
      ku fekeraa, ka fikiraa, ka fikirayaa, ka fekeraa, ka fekerayaa, ku fikiraa, kama fikirin, fikirin, ka hadlaa,
      ka hadlay, ka hadashaa, ku riyoodaa, goaansaday, tallaabo`,
    attempt: `
      isku dayay, isku dayey, isku dayaa, isku dayayaa, isku day, iskudayay, iskudayey, isku dayday, isku dayi,
      rabaa, doonayaa, rabay, tijaabiyay`,
    want: `
      rabaa, doonayaa, doonaa, jeclahay, jeclaan, jeclaa, rabay, doonayay, rajeynayaa, rajaynayaa, rajeeyaa, rabo,
      doonayo, doono, jecli, jecla, rabno, rabi, doonto, rabto, rabtaa, damacsanahay, raba, allow, alle ha,
      ilaahay ha, tamaniyaa, jeclaystaa, diyaar u ahay, rabin, doonin, jecleyn, u baahanahay`,
    live: `
      noolaado, nolaado, noolado, nolado, jiro, sii jiro, sii noolaado, noolaan, noolaanshaha, nool, noolaanno,
      noolahay, sii noolaan, nolol dambe, nolol, nolosha dambe, noolaanayo`,
    life: `
      nolol, nolosha, noloshayda, nolosheyda, nolashayda, nololeed, noloshan, adduunka, aduunka, aduunyada,
      adduunyada, nolashan, noloshii, nololshayda`,
    able: `
      kari, karo, awoodo, awood, karayo, adkaysan, adkeysan, xamili, karaa, dulqaad, tabar, itaal, hayo, sii wadi,
      qaadi`,
    reason: `
      sabab, micno, macno, micne, macne, macnaha, rajo, faaiido, faaido, dan, qiimo, ujeeddo, macna, rajada`,
    tired: `
      ka daalay, ka dhergay, ka quustay, quustay, ka caajisay, ka nacay, nacay, waan nacay, necbahay, ka daallanahay,
      ka daalnay, daalay, ka xiisa dhacay, quus~, neceb, ka caloolyow~, igu adkaatay, ka rajo dhigay, ka rajo beelay`,
    better: `
      fiicnaan, fiican, wanaagsanaan, wanaagsan, ka roon, roon, dhaanta, dhaama, fududaan, farxi, farxad, ladnaan,
      nasan, dhaanto, nabad ku`,
    withoutMe: `
      laaantay, laantay, la aantay, la aanteyda, laaanteyda, laanteyda, aniga la, anigoo aan jirin, haddaan dhinto,
      haddii aan dhinto, haddii aanan jirin, hadaanan jirin, haddaanan jirin, markaan dhinto, aniga oo aan jirin,
      haddii aan baabo, hadaan dhinto, haddaan jirin`,
    gone: `
      haddaanan jirin, haddii aanan, inaanan dhalan, haddii aan dhinto, haddaan dhinto, inaanan jirin, hadaanan,
      inaan baabo, aanan dhalan, aan dhalan, haddaan dhiman lahaa, inaanan weligay, aanan jirin`,
    sleep: 'seexdo, hurdo, seexan, hurdaa, seexdaa',
    wake: 'kaco, soo kaco, toosin, soo toosin, tooso, kicin, soo kicin, kacin, toosaan, toosayn',
    born: 'dhalan, dhalato, dhashay, dhalanin',
    end: `
      soo afjaro, dhammeeyo, dhameeyo, joojiyo, soo afjarayaa, afjaro, gooyo, dhammayn, dhamayn, dhammaato, dhamaato,
      jaro, qaado, iska qaado, afjari, dhammeyn, ka tago, soo gabagabeeyo, dhamaystiro`,
    swallow: `
      liqo, liqaa, liqay, liqayaa, liqi, cuno, cunay, qaato, qaatay, qaataa, cabbo, cabo, cabay, wada liqo,
      wada cuno, cabbay, liqid, cunaa, qaadan`,
    pills: `
      kaniini badan, kaniini fara, kaniiniyo badan, daawo badan, dawo badan, kiniin badan, kaniiniga oo dhan,
      dawada oo dhan, daawada oo dhan, kaniiniyada oo dhan, kiniinno badan, dhammaan kaniini~, dhammaan dawo~,
      dhammaan daawo~, sun, xad dhaaf, xad dhaaf ah, kiniinka oo dhan, dawooyin badan, daawooyinka oo dhan,
      kiniiniyo badan, kaniinyo badan, sunta`,
    cut: `
      jaraa, jarjaraa, jarjarayaa, jarjartaa, jaro, jarjaro, jaray, jarjaray, gooyaa, gooyo, gubaa, gubo, gubay,
      gubayaa, dilaacsaa, xoqaa, mindi, makiinad, dhaawacaa, goynayaa, jartaa`,
    harm: `
      jarjaraa, jarjarayaa, jarjartaa, jarjaro, jarjaray, dhaawacaa, dhaawacayaa, dhaawaco, dhaawacay, dhaawici,
      waxyeeleeyaa, waxyeelleeyaa, waxyeeleeyo, waxyeelleeyo, waxyeelo, gubaa, gubo, gubay, gubayaa, garaacaa, jaraa,
      jaro, jaray, ciqaabaa, dhibaateeyo, dhibaateeyaa, dhiba, mindiyeeyaa, mindiyeeyo, mudaa, qaniinaa, waxyeeleyn,
      dhaawacid, gooyaa`,
    body: `
      gacmahayga, gacmaheyga, gacantayda, gacanteyda, gacmaha, curcurka, curcurkayga, jirkayga, jirkeyga,
      maqaarkayga, lugahayga, bowdyahayga, xididada, xididadayda, xidida, halbowle~, jidhkayga, madaxa darbiga,
      gacmahaaga, dhudhunka, cududa`,
    kill: `
      dilo, dilaa, dilayaa, dili, dilay, disho, dilaan, dishay, dilid, dilidda, dil, dilka, dilayo, dilaayo, dileyso,
      dila, dilayaan, deldelo, deldelaa, deldelayaa, daldalo, daldalayaa, deldeli, gowraco, gowracayaa, gowraci,
      gowracaan, gowracaa, qalo, merjiyo, merjiyaa, mergi~, toogto, toogtaa, toogan, toogato, tooganayaa, sumeeyo,
      sumee~, ceejiyo, hafiyo, qarqiyo, qudhgooyo, qudha gooyo, naf gooyo, khaarajiyo, dilayso, dilyaa, dilaayaa,
      isdilo, mindiyeeyo, gubo, dilayn, qaadi, qaado, qaadayaa, laayo, laayaan, xabadeeyo, duugo, aaso, dil xun`,
    iKill: `
      inaan … (dhaawaco|dilo|waxyeeleeyo|garaaco|gowraco), waan dilayaa, baan dilayaa, waan dili, ayaan dili,
      ayaan dilayaa, inaan dilo, in aan dilo, inaan gowraco, waan gowracayaa, inaan toogto, waan toogan,
      inaan dhaawaco, in aan dhaawaco, inaan waxyeeleeyo, inaan mindiyeeyo, inaan wax yeelo, inaan garaaco, aan dilo,
      inaan sumeeyo, dilo … rabaa, dili lahaa, aan dhaawaco, inaan ceejiyo, inaan wax u dhimo, dilid`,
    hit: `
      garaacaa, garaaca, garaacay, garaacda, garaaco, garaacayaa, garacaa, garaaci, garaacdaa, garaaceen, garaacaan,
      garaacid, garacay, garaacdo, jirdilaa, jirdilay, jir dilay, jirdila, jirdil~, jidhdil~, feeraa, feedhaa,
      feeray, feedhay, feera, laadaa, laaday, laada, laado, ceejiyay, ceejiyaa, ceejiya, ceejiyey, merjiyay,
      merjiyaa, tumaa, tumay, tuma, tumo, dharbaaxaa, dharbaaxay, dharbaaxa, dharbaax~, dhirbaax~, dila, dilaa,
      dilay, riixaa, riixay, riixa, tuuraa, tuuray, dhaawacaa, dhaawacay, dhaawaca, weeraraa, weeraray, weerara,
      weerar~, xaqiraa, timaha jiidaa, timaha i jiidaa, jiidaa, jiiday, jiida, mindi, gubaa, gubay, gubtaa, ul ku,
      ulaa, suun ku, suunka, shaabuug~, tantoom~, tantoomo, xadgudub~, xad gudub~, xadgudbaa, xadgudbay, candhuuf~,
      qaniinay, xoog ku, murjiyay, mergiyay, dagaallamaa, gacan qaad~, gacanta ii qaadaa, gacan ii qaada,
      gacanta iila, gacan iila, qabtaa qoorta, dhibaateeyaa, dhibaateeyay, cadaadiyaa, ciqaabaa, silciyaa, silciyay,
      bahdilaa`,
    hitPassive: `
      la i garaacaa, la i garaaco, la i garaacay, la i jirdilaa, la i jirdilay, la i dhibaateeyaa, la igu garaacaa,
      layga garaacaa, laygu garaacaa, lay garaacaa, lay garaaco, lay garaacay, la na garaacaa, la igu xadgudbaa,
      la igu xad gudbaa, la i dilaa, lagu xadgudbay, laygu xadgudbay, la igu xadgudbay, la i tumaa, la i karbaashaa,
      karbaash~, la garaaco, la jirdilo, rabshad~ guriga, la i ciqaabaa, la i silciyaa`,
    rape: ` ii taabtaa, 
      ii taabta, i taabta, i taabtaa, ii taabtay, i taabtay, kufsadaa, kufsaday, kufsada, kufsan, kufsado, kufsi,
      kufsiga, kufsatay, kufsaneysaa, kufsanayaa, kufsadeen, kufsaden, kufs~, faraxumee~, fara xumee~, faraxume~,
      xoog igu galmooda, xoog igu galmoodaa, xoog iila seexdaa, xoog ii la, qasab igula seexdaa, igu qasbaa galmo,
      igu qasbaa inaan la seexdo, igu qasbaa inaan la galmoodo, galmo qasab, xadgudub jinsi, xad gudub galmo,
      xadgudub galmo, tacaddi galmo, jinsi ahaan ii, galmo igu qasbaa, igu qasbay galmo, si xun ii taabtaa,
      ii taabtaa si, igu tacadi~`,
    violent: `
      rabshoole, rabshad, gacan qaad~, gardaran, qallafsan, qatar, xanaaq badan, waxshi, dagaal badan, cadho badan,
      khatar`,
    violence: `
      rabshad, rabshado, rabshadda, tacaddi, tacadi, tacaddiyo, gacan ka hadal, dagaal, xadgudub, xad gudub, jirdil,
      garaacis, dhaawac, dil, gacan qaad, dhib`,
    threaten: `
      hanjab~, hanjabaad~, hanjabay, hanjabaa, hanjabaan, hanjabtaa, u hanjab~, cagajugl~, cagjugl~, caga jugl~, hanjabeen, handad~, goodi~, handid~`,
    threat: 'hanjabaad dil, hanjabaado dil, hanjabaad, hanjabaado, hanjabaadda',
    stalk: `
      daba socdaa, daba socda, dabasocdaa, daba socday, i raacraacaa, raacraacaa, raacdaa meel kasta, i daba jooga,
      daba joogaa, daba orda, ugaarsadaa, ugaarsada, basaasaa, basaasa, ilaaliyaa meel kasta, daba galaa, daba gala,
      daba ordaa, igu daba jira, albaabka ii taagan, ii gabbadaa, daba socota, ila socdaa, kormeeraa,
      igu soo noqnoqda, dhabbahayga`,
    fear: `
      baqaa, baqayaa, baqo, cabsanayaa, cabsadaa, cabsi, cabsado, baqdin, ka cabsanayaa, baqay, cabsanaa, baqanayaa,
      argagaxsanahay, naxaa, cabsaday, baqnaa, cabsan, baqa, cabsiinayaa, cabsi geliyaa, welwel, bqaa, cabsada,
      baqanaynaa`,
    dare: 'dhiirado, dhiiran karo, ku dhici karo, geesinimo, tagi karo, noqon karo, karo, kari, ku noqon',
    safe: 'badbaado, badbaad~, nabad, ammaan, amaan, nabadgelyo, amni, badqabo, ammaan ah',
    home: `
      guriga, gurigayga, gurigeyga, gurigeena, hooyga, guri, xaaska, qoyska dhexdiisa, gurigii, guursiga, aqalka,
      guriga ku, aqal, guryahayga`,
    often: `
      maalin (kasta|walba), habeen (kasta|walba), mar walba, mar kasta, had iyo jeer, inta badan,
      markuu (cabo|sakhraansan|xanaaqo|cadhoodo), marar badan, marka uu, badanaa, sanado, sannado, joogto, si joogto,
      todobaad walba, had walba, markasta, haddaan, sakhraansan`,
    lock: `
      xidhaa, xiraa, xidhay, xiray, xidho, xiro, xidhan, xiran, xabisaa, xabisay, xabbisaa, xabis~, quful~, qufulaa,
      quflaa, qufulay, qufulaan, qafilaa, la haystaa, la haysto, maxbuus, maxbuusad, igu haystaa, i haystaan,
      xidheen, xireen, xannibay, hayaa si qasab, u xidhan, lagu xidhay, afduub~, xannibaa, igu oodaa`,
    let: `
      ogola, oggola, ogolaado, oggolaado, ogolaanayo, oggolaan, ogolaan, daayo, sii daayo, deynayo, sii deynayo,
      baxi karo, karo, ii fasax~, fasaxo, ogolaadaan, oggolayn, ogolaada, bixi karo, daaynayo, ogolaato, ogolin,
      loo ogola`,
    out: `
      baxo, bixi, bixi karo, baxi, bannaanka, banaanka, dibadda, dibada, tago, tegi, ka tago, la hadlo, la kulmo,
      guriga, inaan tago, shaqeeyo, shaqo tago, saaxiibo, dhaqaaqo, iskuul, ka baxo, soo wacdo, wacdo, telefoon,
      bixin, iskaga tago, iskuulka, dhaqtarka`,
    takes: `
      qaatay, qaataa, qaadaa, qaaday, qaadan, ka qaadaa, iga qaaday, iga qaataa, qaateen, haystaa, haysta, haystaan,
      haya, hayaa, qarsaday, qariyay, qarsadaa, qariyaa, qariyey, xaday, xadaa, ceshay, celin, diiday, gubay, jeexay,
      kala wareegay, la wareegay, qaadeen, iga qaadeen, qaata, ma siiyo, iga qaado, iga celiyay, kala baxay,
      iga dhacay, dhacay, dhigtay, burburiyay, jebiyay`,
    papers: `
      baasaboorka~, baasaboor~, basaboor~, baasboor~, basabor~, baasabor~, dukumenti~, dukumiinti~, waraaqahayga,
      waraaqaheyga, warqadahayga, warqadaheyga, aqoonsigayga, aqoonsiga, kaarka aqoonsiga, telefoonka, telefoonkayga,
      telefonka, telefoonkeyga, taleefanka, taleefankayga, mobilka, mobaylka, lacagtayda, lacagteyda, mushaharkayga,
      mushaarkayga, kaarka bangiga, kaarkayga bangiga, sharcigayga, sharciga, mobeelka, mobilkayga, fiisaha,
      kaarkayga, kaadhka, kaadhkayga`,
    deport: `
      tarxiil~, tarxiilo, tarxiilaan, tarxiilid, masaafuri~, musaafuri~, masaafur~, booliska, boliska, celin doonaan,
      in la i celiyo, dalka laga saaro, dib u celin, laanta socdaalka, la i celiyo, i celiyaan, la ii celiyo`,
    force: `
      qasbaa, qasbay, qasbaan, qasbo, qasbayaa, qasbayaan, qasbeen, qasbayo, qasab, qasab ah, qasabka, qasb~, qasban,
      khasab, khasbaa, khasbay, khasb~, xoog, addoon, adoon, cadaadis~, ku cadaadiyaan, cadaadinayaan, cadaadiyaa,
      sandulle, sandule, jujuub~, kalif~, ii diro, diraan si`,
    work: `
      shaqeeyaa, shaqeeyo, shaqeynayaa, shaqaynayaa, shaqeeyay, shaqeynaa, shaqaynaa, shaqo, shaqada, shaqeynay,
      shaqaysto, shaqeyno, tuugsado, tuugsi, xado, daroogo iibiyo, maandooriye, saacadood, saacadood maalintii,
      shaqayn, adeegto, nadiifiyo, dawarsado, shaqeeyn`,
    unpaid: `
      mushahar laaan, mushaar laaan, mushahar laan, mushaar laan, mushahar la aan, mushaar la aan, lacag laaan,
      lacag laan, lacag la aan, bilaash, bilaa mushahar, bilaa lacag, mushahar ma, mushaar ma, lacag la ima,
      lacag ima siiyo, i siin mushahar, nasasho la aan, nasasho laaan, nasasho laan, fasax laaan, cunto keliya,
      cunto kaliya, mushahar aan la, ma siiyo mushahar, ima siiyo, i siiyo mushahar, addoon, fasax laan,
      aan mushahar, aan lacag, mushaharkayga ma, mushaharkayga iga, maalin nasasho`,
    debt: 'deyn, deynta, dayn, daynta, deyntayda, qaan, deymo, amaah, qaameysan',
    sex: 'galmo, jinsi, galmoodo, la seexdo, seexdo, qaawan, sino, galmoodaan, raga la, iskaga siiyo, siniso',
    prostitution: `
      dhillo~, dhilleysi, dhillaysi, jirkayga iibiyo, jirkeyga iibiyo, jidhkayga iibiyo, iibiyo jirkayga,
      iibsado jirkayga, jirkayga ka ganacsado, jirkayga, naftayda iibiyo, iibiyo jidhkayga, sharmuut~, galmo lacag,
      la seexdo rag, seexdo rag, niman la seexdo, rag la seexdo, macaamiil la seexdo`,
    marry: `
      guursado, guursad~, guursan, guur, guurka, guursi, guurso, meher~, aroos, la guursado, guurin~, guuriyaan,
      guurinayaan, guursanaan, guuriyo, la i guuriyo, nin oday, nin aanan, nin weyn, inaadeerkay, guurisay,
      guuriyeen, la iga guursado, guursaneyn, xaas ka dhigto, dhaqo`,
    send: `
      diraan, diro, dirayaan, dirto, diri, rabaan, doonayaan, raba, rabaa, qorsheeyeen, qorsheynayaan, qasbayaan,
      qasbaan, celiyaan, geeyaan, geeyo, la ii diro, la i geeyo, iibiyaan, iibiyay, iga iibiyay, ballanqaaday,
      goaansadeen, la i celiyo, dhaqan celis, dhaqancelis, u diraan, guuriyaan, hanjab~, u dirayaan, celinayaan, rabo`,
    fgm: `
      gudniin~, gudniinka, gudniinka fircooniga, gudayaan, la gudo, gudaan, la gudayo, fircooni~, gudo, gudid,
      gudida, gabdhaha la gudo`,
    plainFear:
      'mugdi~, eey~, caaro, dherer~, onkod, wareysi~, imtixaan~, diyaarad~, fashil~, shaqo laan~, mustaqbal~, mas, dagaalku, cudur~, jinni~',
    professional: `
      booliis, baara, baaray, baaritaan, kiisas, ka hortag~, kahortag~, hortagga, hortagidda, shaqeeyaa urur, urur,
      ururka, isbitaal, isbitaalka, cusbitaal, kalkaaliye, kalkaaliso, boolis ahaan, askari, booliska ka, dhakhtar,
      dhaqtar ahaan, cilminafsi~, cilmi baaris, cilmibaaris~, daraaseyn, qalinjabin, buug, buugga, filim, filimka,
      maqaal, qoray, wargeys, saxafi, tabarucay, mutadawac~, tabaruc~, tababar, koorso, koorsada, casharka,
      daryeelay, daryeelaa, daryeeli, daryeelka, caawiyay, caawiyaa, caawin jiray, caawin, taageeray, xarun, xarunta,
      shaqeeyay, ka shaqeeyay, ka shaqeyn, ka shaqaynayay, ambalaas, dab demis, ilaaliye, waardiye, turjumaan,
      turjumay, qareen, maxkamad, macallin, arday, bartay, baranayaa, barnaamij, wacyigelin, khadka caawimaadda,
      bulshada, muxaadaro, warbixin, sheeko, riwaayad, hees`,
    game: `
      ciyaar, ciyaarta, kubad, kubbad, kubadda, kubbadda, shax, turub, feedh~ ciyaar, tartan, tartanka, orod,
      ciyaaro, ciyaaraha, jimicsi, tababar, fortnite, karate, judo, garoonka, shaah, koob, koobka, ciyaarnay,
      laliska, fifa, dheelnay, shaxda, turubka`,
    joke: `
      kaftan, kaftamayaa, kaftan ah, qosol, qosolnay, qoslay, qoslaa, kaftamay, ciyaar ahaan, haha, kaftanka, hehe,
      majaajilo`,
    thing: `
      shaqada, hawsha, gaajo, gaajada, kulayl~, kuleyl~, kulka, harraad, daal, daalka, qabow, qabowga, cudur~,
      xanuun, xanuunka, waqti~, wakhti~, lacag, cadceedda, jacayl, dhaxan, safarka, imtixaan~, stress, stresska,
      caajis, sugitaan~, xiiso, warka, dhabarka, madax xanuun, qiimaha, daaqad, albaab, albaabka, telefoonka,
      durbaan, durbaanka, kubadda, gaari, baabuur, koronto, walbahaarka, hilowga, iskuulka, kirada, deynta, eey,
      eey ga, bisad, roob, niyad jab, xisaab~, casho~, nalka`,
    trifle: `
      soo daahay, daaho, soo daaho, ilaawo, illoobo, hilmaamo, ganaax, shaqada laga eryo, eryid, cayrin, rooti,
      casho, maxkamad, digniin, biil, kirada, ceyrin, caydha, hadaan daaho, haddaan daaho, shaqo ka eryid,
      in la i eryo`,
    accident: `
      shil, si shil ah, jikada, jiko, farta, faro, fartayda, cunto karin, karinayay, ciyaaraya, shaqada, shaqo, kama,
      si kama ah, dhacay, kufay, jimicsi, hilib, basal, khudaar, kubad, lugtayda ciyaarta, dhabarka, warshad~, qalad,
      khalad, saliid, birta, gaariga, shaaha`,
    mine: `
      naftayda, nafteyda, iska, waxaan rabaa, waxaan doonayaa, waan rabaa, ayaan rabaa, baan rabaa, waxaan ka fikiraa,
      waxaan ka fikirayaa, ayaan qabaa, baan qabaa, waan isku dayay, aan isku dayay, waxaan qorsheynayaa, i hayaan,
      i haya`,
    you: 'ku dilayaa, ku dili, ku gubayaa, ku gubi, idin dilayaa, idin dili, idin gubayaa',
    echo: 'kaliya, haa, ee, balse, keliya, se, oo',
    not: `
      ma, maan, mana, aanan, aanay, inaanan, uma, kama, kuma, lama, maanan, mayo, weligay ma, waligey, weligay,
      waligay, cidna, qofna, la aan, ima, iima, igama, igulama, inaan aan, ha, mey, may, midna, waxna`,
    between: `
      i, na, igu, ii, iga, weligay, waligay, waligey, wax, jirto, jirin, jiraan, qabo, hayo, lahayn, ku, ka, u, is,
      sii, soo, kasoo, ninkaygu, dambe, mar, abid, marna, xitaa, ah, aan, inaan, noo, lagu, uu, hadda, haba, wali,
      hore`,
    or: 'ama, mana, iyo, mase',
    but: 'laakiin, laakin, laakiinse, balse, lakin, hase, hase ahaatee, hase yeeshee',
    danger: ` iga iibiyay, iga iibiyeen,  nalagu (garaacaa|garaaco|jirdilaa), nala (garaacaa|garaaco|jirdilaa|garaacay), 
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
      naftayda dhaawac~, is waxyeeleeyaa`,
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
      shaqo la aan, shaqo laaan, shaqo laan`,
  },
  patterns: ['takes me papers -^professional -^trifle', 'die > want', 'life > tired'],
}
