/** The portal's sign: a compass, since it is about direction. Decoration only. */
export function Compass() {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true">
      <circle cx="32" cy="32" r="29" fill="#fff" stroke="#00347a" strokeWidth="4" />
      <path d="M32 10 39 32 32 54 25 32Z" fill="#00347a" />
      <path d="M32 10 39 32H25Z" fill="#e8701a" />
      <circle cx="32" cy="32" r="3.5" fill="#fff" />
    </svg>
  )
}
