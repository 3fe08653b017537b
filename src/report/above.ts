/** What stands over a section: the headings of its chapter, and of what that stands in. */
import { remember } from '../remember.ts'
import type { Report } from './types.ts'

/** By section, the sections over it as indices into `Report.sections`, the outermost first. */
export const sectionsOver = remember(({ sections }: Report): readonly (readonly number[])[] => {
  const open: { level: number, index: number }[] = []
  return sections.map(({ level }, index) => {
    while ((open.at(-1)?.level ?? -1) >= level)
      open.pop()
    const over = open.map(one => one.index)
    open.push({ level, index })
    return over
  })
})

/** Of all sections so titled, each heading over them once, in the order of the report; those that are among the titles themselves left out. */
export function headingsAbove(report: Report, titles: ReadonlySet<string>): string[] {
  const over = sectionsOver(report)
  const above = new Set(report.sections.flatMap(({ title }, index) => titles.has(title) ? over[index] ?? [] : []))
  return [...above].map(index => report.sections[index]?.title ?? '').filter((title, i, all) => title !== '' && !titles.has(title) && all.indexOf(title) === i)
}
