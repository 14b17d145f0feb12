import { data, redirect, useLoaderData } from 'react-router'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { problem } from '../../guards/problems.server'
import { receiptView } from '../../components/sharing/permissions-view'
import { ReceiptPage } from '../../components/sharing/receipt-page'
import { frameOf } from '../../components/ui/frame'
import { noteOwnLook } from '../../use-cases/my-data/own-data-audit.server'
import { endShare, loadReceipt, renewShareCode } from '../../use-cases/sharing/shares.server'

export const loader = asJobseeker(async ({ portal, language, texts, assessment, params }) => {
  const receipt = await loadReceipt(portal, assessment, params.id ?? '')
  if (!receipt) throw problem(texts, 404, 'notFound', { href: `/${language}/my-data/permissions` })
  await noteOwnLook(portal, assessment, 'sharing.seen')
  const frame = frameOf(texts, texts.t('sharing:receipt.title'))
  return data({ frame, address: `${portal.baseUrl}/fi/shared`, view: receiptView(texts, receipt) })
})

/** Takes the consent back, or makes a new code for it. */
export const action = asJobseeker(async ({ portal, language, assessment, params, form }) => {
  const id = params.id ?? ''
  if (form.get('do') === 'end') await endShare(portal, assessment, id)
  else await renewShareCode(portal, assessment, id)
  return redirect(`/${language}/my-data/permissions/${encodeURIComponent(id)}`, 303)
})

export default function Receipt() {
  const { view, address } = useLoaderData<typeof loader>()
  return <ReceiptPage view={view} address={address} />
}
