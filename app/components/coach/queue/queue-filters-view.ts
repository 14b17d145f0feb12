import { planKinds } from '../../../../machines/plan/law/plan-kind'
import { languageCodes } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { QueueAddress } from './queue-address'

type Choice = { value: string; label: string }
type FilterSelect = { name: string; label: string; chosen: string; choices: Choice[] }

const narrower = ['waiting', 'handled', 'aside'] as const

/** What the rows can be narrowed by and sorted. Those who are late are always in the order of being late. */
export function selectsOf({ t, languageName }: Texts, at: QueueAddress): FilterSelect[] {
  const any = { value: '', label: t('coach:queue.filters.any') }
  const ofLanguage = languageCodes.map((value) => ({ value, label: languageName(value) }))
  const ofKind = planKinds.map((value) => ({ value, label: t(`plan:planKinds.${value}`) }))
  const narrowed: FilterSelect[] = [
    { name: 'language', label: t('coach:queue.language'), chosen: at.language ?? '', choices: [any, ...ofLanguage] },
    { name: 'kind', label: t('coach:queue.planKind'), chosen: at.planKind ?? '', choices: [any, ...ofKind] },
  ]
  if (at.late) return narrowed
  const stages = at.who === 'me' ? (['open', ...narrower] as const) : ([...narrower, 'open'] as const)
  const orders = (['due', 'newest'] as const).map((value) => ({ value, label: t(`coach:queue.filters.${value}`) }))
  return [
    ...narrowed,
    {
      name: 'stage',
      label: t('coach:queue.filters.stage'),
      chosen: at.stage,
      choices: stages.map((value) => ({ value, label: t(`coach:queue.filters.${value}`) })),
    },
    { name: 'sort', label: t('coach:queue.filters.sort'), chosen: at.order, choices: orders },
  ]
}

/** Whose clients are shown stays as it is while they are narrowed. */
export const keptBeside = ({ who, late, waitsFor }: QueueAddress): [name: string, value: string][] => [
  ...(who ? [['who', who] satisfies [string, string]] : []),
  ...(waitsFor ? [['waits', waitsFor] satisfies [string, string]] : []),
  ...(late ? [['late', '1'] satisfies [string, string]] : []),
]
