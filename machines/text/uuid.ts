const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/
const wholeUuid = new RegExp(`^${uuid.source}$`)

/** Whether a text is a UUID as the portal writes them; anything else is not asked of the database. */
export const isUuid = (text: string): boolean => wholeUuid.test(text)

/** The first UUID in a text, such as an address. */
export const uuidIn = (text: string): string | undefined => uuid.exec(text)?.[0]

/** Sorts before every other UUID: where paging by id begins. */
export const lowestUuid = '00000000-0000-0000-0000-000000000000'
