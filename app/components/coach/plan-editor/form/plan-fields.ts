import type { ActField, FrameField, LineField, PlanFormAct } from './plan-form-schema'

// Types alone: the schema itself, and its library, stay on the server.

/** The name of a field of the plan's form. */
export const planField = (field: FrameField | ActField): string => field

/** The name of a line's field. */
export const lineField = (field: LineField, id: string): string => `${field}:${id}`

/** The name of the field that holds the mark of a part; see `mergeEdits`. */
export const markField = (part: string): string => `was:${part}`

/** What a button of the form does. */
export const does = (act: PlanFormAct) => ({ name: planField('do'), value: act })
