import { chapters, type Chapter } from '../../../machines/conversations/conversations'
import { minutesLeft, minutesOf } from '../../../machines/conversations/minutes'
import { suggestChapters } from '../../../machines/conversations/suggest-chapters'
import { isDone, isStarted, type WalkedAssessment } from '../../../machines/conversations/walk-assessment'
import { conversationOf, ownCompass } from '../../../machines/profile/compass-of-assessment'
import { sectors, type Sector } from '../../../machines/profile/sector-names'
import type { Texts } from '../../i18n/texts'
import { compassView, type CompassView } from '../compass/compass-view'
import { pathAfter } from './paths'

/** What can be told next. `sector` is where it lies on the compass; the situation as a whole lies nowhere. */
export type TopicView = {
  chapter: Chapter
  sector: Sector | null
  state: 'done' | 'started' | 'notStarted'
  isNext: boolean
  minutes: number
  /** The address of its next question, no detour over one that would only send on; of what is told, of its answers. */
  way: string
}

/** `next`: what "continue" leads to, by its `way`. */
export type TopicsView = {
  topics: TopicView[]
  compass: CompassView
  quickStartDone: boolean
  next: { chapter: Chapter; minutes: number } | 'quickStart' | 'summary'
  way: string
}

/** What a chapter takes, as measured on walks; of a started one what is left from its next question on. */
function minutesFor({ walks }: WalkedAssessment, chapter: Chapter): number {
  const { path, next } = walks[chapter]
  const asked = [...path, ...(next ? [next] : [])].map(({ question }) => question)
  return path.length > 0 ? minutesLeft(chapter, asked) : minutesOf(chapter)
}

const stateOf = (walked: WalkedAssessment, chapter: Chapter) =>
  isDone(walked, chapter) ? 'done' : isStarted(walked, chapter) ? 'started' : 'notStarted'

const sectorOf = (chapter: Chapter) => sectors.find((sector) => conversationOf[sector] === chapter) ?? null

/** On the compass first, clockwise; then what lies nowhere on it. */
const chaptersInOrder: readonly Chapter[] = [
  ...sectors.map((sector) => conversationOf[sector]),
  ...chapters.filter((chapter) => sectorOf(chapter) === null),
]

/** What can be told, with how far each is, and where "continue" leads: what was begun or is worth telling, then the summary. */
export function topicsView(texts: Texts, walked: WalkedAssessment, earlier?: WalkedAssessment): TopicsView {
  const { language } = texts
  const quickStartDone = isDone(walked, 'quickStart')
  const wayTo = (name: Chapter | 'quickStart' | 'summary') => pathAfter(language, name, walked.walks[name].next)
  const suggested = suggestChapters(walked.answers).map(({ chapter }) => chapter)
  const isWanted = (chapter: Chapter) => {
    const state = stateOf(walked, chapter)
    return state === 'started' || (state === 'notStarted' && suggested.includes(chapter))
  }
  const wanted = quickStartDone ? chaptersInOrder.find(isWanted) : undefined
  const next = wanted
    ? { chapter: wanted, minutes: minutesFor(walked, wanted) }
    : quickStartDone
      ? 'summary'
      : 'quickStart'
  return {
    topics: chaptersInOrder.map((chapter): TopicView => {
      const state = stateOf(walked, chapter)
      const way = state === 'done' ? `/${language}/summary` : wayTo(chapter)
      return {
        chapter,
        sector: sectorOf(chapter),
        state,
        isNext: chapter === wanted,
        minutes: minutesFor(walked, chapter),
        way,
      }
    }),
    compass: compassView(texts, ownCompass(walked, earlier), wanted ? (sectorOf(wanted) ?? undefined) : undefined),
    quickStartDone,
    next,
    way: wayTo(typeof next === 'string' ? next : next.chapter),
  }
}
