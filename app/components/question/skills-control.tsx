import type { QuestionOfKind } from '../../../machines/questions/define-question'
import {
  certainties,
  noneFits,
  sayOf,
  skillsToAsk,
  wishes,
  type Certainty,
  type Wish,
} from '../../../machines/skills/picks'
import type { OfferedSkill } from '../../use-cases/conversation/offer-skills.server'
import { useTexts } from '../ui/page-context'
import type { ControlProps } from './control-props'

/** Skills in the person's own words, each kept until they take it away. */
type OwnSkill = { words: string; isKept: boolean }

/** The skills that a page offers, the words that the person looks for besides, and those they have looked for. */
export type SkillsPart = { offered: OfferedSkill[]; looked: string; own: OwnSkill[] }

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
      <OwnSkills own={skills?.own ?? []} />
    </>
  )
}

/** What the person wrote, ticked; without its tick it is taken away. */
function OwnSkills({ own }: { own: readonly OwnSkill[] }) {
  const { t } = useTexts()
  if (own.length === 0) return null
  return (
    <div role="group" aria-labelledby="own">
      <p id="own">{t('common:skills.own')}</p>
      {own.map(({ words, isKept }) => (
        <label key={words} className="option">
          <input type="checkbox" name="own" value={words} defaultChecked={isKept} />
          <input type="hidden" name="ownShown" value={words} />
          <span dir="auto">{words}</span>
        </label>
      ))}
    </div>
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
        <input type="text" name="look" dir="auto" autoComplete="off" maxLength={200} defaultValue={looked} />
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
  const added = skillsToAsk(values).length
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
  const fieldsets = (skills?.offered ?? []).map(({ uri, label, language }) => (
    <fieldset key={uri} className="skill">
      <legend lang={language}>{label}</legend>
      <div className="row">
        {list(uri, texts.t('common:skills.sure'), certainties)}
        {list(uri, texts.t('common:skills.wish'), wishes)}
      </div>
    </fieldset>
  ))
  return (
    <>
      {added > 0 && values.length > added && <p className="note">{texts.t('common:skills.newlyPicked')}</p>}
      {fieldsets}
    </>
  )
}
