import type { PeopleView } from './people-view'
import { RowsTable } from '../queue/rows-table'

/** Who has signed in, with which roles and when, and how many clients they have. */
export function PeoplePage({ view }: { view: PeopleView }) {
  const { words, people, released } = view
  return (
    <main id="main" data-page="coach-people">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {released && (
        <p className="note" role="status">
          {released}
        </p>
      )}
      <RowsTable label={words.title} columns={[words.name, words.rolesOf, words.seen, words.clients, words.acts]}>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">{person.name}</th>
            <td data-label={words.rolesOf}>{person.roles}</td>
            <td data-label={words.seen}>{person.seen}</td>
            <td data-label={words.clients}>{person.clients}</td>
            <td>{person.clients > 0 && <Release person={person} words={words} />}</td>
          </tr>
        ))}
      </RowsTable>
    </main>
  )
}

/** In two steps: what happens is said before the button that does it. */
function Release({ person, words }: { person: PeopleView['people'][number]; words: PeopleView['words'] }) {
  return (
    <details>
      <summary aria-label={person.release}>{words.release}</summary>
      <form method="post" action="/coach/people">
        <p>{words.releaseSure}</p>
        <button className="quiet danger" name="release" value={person.id}>
          {person.releaseDo}
        </button>
      </form>
    </details>
  )
}
