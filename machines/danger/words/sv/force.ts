import type { Theme } from '../../lexicon'

export const force: Theme = {
  force: `
    tvingar, tvingas, tvinga, tvingade, tvingades, tvingat, tvingad, tvingats, tvång, mot min vilja, pressar,
    pressad, kräver, beordrar, måste, utnyttjar, slav, ser till att jag, arrangerar, tvunga, tvungen, pressas,
    kräver att, tvingar oss, måste göra, hamnade på, hamnade i, lurades`,
  work: `
    jobba, jobbar, arbeta, arbetar, arbete, jobbat, arbetat, arbetade, jobbade, jobb, tigga, stjäla, sälja droger,
    sälja narkotika, timmar om dagen, sliter, städa, städar, timmar, arbetet, diskar, jobba av, på ett bygge, bygge`,
  unpaid: `
    utan lön, utan betalt, utan betalning, gratis, obetalt, ingen lön, oavlönat, utan ersättning, får inte lön,
    får ingen lön, inte fått lön, aldrig fått lön, får inte betalt, får ingen betalning, inte fått betalt, slav,
    slavarbete, bara för mat, för mat och, utan ledig~, sju dagar i veckan, dygnet runt, betalar ingen lön,
    betalar inte, nästan gratis, svältlön, utan lediga dagar, betalar mig inte, betalar ingenting, bara mat,
    får bara mat, lönen har jag inte fått, lönen får, lön har jag inte, aldrig fått någon lön, obetalda,
    har inte fått lön, inte fått en euro, inte fått en cent, inte en euro, en enda euro,
    (100|150|200|250|300|några hundra) euro i månaden, (en|två|tre|1|2|3|ett par) euro i timmen, fickpeng~,
    får mat och sovplats, pengar för mat, ser inte röken av lönen, inte sett någon lön, inte sett en lön`,
  debt: `
    skuld, skulden, skulder, lån, betala tillbaka, arbeta av, jobba av, betala av, skulderna, skyldig, skulden är`,
  sex: 'sex, ligga med, sexuella, samlag, porr, naken, strippa, klä av mig, ha sex',
  prostitution: `
    prostitu~, sälja sex, sälja min kropp, sälja mig, säljer sex, bordell~, sälja sig, sälja mig själv, eskort~,
    sex med män, sex med kunder, sex mot betalning, ligga med män, ligga med kunder, säljer min kropp, sexarbet~,
    hora, träffa män för pengar, män för pengar, bordell, annat med kunderna, extra med kunderna, kunder på hotell,
    till kunder, sälja kroppen, på bordell`,
  marry: `
    gifta, gifta mig, gifta sig, gift, gifte, giftermål, giftas, giftas bort, äktenskap, bröllop, förlova mig,
    gifta bort, min kusin, tvångsgift~, bortgift~, giftes bort, blev bortgift, en man som jag ska gifta, trolova~`,
  send: `
    de vill, de ska, familj vill, familjen vill, föräldrar vill, pappa vill, bror vill, de tänker, familj tänker,
    släkten vill, skicka, skickar, skickade, skickas, skickat, planerar, planerat, bestämt, ordnat, arrangerat,
    kräver, hotar, lovat bort, föra, pressar, tänker ta, ska ta, köpt biljett, bokat biljett, biljetten är,
    ska tas med, tas med, ska tas`,
  fgm: `
    könsstympa~, könsstympning, omskära, omskäras, omskuren, omskärelse, stympa~, könsstympas, skäras som flickor`,
  danger: `
    (tvingad|tvingas|tvingade) … (äktenskap|gifta|giftermål|prostitution|sälja), tvångsäktenskap, bortgift,
    giftas bort, gifta bort (mig|min), hållas som slav, som en slav, människohandel,
    (hyran|hyra) … (sex|ligga|säng), får bara mat, bara för maten, tvingades … bordell, hamnade på bordell`,
  plainDanger: `
    (pengarna|lönen|lön|betalningen|allt) (går|gick|kommer) (till|åt) (honom|killen|mannen|chefen|agenten|han|dem|någon annan|min man|svärmor|den som),
    (skicka|skickar|föra|skickas|för) (ner|tillbaka|hem|bort|) (mig|min syster|henne|mina systrar|oss|) (ner|tillbaka|hem|) (till|) (somalia|irak|afghanistan|pakistan|syrien|turkiet|hemlandet|indien|iran|gambia|etiopien|marocko|bangladesh),
    (smugglar~|människosmuggl~|agenten|mellanhand~|förmedlar~|mannen|männen|de) (som|vill|kräver|ringer) … (tog mig hit|tog oss hit|förde mig|ordnade|hjälpte mig hit|fixade|vill ha betalt|vill ha pengar|vill ha|kräver pengar|kräver|betalt) … (euro|pengar|betal~|skuld~|skyldig|jobb~|lön~|ränta|visum~|resan),
    (skuld|skulden|skyldig|betala|ränta) … (smugglar~|människosmuggl~|agent~|mellanhand~|båten|gränsen|överfarten|lastbilen|resan hit|för resan|visumet)`,
  longHours: `
    (12|13|14|15|16|17|18|tolv|tretton|fjorton|femton|sexton|arton) timmar (om dagen|per dag|varje dag|per dygn|i sträck|dagligen|var dag),
    (sju|7) dagar i veckan, dygnet runt, från (morgon|sex|fem|sju|åtta) till (kväll|midnatt|elva|tolv|natt|sent),
    utan (ledighet|lediga dagar|rast|raster|paus|pauser), utan en enda ledig`,
}
