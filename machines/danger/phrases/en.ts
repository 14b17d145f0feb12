import type { DangerPhrases } from '../compile-phrases'

const somebodyClose =
  '(husband|wife|partner|boyfriend|girlfriend|ex|father|dad|stepfather|stepdad|stepmother|fiance|roommate|mother|brother|son|uncle|he|she|they)'
const dont = '(dont|do not|didnt|cant|cannot|never)'
const end = '(.|anymore|any more|any longer|at all|and|but|because|if|so|this life|my life)'
const person =
  '(him|her|somebody|someone|everyone|everybody|people|my boss|my husband|my wife|my neighbour|my neighbor|my family|my children|my kids)'

export const en: DangerPhrases = {
  danger: [
    `(dont|do not|didnt) (really)? want to (live|be alive|exist|be here) ${end}`,
    '(dont|do not) want to wake up (anymore|any more|again|ever|.)',
    'cant (go on|keep on|keep) living',
    '(want to|wanna|wish to|rather|going to|ready to) just? die (.|now|and|because|today|tonight|so|already)',
    '(wish|better if|better off if) i (was|were) dead',
    'id? be better off dead',
    '(kill|killing|killed|hang|hanging|shoot|shooting|drown|drowning|poison) myself',
    '(harm|harming|hurt|hurting) myself (.|on purpose|again|when|because|and|so|if|or)',
    'cutting myself',
    'cut myself (again|when|because|every|at night|on purpose)',
    'i … self harm~',
    'i … suicidal',
    'suicidal (thought~|feeling~|idea~)',
    '(think|thinking|thought|thoughts|consider|considering|planning|plan|attempt|attempted|tried|commit|committing) … (of|about)? suicide',
    '(end|ending|take|taking) my (own)? life',
    'just want to end it all',
    '(better|happier|easier) (off)? without me',
    '(no|any) (reason|point|sense) … (to live|in living|to go on living)',
    'life … (not|isnt|no longer) worth living',
    '(jump|jumping) (off a|from a|off the|from the|in front of) (bridge|roof|train|balcony|building)',
    `my? ${somebodyClose} … (hits|hit|beats|beat|punches|punched|kicks|kicked|slaps|slapped|chokes|choked|strangles|strangled|attacks|attacked|abuses) (me|us|my children|my kids|the children|the kids)`,
    'i (am|was|get|keep getting) (beaten|hit|abused) (by my|at home)',
    'my … is (hitting|beating|abusing) (me|us|the children|my children)',
    '(threaten|threatens|threatened|threatening) … (kill|murder|stab|shoot) (me|us|my|the|himself|herself)',
    '(he|she|they) (will|ll|would|is going to|is gonna|wants to|wanted to|tried to|said … would) (kill|murder|stab) (me|us|himself|herself|the children|my children)',
    '(hell|shell|theyll) (kill|murder) (me|us)',
    '(husband|boyfriend|ex|brother|father|son|partner) (wants to|wanted to|tried to|says … will|said … will) (kill|murder) (me|us|himself)',
    '(afraid|scared|terrified|frightened) of my (own)? (husband|wife|partner|boyfriend|girlfriend|ex|exhusband) (.|and|when|because|he|she|husband)',
    '(afraid|scared|fear) for my life',
    `i (will|ll|am going to|m going to|want to|wanna|could|feel like|might) (kill|killing|stab|murder|shoot) ${person} (.|and|if|because|one|someday|tonight|now|at|when)`,
    `(im going to|ill) (kill|stab|murder) ${person}`,
    '(afraid|scared|worried) … i (will|might|could|may) (hurt|harm) (someone|somebody|myself|my|others|him|her)',
    '(want to|going to) (hurt|harm) (someone|somebody|others|people|my children|my kids|him|her)',
    `my? ${somebodyClose} (is|was|gets|got|has been|can be) … (violent|abusive|aggressive) … (me|us|home|children|kids|drinks|drunk)`,
    '(nobody|no one|noone) would (miss|care|notice) … if i (died|was dead|were dead|disappeared)',
    '(dont|do not|cant) see … (reason|point) … (to live|living|in living|life)',
    '(could|will|would|going to) kill my (ex|husband|wife|boss|neighbour|neighbor|father|brother)',
    '(am|im|being|get|feel) … (in danger|not safe|unsafe|abused|beaten) (at|in my|in our) (home|house|relationship)',
    '(feel like|think about|thinking about|thinking of|want) (to)? (end|ending) it all',
    'i should be dead',
    '(tried|trying|tries) to (strangle|choke|stab|murder|kill) (me|us)',
  ],
  ordinary: [
    `${dont} … want to die`,
    '(no|not|never|without|any) (have|had|having)? (any)? suicidal (thought~|feeling~|idea~)',
    'suicide (prevention|hotline|research)',
    'suicid~ (patients|clients|youth|teenagers)',
    '(prevent|preventing) suicide~',
    '(never|not) (thought|think|thinking) … suicide',
    '(hits|hit|beats|beat) me (at|in|to|with|by) (chess|cards|it|the|games|football|tennis|work)',
    'want to shoot (people|everyone|everybody) (and|at)',
    '(hit|hits) me up',
    'end it all (on|with) (a|good)',
  ],
}
