import { demoPeople } from '../../../db/seed/demo-people'
import { isSaid, type DemoPerson } from '../../../db/seed/people/person'
import { listClientIds } from '../../../db/queries/trust/client-data'
import { phrasebook } from '../../outside/phrasebook.server'
import type { Translator } from '../../outside/translator.server'
import { switchTranslation } from '../messages/translation-switch.server'
import { eraseClient } from '../my-data/erase-client.server'
import type { Portal, PortalDemo } from '../portal.server'
import { atDesk, enrolDesks } from './demo-desks.server'
import { beginLife, liveOn } from './live-life.server'
import type { DemoClient, DemoDesk } from './demo-types'

/** The people made so far; one that is not whole was interrupted and is made anew. */
export type Register = Readonly<Record<string, DemoClient & { isWhole: boolean }>>
/** Where that is kept from one start to the next. */
export type RegisterFile = { read(): Promise<Register>; write(register: Register): Promise<void> }

type Tell = (line: string) => void

/** What the demo's people say, in the coaches' languages, in the place of a translation service. */
export function demoTranslator(): Translator {
  const said = demoPeople.flatMap(({ answers, again = {}, life }) => [
    ...[...Object.values(answers), ...Object.values(again)].filter(isSaid),
    ...life.flatMap((step) => ('says' in step && isSaid(step.says) ? [step.says] : [])),
  ])
  return phrasebook('Demo', said)
}

/** The demo's invented people, made through the use cases of the portal in the background; one for each process. */
export class Demo implements PortalDemo {
  private register: Register = {}
  private making: Promise<void> = Promise.resolve()
  private isOver = false

  constructor(
    readonly desks: readonly DemoDesk[],
    private readonly file: RegisterFile,
  ) {}

  /** How many of the people are there. */
  get progress(): { made: number; of: number } {
    return { made: demoPeople.filter(({ key }) => this.register[key]?.isWhole).length, of: demoPeople.length }
  }

  /** A person who has been made. */
  clientOf(key: string): DemoClient | undefined {
    const found = this.register[key]
    return found?.isWhole ? found : undefined
  }

  /** Makes the people that are missing. Resolves when all are there, or `stop` was called; a person who cannot be made is logged. */
  begin(portal: Portal, tell: Tell = () => undefined): Promise<void> {
    this.isOver = false
    this.making = this.make(portal, tell).catch(({ name }: Error) => portal.log.error({ name }, 'demo not made'))
    return this.making
  }

  private async make(portal: Portal, tell: Tell): Promise<void> {
    this.register = await this.file.read()
    const missing = demoPeople.filter(({ key }) => !this.register[key]?.isWhole)
    if (missing.length === 0) return
    tell(`Making the ${missing.length} people of the demo in the background …`)
    await enrolDesks(portal, this.desks)
    const admin = this.desks.find(({ roles }) => roles.includes('admin'))
    if (admin) await switchTranslation(portal, atDesk(admin), true)
    for (const person of missing) {
      if (this.isOver) return
      await this.makePerson(portal, person).catch(({ name, message }: Error) =>
        portal.log.error({ person: person.key, name, message }, 'person of the demo not made'),
      )
      const { made, of } = this.progress
      if (made % 5 === 0) tell(made === of ? `All ${of} people of the demo are there.` : `  ${made} of ${of} people`)
    }
  }

  private async makePerson(portal: Portal, person: DemoPerson): Promise<void> {
    const left = this.register[person.key]
    if (left) await eraseClient(portal, left.clientId, 'ownWish')
    const begun = await beginLife(portal, person)
    await this.note(person.key, begun, false)
    const coachOf = (seat: string) => atDesk(this.desks.find(({ key }) => key === seat)!)
    await this.note(person.key, await liveOn(portal, person, begun, coachOf), true)
  }

  private async note(key: string, { clientId, assessmentId }: DemoClient, isWhole: boolean): Promise<void> {
    this.register = { ...this.register, [key]: { clientId, assessmentId, isWhole } }
    await this.file.write(this.register)
  }

  /** Remembers a client that a visitor began, so that it is erased when the demo is reset. */
  noteVisitor(client: DemoClient): Promise<void> {
    return this.note(`visitor ${client.clientId}`, client, true)
  }

  /** Finishes the person that is being made, then stops. */
  async stop(): Promise<void> {
    this.isOver = true
    await this.making
  }

  /**
   * Erases the demo's people and the visitors' clients – in an embedded database all clients – and begins to make them anew.
   */
  async reset(portal: Portal): Promise<void> {
    await this.stop()
    const { database, tenantId } = portal
    const known = Object.values(this.register).map(({ clientId }) => clientId)
    const all = database.kind === 'embedded' ? await listClientIds(database.orm, tenantId) : known
    for (const clientId of all) await eraseClient(portal, clientId, 'ownWish')
    this.register = {}
    await this.file.write({})
    void this.begin(portal)
  }
}
