import { data, redirect, useActionData } from 'react-router'
import { asAnyone } from '../../guards/who-is-asking.server'
import { setSecret } from '../../guards/cookies.server'
import { OpenSharePage } from '../../components/sharing/shared-pages'
import { frameOf } from '../../components/ui/frame'
import { openShare } from '../../use-cases/sharing/read-share.server'

export const loader = asAnyone(({ texts }) => data({ frame: frameOf(texts, texts.t('sharing:shared.title')) }))

/** A person who was given a code of a share opens it here; the same answer for an unknown, wrong and used one. */
export const action = asAnyone(async ({ portal, language, texts, form }) => {
  const typed = form.get('code') ?? ''
  const opened = await openShare(portal, typed)
  if (!opened) {
    const frame = frameOf(texts, `${texts.t('errors:titlePrefix')}${texts.t('sharing:shared.title')}`)
    return data({ frame, typed: typed.slice(0, 60) }, 400)
  }
  const headers = { 'Set-Cookie': await setSecret('share', opened.secret, portal) }
  return redirect(`/${language}/shared/read`, { status: 303, headers })
})

export default function Shared() {
  return <OpenSharePage wrong={useActionData<typeof action>()?.typed} />
}
