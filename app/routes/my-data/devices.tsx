import { data, redirect, useLoaderData } from 'react-router'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { DevicesPage } from '../../components/my-data/devices-page'
import { frameOf } from '../../components/ui/frame'
import { loadDevices, signOutOthers } from '../../use-cases/access/devices.server'
import { noteOwnLook } from '../../use-cases/my-data/own-data-audit.server'

/** Where the conversation is open: since when, and when it was last used there. */
export const loader = asJobseeker(async ({ portal, texts, assessment, sessionHash, request }) => {
  await noteOwnLook(portal, assessment, 'devices.seen')
  const devices = await loadDevices(portal, assessment, sessionHash)
  return data({
    frame: frameOf(texts, texts.t('myData:devices.title')),
    isDone: new URL(request.url).searchParams.has('done'),
    devices: devices.map(({ startedAt, usedAt, isThis }) => ({
      started: texts.moment(startedAt),
      used: texts.moment(usedAt),
      isThis,
    })),
  })
})

/** Signs every other device out. */
export const action = asJobseeker(async ({ portal, language, assessment, sessionHash }) => {
  await signOutOthers(portal, assessment, sessionHash)
  return redirect(`/${language}/my-data/devices?done`, 303)
})

export default function Devices() {
  return <DevicesPage view={useLoaderData<typeof loader>()} />
}
