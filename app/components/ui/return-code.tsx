import type { Texts } from '../../i18n/texts'
import { PrintButton } from './print-button'
import { usePage } from './page-context'

/** The return code as it is shown, with the ways to keep it. */
export type ShownCode = {
  code: string
  /** Until when it is good, in words. */
  expires: string
  /** Where it can be mailed to, most of it hidden; nothing where the person left no address. */
  mailTo: string | null
  /** It has just been mailed. */
  isMailed: boolean
  /** A text message with the code, for the person's own phone. */
  sms: string
}

type Known = { code: string; expiresAt: Date; mailTo: string | null }

/** `paivi@example.org` as `p…@example.org`: enough to know one's own address by. */
const hidden = (address: string) => address.replace(/^(.).*(?=@)/u, '$1…')

/** @param base the address of the portal */
export function shownCode(texts: Texts, { code, expiresAt, mailTo }: Known, base: string, url: string): ShownCode {
  const text = `${texts.t('common:portal')} ${code} ${base}/${texts.language}/resume`
  return {
    code,
    expires: texts.date(expiresAt),
    mailTo: mailTo && hidden(mailTo),
    isMailed: new URL(url).searchParams.has('mailed'),
    sms: `sms:?&body=${encodeURIComponent(text)}`,
  }
}

/** The pages on which the code stands: after a mail the person is back where they asked for it. */
export const codePages = ['plan', 'result', 'code'] as const

type Props = { code: ShownCode; from: (typeof codePages)[number] }

/** The return code in reach: to be read, printed, kept in the own phone, or sent by mail where there is an address. */
export function ReturnCode({ code: { code, expires, ...ways }, from }: Props) {
  const { t } = usePage().texts
  return (
    <section className="code-box" id="code">
      <h2>{t('common:result.code')}</h2>
      <bdi dir="ltr" className="code" data-resume-code translate="no">
        {code}
      </bdi>
      <p>{t('common:result.codeHint', { date: expires })}</p>
      <CodeWays {...ways} from={from} />
    </section>
  )
}

/** How the code can be kept. */
export function CodeWays({
  mailTo,
  isMailed,
  sms,
  from,
}: Pick<ShownCode, 'mailTo' | 'isMailed' | 'sms'> & Omit<Props, 'code'>) {
  const { t, language } = usePage().texts
  const [before, after] = t('path:mailed').split('{{address}}')
  const address = (
    <bdi dir="ltr" translate="no">
      {mailTo}
    </bdi>
  )
  return (
    <>
      {isMailed && mailTo && (
        <p className="note" role="status">
          {before}
          {address}
          {after}
        </p>
      )}
      <div className="keep noprint">
        <PrintButton label={t('common:result.print')} how={t('common:result.printHow')} />
        <a className="by-phone" href={sms}>
          {t('path:textMessage')}
        </a>
        {mailTo && (
          <form method="post" action={`/${language}/code`}>
            <input type="hidden" name="from" value={from} />
            <button className="plainly" name="act" value="mail">
              {t('path:mail')} {address}
            </button>
          </form>
        )}
      </div>
    </>
  )
}
