import { noticeNow } from '../../../machines/privacy-notice'
import { useTexts } from '../ui/page-context'

/** Starting over, once the code to what was sent has been shown: nothing that was sent is hidden by it. */
export function StartAnew({ isOpen }: { isOpen: boolean }) {
  const { t, language } = useTexts()
  return (
    <details id="anew" open={isOpen}>
      <summary>{t('common:welcome.startAnew')}</summary>
      <p>{t('path:anew')}</p>
      <form method="post" action={`/${language}/start`} className="acts">
        <input type="hidden" name="notice" value={noticeNow.version} />
        <button className="quiet" name="anew" value="yes" data-action="start">
          {t('common:welcome.startAnew')}
        </button>
      </form>
    </details>
  )
}
