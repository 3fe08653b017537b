/** A report's parts, and what each is for. */
import { countWords } from '../../../model/time-plan.ts'
import { mainTongue } from '../../report/tongue.ts'
import type { Report, Section } from '../../report/types.ts'
import type { Outline, Part } from '../types.ts'
import { readableHeadings } from './capitals.ts'
import { authorsOf, dateOf, titleFromFile, titlesOf, urlOf, type Titles } from './meta.ts'
import { withoutPlainNumbers } from './numbers.ts'
import { isAboutMakers, roleOf, shortLabel } from './roles.ts'

const wordsIn = (section: Section): number => section.paragraphs.reduce((sum, paragraph) => paragraph.kind === 'about' ? sum : sum + countWords(paragraph.text), 0)

/** Sections in groups, each of which a heading of the level or above begins. */
function groupsAt(sections: readonly Section[], top: number): Section[][] {
  return sections.reduce<Section[][]>((groups, section) => {
    if (section.level > 0 && section.level <= top)
      groups.push([])
    groups.at(-1)?.push(section)
    return groups
  }, [])
}

/** Share of the text above which one group is the report, and what stands beside it are its annexes. */
const MOST = 0.8

/** The level that structures the report: the highest at which its text parts in two or more; else the highest that occurs twice, or that there is. */
function topLevel(sections: readonly Section[]): number {
  const levels = [...new Set(sections.map(section => section.level).filter(level => level > 0))].sort((a, b) => a - b)
  const twice = levels.filter(level => sections.filter(section => section.level === level).length > 1)
  const wordsAt = (level: number): number[] => groupsAt(sections, level).map(group => group.reduce((sum, section) => sum + wordsIn(section) + section.tables.length, 0)).filter(words => words > 0)
  const parts = (level: number): boolean => wordsAt(level).length > 1
  const isWhole = (level: number): boolean => Math.max(...wordsAt(level)) > MOST * wordsAt(level).reduce((sum, words) => sum + words, 0)
  const parting = twice.filter(parts)
  return parting.find((level, i) => !isWhole(level) || i === parting.length - 1) ?? twice[0] ?? levels[0] ?? Infinity
}

/** What stands before the first heading, or under the report's title, is what the report says of itself; where there is no more, it is all of it. */
function isLead(report: Report, index: number): boolean {
  const [first] = report.sections
  return index === 0 && first !== undefined && (first.level === 0 || (first.title === report.title && report.title !== ''))
}

function partOf(report: Report, headings: readonly string[], indexes: readonly number[], isOnly: boolean): Part | undefined {
  const [first] = indexes
  const head = first === undefined ? undefined : report.sections[first]
  if (!head || first === undefined)
    return undefined
  const lead = isLead(report, first)
  const role = lead ? (isOnly ? 'body' : 'summary') : roleOf(head.title)
  const heading = lead ? '' : headings[first] ?? head.title
  const words = indexes.reduce((sum, index) => sum + wordsIn(report.sections[index] ?? head), 0)
  return { role, heading, label: heading === '' ? (role === 'summary' ? 'Summary' : 'The report') : shortLabel(heading), sections: [...indexes], words }
}

/** What closes a report is a part of its own, also where its heading stands below that of the last chapter. */
const CLOSING = ['recommendations', 'conclusion'] as const

/** Such headings below the level of parts, where the report has just one of the kind and its chapter ends with it. */
function closingSections(sections: readonly Section[], top: number): Set<number> {
  return new Set(CLOSING.flatMap((role) => {
    const found = sections.flatMap(({ title }, index) => roleOf(title) === role ? [index] : [])
    const [only = -1] = found
    const own = sections[only]
    const after = sections.slice(only + 1)
    const end = after.findIndex(({ level }) => level <= top)
    return found.length === 1 && own !== undefined && own.level > top && after.slice(0, end < 0 ? undefined : end).every(({ level }) => level > own.level) ? [only] : []
  }))
}

