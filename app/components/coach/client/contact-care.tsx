import type { ContactCareView } from './contact-care-view'

/** What to mind before calling or writing, wherever a coach is about to. */
export function ContactCare({ care }: { care: ContactCareView | null }) {
  if (!care) return null
  return (
    <div className="fault" role="note" data-contact-care>
      <p>
        <strong>{care.text}</strong>
      </p>
      {care.how && (
        <p>
          <q lang={care.how.language} dir="auto">
            {care.how.text}
          </q>
        </p>
      )}
    </div>
  )
}
