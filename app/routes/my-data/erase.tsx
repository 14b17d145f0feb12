import { data, redirect, useActionData } from 'react-router'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { clearSecret, setBrought } from '../../guards/cookies.server'
import { ErasePage } from '../../components/my-data/erase-page'
import { frameOf } from '../../components/ui/frame'
import { eraseClient } from '../../use-cases/my-data/erase-client.server'

/** What will happen, before it does. */
export const loader = asJobseeker(({ texts }) => data({ frame: frameOf(texts, texts.t('myData:erase.title')) }))

/** Erases everything once the person has said that they understand; then every session of theirs is over. */
export const action = asJobseeker(async ({ portal, language, texts, form, assessment }) => {
  if (form.get('understood') !== 'yes') {
    const title = `${texts.t('errors:titlePrefix')}${texts.t('myData:erase.title')}`
    return data({ frame: frameOf(texts, title), fault: texts.t('myData:erase.fault') }, 400)
  }
  await eraseClient(portal, assessment.row.clientId, 'ownWish')
  const headers = new Headers({ 'Set-Cookie': await clearSecret('jobseeker', portal) })
  headers.append('Set-Cookie', setBrought(portal))
  return redirect(`/${language}/erased`, { status: 303, headers })
})

export default function Erase() {
  return <ErasePage fault={useActionData<typeof action>()?.fault} />
}
