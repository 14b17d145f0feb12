import { lineAnchor } from '../compass/sector-panels-view'
import { useTexts } from '../ui/page-context'
import type { LineView, ReasonView } from './line-view'
import { Read } from '../messages/read'
import { OwnQuote } from './own-quote'
import type { GoalView, PlanView } from './plan-view'
import { Sought } from './sought'

/** So many lines that could help as well are seen at first. */
const besideAtFirst = 6

/** `under` is the level of the heading that the plan stands under: its own headings follow without a gap. */
type PlanLinesProps = { plan: PlanView; under: 1 | 2; isApproved: boolean; onlyYou?: readonly string[] }

/** The plan as a jobseeker reads it, proposed or approved: each line with its reason. */
export function PlanLines({ plan, under, isApproved, onlyYou = [] }: PlanLinesProps) {
  const { t } = useTexts()
  const [Heading, Title] = under === 1 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const)
  const list = (lines: LineView[]) =>
    lines.map((line) => <Line key={line.id} line={line} Title={Title} isPrivate={onlyYou.includes(line.id)} />)
  const section = (title: string, lines: LineView[]) =>
    lines.length > 0 && (
      <>
        <Heading>{title}</Heading>
        <ul className="plain">{list(lines)}</ul>
      </>
    )
  return (
    <>
      <p>
        {t('common:result.kindOfPlan')}: <strong data-plan-kind>{plan.kind}</strong>
      </p>
      {plan.goals.length > 0 && <Heading>{t('common:result.goals')}</Heading>}
      {plan.goals.map((goal) => (
        <Goal key={goal.id} goal={goal} Title={Title} onlyYou={onlyYou} />
      ))}
      {section(t(isApproved ? 'plan:paper.services' : 'common:result.services'), plan.services)}
      {section(t('common:result.tasks'), plan.tasks)}
      {plan.notes.length > 0 && (
        <details>
          <summary>{t('common:result.notes')}</summary>
          <ul>
            {plan.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <Heading>{t(isApproved ? 'plan:paper.obligation' : 'common:result.obligation')}</Heading>
      <p>
        <strong>{plan.obligation}.</strong>{' '}
        <span lang={plan.obligationLanguage ?? undefined} dir={plan.obligationLanguage ? 'auto' : undefined}>
          {plan.obligationReason}
        </span>
        {!isApproved && ` ${t('common:result.obligationCoach')}`}
      </p>
      {plan.obligationTerms && (
        <p className="hint">
          {plan.obligationTerms.period} {plan.obligationTerms.consequence}
        </p>
      )}
      {section(t('common:result.agenda'), plan.agenda)}
      {plan.habits.length > 0 && (
        <>
          <Heading>{t('common:result.habits')}</Heading>
          <p>{t('common:result.habitsLead')}</p>
          <ul className="plain">{list(plan.habits)}</ul>
        </>
      )}
      {plan.beside.length > 0 && (
        <div className="noprint">
          {isApproved ? (
            <details>
              <summary>{`${t('common:result.beside')} (${plan.beside.length})`}</summary>
              <p>{t('common:result.besideLead')}</p>
              <ul className="plain">{list(plan.beside)}</ul>
            </details>
          ) : (
            <>
              <Heading>{t('common:result.beside')}</Heading>
              <p>{t('common:result.besideLead')}</p>
              <ul className="plain">{list(plan.beside.slice(0, besideAtFirst))}</ul>
              {plan.beside.length > besideAtFirst && (
                <details>
                  <summary>{t('common:result.besideMore', { number: plan.beside.length - besideAtFirst })}</summary>
                  <ul className="plain">{list(plan.beside.slice(besideAtFirst))}</ul>
                </details>
              )}
            </>
          )}
        </div>
      )}
    </>
  )
}

type GoalProps = { goal: GoalView; Title: 'h3' | 'h4'; onlyYou: readonly string[] }

/** A goal with what is sought, and under it the first steps and the services that help. */
function Goal({ goal, Title, onlyYou }: GoalProps) {
  const Under = Title === 'h3' ? 'h4' : 'h5'
  return (
    <div data-goal={goal.id}>
      <ul className="plain">
        <Line line={goal} Title={Title} isPrivate={onlyYou.includes(goal.id)} />
      </ul>
      <ul className="plain under">
        {goal.lines.map((line) => (
          <Line key={line.id} line={line} Title={Under} isPrivate={onlyYou.includes(line.id)} />
        ))}
      </ul>
    </div>
  )
}

type LineProps = { line: LineView; Title: 'h3' | 'h4' | 'h5'; isPrivate: boolean }

function Line({ line, Title, isPrivate }: LineProps) {
  const { t } = useTexts()
  return (
    <li
      id={lineAnchor(line.id)}
      className="card"
      data-line={line.id}
      data-step={line.step ? `task:${line.step.code}` : undefined}
    >
      <Title lang={line.own?.language} dir={line.own ? 'auto' : undefined}>
        {line.title}
      </Title>
      {line.read && line.own && <Read read={line.read} written={{ lang: line.own.language, dir: line.own.dir }} />}
      {line.quote && <OwnQuote {...line.quote} />}
      {line.sought && <Sought {...line.sought} />}
      {line.step && (
        <p>
          <strong>{line.step.text}</strong>
        </p>
      )}
      {line.about && <p>{line.about}</p>}
      {(line.who || line.when) && (
        <p>
          {line.who && <bdi className="tag">{line.who}</bdi>}
          {line.when}
        </p>
      )}
      {line.needs.map((need) => (
        <p key={need} className="hint">
          {need}
        </p>
      ))}
      {line.canReport && <Report line={line} />}
      {isPrivate && <p className="note">{t('common:result.onlyYou')}</p>}
      {line.reasons.length > 0 && <Reasons reasons={line.reasons} />}
    </li>
  )
}

/** A task is done, or not after all: a form of its own, which works without JavaScript. */
function Report({ line }: { line: LineView }) {
  const { t, language } = useTexts()
  return (
    <>
      {line.done && <p className="tag good">{t('common:plan.taskDoneOn', { date: line.done })}</p>}
      <form method="post" action={`/${language}/plan`}>
        <input type="hidden" name="line" value={line.id} />
        <button
          className="quiet"
          name="answer"
          value={line.done ? 'undone' : 'done'}
          aria-label={`${t(line.done ? 'common:plan.taskUndo' : 'common:plan.taskDone')}: ${line.title}`}
        >
          {t(line.done ? 'common:plan.taskUndo' : 'common:plan.taskDone')}
        </button>
      </form>
    </>
  )
}

function Reasons({ reasons }: { reasons: ReasonView[] }) {
  const { t } = useTexts()
  return (
    <details className="why">
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
