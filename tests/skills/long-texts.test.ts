import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSkills } from '../../app/use-cases/conversation/find-skills.server'
import { readCatalogue } from '../../app/use-cases/content/starter-catalogue.server'
import type { Database } from '../../db/client'
import type { SkillLanguage } from '../../machines/skills/skill-languages'
import { openTestDatabase } from '../servers/test-database'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const catalogue = readCatalogue()

/** About moving to another town, some sixty words, before one sentence about work. */
const texts: readonly { language: SkillLanguage; before: string; work: string; label: string }[] = [
  {
    language: 'fi',
    before:
      'Muutimme viime syksynä koko perheen kanssa Tampereelle, koska vaimoni sai sieltä uuden paikan ja lapset halusivat lähemmäs isovanhempia. Aluksi asuimme pienessä asunnossa keskustassa, myöhemmin löysimme isomman kodin järven rannalta. Naapurit ovat olleet ystävällisiä ja olemme tutustuneet moniin uusiin ihmisiin. Talvi oli pitkä ja luminen, mutta keväällä kaikki tuntui helpommalta. Nyt toivon löytäväni jotain pysyvää, jotta voimme jäädä tänne.',
    work: 'Hitsasin terästä telakalla ja korjasin laivojen putkia.',
    label: 'hitsata',
  },
  {
    language: 'fi',
    before:
      'muutimme tampereelle kesällä ja kaikki oli aluksi outoa koska emme tunteneet kaupungista ketään ja kadut näyttivät samanlaisilta mutta pikkuhiljaa opimme bussien reitit ja löysimme lähikaupan sekä kirjaston jossa pojat viihtyivät sateisina iltapäivinä ja tyttö sai harrastuksen josta hän pitää kovasti ja minä aloin taas nukkua paremmin kun huolet vähenivät ja arki tasaantui vähitellen uudessa kodissa jonka ikkunasta näkyy järvi',
    work: 'sitten hitsasin telakalla',
    label: 'hitsata',
  },
  {
    language: 'en',
    before:
      'Last autumn we moved to Tampere with the whole family, because my wife found a place there and the boys wanted to live nearer to their grandparents. At first we stayed in a small flat in the centre, later we found a bigger home by the lake. The neighbours have been friendly and we know many people now. The winter was long and dark, but in spring everything felt easier.',
    work: 'I welded steel at the shipyard.',
    label: 'weld',
  },
  {
    language: 'ru',
    before:
      'Прошлой осенью мы всей семьёй переехали в Тампере, потому что жена нашла там место, а сыновья хотели быть ближе к бабушке. Сначала мы жили в маленькой квартире в центре, потом нашли дом побольше у озера. Соседи оказались приветливыми, и мы познакомились со многими людьми. Зима была длинной и снежной, но весной всё стало легче. Теперь я надеюсь остаться здесь надолго.',
    work: 'Сваривал сталь на верфи.',
    label: 'варить металл',
  },
]

const labelled = ({ language, label }: (typeof texts)[number]) =>
  catalogue.filter(({ kind, labels }) => kind === 'skill' && labels[language].startsWith(label)).map(({ uri }) => uri)

test.each(texts)(
  '$language: work is found in the last sentence of a long text as when it stands alone',
  async (text) => {
    const { language, before, work } = text
    const wanted = labelled(text)
    const found = async (words: string) =>
      (await findSkills(database, words, language, 8)).filter((uri) => wanted.includes(uri))
    expect(await found(work)).not.toEqual([])
    expect(await found(`${before} ${work}`)).not.toEqual([])
  },
)
