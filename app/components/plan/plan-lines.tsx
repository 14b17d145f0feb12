import { useTexts } from '../ui/page-context'
import type { LineView, ReasonView } from './line-view'
import type { PlanView } from './plan-view'

/** The plan as a jobseeker reads it: each line with its reason. */
export function PlanLines({ plan, onlyYou = [] }: { plan: PlanView; onlyYou?: readonly string[] }) {
  const { t } = useTexts()
  const list = (lines: LineView[]) =>
    lines.map((line) => <Line key={line.id} line={line} isPrivate={onlyYou.includes(line.id)} />)
  const section = (title: string, lines: LineView[]) =>
    lines.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul className="plain">{list(lines)}</ul>
      </>
    )
  return (
    <>
      <p>
        {t('common:result.kindOfPlan')}: <strong data-plan-kind>{plan.kind}</strong>
      </p>
      {section(t('common:result.goals'), plan.goals)}
      {section(t('common:result.services'), plan.services)}
      {plan.moreServices.length > 0 && (
        <details>
          <summary className="noprint">{t('common:result.moreServices', { count: plan.moreServices.length })}</summary>
          <ul className="plain">{list(plan.moreServices)}</ul>
        </details>
      )}
      {section(t('common:result.tasks'), plan.tasks)}
      <h3>{t('common:result.obligation')}</h3>
      <p>
        <strong>{plan.obligation}.</strong> {plan.obligationReason} {t('common:result.obligationCoach')}
      </p>
      {section(t('common:result.agenda'), plan.agenda)}
    </>
  )
}

function Line({ line, isPrivate }: { line: LineView; isPrivate: boolean }) {
  const { t } = useTexts()
  return (
    <li className="card" data-line={line.id}>
      <h4 lang={line.own?.language} dir={line.own ? 'auto' : undefined}>
        {line.title}
      </h4>
      {line.about && <p>{line.about}</p>}
      {(line.who || line.by) && (
        <p>
          {line.who && <span className="tag">{line.who}</span>}
          {line.by && t('common:result.by', { date: line.by })}
        </p>
      )}
      {line.needs.map((need) => (
        <p key={need} className="hint">
          {need}
        </p>
      ))}
      {isPrivate && <p className="note">{t('common:result.onlyYou')}</p>}
      {line.reasons.length > 0 && <Reasons reasons={line.reasons} />}
    </li>
  )
}

function Reasons({ reasons }: { reasons: ReasonView[] }) {
  const { t } = useTexts()
  return (
    <details>
      <summary>{t('common:result.because')}</summary>
      <ul>
        {reasons.map(({ text, answers }) => (
          <li key={text}>
            {text}
            {answers.map(({ label, answer, own }) => (
              <small key={label} className="hint">
                {label}:{' '}
                <span lang={own?.language} dir={own ? 'auto' : undefined}>
                  {answer}
                </span>
              </small>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
