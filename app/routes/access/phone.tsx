import { data, redirect, useLoaderData } from 'react-router'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { PhonePage } from '../../components/conversation/phone-page'
import { frameOf } from '../../components/ui/frame'
import { spacedCode } from '../../use-cases/access/secret-codes.server'
import { noteOwnLook } from '../../use-cases/my-data/own-data-audit.server'
import { findPhoneCode, makePhoneCode, phoneMinutes } from '../../use-cases/access/resume-codes.server'

/** The code with which to go on with a phone, as a picture and to be typed; nothing before it is asked for. */
export const loader = asJobseeker(async ({ portal, language, texts, assessment }) => {
  const found = await findPhoneCode(portal, assessment)
  if (found) await noteOwnLook(portal, assessment, 'resumeCode.seen')
  return data({
    frame: frameOf(texts, texts.t('common:phone.title')),
    address: `${portal.baseUrl}/${language}/resume`,
    code: found ? spacedCode(found.code) : null,
    minutes: phoneMinutes,
  })
})

/** Makes a new code; the one before is over. */
export const action = asJobseeker(async ({ portal, language, assessment }) => {
  await makePhoneCode(portal, assessment)
  return redirect(`/${language}/phone`, 303)
})

export default function Phone() {
  return <PhonePage view={useLoaderData<typeof loader>()} />
}
