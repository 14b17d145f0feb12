import { Fragment } from 'react'

/** A sentence with a name in it: the name keeps its direction, and a browser that translates the page leaves it alone. */
export function Named({ text, name }: { text: string; name: string }) {
  const parts = name === '' ? [text] : text.split(name)
  return (
    <bdi>
      {parts.map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <bdi translate="no">{name}</bdi>}
          {part}
        </Fragment>
      ))}
    </bdi>
  )
}
