import type { Theme } from '../../lexicon'

export const people: Theme = {
  me: 'me, us, my face, my throat, my neck, my hair, my head',
  self: 'myself, herself, himself, themselves, ourselves, themself, my self',
  mine: `
    myself, my self, i want, i wanted, i wanna, i am suicidal, im suicidal, i feel, i keep, i think (of|about),
    i am thinking, im thinking, i have thoughts, i have suicidal, i have been thinking, i am planning, im planning,
    i tried, i will, ill, i am going to, im going to, im gonna, my head, my mind`,
  you: 'you, ya, u, you all',
  close: `
    husbands, boyfriends, husband, wife, partner, boyfriend, girlfriend, bf, gf, ex, exhusband, exwife, fiance,
    fiancee, spouse, hubby, my man, my date, the father of my, father, dad, stepfather, stepdad, stepmother,
    stepmum, stepmom, mother, mum, mom, brother, brothers, son, sister, uncle, aunt, cousin, grandfather, parents,
    family, in laws, inlaws, father in law, mother in law, brother in law, relatives, roommate, flatmate, carer,
    guardian, stepbrother`,
  feared: `
    husband, wife, partner, boyfriend, girlfriend, ex, exhusband, father, dad, stepfather, stepdad, mother, mum,
    brother, brothers, son, uncle, family, parents, in laws, fiance, him, them,
    what (he|she|they) (will|ll|would|might|may|can|could|is going to|does),
    he (will|ll|might|would|may) (hit|hurt|kill|find|come|do|beat|follow|attack|take my),
    hell (hit|hurt|kill|find|come|do|beat|attack), theyll (hit|hurt|kill|find|beat),
    they (will|might|would) (hit|hurt|kill|find|beat|come), my life, my safety, our lives, my own safety,
    my childrens safety, for my kids safety`,
  person: `
    he, she, they, hes, shes, theyre, hed, hell, theyll, someone, somebody, a man, man, men, my pimp, pimp,
    trafficker, traffickers, smuggler, smugglers, this guy, guys`,
  boss: `
    boss, employer, manager, supervisor, landlord, owner, pimp, agent, agency, recruiter, trafficker~, smuggler~,
    chef, foreman, company, sponsor`,
  family: `
    her, my children, my kids, the children, the kids, our children, our kids, my daughter, my daughters, my son,
    my mother, my mum, my mom, my sister, my sisters, my brother, my baby, my family, our daughter, our son,
    my child, my little brother, my little sister, my siblings, our baby, my parents, my grandmother, my cousin,
    my friend`,
  victim: `
    him, her, them, someone, somebody, everyone, everybody, people, others, anyone, my neighbour, my neighbor,
    my boss, my family, my children, my kids, my baby, my child, that man, that woman, this man, that bastard,
    those people, his family, my coworker, my colleague, my manager, my landlord, caseworker, case worker,
    supervisor, my ex, my husband, my wife, my father, my brother, the manager, the boss, the neighbour, my partner`,
  others: `
    patient, patients, clients, client, youth, teenagers, teens, students, customers, callers, prisoners, residents,
    veterans, young people, people who, someone else, users`,
}
