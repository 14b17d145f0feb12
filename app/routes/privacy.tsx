import { json } from '@remix-run/node'
import { asAnyone } from '../auth/ask-who.server'
import { frameOf } from '../components/ui/frame'
import { useTexts } from '../components/ui/page-context'

export const loader = asAnyone(({ texts }) => json({ frame: frameOf(texts, texts.t('common:privacyPage.title')) }))

const parts = ['who', 'why', 'how', 'decides'] as const

/** In short: who reads, why we ask, how it is kept, who decides. */
export default function Privacy() {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="privacy">
      <h1>{t('common:privacyPage.title')}</h1>
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`common:privacyPage.${part}`)}</h2>
          <p>{t(`common:privacyPage.${part}Text`)}</p>
        </section>
      ))}
      <p className="acts">
        <a className="button quiet" href={`/${language}`} data-action="continue">
          {t('common:continue')}
        </a>
      </p>
    </main>
  )
}
