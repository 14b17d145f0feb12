import type { QuestionOfKind } from '../../../machines/questions/define-question'
import { CompassPicture } from '../compass/compass-picture'
import type { CompassView, SectorView } from '../compass/compass-view'
import { SectorIcon } from '../compass/sector-icon'
import { useTexts } from '../ui/page-context'
import type { ControlProps } from './control-props'

type Props = ControlProps<QuestionOfKind<'choices'>> & { compass: CompassView }

/**
 * The compass with each sector as a button: a press puts it in the next place, another press takes it away. The list below
 * is the same answer, matter by matter; what is ticked there keeps its place.
 */
export function PlacingControl({ question, values, compass }: Props) {
  const texts = useTexts()
  const { t } = texts
  const placed = values.filter((value) => value !== question.exclusive)
  return (
    <>
      {/* Return anywhere in the form goes on, instead of pressing the first sector. */}
      <button hidden>{t('common:continue')}</button>
      {placed.map((value) => (
        <input key={value} type="hidden" name="placed" value={value} />
      ))}
      <p className="hint">{t('common:placing.how')}</p>
      <div className="placing" dir="ltr">
        <CompassPicture view={compass} hasLabels={false} />
        {compass.sectors.map((sector) => (
          <PlaceButton key={sector.sector} sector={sector} next={placed.length + 1} atMost={question.atMost ?? 0} />
        ))}
      </div>
      <details open className="placing-list">
        <summary>{t('common:placing.list')}</summary>
        {question.options.map((option) => (
          <label key={option} className="option">
            <input type="checkbox" name="value" value={option} defaultChecked={values.includes(option)} />
            <span>
              {texts.option(question, option)}
              {placed.includes(option) && ` · ${t('profile:compass.priority', { place: placed.indexOf(option) + 1 })}`}
            </span>
          </label>
        ))}
      </details>
    </>
  )
}

type ButtonProps = { sector: SectorView; next: number; atMost: number }

function PlaceButton({ sector: { sector, short, name, priority }, next, atMost }: ButtonProps) {
  const { t } = useTexts()
  const isFull = next > atMost && !priority
  return (
    <button
      name="place"
      value={sector}
      className={`place-${sector}`}
      disabled={isFull}
      aria-pressed={priority !== null}
    >
      <SectorIcon sector={sector} />
      {short}
      <span className="unseen">, {name}: </span>
      {!isFull && <small>{priority ? t('common:placing.take') : t('common:placing.place', { place: next })}</small>}
    </button>
  )
}
