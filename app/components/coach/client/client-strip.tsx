import { Icon } from '../../ui/icon'

/** Above each of a client's pages: the way back, the same tabs everywhere, and what the page writes down. */
export type ClientFrame = {
  label: string
  back: string
  tabs: { href: string; name: string; isCurrent: boolean; isNew: string | null }[]
  noted: string
  /** The plan has just been approved: who is next, and the way back. */
  approved: {
    text: string
    how: string | null
    undo: { action: string; label: string } | null
    next: { href: string; label: string } | null
    noNext: string
  } | null
}

export function ClientStrip({ client }: { client: ClientFrame }) {
  return (
    <>
      <nav className="strip noprint" aria-label={client.label}>
        <a className="back" href="/coach">
          <Icon name="back" />
          {client.back}
        </a>
        <div className="client-tabs">
          {client.tabs.map(({ href, name, isCurrent, isNew }) => (
            <a key={href} href={href} aria-current={isCurrent ? 'page' : undefined}>
              {name} {isNew && <span className="count hot">{isNew}</span>}
            </a>
          ))}
        </div>
        <p>
          <Icon name="eye" />
          {client.noted}
        </p>
      </nav>
      {client.approved && <ApprovedNow approved={client.approved} />}
    </>
  )
}

function ApprovedNow({
  approved: { text, how, undo, next, noNext },
}: {
  approved: NonNullable<ClientFrame['approved']>
}) {
  return (
    <section className="approved noprint" role="status" data-approved>
      <p>
        <Icon name="done" />
        <strong>{text}</strong> {how}
      </p>
      {undo && (
        <form method="post" action={undo.action}>
          <button className="quiet">{undo.label}</button>
        </form>
      )}
      {next && (
        <a className="button" href={next.href} data-key="n">
          {next.label} <kbd>N</kbd>
        </a>
      )}
      {!next && <a href="/coach">{noNext}</a>}
    </section>
  )
}
