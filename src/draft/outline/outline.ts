/** A report's parts, and what each is for. */
import { countWords } from '../../../model/time-plan.ts'
import type { Report, Section } from '../../report/types.ts'
import type { Outline, Part, PartRole } from '../types.ts'
import { authorsOf, dateOf, urlOf } from './meta.ts'
import { roleOf, shortLabel } from './roles.ts'

const wordsIn = (section: Section): number => section.paragraphs.reduce((sum, paragraph) => paragraph.kind === 'about' ? sum : sum + countWords(paragraph.text), 0)

/** The level that structures the report: the highest that occurs twice, else the highest there is. */
function topLevel(sections: readonly Section[]): number {
  const levels = sections.map(section => section.level).filter(level => level > 0)
  const twice = levels.filter(level => levels.indexOf(level) !== levels.lastIndexOf(level))
  return Math.min(...twice.length > 0 ? twice : levels, Infinity)
}

/** Text before the first heading is what the report says of itself. */
function partRole(section: Section, isFirst: boolean, isOnly: boolean): PartRole {
  return section.level === 0 && isFirst && !isOnly ? 'summary' : section.level === 0 ? 'body' : roleOf(section.title)
}

function partOf(sections: readonly Section[], indexes: readonly number[], isFirst: boolean, isOnly: boolean): Part | undefined {
  const [first] = indexes
  const head = first === undefined ? undefined : sections[first]
  if (!head)
    return undefined
  const role = partRole(head, isFirst, isOnly)
  const heading = head.level === 0 ? '' : head.title
  const words = indexes.reduce((sum, index) => sum + wordsIn(sections[index] ?? head), 0)
  return { role, heading, label: heading === '' ? (role === 'summary' ? 'Summary' : 'The report') : shortLabel(heading), sections: [...indexes], words }
}

/** Indexes of sections, a list a part. */
function grouped(sections: readonly Section[]): number[][] {
  const top = topLevel(sections)
  const groups: number[][] = []
  sections.forEach((section, index) => {
    if (section.level <= top || groups.length === 0)
      groups.push([index])
    else
      groups.at(-1)?.push(index)
  })
  return groups
}

/** Two parts of one name cannot be told apart on a slide. */
function withOwnLabels(parts: readonly Part[]): Part[] {
  const seen = new Map<string, number>()
  return parts.map((part) => {
    const times = (seen.get(part.label) ?? 0) + 1
    seen.set(part.label, times)
    return times === 1 ? part : { ...part, label: `${part.label.slice(0, 25)} ${times}` }
  })
}

/** What the front matter, or the user, says of a report. */
export interface ReportFacts {
  title?: string
  author?: string
  publisher?: string
  date?: string
  url?: string
}

/** Never fails: a report without headings is one part. */
export function outlineOf(report: Report, facts: ReportFacts = {}): Outline {
  const { meta } = report
  const groups = grouped(report.sections)
  const parts = groups.flatMap((indexes, i) => partOf(report.sections, indexes, i === 0, groups.length === 1) ?? []).filter(part => part.words > 0)
  const title = facts.title ?? report.title
  const subtitle = [meta.description, meta.subtitle].find(text => text !== undefined && text !== '' && text !== title)
  return {
    report,
    title: title || report.sections[0]?.title || 'A report without a title',
    subtitle,
    authors: authorsOf(facts.author ?? meta.author ?? meta.authors),
    publisher: facts.publisher ?? meta.publisher ?? meta.organisation ?? meta.organization,
    date: dateOf(facts.date ?? meta.date),
    url: urlOf(facts.url ?? meta.url ?? meta.canonical_url),
    parts: withOwnLabels(parts),
  }
}
