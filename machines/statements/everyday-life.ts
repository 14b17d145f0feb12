import { all, any, chose, not, says, ticked, type Statement } from '../questions/define-statement'
import * as life from '../questions/everyday-life'
import { lostJobForGood, movedToFinland } from './situation'
import { isAtHomeOnline, needsHelpOnline } from './skills'

const isHard = (score: number) => score <= 1
const needsThought = (score: number) => score <= 2

export const housingIsHard = says('housingIsHard', life.housing.how, isHard)
export const moneyIsHard = says('moneyIsHard', life.money.how, isHard)
export const familyIsHard = says('familyIsHard', life.family.how, isHard)
export const isLonely = any(
  'isLonely',
  says('hasFewPeople', life.people.how, isHard),
  ticked('worriesAboutLoneliness', life.worries, 'loneliness'),
)
export const gettingAboutIsHard = says('gettingAboutIsHard', life.gettingAbout.how, isHard)
export const digitalAccessIsHard = says('digitalAccessIsHard', life.digitalAccess.how, isHard)
export const permitsAreOpen = says('permitsAreOpen', life.permits.how, isHard)
export const hasTooMuchDebt = chose('hasTooMuchDebt', life.debts, 'tooMuch', 'enforcement')
export const hasNoHome = chose('hasNoHome', life.homeSituation, 'noHome')
export const caresForRelative = chose('caresForRelative', life.caresForRelative, 'daily', 'weekly')
export const hasLegalMatter = chose('hasLegalMatter', life.legalMatters, 'work', 'home', 'family', 'other')
export const paysDebtsBack = chose('paysDebtsBack', life.debts, 'manageable')
export const hasChildrenWithoutDayCare = chose('hasChildrenWithoutDayCare', life.smallChildren, 'atHome')
export const hasSmallChildren = chose('hasSmallChildren', life.smallChildren, 'inDayCare', 'atHome', 'atHomeByChoice')
export const lacksStrongIdentification = chose('lacksStrongIdentification', life.strongIdentification, 'no', 'notSure')
export const isAfraid = chose('isAfraid', life.safety, 'worried', 'inDanger')
export const worriesAboutEverydayLife = ticked(
  'worriesAboutEverydayLife',
  life.worries,
  'money',
  'housing',
  'online',
  'permits',
)
export const worriesAboutPeople = ticked('worriesAboutPeople', life.worries, 'loneliness', 'children')
export const worriesAboutOnline = ticked('worriesAboutOnline', life.worries, 'online')
export const worriesAboutFindingWork = ticked('worriesAboutFindingWork', life.worries, 'findingWork')
export const worriesAboutHealth = ticked('worriesAboutHealth', life.worries, 'health')
export const worriesAboutLanguage = ticked('worriesAboutLanguage', life.worries, 'language')
export const needsThoughtIn = {
  housing: says('housingNeedsThought', life.housing.how, needsThought),
  money: says('moneyNeedsThought', life.money.how, needsThought),
  family: says('familyNeedsThought', life.family.how, needsThought),
  people: says('peopleNeedThought', life.people.how, needsThought),
  gettingAbout: says('gettingAboutNeedsThought', life.gettingAbout.how, needsThought),
  digitalAccess: says('digitalAccessNeedsThought', life.digitalAccess.how, needsThought),
  permits: says('permitsNeedThought', life.permits.how, needsThought),
}

export const worriesAboutMoney = ticked('worriesAboutMoney', life.worries, 'money')
export const mayHaveLegalMatter = any(
  'mayHaveLegalMatter',
  lostJobForGood,
  ticked('worriesAboutPermits', life.worries, 'permits'),
)
/** Identification and the digital side are asked about where they may be a hindrance. */
export const mayNeedHelpOnline = any(
  'mayNeedHelpOnline',
  movedToFinland,
  worriesAboutOnline,
  not('isNotKnownToManageOnline', isAtHomeOnline),
)

/** The parts of everyday life, with how each is asked about. */
type PartOfLife = keyof typeof needsThoughtIn

export const wantsChangeSoonIn = (part: PartOfLife) => chose(`wantsChangeIn.${part}`, life[part].change, 'now')

/** Hard, and not to be left as it is: only what the person wants goes into the plan. */
const wantsHelp = (part: PartOfLife, isHardNow: Statement) =>
  all(`wantsHelpWith.${part}`, isHardNow, not(`isOpenTo.${part}`, chose(`leaves.${part}`, life[part].change, 'no')))

export const wantsHelpWith = {
  housing: wantsHelp('housing', housingIsHard),
  money: wantsHelp('money', moneyIsHard),
  family: wantsHelp('family', familyIsHard),
  people: wantsHelp('people', isLonely),
  digitalAccess: wantsHelp('digitalAccess', digitalAccessIsHard),
  permits: wantsHelp('permits', permitsAreOpen),
}

/** What already has a line of its own in a draft, by part of everyday life. */
export const hasLineFor = {
  housing: wantsHelpWith.housing,
  money: any('hasLineForMoney', wantsHelpWith.money, hasTooMuchDebt),
  family: any(
    'hasLineForFamily',
    all('smallChildrenAndHard', wantsHelpWith.family, hasSmallChildren),
    hasChildrenWithoutDayCare,
    caresForRelative,
  ),
  people: wantsHelpWith.people,
  gettingAbout: undefined,
  digitalAccess: any('hasLineForOnline', needsHelpOnline, wantsHelpWith.digitalAccess, lacksStrongIdentification),
  permits: any('hasLineForPermits', wantsHelpWith.permits, hasLegalMatter),
} satisfies Record<PartOfLife, Statement | undefined>

const changeLeftOpen = (part: PartOfLife) => {
  const line = hasLineFor[part]
  const wish = [needsThoughtIn[part], wantsChangeSoonIn(part)]
  return all(`changeLeftOpen.${part}`, ...wish, ...(line ? [not(`hasNoLine.${part}`, line)] : []))
}

/** A part that is not well and should change soon, and that nothing else in the draft answers to. */
export const wantsChangeLeftOpen = any(
  'wantsChangeLeftOpen',
  ...(Object.keys(needsThoughtIn) as PartOfLife[]).map(changeLeftOpen),
)
