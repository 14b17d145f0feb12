export const harmToSelf = `
  (started|start|been|keep|stopped|relapsed|stop|back to|urge to|clean from|about) (cutting|self harm|selfharm),
  cutting again, i cut (most|every|when|at night|again|deep|arms), (long sleeves|sleeves) … (cuts|scars|cut),
  (arms|legs|thighs|wrists) … (full of|covered in|covered with) (cuts|scars|burns), (new|fresh) (cuts|scars),
  old scars, (blade|razor|razors|lighter|cigarettes|cigarette|scissors) (on|against) my,
  (bang|banging|hit|hitting|smash|smashing|beat|punch|punching|bash) my … (head|face) (on|against|to|into|at) (the|a) (wall|floor|table|door),
  (bang|banging) my head, (punch|hit|slap|bite|biting|punching) my own, my own (face|head) too, burn marks,
  (self harms|selfharms), cut myself on the (stomach|arm|arms|leg|legs|thigh|thighs|hip|hips|wrist|wrists|belly),
  on purpose, (punch|punching|hit) … (walls|wall) … (till|until), (dig|digging) my nails,
  (scratch|scratching|scratched|pick|picking|pull|pulling|rub) … (bloody|until it bleeds|till it bleeds|till theres blood|my … open|until i bleed|till i bleed),
  (punish|punishing) my (body|self), razor (blade|blades) … (bathroom|bed|room|drawer|under),
  (cuts|cutting|burns|scratches|hurts) (herself|himself|themself),
  (cut|cuts|cutting) (her|his) (arms|legs|wrists|thighs|skin)`