/** Indexes of sections, a list a part. What a chapter says of its makers is a part of its own, and the chapter goes on after it. */
function grouped(sections: readonly Section[]): number[][] {
  const top = topLevel(sections)
  const closing = closingSections(sections, top)
  const groups: number[][] = []
  const begin = (index: number): number[] => {
    const group = [index]
    groups.push(group)
    return group
  }
  let chapter: number[] | undefined
  let makers: { level: number, group: number[] } | undefined
  sections.forEach(({ level, title }, index) => {
    makers = makers && level > makers.level ? makers : undefined
    if (makers)
      makers.group.push(index)
    else if (!chapter || level <= top || closing.has(index))
      chapter = begin(index)
    else if (isAboutMakers(title))
      makers = { level, group: begin(index) }
    else
      chapter.push(index)
  })
  return groups
}

/** Marks of parts that share a name, from the second: no figure, which a slide would owe a passage. */
const MARKS = ['ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** Two parts of one name cannot be told apart on a slide. */
function withOwnLabels(parts: readonly Part[]): Part[] {
  const seen = new Map<string, number>()
  return parts.map((part) => {
    const times = (seen.get(part.label) ?? 0) + 1
    seen.set(part.label, times)
    return times === 1 ? part : { ...part, label: `${part.label.slice(0, 34)} (${MARKS[times - 2] ?? 'further'})` }
  })
}

/** `Policy Implications` beside `Recommendations`: the paper asks in the latter, and argues in the former. */
function withImplicationsArgued(parts: readonly Part[]): Part[] {
  const isNamed = parts.some(({ role, heading }) => role === 'recommendations' && /recommendation/iu.test(heading))
  return parts.map(part => isNamed && part.role === 'recommendations' && /\bimplications\b/iu.test(part.heading) && !/recommendation/iu.test(part.heading) ? { ...part, role: 'body' } : part)
}

/** What the front matter, or the user, says of a report. */
export interface ReportFacts {
  title?: string
  author?: string
  publisher?: string
  date?: string
  url?: string
}

/** `If all lamps pass...`: a description that a site cut short. */
const BREAKS_OFF = /(?:\.{3}|…)$/u

/** What the user says goes first, and stands as it is. */
function titlesIn({ title, meta }: Report, facts: ReportFacts): Titles {
  const description = [meta.description, meta.subtitle].find(text => text !== undefined && text !== '' && !BREAKS_OFF.test(text))
  return facts.title === undefined ? titlesOf(title, description) : { title: facts.title, subtitle: description === facts.title ? undefined : description }
}

/** What a report without a title is called: its first heading, unless that only says what the part is for. */
function firstHeading({ sections }: Report): string | undefined {
  const first = sections.find(({ level }) => level > 0)?.title
  return first === undefined || roleOf(first) !== 'body' ? undefined : first
}

/** `– Ada Brook`: who signed a motto is no name of a section. */
const SIGNATURE = /^[–—―] ?\p{Lu}[\p{L}.]*(?: [\p{L}.]+){0,4}$/u

/** Paragraphs that tell a report’s language. */
const SAMPLE = 400

/** Never fails: a report without headings is one part. `fileName` names a report that names itself nowhere. */
export function outlineOf(report: Report, facts: ReportFacts = {}, fileName = ''): Outline {
  const { meta } = report
  const groups = grouped(report.sections)
  const readable = readableHeadings(report)
  const bare = withoutPlainNumbers(report.sections)
  const headings = report.sections.map(section => SIGNATURE.test(section.title) ? '' : readable(bare(section.title)))
  const parts = groups.flatMap(indexes => partOf(report, headings, indexes, groups.length === 1) ?? []).filter(part => part.words > 0)
  const { title, subtitle } = titlesIn(report, facts)
  return {
    report,
    title: title || titleFromFile(fileName) || firstHeading(report) || 'A report without a title',
    subtitle,
    authors: authorsOf(facts.author ?? meta.author ?? meta.authors),
    publisher: facts.publisher ?? meta.publisher ?? meta.organisation ?? meta.organization,
    date: dateOf(facts.date ?? meta.date),
    url: urlOf(facts.url ?? meta.url ?? meta.canonical_url),
    language: mainTongue(report.sections.flatMap(({ paragraphs }) => paragraphs).filter(({ kind }) => kind !== 'about').slice(0, SAMPLE).map(({ text }) => text)),
    parts: withOwnLabels(withImplicationsArgued(parts)),
    headings,
  }
}
