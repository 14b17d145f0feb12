import type { Theme } from '../../lexicon'

export const joining: Theme = {
  not: `
    inte, int, ej, aldrig, ingen, inget, inga, knappast, icke, utan att, varken, intet, ingenting, inte ens`,
  between: `
    har, haft, hade, ens, någonsin, några, någon, alls, jag, längre, mer, bara, att, är, varit, känner, mig, mej,
    heller, de, han, hon, riktigt, egentligen, på, ha, med, finns, blivit, se, ser, något, nånsin, nån, sig, oss,
    vara, se någon, precis, blir, i, direkt, det, hittar, finnas någon`,
  or: 'eller, varken',
  but: 'men, fast, dock',
  echo: `
    gör, gjorde, gör det, gjorde det, det, bara, har, däremot, hemma, det var, utan, endast, istället`,
}
