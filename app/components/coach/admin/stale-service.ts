import { municipality } from '../../../../machines/questions/situation'
import { coachLanguages, languages } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { TypedService } from './service-form'
import type { ServiceOnPage } from './services-view'

/** What two admins have each made of a field. */
type DifferingField = { key: string; name: string; stored: string; yours: string }
export type StaleService = {
  title: string
  lead: string
  differing: DifferingField[]
  words: Record<'part' | 'stored' | 'yours' | 'take', string>
}

/** A service that another admin changed while the form was open: each field that differs, as stored and as typed. */
export function staleView(
  texts: Texts,
  { service, content, typed: stored }: ServiceOnPage,
  typed: TypedService,
): StaleService {
  const { t } = texts
  const inWords = ({ validFrom, validTo, municipalities, texts: said }: TypedService) =>
    [
      ['validFrom', t('coach:services.from'), validFrom],
      ['validTo', t('coach:services.to'), validTo],
      [
        'municipalities',
        t('coach:services.municipalities'),
        texts.list(municipalities.map((code) => texts.option(municipality, code))),
      ],
      ...coachLanguages.flatMap((language) =>
        (['name', 'about'] as const).map(
          (part) =>
            [
              `${part}:${language}`,
              t(`coach:services.${part}In`, { language: languages[language].name }),
              said[language][part],
            ] as const,
        ),
      ),
    ] as const
  const yours = inWords(typed)
  return {
    title: t('coach:services.stale.title'),
    lead: t('coach:services.stale.lead', { name: content.service(service.code)?.by ?? '–' }),
    words: {
      part: t('coach:plan.conflict.part'),
      stored: t('coach:plan.conflict.stored'),
      yours: t('coach:plan.conflict.yours'),
      take: t('coach:plan.conflict.take'),
    },
    differing: inWords(stored).flatMap(([key, name, value], at) => {
      const other = yours[at]![2]
      return value === other ? [] : [{ key, name, stored: value || '–', yours: other || '–' }]
    }),
  }
}
