import { redirect } from 'react-router'
import { asDemoVisitor } from '../../guards/who-is-asking.server'

export const loader = asDemoVisitor(({ language }) => redirect(`/${language}/demo`))

/** Brings the demo back to its beginning. */
export const action = asDemoVisitor(async ({ portal, demo, language }) => {
  await demo.reset(portal)
  return redirect(`/${language}/demo`, 303)
})

export { default } from '../../components/ui/no-page'
