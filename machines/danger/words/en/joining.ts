import type { Theme } from '../../lexicon'

export const joining: Theme = {
  not: `
    not, never, dont, doesnt, didnt, cant, cannot, wont, wouldnt, isnt, arent, wasnt, havent, hasnt, hadnt, no,
    nobody, no one, noone, none, nothing, couldnt, without, shouldnt, neither, nor, aint, no longer, hardly, im not`,
  between: `
    ever, really, even, actually, have, has, had, been, be, being, to, any, a, the, longer, i, am, feel, feeling,
    anymore, just, at all, once, there, want to, more, in my life, has ever, currently, physically, seriously,
    experienced, having, see, of, is, much, one, of us, will, would, got, it, find`,
  or: 'or, nor',
  but: 'but, however, although, yet, though',
  echo: `
    does, did, do, has, have, my, only, just, yes, though, however, it was, it is, at home, instead, to`,
}
