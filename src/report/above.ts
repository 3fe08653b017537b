/** Headings over a section: those of its chapter, and of what that stands in. */
import type { Report } from './types.ts'

/** Of all sections so titled, each heading once, in the order of the report; those that are among the titles themselves left out. */
export function headingsAbove({ sections }: Report, titles: ReadonlySet<string>): string[] {
  const above = new Set<string>()
  const open: { title: string, level: number }[] = []
  for (const { title, level } of sections) {
    while ((open.at(-1)?.level ?? -1) >= level)
      open.pop()
    if (titles.has(title))
      open.forEach(heading => above.add(heading.title))
    open.push({ title, level })
  }
  return [...above].filter(title => title !== '' && !titles.has(title))
}
