import { he, part } from './choices'

export const injury = `
  ${he} … (broke|breaks|broken|fractured|split|cracked|twisted|burned|burnt|cut|bit|bruised|smashed|knocked out) (my|her|our|mums|moms) … ${part},
  lost … (tooth|teeth|baby|hearing|eye) because … (he|she|him|husband|boyfriend|wife|partner), black eyes,
  black eye, (face|eye|lip) is (swollen|blue|bruised|cut), wasnt the (stairs|door), not the stairs,
  (cover|covering|hide|hiding|covered|hid) … (bruises|bruise|marks),
  what (he|she|they|husband) (did|does|has done) (to|with) (me|my|us|her), (his|the|with) fists, its my turn,
  twists my (arm|hand|wrist), twisted my (arm|hand|wrist) (and|until|so), fists fly, tiptoe around (him|her),
  pinned me, pinning me,
  (hospital|emergency|room|stitches|shelter|scars|bruises|tooth) … because of my (partner|husband|boyfriend|ex|wife|girlfriend|father|dad),
  breaks furniture, bruises (on my|from|with makeup|he|because|all over|under),
  (threw|throws|throw|throwing|push|pushes|pushed|slams|slammed|slam|shoves|shoved|dragged|drags|smashed|smashes) (me|us|her|mum|mom|my mother|my mum|him) … (against|down|into|through|onto|by|across|out),
  (told|said|say|lied|tell) … (i|that i) (fell|fall|slipped),
  (throws|threw|throwing|smashes|smashing|breaks) … (plates|things|boiling|hot|glass|chair|chairs|bottle) … (me|us|head|wall),
  (grab|grabs|grabbed|hold|holds|held|took|takes|squeeze|squeezes|squeezed) (me by|my|her by|her) … (throat|neck|hair),
  (belt|cable|stick|slipper|broom) if, get the (belt|stick|cable),
  with (a|the|his|her) (belt|cable|stick|slipper|hanger|broom),
  (kicked|kicks|punched|punches|hits|hit|beats|beat) (me|her|us|mum) … (stomach|face|head|belly|ribs|back|pregnant|belt|fist|fists|unconscious|ground|floor),
  pregnant and (he|my husband|my boyfriend)`

export const handsOn = `
  (put|puts|putting|slid|slides|slips|slipped) (his|her|their) (hand|hands|fingers) (up|on|under|down|in|between|inside|into|around) (my|me),
  (touch|touches|touched|touching|grabs|grab|grabbed|gropes|squeezes|squeezed|rubs|rubbed|slaps|kisses|kissed) my (breast~|bum|butt|ass|bottom|private~|body|boobs|chest|waist|thigh~|leg|legs|back|neck),
  (touches|touched|touching|touch|kisses|kissed|grabs) me (when|at night|there|under|without|in|and|where|every|like|between|inappropriately|if|all),
  (pressed|presses|pushed|pushes|rubbed|rubs|pressing|rubbing) (himself|his body|against me|up against),
  (comes|came|climbs|climbed|gets|got|crawls|enters) (to|into|in) my (bed|bedroom|room at night|room when),
  (pay|paying|paid|pays) … (with|by) my body,
  (rent|rent free|hours|shifts|contract|job|permit|visa|salary|papers) if i (am|sleep|go|m|was|kiss|spend|let|do|give),
  (sex|sleep with him|sleeping with him) (for|instead of|or) … (rent|job|hours|shifts|contract|papers|lose),
  nice to him in, (do|does|did) (it|that) anyway,
  (do|does|did|use|uses) … (what|as|whatever|how) he (wants|likes|want|pleases) (with|to|from) (me|my|her),
  he does what he wants with, (wife|woman) must (give|obey|sleep|have sex),
  (i say|i said) no … he (does|did|still|takes|forces|hits|just|continues|doesnt|dont),
  (didnt|doesnt|never) stop when i (said|say|cry|cried|beg), (did|does|do) things (to me|i didnt|i dont|that i),
  (sex|bed|sleep with me) … (when|while|even when|though) i (sleep|am asleep|was asleep|am sleeping|cry|dont want|didnt want|beg|said no|say no|was drunk),
  (forced|forces|force) himself, (demands|demand|demanded) sex, (make|makes|made|making) me have sex,
  aggressive (when|if) i (refuse|say|dont), made me (undress|touch|kiss|sleep|have sex), and kisses me,
  and touches me, (forced me|forces me) (once|again|every|many|at night|last|to bed|already|in bed)`
