import { CompassList } from '../../compass/compass-list'
import { CompassPicture } from '../../compass/compass-picture'
import { Icon } from '../../ui/icon'
import { Name } from '../queue/queue-list'
import { ContactCare } from './contact-care'
import { OwnWords } from './own-words'
import type { PersonView } from './person-view'

/** How to reach the client; the number is a link only where calling is safe. */
export function Reach({ person: { reach, care, words } }: { person: PersonView }) {
  return (
    <>
      <ContactCare care={care} />
      {reach && (
        <p className="hint reach">
          <Icon name="call" label={`${words.reach}:`} />
          <span>
            {reach.how}
            {reach.details && (
              <>
                {' · '}
                {reach.phone ? (
                  <a href={`tel:${reach.phone}`}>
                    <bdi dir="ltr">{reach.details}</bdi>
                  </a>
                ) : (
                  <bdi dir="auto">{reach.details}</bdi>
                )}
              </>
            )}
          </span>
        </p>
      )}
    </>
  )
}

/** What the person put first, in their order. */
export function Priorities({ person: { priorities, words } }: { person: PersonView }) {
  if (priorities.length === 0) return null
  return (
    <section className="block">
      <h2>{words.priorities}</h2>
      <ol className="priorities">
        {priorities.map(({ name, detail }) => (
          <li key={name}>
            {name} {detail && <small>{detail}</small>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The compass without what tells of health, as a picture and in words. */
export function PersonProfile({ person: { compass, words } }: { person: PersonView }) {
  return (
    <section className="block" aria-label={words.profile}>
      <CompassPicture view={compass} />
      <details>
        <summary>{words.asText}</summary>
        <CompassList view={compass} />
      </details>
    </section>
  )
}

/** The left side of a client's page: who this is, on one look. */
export function PersonCard({ person }: { person: PersonView }) {
  const { name, facts, own, confidence, days, words } = person
  return (
    <>
      <h1 className="name">
        <Name name={name} />
      </h1>
      <p className="facts">{facts.join(' · ')}</p>
      <Reach person={person} />
      <PersonProfile person={person} />
      <Priorities person={person} />
      {own.length > 0 && (
        <section className="block">
          <h2>{words.own}</h2>
          {own.map(({ title, text, own: written }) => (
            <div key={title}>
              <h3>{title}</h3>
              <OwnWords text={text} own={written} />
            </div>
          ))}
        </section>
      )}
      <dl className="block days">
        {confidence && (
          <div>
            <dt>{words.confidence}</dt>
            <dd>{confidence}</dd>
          </div>
        )}
        {days.map(({ label, date, left, isSoon }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {date} <span className={isSoon ? 'soon' : undefined}>{left}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
