import type { NamedSkill } from '../../i18n/named-skills'

/** Skills by their names, each with what the person said of it. */
export function SkillList({ skills }: { skills: readonly NamedSkill[] }) {
  return (
    <ul>
      {skills.map(({ uri, name, language, said }) => (
        <li key={uri}>
          <span lang={language} dir="auto">
            {name}
          </span>
          {said && <small className="hint">{said}</small>}
        </li>
      ))}
    </ul>
  )
}
