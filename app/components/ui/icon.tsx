/** Line drawings of 24 × 24. They say nothing alone: a word stands beside each, or is read out instead. */
const paths = {
  back: 'M14 6l-6 6 6 6',
  call: 'M6 3h3l1.5 4-2 1.5a11 11 0 0 0 7 7l1.5-2 4 1.5v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2',
  crisis:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM5.6 5.6 9 9m6 6 3.4 3.4m0-12.8L15 9m-6 6-3.4 3.4',
  disagrees: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM6 6l12 12',
  done: 'm5 12.5 4.5 4.5L19 7.5',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zm9.5-2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  filter: 'M4 6h16M7 12h10M10 18h4',
  forward: 'M10 6l6 6-6 6',
  language: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  lock: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3',
  message: 'M4 5h16v11H10l-5 4v-4H4z',
  note: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7',
  meeting: 'M4 6h16v14H4zM8 3v5M16 3v5M4 11h16',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM20 20l-4.5-4.5',
  send: 'M4 12 20 4l-5 16-3.5-6.5z',
  warning: 'M12 4 2.5 20h19zM12 10v4M12 17h.01',
} as const

export type IconName = keyof typeof paths

/** @param label what is read out in its place; without one it is decoration */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  return (
    <>
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={paths[name]} />
      </svg>
      {label && <span className="unseen">{label}</span>}
    </>
  )
}
