import type { DangerPhrases } from '../compile-phrases'

const somebodyClose =
  '(ninkayga|ninkaygu|ninkaygii|ninkeyga|ninkeygu|xaaskaygu|xaaskayga|saygayga|seygayga|seygaygu|odaygaygu|aabbahay|walaalkay|wiilkaygu|isagu|asaga|asagu|wuu|wuxuu|ninkii)'
const iWant = '(rabaa|doonayaa|doonaa|jeclahay|jeclaan lahaa)'

export const so: DangerPhrases = {
  danger: [
    `inaan (dhinto|dhimto|geeriyoodo) … ${iWant}`,
    `${iWant} (in aan|inaan|inan) (dhinto|dhimto|geeriyoodo)`,
    '(dhimasho|geeri) (ayaan|baan|aan)? … (rabaa|jeclahay|doonayaa|rajaynayaa)',
    'ma (rabo|doonayo|jecli) (inaan|in aan|inan) (sii|mar dambe)? (noolaado|nolaado|noolado|nolado|jiro) (.|mar|oo|hadda|maanta|laakiin|dambe)',
    '(nolol|nolosha) (dambe|dambe oo|kale)? ma (rabo|doonayo)',
    '(nolosha|noloshayda|nolosheyda) … ka (daalay|dhergay|quustay)',
    '(waan|inaan|waxaan|in aan|baan|ayaan|mararka) … is (dilo|dilaa|dilayaa|dili|deldelo|deldelayaa|daldalayaa|merjiyo)',
    '(waan|inaan|waxaan|in aan) … (isdilo|isdilaa|isdilayaa|isdili|isdeldelo)',
    '(fikir~|fakar~|qorsheyn~|isku dayay|maskax~) … (is dil~|isdil~|inaan is dilo)',
    '(is dil|isdil|is dilka|isdilka) (ayaan|baan|habeen|maalin)? … (fikir~|fakar~|ku fikir~)',
    '(naftayda|nafteyda|naftaydi) … (dilo|dilaa|dilayaa|dili|dhaawaco|dhaawacayaa|waxyeelleeyo|waxyeeleeyo|gooyo|qaado)',
    '(dilo|dhaawaco|waxyeelleeyo|waxyeeleeyo) (naftayda|nafteyda)',
    'waan? is (jarjaraa|jarjarayaa|jarjartaa|dhaawacaa|dhaawacayaa|waxyeeleeyaa)',
    '(noloshayda|nolosheyda|nolashayda) … (soo afjaro|dhammeeyo|dhameeyo|joojiyo|soo afjarayaa)',
    '(fiicnaan lahaa|wanaagsanaan lahaa|ka fiican~|ka roon~) … (laaantay|aniga la aantay|la aantay|la aanteyda|laaanteyda|anigoo aan jirin)',
    '(sabab|micno|macno) … (aan ku noolaado|nolosha) ma (jirto|jiro|leh|laha)',
    `${somebodyClose} (ayaa|baa|wuu|waa)? (i|na|carruurta) (garaacaa|garaaca|garaacay|garacaa|garaacayaa|dilaa|dila|jirdilaa|feedhaa|laadaa|ceejiyay|ceejiyaa|ceejiya|tumaa|tuma)`,
    '(wuu|wuxuu|xalay|ayuu) … (i ceejiyay|i merjiyay|i garaacay|i jirdilay|i garaacaa)',
    '(hanjab~|hanjabay|ugu hanjab~|yiri|yidhi|sheegay|rabaa) … (inuu|in uu|inay) (i|na) (dilo|disho|gowraco|qalo)',
    '(yiri|yidhi|yidhaahdaa) … (waan|baan) ku (dilayaa|dilaa|gowracayaa)',
    '(wuu|wuxuu) (i|na) dilayaa',
    '(baqaa|baqayaa|cabsanayaa|cabsadaa) (ninkayga|ninkeyga|ninkaygii|saygayga|seygayga|xaaskayga|odaygayga)',
    'ka (cabsanayaa|baqayaa) naftayda',
    '(waan|aan) dilayaa (isaga|iyada|qof|dadka|ninka|ninkayga|xaaskayga|maamule~|deris~)',
    '(inaan|in aan) (isaga|iyada|qof|dad) (dilo|dhaawaco) (.|rabaa|ayaan|waan)',
    '(rabaa|doonayaa) (inaan|in aan) (dilo|dhaawaco) (isaga|iyada|qof|dad|ninka|maamule~)',
    'waan (iska|isaga) (dhimanayaa|dhimayaa|dhintaa)',
    '(naftayda|nafteyda|naftaydi) … (dhaawacaa|waxyeeleeyaa|waxyeelleeyaa)',
    '(aabahay|aabbahay|walaalkay|odaygayga|wiilkayga) (ayaa|baa) (i|na) … (garaaca|dila|garaaco|tuma)',
    '(is dilid|isdilid|is dil|isdil) (ayaan|baan|ayaa|baa) … (ka fekeraa|ka fikiraa|fekeraa|fikiraa|maskaxda|qorsheynayaa)',
    '(hanjab~|ii hanjabay|igu hanjabay) … (inuu|in uu) (i|na) (dilayo|dilo|gowracayo)',
  ],
  ordinary: [
    '(ka hortagga|kahortagga|ka hortagida|ka hortag) … (is dilka|isdilka|is dilid|isdilidda)',
    '(ma|mana|maan) (jirto|jirto wax|qabo|hayo)? … (fikrad|fikir|fikrado) … (is dil~|isdil~)',
    '(waqti|waqtiga|wakhti|wakhtiga) … dil~',
  ],
}
