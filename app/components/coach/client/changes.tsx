import { ChangeList } from '../../plan/change-list'
import type { ChangesView } from '../../plan/change-view'

/** What has changed since the client's assessment before. */
export function Changes({ title, changes, words }: ChangesView & { title: string }) {
  return (
    <section className="card" aria-labelledby="changes">
      <h2 id="changes">{title}</h2>
      <ChangeList changes={changes} words={words} />
    </section>
  )
}
