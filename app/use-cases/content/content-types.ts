import type { HelpLine, HelpLineChange, HelpLineCheck } from '../../../machines/help-lines'
import type { ServiceChange } from '../../../machines/plan/services/catalogue'
import type { Service, ServiceCode } from '../../../machines/plan/services/services'
import type { CoachLanguage } from '../../i18n/languages'
import type { Texts } from '../../i18n/texts'

/** What a tenant says of a service; words only where they are others than the built-in ones. */
export type OwnService = ServiceChange & {
  texts?: Partial<Record<CoachLanguage, { name?: string; about?: string }>>
}

export type Changed<V> = { at: Date; by: string | null; value: V }

/** The content of a tenant: the built-in one with what its admins have changed. */
export type TenantContent = {
  /** The latest change that this knows of; 0 for none. */
  revision: number
  /** The catalogue as it stood at a moment, so that a draft that was sent stays what it was. */
  servicesAt(moment: Date): readonly Service[]
  /** The latest change of a service; a value of nothing means: as built in again. */
  service(code: ServiceCode): Changed<OwnService | null> | undefined
  helpLines: readonly HelpLine[]
  helpLineChanges: readonly Changed<HelpLineChange>[]
  /** Who called which number and found it right, the earliest first. */
  helpLineChecks: readonly Changed<HelpLineCheck>[]
  /** Texts with the tenant's own words in them. */
  texts(builtIn: Texts): Texts
}
