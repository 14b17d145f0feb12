import script from './print-page.js?url'
import { usePageOnServer } from './page-context'

/** A button that prints the page; where there is no script, how to do it with the browser's menu. */
export function PrintButton({ label, how }: { label: string; how: string }) {
  return (
    <p className="noprint">
      <button type="button" className="quiet" data-print hidden>
        {label}
      </button>
      <span>
        {label}: {how}
      </span>
      <script src={script} nonce={usePageOnServer()?.nonce} async />
    </p>
  )
}
