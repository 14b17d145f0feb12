import { encode } from 'uqr'
import { useTexts } from '../ui/page-context'

type PhoneView = { address: string; code: string | null; minutes: number }

/** The way from this device to a phone: a picture for its camera, and beside it the same to be typed. */
export function PhonePage({ view: { address, code, minutes } }: { view: PhoneView }) {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="phone">
      <h1>{t('common:phone.title')}</h1>
      <p>{t('common:phone.lead')}</p>
      {code ? <Code address={address} code={code} /> : <p>{t('common:phone.start')}</p>}
      {code && <p className="note">{t('common:phone.once', { minutes })}</p>}
      <form method="post" action={`/${language}/phone`} className="acts">
        <button className={code ? 'quiet' : undefined} data-act="make">
          {t(code ? 'common:phone.again' : 'common:phone.make')}
        </button>
        <a className="button quiet" href={`/${language}/topics`} data-action="continue">
          {t('common:phone.back')}
        </a>
      </form>
    </main>
  )
}

function Code({ address, code }: { address: string; code: string }) {
  const { t } = useTexts()
  return (
    <>
      <p>{t('common:phone.scan')}</p>
      {/* A fragment is not sent to the server; the page there fills it in. */}
      <QrPicture text={`${address}#${code.replaceAll(' ', '')}`} title={t('common:phone.picture')} />
      <p>{t('common:phone.orType')}</p>
      <p>
        <bdi dir="ltr">
          <strong>{address.replace(/^https?:\/\//, '')}</strong>
        </bdi>
      </p>
      <p>
        <bdi dir="ltr" translate="no" className="code" data-phone-code>
          {code}
        </bdi>
      </p>
    </>
  )
}

const margin = 4

/** With the margin that readers need. Dark on light in every colour scheme. */
function QrPicture({ text, title }: { text: string; title: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: margin })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
