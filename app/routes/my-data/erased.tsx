import { data } from 'react-router'
import { asAnyone } from '../../guards/who-is-asking.server'
import { frameOf } from '../../components/ui/frame'
import { useTexts } from '../../components/ui/page-context'

export const loader = asAnyone(({ texts }) => data({ frame: frameOf(texts, texts.t('myData:erase.done')) }))

/** After erasing: nothing is left to go on with. */
export default function Erased() {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="erased">
      <h1>{t('myData:erase.done')}</h1>
      <p>{t('myData:erase.doneLead')}</p>
      <p className="acts">
        <a className="button quiet" href={`/${language}`} data-action="continue">
          {t('errors:notFound.action')}
        </a>
      </p>
    </main>
  )
}
