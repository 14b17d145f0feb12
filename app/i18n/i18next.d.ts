import type common from '../../locales/fi/common.json'
import type accessibility from '../../locales/fi/accessibility.json'
import type coach from '../../locales/fi/coach.json'
import type demo from '../../locales/fi/demo.json'
import type errors from '../../locales/fi/errors.json'
import type glossary from '../../locales/fi/glossary.json'
import type guide from '../../locales/fi/guide.json'
import type myData from '../../locales/fi/myData.json'
import type phrases from '../../locales/fi/phrases.json'
import type notices from '../../locales/fi/notices.json'
import type plan from '../../locales/fi/plan.json'
import type privacy from '../../locales/fi/privacy.json'
import type profile from '../../locales/fi/profile.json'
import type path from '../../locales/fi/path.json'
import type sharing from '../../locales/fi/sharing.json'
import type services from '../../locales/fi/services.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      common: typeof common
      accessibility: typeof accessibility
      coach: typeof coach
      demo: typeof demo
      errors: typeof errors
      glossary: typeof glossary
      guide: typeof guide
      myData: typeof myData
      phrases: typeof phrases
      notices: typeof notices
      plan: typeof plan
      privacy: typeof privacy
      profile: typeof profile
      path: typeof path
      sharing: typeof sharing
      services: typeof services
    }
  }
}
