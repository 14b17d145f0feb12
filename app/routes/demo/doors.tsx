import { data, useLoaderData } from 'react-router'
import { DoorsPage } from '../../components/demo/doors-page'
import { frameOf } from '../../components/ui/frame'
import { asDemoVisitor } from '../../guards/who-is-asking.server'
import { languageCodes } from '../../i18n/languages'
import { longestStory, visitorsPersona } from '../../use-cases/demo/enter-demo.server'

/** The front page of a demo with its three doors. */
export const loader = asDemoVisitor(({ demo, texts, request }) => {
  const { made, of } = demo.progress
  return data({
    frame: { ...frameOf(texts, texts.t('demo:title')), sheet: 'demo' as const },
    making: made < of ? { made, of } : null,
    people: of,
    languages: languageCodes.length,
    persona: visitorsPersona,
    story: longestStory,
    gone: new URL(request.url).searchParams.has('gone'),
  })
})

export default function Doors() {
  return <DoorsPage view={useLoaderData<typeof loader>()} />
}
