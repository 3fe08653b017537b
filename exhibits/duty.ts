import type { Duty } from '../model/data.ts'

/** How strongly a statute's article binds, in a word. */
export const dutyLabel: Readonly<Record<Duty, string>> = {
  must: 'must',
  endeavour: 'endeavour',
  may: 'may',
  states: 'sets out',
}

/** `{ must: 3, endeavour: 2 }` in order of strength; what does not occur is left out. */
export function countDuties(duties: readonly Duty[]): { duty: Duty, count: number }[] {
  return (Object.keys(dutyLabel) as Duty[])
    .map(duty => ({ duty, count: duties.filter(d => d === duty).length }))
    .filter(({ count }) => count > 0)
}

/** The Act's dates as a reader sees them: `2025-06-04` → `4 June 2025`; other text stays. */
export function longDate(date: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date)
  if (!match)
    return date
  const [, year, month, day] = match
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(`${year}-${month}-01T00:00:00Z`))
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ')
}
