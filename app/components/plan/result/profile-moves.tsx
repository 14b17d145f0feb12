import { useTexts } from '../../ui/page-context'
import type { ProfileBar } from './result-view'

/** Beside the picture: what would move each direction, and which ones the person wishes to change. */
export function ProfileMoves({ bars }: { bars: readonly ProfileBar[] }) {
  const { t } = useTexts()
  const moving = bars.filter(({ moves, wished }) => moves !== null || wished)
  if (moving.length === 0) return null
  return (
    <>
      <h3>{t('profile:moversTitle')}</h3>
      <ul>
        {moving.map(({ direction, name, moves, wished }) => (
          <li key={direction} data-moves={direction}>
            <strong>{name}</strong>
            {moves && <>: {moves}</>} {wished && <span className="tag good">{t('profile:wished')}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
