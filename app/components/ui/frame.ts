import type { Texts } from '../../i18n/texts'
import type { Frame } from './document'

/**
 * The frame of a jobseeker's page under its own title.
 *
 * @param home the way home in the header, for a person who has sent an assessment
 */
export function frameOf({ t, language, dir }: Texts, title: string, home?: Frame['home']): Frame {
  return { title: `${title} – ${t('common:portal')}`, language, dir, ...(home && { home }) }
}
