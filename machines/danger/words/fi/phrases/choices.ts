// Choices that several phrases share, in the notation of `lexicon.ts`.

export const they =
  '(hän|se|ne|he|mies|mieheni|miehen|aviomie~|avomie~|poikaystäv~|tyttöystäv~|vaimo|vaimoni|puoliso|puolisoni|kumppani~|ex|eksä|eksäni|exä|exäni|exmies~|isä|isäni|äiti|äitini|isäpuol~|veli|veljeni|velje~|setä|setäni|eno|enoni|serkku|serkkuni|anoppi~|appi|appeni|sukulai~|perhe|perheeni|suku|sukuni|vanhempani|vanhemmat|poikani|kämppi~|sulhanen|avopuoliso~)'
export const boss =
  '(pomo|pomoni|pomon|työnantaja|työnantajani|työnantajan|esimies|esimieheni|omistaja|omistajan|yrittäjä|isäntä|välittäjä|välittäjän|agentti|agentin|parittaja|työnjohtaja|päällikkö|vuokranantaja|vuokraisäntä|emäntä|johtaja|firma|~omistaja|kauppias|salakuljettaja|vuokraisännän|pomolla|työnantajalla|agentilla|välittäjällä|omistajalla)'
export const child =
  '(lasta|lapsia|lapsiani|lapsiamme|lastani|lapsen|lapset|lapseni|lapsille|lapselle|vauvaa|vauvaani|vauvan|vauvalle|vauva|poikaa|poikaani|tytärtä|tytärtäni|tyttöä|tyttöäni|pikkuveljeä|pikkuveljeäni|pikkusiskoa|pikkusiskoani|veljeä|veljeäni|siskoa|siskoani|taaperoa|poikaamme|tytärtämme|muksua|muksuja|mukuloita|kakaroita|lapselleni|lapsilleni|pojalle|tytölle|pojalleni|tyttärelleni)'
export const weapon =
  '(veits~|puukko~|puuko~|veitse~|veistä|keittiöveits~|ase|aseen|aseella|asetta|aseensa|pistooli~|kirve~|kirves|haulikko~|vasara~|vasaralla|pesäpallomail~|mail~|saks~|ruuvimeis~|rautaput~|bensa~|bensaa|happoa|lapio~|puntari~|machet~|kivääri~|leipäveits~)'
export const weekday =
  '(maanantai~|tiistai~|keskiviikko~|torstai~|perjantai~|lauantai~|sunnuntai~|viikonloppuna|huomenna|ensi yönä|tänään|illalla|tänä iltana|ens viikolla|ensi viikolla|jouluna|juhannuksena|synttärei~)'
export const heights =
  '(silla~|sillan|kait~|kaiteella|radan|radalla|radan varressa|raiteilla|raiteiden|kiskoilla|kiskojen|katolla|katon|parvekkeen|laiturin|jyrkänte~|kallion|rautatie~|junaradan|junaradalla|parvekkeella)'
export const tablets =
  '(lääkkeet|lääkkeitä|lääkettä|pillereitä|pillerit|nappeja|napit|tabletteja|tabletit|unilääkk~|särkylääkk~|buranaa|buranat|panadolia|panadoleja|insuliinia|rauhoittavia|rauhottavia|mielialalääk~|opamox~|buranoita|parasetamol~|levyllisen|levyt|diapam~|morfiinia|ketipinor~|tenox~|imovane~|triptyl~|panacod~|tramadol~|lyrica~|xanor~|sertralin~|sitalopram~|pakkauksen|pakkaus|pakkauksia|paketin|kipulääkk~)'
export const papers =
  '(passi|passin|passini|passia|passiani|passit|passimme|passejamme|passeja|oleskelulupakort~|oleskelulupa~|oleskelukort~|henkilökort~|henkkarit|henkkareita|henkilöpaper~|paperit|paperini|papereita|papereitani|pankkikort~|pankkitunnu~|puhelin|puhelimen|puhelimeni|puhelinta|kortti|kortin|sim kortin|simkort~|avaimet|avaimeni|dokumentit|asiakirjat|rahat|rahani|matkustusasiakirj~|työlupa~|viisumi~)'
