import type { Theme } from '../../lexicon'

export const force: Theme = {
  force: `
    force, forces, forced, forcing, makes me, make me, made me, making me, pressure, pressured, pressuring,
    pressures, coerce~, against my will, blackmail~, orders, arranged, arranging, must, have to, made to, compelled,
    wants me to, want me to, tells me to, against our will`,
  work: `
    work, working, worked, works, hours a day, labour, labor, job, clean, beg, begging, steal, sell drugs,
    deliver drugs, shifts, hours`,
  unpaid: `
    without pay, without being paid, without wages, without salary, no pay, no salary, no wages, for free, unpaid,
    not paid, for nothing, not being paid, never paid, without any pay, without money, dont pay me, doesnt pay me,
    wont pay me, dont get paid, like a slave, slave, seven days a week, almost nothing, only for food,
    for food only, no days off, keeps my wages, keeps my salary, takes my wages, takes my salary, pays me nothing,
    not paid me, hasnt paid me, havent been paid, without getting paid, have not been paid, 16 hours, 18 hours,
    (100|150|200|250|300|few hundred) (euros|euro|eur) (a|per) month,
    (one|two|three|1|2|3|few|couple of) (euro|euros|eur) (an|per) hour, pocket money, food and a bed, food and bed,
    just food, never seen (any|a) (wage|wages|pay|money|penny|cent)`,
  debt: 'debt, debts, owe, pay back, pay off, loan, repay, paying off, owes',
  sex: 'sex, sleep with, sexual, naked, porn, with men, bed, intercourse, strip, undress',
  prostitution: `
    prostitut~, sell my body, selling my body, sell myself, selling myself, sell sex, selling sex, escort~, brothel,
    sex work, have sex with men, have sex with clients, have sex with strangers, sell her body, sell herself,
    sleep with men, sleep with customers, sleep with clients, sell drugs`,
  marry: `
    marry, married, marriage, get married, wed, marrying, engaged, a wedding, be his wife, husband they chose,
    my cousin, bride`,
  send: `
    they want, they will, they plan, they are planning, family wants, parents want, dad wants, father wants,
    they are going to, theyre going to, sell me, parents are planning, family is planning, taking me, take me to,
    brothers want, send, sends, sent, sending, ship, arranged, arranging, force, sell, sold, promised, giving`,
  fgm: `
    fgm, female circumcision, circumcise, circumcised, genital mutilation, genital cutting, have my daughter cut,
    cut my daughter`,
  danger: `
    sold me to, human trafficking victim, been trafficked, am trafficked, was trafficked, being trafficked,
    forced marriage, forced into marriage, forced into prostitution, forced to marry, force me to marry,
    forcing me to marry, married against, force me into, marry me off, marrying me off, forced to sell,
    forced to have sex, sell my body, i (am|m) forced to sleep, keeps me as a slave, treated like a slave,
    like slaves`,
  plainDanger: `
    (send|sends|sending|take|taking|fly) (me|us|her|my sister) (back|home|down|) (to) (somalia|iraq|pakistan|afghanistan|syria|turkey|india|iran|gambia|ethiopia|bangladesh|egypt|sudan|our country|the village) (to|because|if|for|where|and|$),
    (marry|marrying) (me|her|us|my sister) (off|to),
    (people|men|man|guy|person|ones|woman|gang|lady|those|boys) (who|that) (brought|bring|got|smuggled|arranged|helped|sent|took) (me|us),
    (smuggler|smugglers|agent|broker|trafficker|middleman|recruiter|coyote) … (money|pay|paid|debt|owe|euros|calls|call|wants|want|euro|interest|demand|demands|threat|threatens),
    (owe|owes|owed|paying|pay|still paying|paid|debt) … (the smuggler|smugglers|the agent|the broker|for the boat|for the lorry|for the border|for the crossing|for bringing|for the journey|for my visa|for the visa|people who|men who|man who),
    (havent|not|never|hasnt) (paid|finished paying|finished) (off|for|back|) (the|my) (boat|crossing|journey|trip|visa|flight|debt|ticket|agent)`,
  longHours: `
    (12|13|14|15|16|17|18|twelve|thirteen|fourteen|fifteen|sixteen|eighteen) (hours|hrs|hour) (a day|per day|every day|a shift|days|daily|each day|day),
    (seven|7) days a week, day and night, round the clock,
    from (morning|six|five|seven|6am|5am|7am|dawn) (to|until) (night|midnight|late|evening|ten|eleven),
    without (a break|breaks|a day off|days off|rest), no (breaks|rest|day off|days off)`,
}
