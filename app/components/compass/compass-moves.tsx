import { useTexts } from '../ui/page-context'
import type { compassMoves } from './compass-view'

/** Beside the compass: what would move each sector. */
export function CompassMoves({ moves }: { moves: ReturnType<typeof compassMoves> }) {
  const { t } = useTexts()
  if (moves.length === 0) return null
  return (
    <details>
      <summary>{t('profile:moversTitle')}</summary>
      <ul>
        {moves.map(({ sector, name, moves: what }) => (
          <li key={sector} data-moves={sector}>
            <strong>{name}</strong>: {what}
          </li>
        ))}
      </ul>
    </details>
  )
}
