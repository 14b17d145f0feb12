import { data, useLoaderData } from 'react-router'
import { DemoPeoplePage } from '../../components/demo/people-page'
import { frameOf } from '../../components/ui/frame'
import { asDemoVisitor } from '../../guards/who-is-asking.server'
import { listDemoPeople } from '../../use-cases/demo/enter-demo.server'

/** Everyone in the demo. */
export const loader = asDemoVisitor(({ demo, texts }) =>
  data({
    frame: { ...frameOf(texts, texts.t('demo:everyone')), sheet: 'demo' as const },
    people: listDemoPeople(demo),
  }),
)

export default function DemoPeople() {
  return <DemoPeoplePage people={useLoaderData<typeof loader>().people} />
}
