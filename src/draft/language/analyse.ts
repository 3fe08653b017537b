/** What language can tell of a report's sentences, without a model. */
import type { Analysis, Outline, Statement } from '../types.ts'
import { findAsks } from './asks.ts'
import { findEvents } from './events.ts'
import { findStatements } from './statements.ts'
import { weigh } from './weight.ts'
import { stemsOf } from './words.ts'

/** Sections of the parts with one of the roles. */
function sectionsOf({ parts }: Outline, ...roles: string[]): Set<number> {
  return new Set(parts.filter(part => roles.includes(part.role)).flatMap(part => part.sections))
}

const RECOMMENDS = /^(?:key |policy |main )?(?:recommendation|recommended action|proposal|policy option|action)s?\b/iu

/** Statements among recommendations: by part, by the nearest heading, or by the paragraph's own opening. */
function amongRecommendations(outline: Outline): (statement: Statement) => boolean {
  const { report } = outline
  const inPart = sectionsOf(outline, 'recommendations')
  return ({ refs: [ref] }) => {
    const section = ref && report.sections[ref.section]
    const paragraph = section?.paragraphs.find(({ number }) => number === ref?.paragraph)
    return ref !== undefined && (inPart.has(ref.section) || RECOMMENDS.test(section?.title ?? '') || RECOMMENDS.test(paragraph?.text ?? ''))
  }
}

/** Pure; near-linear in the report's length. */
export function analyse(outline: Outline): Analysis {
  const { report } = outline
  const about = sectionsOf(outline, 'about')
  const titles = stemsOf([outline.title, outline.subtitle ?? '', ...report.sections.map(section => section.title)].join(' '))
  const found = findStatements(report).filter(({ refs: [ref] }) => ref && !about.has(ref.section))
  const statements = weigh(report, found, titles, sectionsOf(outline, 'summary', 'conclusion'))
  return {
    statements,
    events: findEvents(statements),
    asks: findAsks(statements, amongRecommendations(outline)),
  }
}
