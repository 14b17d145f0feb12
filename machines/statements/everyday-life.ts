import { all, any, chose, not, says, ticked } from '../questions/define-statement'
import * as life from '../questions/everyday-life'
import { priorities } from '../questions/goals'
import { careHasEnded, isBackAfterBreak, isPastSmallChildren, lostJobForGood, movedToFinland } from './situation'
import { isAtHomeOnline, needsHelpOnline } from './skills'

type Worry = (typeof life.worries.options)[number]
type Priority = (typeof priorities.options)[number]

/** Told as a worry, or as one of the first things to get help with: both are the person's own word. */
const names = (name: string, worry: Worry, priority: Priority) =>
  any(name, ticked(`worriesAbout.${worry}`, life.worries, worry), ticked(`putsFirst.${priority}`, priorities, priority))

/** The parts of life that people name, by the worry that they are listed as. */
export const worriesAbout = {
  money: names('namesMoney', 'money', 'money'),
  housing: names('namesHousing', 'housing', 'housing'),
  health: names('namesHealth', 'health', 'health'),
  loneliness: names('namesPeople', 'loneliness', 'friends'),
  children: names('namesFamily', 'children', 'family'),
  language: names('namesLanguage', 'language', 'language'),
  online: names('namesOnline', 'online', 'digital'),
  permits: names('namesPermits', 'permits', 'permits'),
  findingWork: names('namesWork', 'findingWork', 'work'),
} satisfies Record<Exclude<Worry, 'none'>, unknown>

const other = (worry: Worry) => says(`hasOtherWorriesThan.${worry}`, life.worries, (told) => !told.includes(worry))
/** Told what worries them, and not this. */
export const hasOtherWorriesThan = {
  money: other('money'),
  housing: other('housing'),
  health: other('health'),
  loneliness: other('loneliness'),
  children: other('children'),
  language: other('language'),
  online: other('online'),
  permits: other('permits'),
  findingWork: other('findingWork'),
} satisfies Record<Exclude<Worry, 'none'>, unknown>

export const worriesAboutMoney = worriesAbout.money
export const worriesAboutHousing = worriesAbout.housing
export const worriesAboutHealth = worriesAbout.health
export const worriesAboutLanguage = worriesAbout.language
export const worriesAboutPermits = worriesAbout.permits
export const worriesAboutFamily = worriesAbout.children
export const isLonely = worriesAbout.loneliness
export const wantsHelpOnline = worriesAbout.online
export const worriesAboutFindingWork = worriesAbout.findingWork

export const homeIsAtRisk = chose('homeIsAtRisk', life.homeSituation, 'mayLose', 'noHome')
export const hasNoHome = chose('hasNoHome', life.homeSituation, 'noHome')
export const hasTooMuchDebt = chose('hasTooMuchDebt', life.debts, 'tooMuch', 'enforcement')
export const paysDebtsBack = chose('paysDebtsBack', life.debts, 'manageable')
export const caresForRelative = chose('caresForRelative', life.caresForRelative, 'daily', 'weekly')
export const mayHaveSmallChildren = not('mayHaveSmallChildren', isPastSmallChildren)
export const mayCareForRelative = any('mayCareForRelative', worriesAbout.children, isBackAfterBreak, careHasEnded)
export const hasLegalMatter = chose('hasLegalMatter', life.legalMatters, 'work', 'home', 'family', 'other')
export const hasChildrenWithoutDayCare = chose('hasChildrenWithoutDayCare', life.smallChildren, 'atHome')
export const hasSmallChildren = chose('hasSmallChildren', life.smallChildren, 'inDayCare', 'atHome', 'atHomeByChoice')
/** Family is named, and it is not the missing place in day care that makes it hard. */
export const familyIsHeavy = all(
  'familyIsHeavy',
  worriesAboutFamily,
  chose('hasPlaceOrMindsChildren', life.smallChildren, 'inDayCare', 'atHomeByChoice'),
)
export const lacksStrongIdentification = chose('lacksStrongIdentification', life.strongIdentification, 'no', 'notSure')
export const isAfraid = chose('isAfraid', life.safety, 'worried', 'inDanger')
export const worriesAboutEverydayLife = any(
  'worriesAboutEverydayLife',
  worriesAboutMoney,
  worriesAboutHousing,
  wantsHelpOnline,
  worriesAboutPermits,
)
export const mayHaveLegalMatter = any('mayHaveLegalMatter', lostJobForGood, worriesAboutPermits)
/** Identification is asked about where it may be a hindrance. */
export const mayNeedHelpOnline = any(
  'mayNeedHelpOnline',
  movedToFinland,
  wantsHelpOnline,
  not('isNotKnownToManageOnline', isAtHomeOnline),
)

/** What already has a line of its own in a draft, by part of everyday life. */
export const hasLineFor = {
  housing: worriesAboutHousing,
  money: any('hasLineForMoney', hasTooMuchDebt, paysDebtsBack),
  family: any('hasLineForFamily', familyIsHeavy, hasChildrenWithoutDayCare, caresForRelative),
  digitalAccess: any('hasLineForOnline', needsHelpOnline, wantsHelpOnline, lacksStrongIdentification),
  permits: worriesAboutPermits,
}
