import type { Texts } from '../../../i18n/texts'
import type { loadTranslationSwitch } from '../../../use-cases/messages/translation-switch.server'

type TranslationSwitchView = {
  title: string
  lead: string
  state: string
  last: string | null
  /** What the button does, where there is something to switch. */
  act: { isOn: boolean; label: string } | null
}

/** How the tenant has decided about the translation service, and the button for deciding otherwise. */
export function translationSwitchView(
  texts: Texts,
  { service, last }: Awaited<ReturnType<typeof loadTranslationSwitch>>,
): TranslationSwitchView {
  const { t } = texts
  const isOn = last?.isOn ?? false
  const how = isOn ? 'isOn' : 'isOff'
  return {
    title: t('coach:translation.title'),
    lead: t('coach:translation.lead'),
    state: service ? t(`coach:translation.${how}`, { service }) : t('coach:translation.noService'),
    last: last ? t('coach:translation.decided', { name: last.coachName ?? '–', date: texts.date(last.at) }) : null,
    act: service
      ? { isOn: !isOn, label: t(isOn ? 'coach:translation.switchOff' : 'coach:translation.switchOn') }
      : null,
  }
}
