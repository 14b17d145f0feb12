// Choices that several phrases share, in the notation of `lexicon.ts`.

export const weapon = '(knife|gun|rifle|pistol|axe|hammer|machete|bomb|shotgun|petrol|acid|blade|bat)'
export const he =
  '(he|hes|husband|boyfriend|partner|ex|father|dad|stepfather|stepdad|brother|uncle|son|cousin|man|wife|girlfriend)'
export const they = '(he|she|they|husband|boyfriend|partner|ex|father|dad|brother|brothers|family|boss|owner|wife)'
export const kin = '(mother|mum|mom|father|dad|sister|brother|family|kids|children|daughter|son|parents|baby)'
export const someone =
  '(him|her|them|someone|somebody|people|everyone|everybody|boss|husband|wife|ex|neighbour|manager)'
export const part =
  '(face|nose|arm|arms|rib|ribs|jaw|tooth|teeth|finger|fingers|wrist|leg|legs|lip|eye|eardrum|hand|hands|head|bones|collarbone|cheek)'
export const edge = '(bridge|platform|tracks|rails|railway|train|metro|roof|balcony|cliff|river|window)'
export const tablets =
  '(quetiapine|diazepam|xanax|zopiclone|tramadol|codeine|sertraline|ibuprofen|valium|seroquel|mirtazapine|oxycodone|amitriptyline|beta blockers|pills|tablets|paracetamol|panadol|burana|medicines|meds|insulin|sleeping)'
export const goes = '(go|goes|going|went|leave|leaving|out|anywhere|outside)'
export const close =
  '(husband|wife|partner|boyfriend|girlfriend|ex|fiance|father|dad|stepfather|stepdad|mother|mum|mom|stepmother|brother|brothers|uncle|aunt|cousin|son|grandfather|grandad|grandpa|father in law|mother in law|brother in law|in laws|family|parents|roommate|flatmate|he|she|they|stepbrother|man)'
export const boss =
  '(boss|employer|manager|supervisor|landlord|owner|agent|agency|recruiter|chef|foreman|company|sponsor|smuggler|trafficker|pimp|broker|contractor|farmer|restaurant|middleman|madam)'
export const child =
  '(baby|child|children|kid|kids|son|daughter|boy|girl|toddler|newborn|infant|twins|little one|brother|sister|stepson|stepdaughter|nephew|niece|him|her)'
export const papers =
  '(passport|passports|papers|document|documents|id|id card|residence card|residence permit|permit|visa|ids|bank card|bank cards|travel documents|phone|wages|money|card)'
