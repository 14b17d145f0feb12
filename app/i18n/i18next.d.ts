import type common from '../../locales/fi/common.json'
import type coach from '../../locales/fi/coach.json'
import type errors from '../../locales/fi/errors.json'
import type plan from '../../locales/fi/plan.json'
import type profile from '../../locales/fi/profile.json'
import type services from '../../locales/fi/services.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      common: typeof common
      coach: typeof coach
      errors: typeof errors
      plan: typeof plan
      profile: typeof profile
      services: typeof services
    }
  }
}
