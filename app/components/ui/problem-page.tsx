import { CodeForm } from './code-form'
import type { Problem } from './problem'

/** What went wrong in one sentence, what to do now, and what the person had written. */
export function ProblemPage({ problem }: { problem: Problem }) {
  const { heading, lead, action, kept, again, resume, signOut } = problem
  return (
    <main id="main" data-page="error" data-problem={problem.code}>
      <h1>{heading}</h1>
      <p>{lead}</p>
      {again && (
        <form method="post" action={again.action}>
          {again.fields.map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
          {again.written.map(([name, text]) => (
            <label key={name}>
              {again.textLabel}
              <textarea name={name} defaultValue={text} dir="auto" />
            </label>
          ))}
          <p className="acts">
            <button data-action="continue">{again.label}</button>
          </p>
        </form>
      )}
      {kept && (
        <>
          <h2>{kept.label}</h2>
          <p className="note" lang={kept.language} dir={kept.dir}>
            {kept.text}
          </p>
        </>
      )}
      {resume && <CodeForm action={resume.action} words={{ ...resume, wrong: '' }} wrong={undefined} />}
      {signOut && (
        <form method="post" action="/coach/sign-out">
          <p>{signOut.who}</p>
          <p className="acts">
            <button>{signOut.label}</button>
          </p>
        </form>
      )}
      {!again && (
        <p className="acts">
          <a className="button quiet" href={action.href} data-action="continue">
            {action.label}
          </a>
        </p>
      )}
    </main>
  )
}
