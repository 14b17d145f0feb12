import { SkillList } from '../question/skill-list'
import { OwnText } from '../ui/own-text'
import { useTexts } from '../ui/page-context'
import { questionPath } from './paths'
import type { SummaryTopic } from './summary-view'

const sharedText = { all: 'shared', quickStart: 'partlyShared', none: 'notShared' } as const

type TopicProps = SummaryTopic & { canEdit: boolean }

/** The answers of one topic, who may read them, and the way to change each. */
export function SummaryTopicCard(props: TopicProps) {
  const { topic, shared } = props
  const { t } = useTexts()
  return (
    <section className="card" aria-labelledby={`topic-${topic}`}>
      <h2 id={`topic-${topic}`}>{t(`common:conversations.${topic}`)}</h2>
      <p className="hint">{t(`common:summary.${sharedText[shared]}`)}</p>
      <TopicAnswers {...props} />
    </section>
  )
}

/** The same folded: who may read the topic stays in sight, so that all topics and the way to send fit a phone. */
export function FoldedTopic(props: TopicProps) {
  const { topic, shared, answers } = props
  const { t } = useTexts()
  return (
    <details className="card topic">
      <summary>
        <h2>{t(`common:conversations.${topic}`)}</h2> <span>{t('guide:answers', { number: answers.length })}</span>
        <small className="hint">{t(`common:summary.${sharedText[shared]}`)}</small>
      </summary>
      <TopicAnswers {...props} />
    </details>
  )
}

function TopicAnswers({ answers, canEdit }: TopicProps) {
  const { t, language } = useTexts()
  return (
    <ul className="plain">
      {answers.map(({ key, title, answer, own, skills, carriedFrom, onlyYou }) => (
        <li key={key} className="line">
          <div>
            <small className="hint">{title}</small>
            {skills ? <SkillList skills={skills} /> : <OwnText text={answer} own={own} />}
            {onlyYou && <small className="hint">{t('common:summary.onlyYou')}</small>}
            {carriedFrom && <small className="hint">{t('common:again.carried', { date: carriedFrom })}</small>}
          </div>
          {canEdit && (
            <a
              href={`${questionPath(language, key)}?returnTo=summary`}
              aria-label={t('common:editAnswer', { question: title })}
            >
              {t('common:edit')}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
