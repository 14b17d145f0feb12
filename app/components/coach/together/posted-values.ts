/** The values that a form of the coach posted for a question; of a month as `YYYY-MM`. */
export function postedValues(form: URLSearchParams, name: string): string[] {
  const [year, month] = [form.get(`${name}:year`)?.trim() ?? '', form.get(`${name}:month`)?.trim() ?? '']
  if (year || month) return [`${year}-${month.padStart(2, '0')}`]
  return form.getAll(name).filter((value) => value.trim() !== '')
}
