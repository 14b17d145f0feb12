import type { Term } from '../../../machines/conversations/glossary'
import { useTexts } from '../ui/page-context'

/** What words of the field mean, folded, in the person's language. */
export function Glossary({ terms }: { terms: readonly Term[] }) {
  const { t } = useTexts()
  return (
    <details>
      <summary>{t('guide:meaning')}</summary>
      <dl>
        {terms.map((term) => (
          <div key={term}>
            <dt>{t(`glossary:${term}.word`)}</dt>
            <dd>{t(`glossary:${term}.means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
