import type { Theme } from '../../lexicon'

export const selfHarm: Theme = {
  swallow: `
    ta, tar, tog, tagit, svälja, sväljer, svalde, svalt, äta, åt, ätit, sväljt, trycka i mig, tryckte i mig,
    proppa i mig, tryckt i mig, proppade i mig, hällde i mig`,
  pills: `
    alla tabletter, alla mina tabletter, alla piller, alla mina piller, alla mina mediciner, alla mediciner,
    alla sömntabletter, alla mina sömntabletter, för många tabletter, för mycket tabletter, massa tabletter,
    massor av tabletter, hela burken, överdos, en burk tabletter, massa piller, all min medicin, en näve tabletter,
    en hel karta, tabletterna på en gång, alla mina medicin, all medicin, för många piller, en hel burk,
    massor med tabletter, mängder av tabletter, mycket tabletter, för många sömn~, tabletterna, en näve piller,
    näve piller, näve tabletter, en massa piller, en massa tabletter`,
  hoard: `
    samlar på, samlar, samlat, sparar på, sparat, köpt, gömt undan, har hemma, hamstrar, ligger redo, lagt undan`,
  means: `
    rep, repet, snara, mediciner, sömntabletter, sömntabletterna, tabletter, tabletterna, piller, pillren, lugnande`,
  cut: `
    skär, skära, skar, skurit, skärit, bränner, bränna, brände, bränt, rispar, ristar, rispa, river, hugger, slår`,
  harm: `
    skär, skära, skurit, skar, skada, skadar, skadat, skadade, bränner, bränna, brände, bränt, straffa, straffar,
    rispar, slår, slå, svälter, dunkar, gör illa, gjorde illa, rispa, slog, knuffa`,
  body: `
    armarna, armar, handled~, handlederna, mina handleder, handleden, låren, benen, magen, underarm~, armen,
    mina armar, pulsådr~, huden, huvudet i väggen, halsen med, ådrorna, huvudet i väggen tills`,
  danger: `
    självskad~,
    (hoppa|hoppar|kasta mig|ställa mig|gå ut) … (framför|från bron|från taket|från balkongen|från ett tak),
    hoppa från, framför tåget, framför ett tåg, framför tunnelban~, ta en överdos, tog en överdos, tagit en överdos,
    tar en överdos, överdos, överdoser~, tänker hänga mig, hänga mig, skjuta mig, dränka mig,
    ställa mig (på spåret|på rälsen|framför), går till spåret, ner till spåret … (tåget|vågade),
    stod (på bron|vid spåret|på räcket), vågade inte hoppa, (sår|ärr) på (handlederna|armarna|låren) … (jag|själv),
    gjorde dom själv, (dag|natt|gång) hoppar jag,
    (nya|färska) (ärr|sår) på (hela|båda|) (armen|armarna|låren|handled~),
    (ärr|ärren) på … (armen|armarna|låren|handled~) … (nya|efter förra|efter helgen|igen|själv),
    (knogarna|knogar|händerna|näven) … (blodiga|blöder|sönder|av väggen|i väggen|från väggen),
    (sug|suget|lust|lusten|begär) … (skära|bränna|rispa|skada) (mig|sig)`,
  jump: `
    hoppa, hoppar, hoppade, kasta mig, slänga mig, ställa mig, kliva, klivit, gå rakt ut, svänga ut, lägga mig,
    ta steget`,
  height: `
    bron, bro, spåret, spåren, rälsen, taket, balkongen, räcket, perrongen, perrongkanten, klippan, lastbil~,
    långtrad~, tåget, kajen, plattformen`,
}
