import { share, type Proof } from '../proof'
import { signKinds, type SignKind } from '../stolen-tables'
import { chanceOf, robInvented, type Guessed } from '../thief'

const percent = (right: number) => `${Math.round(right * 100)} %`
const told = (guessed: Guessed, kinds: readonly SignKind[] = signKinds) =>
  kinds.map((kind) => `${kind} ${percent(guessed[kind].right)}`).join(', ')

/** G24: lengths and keys in the tables do not tell who is troubled and who is well. */
export async function prove(scale: number): Promise<Proof> {
  const perGroup = share(150, scale)
  const { same, own } = await robInvented(perGroup)
  const chance = chanceOf(perGroup)
  const isHidden = Math.max(same.now.lengths.right, same.now.keys.right, own.now.keys.right) <= chance
  const figure = `2 × 2 groups of ${perGroup} people; a thief of the tables who knows half of them guesses the other half right (a coin: 50 %, by luck up to ${percent(chance)}): asked the same questions ${told(same.now)}; asked their own ${told(own.now)} – open: how many questions, and after how many a long text stands; as releases before 0020 stored them ${told(same.before, ['lengths'])}, ${told(own.before, ['keys'])}`
  return { figure, passed: isHidden && same.before.lengths.right > chance }
}
