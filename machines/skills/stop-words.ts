import { foldText } from '../text/fold-text'
import type { SkillLanguage } from './skill-languages'

const list = (text: string): ReadonlySet<string> => new Set(foldText(text).split(/\s+/))

/** Words that say nothing about a skill: small words, "I was", "worked as", "for two years". */
export const stopWords: Readonly<Record<SkillLanguage, ReadonlySet<string>>> = {
  fi: list(
    `ja sekä tai eli että kun kuin jos niin myös vielä joskus välillä aina usein paljon vähän kaikki kaikkea kaikenlaista muun muassa muu muita muuta esim esimerkiksi
    minä mä me se ne he hän minun mun meidän oma omassa omia oman tämä tuo joka jotka mitä mikä siellä siinä täällä missä kanssa lisäksi kautta noin yli alle vuoden vuotta vuosi kuukautta
    olen olin ollut oli olla ovat on ollaan olimme en ei eli tein teen tehnyt tehdä tekemässä teimme sain osaan osasin pystyn voin piti pidin pitää ihan hyvin uusi uusia vanha
    työ työtä työn työt töitä töissä työssä työskentelin työskennellyt työskennellä työskentelen työntekijä työntekijänä työläinen alalla ala firma firmassa yritys yrityksessä paikka
    isossa pienessä iso pieni eri erilaisia erilaiset useita monta moni kymmenen kaksi kolme neljä viisi kuusi seitsemän itse joitakin ym jne paitsi päivä päivässä kerran viikossa`,
  ),
  sv: list(
    `och eller att som för i på av med till från vid om när då det den de en ett jag vi min mitt mina mig var är har hade varit blev blivit kan kunde gör gjorde gjort göra
    arbetade arbetat arbetar arbeta arbete jobbade jobbat jobbar jobba jobb arbetare på hos över under år månader också även olika många mycket lite alla allt annat bland samt så inte
    ett två tre fyra fem sex sju stor stora liten små ny nya egen egna eget bra ibland alltid ofta hela dagen andra sen sedan`,
  ),
  en: list(
    `a an the and or of to in on at for with from by as is am are was were be been being i we my our me us it its they them he she his her this that these those there
    did do does done doing have had has worked work works working worker job jobs years year months also many much lot lots some all every different various other others
    one two three four five six seven eight nine ten big small new own good very well when then than so not no can could would used using about into up out over day days week sometimes often always`,
  ),
  ru: list(
    `и или а но что чтобы как в во на с со к ко у о об от до по за из под при для без над я мы мой моя мои мне нас наш она он они это был была были есть быть
    работал работала работаю работать работа работы работе работник рабочий делал делала делаю делать занимался занималась год года лет месяцев также тоже много немного разные разных разный всё все всех всякие
    один два три четыре пять шесть семь большой маленький новый новых свой своя свои своих сам сама иногда всегда часто очень хорошо умею могу ещё дома где когда`,
  ),
  uk: list(
    `і й та або а але що щоб як в у на з із зі до к о об від по за під при для без над я ми мій моя мої мені нас наш вона він вони це був була були є бути
    працював працювала працюю працювати робота роботи роботі працівник робітник робив робила роблю робити займався займалася рік роки років місяців також теж багато трохи різні різних все всі всіх усі
    один два три чотири п'ять шість сім великий малий новий нових свій своя свої своїх сам сама іноді завжди часто дуже добре вмію можу ще де коли`,
  ),
  ar: list(
    `و في من على الى إلى عن مع كنت كان كانت انا أنا نحن هو هي هم هذا هذه التي الذي ما لا لم قد كل كثير كثيرا بعض جميع أيضا ايضا ثم او أو أن ان لدي عندي كما حيث
    عملت اعمل أعمل عمل العمل وظيفة شغل اشتغلت أشتغل سنة سنوات سنين شهر أشهر عامل عاملة موظف موظفة واحد اثنين ثلاثة ثلاث أربعة خمسة خمس ستة ست سبعة عشر كبير صغير جديد مختلفة
    لمدة قمت أقوم اقوم القيام بعمل خلال داخل خارج بين عند لي نفسي بنفسي جدا`,
  ),
  so: list(
    `iyo ama oo waa waan waxaan waxa ayaa ayaan baan buu bay uu ay aan ku ka u la si soo sii in kii tii kuwa ah ahaa ahay ahayd jiray jirtay jirnay aniga anigu anaga aniguna
    shaqo shaqada shaqeeyay shaqeeyey shaqeyn shaqeynayay shaqayn shaqaale shaqaalaha shaqeysanayay sano sanado sannado sanadood bilo badan yar weyn cusub kale oo kala duwan dhammaan dhan mid laba saddex afar shan lix toddoba
    sidoo kale marka markii had iyo jeer mararka qaar si fiican waxbadan wax walba ma aha lahaa leh qof dadka ugu meel`,
  ),
}
