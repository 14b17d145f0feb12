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
    not paid me, hasnt paid me, havent been paid, without getting paid, have not been paid, 16 hours, 18 hours`,
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
    (marry|marrying) (me|her|us|my sister) (off|to)`,
}
