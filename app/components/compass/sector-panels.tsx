import { useTexts } from '../ui/page-context'
import { SectorIcon } from './sector-icon'
import type { LineLink, SectorPanelsView } from './sector-panels-view'

/** What belongs to each sector. A panel is seen once its sector has been pressed, by its address alone: no script. */
export function SectorPanels({ panels: { panels } }: { panels: SectorPanelsView }) {
  const { t, language } = useTexts()
  return panels.map(({ sector, id, name, about, lines, beside, moves }) => (
    <section key={sector} id={id} className="card sector-more noprint" data-panel={sector}>
      <h3>
        <SectorIcon sector={sector} />
        {name}
      </h3>
      <p className="hint">{about}</p>
      {lines.length > 0 && <Links title={t('path:ofSector')} links={lines} />}
      {beside.length > 0 && <Links title={t('common:result.beside')} links={beside} />}
      {lines.length + beside.length === 0 && <p>{t('path:nothingOfSector')}</p>}
      {moves && (
        <p>
          {t('profile:moversTitle')}: {moves}
        </p>
      )}
      <p className="reads">
        <a href={`/${language}/summary`}>{t('path:whatYouTold')}</a>
        <a href="#compass">{t('path:toCompass')}</a>
      </p>
    </section>
  ))
}

const Links = ({ title, links }: { title: string; links: readonly LineLink[] }) => (
  <>
    <p>
      <strong>{title}</strong>
    </p>
    <ul>
      {links.map(({ href, title: words, own }) => (
        <li key={href}>
          <a href={href} lang={own?.language} dir={own ? 'auto' : undefined}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  </>
)
