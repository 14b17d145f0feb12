import { pictogramOf } from './pictograms'

/** What an answer is about, for people who read with effort; the words beside it say the same. */
export function Pictogram({ of }: { of: string }) {
  const path = pictogramOf(of)
  return path ? (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  ) : null
}
