import { Compass } from '../ui/compass'
import { useTexts } from '../ui/page-context'
import type { GuideLine } from './guide-line'

/** The guide, a small compass, and the one short thing that it says. */
export function Guide({ guide: { text, words, own } }: { guide: GuideLine }) {
  const [start, end] = useTexts().t(`guide:${text}`).split('{{words}}')
  return (
    <div className="guide">
      <Compass />
      <p>
        {start}
        {words && (
          <bdi lang={own?.language} translate="no">
            {words}
          </bdi>
        )}
        {end}
      </p>
    </div>
  )
}
