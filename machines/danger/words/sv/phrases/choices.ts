// Choices that several phrases share, in the notation of `lexicon.ts`.

export const they =
  '(han|hon|de|mannen|man|make|sambo|pojkvän|kille|flickvän|fru|hustru|partner|ex|exman|pappa|far|mamma|mor|styvpappa|styvfar|bror|bröder|farbror|morbror|farfar|morfar|kusin|svärmor|svärfar|svåger|son|familj|släkt|gubben|rumskompis|inneboende)'
export const boss =
  '(chef|arbetsgivar~|ägar~|~ägaren|förman|agent|agenten|agentur~|förmedlar~|hyresvärd~|värden|bossen|bas|basen|kocken|krögar~|bonden|arbetsledar~|företag~|firman|bolag~|smugglar~)'
export const child =
  '(barn|barnet|barnen|mina barn|mitt barn|babyn|baby|bebisen|bebis|dotter|dottern|son|sonen|flickan|pojken|grabben|tösen|lillan|lillen|spädbarn~|tvillingarna|honom|henne)'
export const weapon =
  '(kniv~|brödkniv~|yxa|yxan|pistol~|gevär~|vapen|vapnet|hammare~|hammar~|bössa|bössan|hagelgevär~|machete|bensin~|syra|basebollträ~|skruvmejsel~|sax|saxen|slägga~|järnrör~)'
export const night = '(nätterna|natten|nätter|natt|kvällarna|kvällen)'
export const heights =
  '(bron|bro|järnvägsbron|spåret|spåren|rälsen|taket|tak|balkongen|räcket|kajkanten|kanten|perrongkanten|plattformskanten|stupet|klippan|järnvägsspåret|tågspåret)'
export const tablets =
  '(tabletter|tabletterna|piller|pillren|mediciner|medicinerna|medicin|sömntablett~|sömnmedicin~|värktablett~|alvedon|panadol|burana|ipren|insulin|lugnande|antidepressiva|morfin|opamox|paracetamol|ketipinor~|theralen~|imovane~|stilnoct~|propavan~|citodon~|tramadol~|oxascand~|sertralin~|lergigan~|stesolid~|paketet|paket|förpackning~|asken|kartan)'
export const papers =
  '(pass|passet|passen|papper|papperen|papperna|uppehållskort~|uppehållstillstånd~|id kort|idkort~|id kortet|dokument|dokumenten|handlingarna|bankkort~|legitimation~|resehandlingar~|mobil|mobilen|telefon|telefonen|simkort~|nycklar|nycklarna|bankkoder|bankkoderna)'
