import type { QuestionOfKind } from '../../../machines/questions/define-question'
import { certainties, noneFits, sayOf, wishes, type Certainty, type Wish } from '../../../machines/skills/picks'
import type { OfferedSkill } from '../../use-cases/offer-skills.server'
import { useTexts } from '../ui/page-context'
import type { ControlProps } from './question-control'

/** The skills that a page offers, and the words that the person looked for besides. */
export type SkillsPart = { offered: OfferedSkill[]; looked: string }

type SkillsProps<K extends 'skills' | 'skillLevels'> = ControlProps<QuestionOfKind<K>>

/** Suggested skills as boxes, what was ticked or just looked for first. */
export function SkillsControl({ question, values, skills }: SkillsProps<'skills'>) {
  const texts = useTexts()
  const offered = skills?.offered ?? []
  return (
    <>
      <p className="hint">
        {offered.length > 0
          ? texts.t('common:chooseUpTo', { count: question.atMost })
          : texts.t('common:skills.noSuggestions')}
      </p>
      {offered.map(({ uri, label, language }) => (
        <label key={uri} className="option">
          <input type="checkbox" name="value" value={uri} defaultChecked={values.includes(uri)} />
          <span lang={language}>{label}</span>
        </label>
      ))}
      <label className="option">
        <input type="checkbox" name="value" value={noneFits} defaultChecked={values.includes(noneFits)} />
        <span>{texts.option(question, noneFits)}</span>
      </label>
    </>
  )
}

/** Below the way on, so that the way on stays the form's first button. */
export function LookForMore({
  skills: { offered, looked },
  values,
}: {
  skills: SkillsPart
  values: readonly string[]
}) {
  const { t } = useTexts()
  const isNew = offered.some(({ uri }) => !values.includes(uri))
  return (
    <div className="note">
      {looked && !isNew && <p>{t('common:skills.nothingFound')}</p>}
      <label>
        {t('common:skills.look')}
        <input type="text" name="look" dir="auto" autoComplete="off" defaultValue={looked} />
      </label>
      {looked && <input type="hidden" name="looked" value={looked} />}
      <button className="quiet" name="search" value="1">
        {t('common:skills.search')}
      </button>
    </div>
  )
}

/** Two short lists for each picked skill: how sure, and whether to use it. Both may be left open. */
export function SkillLevelsControl({ question, values, skills }: SkillsProps<'skillLevels'>) {
  const texts = useTexts()
  const list = (uri: string, label: string, options: readonly (Certainty | Wish)[]) => {
    const all = options.map((option) => sayOf(uri, option))
    return (
      <label>
        {label}
        <select name="value" defaultValue={all.find((one) => values.includes(one)) ?? ''}>
          <option value="">{texts.t('common:skills.notSaid')}</option>
          {options.map((option) => (
            <option key={option} value={sayOf(uri, option)}>
              {texts.option(question, option)}
            </option>
          ))}
        </select>
      </label>
    )
  }
  return (skills?.offered ?? []).map(({ uri, label, language }) => (
    <fieldset key={uri} className="skill">
      <legend lang={language}>{label}</legend>
      <div className="row">
        {list(uri, texts.t('common:skills.sure'), certainties)}
        {list(uri, texts.t('common:skills.wish'), wishes)}
      </div>
    </fieldset>
  ))
}
