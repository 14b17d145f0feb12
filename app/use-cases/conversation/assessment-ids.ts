const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** Whether a text may be the id of an assessment; anything else is not asked of the database. */
export function isAssessmentId(text: string): boolean {
  return new RegExp(`^${id.source}$`).test(text)
}

/** The first id of an assessment in a path, if there is one. */
export function assessmentIdIn(path: string): string | undefined {
  return id.exec(path)?.[0]
}
