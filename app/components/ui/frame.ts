import type { Texts } from '../../i18n/texts'
import type { Frame } from './document'

/** The frame of a jobseeker's page under its own title. */
export function frameOf({ t, language, dir }: Texts, title: string): Frame {
  return { title: `${title} – ${t('common:portal')}`, language, dir }
}
