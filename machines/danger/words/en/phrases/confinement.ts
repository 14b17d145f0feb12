import { goes } from './choices'

export const captivity = `
  (locks|locked|locking|lock) (the|our|my|all) (door|doors|flat|gate|windows|room|home) … (when|from|outside|and|so|until|after),
  (lock|locks|locked|locking) (me|us|her) (in|inside|up|at|to|out|outside),
  (lock~|closed|closes) … from (outside|the outside),
  (takes|took|has|hides|keeps|hid|taken) (the|my|all|both|away my|away the) (keys|key|house keys|shoes|clothes|phone|mobile|sim|laptop|bank card|card|cards|id|passport|coat),
  (has|have|checks|reads|controls) my (phone|messages|whatsapp|location|bank|salary|account),
  (write|writing|send|sending) this from (the library|a friends|my friends|my neighbour~|neighbour~|toilet|bathroom|borrowed),
  (guards|guard|guarded|guarding) (us|me|outside|the),
  (not|never|isnt|arent|am not|are not) (free to|free|allowed) ${goes}, not free to ${goes},
  not allowed to (go out|go outside|go anywhere|leave alone|leave without),
  (cant|cannot|can not|couldnt|not allowed to|forbidden to|may not|not permitted to|dont let us|doesnt let us|not allowed to) (leave|go out|go outside|exit|quit|stop|go|get out) … (the site|the house|the flat|the farm|the apartment|the building|the camp|the room|without him|without them|alone|until … pay|until … debt|before … pay|because he|because they),
  (not|never|havent) … been (outside|out) (alone|since|without|for), forbids me,
  (forbids|forbid|forbidden|banned|prohibits) (me|us) (to|from|going|seeing|leaving),
  only (with him|with my husband|with his permission), without his permission`

export const papersTaken = `
  (collected|collects|collect|keeps|kept|keep|took|takes|holds|holding|hold|hides|hid|locked|confiscated|burned|burnt|tore|destroyed|seized|stole|has|have) … (our|everyones|everybodys|the workers|their|all our|all the|all of our|all my|away our|away my|girls) (passports|passport|papers|documents|ids|visa|residence|permits|permit|id),
  (passport|passports|papers|documents|id|card|phone|permit|ids) … (doesnt|dont|wont|not|didnt|never|refuses) … (give|return|gives|gave) … back`
