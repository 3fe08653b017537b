/** Advice of handbooks and playbooks: headings side by side that say what is to be done, under no name of recommendations. */
import { sectionsOver } from '../../report/above.ts'
import type { Report } from '../../report/types.ts'
import { isInstruction } from './instructions.ts'

/** Verbs and words with which a heading advises, though a sentence that opens with them may not: `Think`, `Know`, `Never`. */
const ADVISES = /^(?:Allow|Always|Assume|Automate|Be|Beware|Count|Debate|Default|Decide|Deploy|Do|Do not|Don[’']t|Expect|Find|Follow|Forget|Go|Iterate|Know|Let|Listen|Look|Never|Practi[cs]e|Read|Remember|Respect|Rely|Say|Show|Structure|Talk|Tell|Think|Trust|Understand|Visit|Walk|Watch)\b(?!:)(?! (?:and|or|of|in|is|are)\b)/u

/** Headings side by side that advise: the fewest, and their share. */
const FEWEST = 3
const SHARE = 0.6
/** Words of one: `Lead` alone is a name. */
const LEAST = 2

const bare = (title: string): string => title.replace(/^(?:\(?[\dIVX]+(?:\.\d+)*[.):]? )/u, '').replace(/[.:]$/u, '')
const hasWords = (title: string): boolean => title.split(' ').length >= LEAST && !/^[^ ]+:/u.test(title)

/** Whether a heading tells what is to be done: `Hire pilots in-house`, `Beware the cheap lamp`. */
export const advises = (title: string): boolean => hasWords(bare(title)) && (isInstruction(`${bare(title)}.`) || ADVISES.test(bare(title)))

/** Sections by what they stand under, and their level. */
const siblings = (report: Report): number[][] => [...Map.groupBy(report.sections.keys(), index => `${sectionsOver(report)[index]?.at(-1) ?? ''}/${report.sections[index]?.level ?? ''}`).values()]

/** Sections whose headings advise, among others that do. */
export function advisingSections(report: Report): Set<number> {
  return new Set(siblings(report).flatMap((group) => {
    const advising = group.filter(index => advises(report.sections[index]?.title ?? ''))
    return advising.length >= FEWEST && advising.length >= group.length * SHARE ? advising : []
  }))
}
