import type { OwnWordsView } from './coach-answers'

type OwnWordsProps = { text: string; own: OwnWordsView }

/** Words as they were written, and a machine's translation of them, marked as one. */
export function OwnWords({ text, own }: OwnWordsProps) {
  const { lang, dir, original, translation } = own
  return (
    <>
      <p className="quote" lang={lang} dir={dir}>
        {text}
      </p>
      {original && <p className="hint">{original}</p>}
      {translation && (
        <div className="translated">
          <p className="tag warn">{translation.label}</p>
          <p className="quote">{translation.text}</p>
        </div>
      )}
    </>
  )
}
