import { PrintButton } from '../ui/print-button'
import { useTexts } from '../ui/page-context'
import type { ReceiptView } from './permissions-view'

/** The receipt of a consent: whom, what, until when; its code until that is used; and the way to take it back. */
export function ReceiptPage({ view, address }: { view: ReceiptView; address: string }) {
  const { t, language } = useTexts()
  const { id, recipient, topics, given, state, ended, code, isInForce } = view
  return (
    <main id="main" data-page="receipt">
      <h1>{t('sharing:receipt.title')}</h1>
      {ended && <p className="note">{t('sharing:receipt.ended', { date: ended })}</p>}
      <dl>
        <dt>{t('sharing:receipt.recipient')}</dt>
        <dd>{recipient}</dd>
        <dt>{t('sharing:receipt.topics')}</dt>
        <dd>{topics}</dd>
        <dt>{t('sharing:receipt.given')}</dt>
        <dd>{given}</dd>
        <dt>{t('sharing:receipt.until')}</dt>
        <dd>{state}</dd>
        <dt>{t('sharing:receipt.number')}</dt>
        <dd>
          <bdi dir="ltr">{id}</bdi>
        </dd>
      </dl>
      {isInForce && <CodeForRecipient code={code} address={address} />}
      {isInForce && <p>{t('sharing:receipt.revocable')}</p>}
      {isInForce && (
        <form method="post" action={`/${language}/my-data/permissions/${id}`} className="acts">
          <button name="do" value="end" className="quiet danger" data-act="end">
            {t('sharing:receipt.end')}
          </button>
          {!code && (
            <button name="do" value="newCode" data-act="new-code">
              {t('sharing:receipt.newCode')}
            </button>
          )}
        </form>
      )}
      <PrintButton label={t('common:result.print')} how={t('common:result.printHow')} />
      <p className="noprint">
        <a href={`/${language}/my-data/permissions`}>{t('sharing:receipt.back')}</a>
      </p>
    </main>
  )
}

function CodeForRecipient({ code, address }: { code: ReceiptView['code']; address: string }) {
  const { t } = useTexts()
  return (
    <>
      <h2>{t('sharing:receipt.code')}</h2>
      {!code && <p>{t('sharing:receipt.codeUsed')}</p>}
      {code && (
        <>
          <p>
            {t('sharing:receipt.codeHow')} <bdi dir="ltr">{address}</bdi>
          </p>
          <p>
            <bdi dir="ltr" translate="no" className="code" data-share-code>
              {code.code}
            </bdi>
          </p>
          <p>{t('sharing:receipt.codeOnce', { date: code.until })}</p>
        </>
      )}
    </>
  )
}
