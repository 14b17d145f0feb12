import type { Theme } from '../../lexicon'

export const people: Theme = {
  me: `
    mig, mej, oss, min hals, mitt ansikte, mitt hår, mina fingrar, mina ben, på mig, mig illa, får jag smaka`,
  self: `
    mig själv, mej själv, mig, mej, sig, sig själv, oss själva, sej, min egen kropp, själv, mig sj`,
  mine: `
    mig själv, mej själv, mig, vill, ville, tänker, funderar, planerar,
    jag har (tankar|självmordstankar|självmordsplaner), jag är (suicidal|självmordsbenägen|självdestruktiv),
    jag försökte, jag ska, jag kommer att, jag överväger, jag tog, jag är rädd att jag`,
  you: 'dig, dej, er, dig och',
  close: `
    min man, mannen, min make, maken, min sambo, sambon, min pojkvän, pojkvännen, killen, min kille, min flickvän,
    min fru, frun, min hustru, min partner, partnern, mitt ex, exet, exmannen, min exman, min exmake, exsambon,
    min exsambo, min fästman, min fd man, min före detta, gubben, barnens pappa, mannen min, ex, mitt x, min tjej,
    min gubbe, min karl, min pappa, pappa, min far, min mamma, mamma, min mor, min bror, brorsan, mina bröder,
    min son, sonen, min styvpappa, styvpappa, styvfar, min styvfar, plastpappa, min plastpappa, min farbror,
    min morbror, min kusin, mina föräldrar, min familj, familjen, min släkt, släkten, mina släktingar, min svärmor,
    min svärfar, svärmor, svärföräldrar~, min svåger, farfar, mina kusiner, min rumskompis, min inneboende,
    min moster, mammas nya, hans bror, min mans bror, barnens far, lillebror, storebror, storebrorsan, svågern,
    min exfru, exfrun, svärfar, farsan, morsan, min dotter, min styvson, kompisens kille, svärsonen, fästmannen`,
  feared: `
    min man, min make, min sambo, min pojkvän, min kille, min flickvän, min fru, min hustru, min partner, mitt ex,
    exet, min exman, min exmake, min exsambo, min pappa, min far, min styvpappa, min mamma, min bror, mina bröder,
    min son, min familj, min släkt, mina släktingar, mina föräldrar, min farbror, honom, dem,
    vad (han|hon|de) … (göra|gör|hitta),
    att (han|hon) (ska|kommer|skall|slår|gör|dödar|hittar|tar) … (slå|döda|skada|hitta|göra|komma|hitta|mig|oss),
    att de … (döda|hitta|skada|slå), mitt liv, våra liv, min säkerhet, livet,
    när (han|hon) (dricker|kommer|är|blir)`,
  person: `
    han, hon, de, dom, någon, en man, män, en kille, hallick~, smugglar~, den här mannen, dom jag, den andre, typen,
    främlingar, släkten`,
  boss: `
    ~ägaren, ~ägare, chefen, min chef, arbetsgivare~, min arbetsgivare, bossen, ägaren, hallick~, förmannen,
    hyresvärd~, företaget, människosmuggl~, agenten, smugglar~, förmedlar~, hyresvärden, förman, arbetsledaren,
    butikschefen, arbetsledare, krögaren, hyresvärd`,
  family: `
    henne, barnen, barnet, mina barn, vårt barn, våra barn, min dotter, mina döttrar, min son, min mamma, min mor,
    min syster, mina systrar, min bror, min lillebror, min lillasyster, min familj, vår son, vår dotter, bebisen,
    mina syskon, min far, min pappa, min kompis, min vän~, mamma, morsan, lillasyster, lillebror, syrran, ungarna,
    dottern, sonen, min bebis, systerdotter, min systerdotter, min brorsdotter`,
  victim: `
    honom, henne, dem, dom, någon, alla, folk, min chef, chefen, min man, min fru, min sambo, mitt ex, grannen,
    min granne, min pappa, mina barn, mitt barn, andra, den jäveln, den där jäveln, jäveln, den gubben, kärringen,
    handläggaren, människor, min bror, den idioten, den mannen, en människa, min exman, min kollega, gänget,
    hela gänget, soctant~, den där, tanten, exet, frun, svåger, min svåger, bebis, min bebis, er allihop, er alla,
    dom alla, allihop, granne, min dotter, personalen, min förra chef, förra chefen, soctanten, den där soctanten,
    kontoret, styvfar, min styvfar, min styvpappa, min mamma`,
  others: `
    patienter, patienterna, klienter, klienterna, ungdomar, ungdomarna, kunder, elever, brukare, självmordsbenägna,
    andra som, personer som, människor som`,
}
