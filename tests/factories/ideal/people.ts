import { examples } from '../../../db/seed/examples'
import { newcomers } from '../../../db/seed/further-examples'
import type { Topic } from '../../../machines/conversations/conversations'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { expectedOf, type Ideal, type IdealName } from './expected'

type IdealPerson = Ideal & {
  topics: readonly Topic[]
  answers: Readonly<Record<string, AnswerValue>>
}

const answersOf: Record<IdealName, { topics: readonly Topic[]; answers: Readonly<Record<string, AnswerValue>> }> = {
  ...examples,
  ...newcomers,
}

/** The twelve people of whom a coach wrote down what a good draft says. */
export const idealPeople: readonly (IdealPerson & { name: IdealName })[] = (Object.keys(expectedOf) as IdealName[]).map(
  (name) => ({ name, ...expectedOf[name], ...answersOf[name] }),
)
