/** Dates of different precision, as the report gives them. */

/** A date as a fraction of years: a bare year or month stands at its middle. `2025-06` → 2025.458… */
export function yearFraction(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined)
    return year + 0.5
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12
}

/** A date as a reader sees it: `2025-06-04` → `4 June 2025`; other text stays. */
export function longDate(date: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date)
  if (!match)
    return date
  const [, year, month, day] = match
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(`${year}-${month}-01T00:00:00Z`))
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ')
}
