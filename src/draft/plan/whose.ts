/** Of which country a statement tells that names none: of the one that was the subject before it in its paragraph, or that the heading names. */
import { subjectOf } from '../language/clauses.ts'
import { countriesIn } from '../language/countries.ts'
import { remember, rememberText } from '../../remember.ts'
import type { Report } from '../../report/types.ts'
import type { Statement } from '../types.ts'

/** Countries that a point names, with what stands under it. */
const namedBy = remember(({ text, leaning }: Pick<Statement, 'text' | 'leaning'>): ReadonlySet<string> => countriesIn([text, ...leaning.map(claim => claim.text)].join(' ')))

/** Countries of which a sentence says something: those in its subject. */
const subjectsIn = rememberText((text): ReadonlySet<string> => countriesIn(subjectOf(text) ?? ''))

/** Those of which the nearest sentence before it in its paragraph tells, or else its heading. */
function before({ sections }: Report, { refs: [ref] }: Statement, heading: string): ReadonlySet<string> {
  const sentences = ref ? sections[ref.section]?.paragraphs.find(({ number }) => number === ref.paragraph)?.sentences.slice(0, ref.sentence) ?? [] : []
  return sentences.toReversed().map(({ text }) => subjectsIn(text)).find(({ size }) => size > 0) ?? countriesIn(heading)
}

/** Each with the countries of which it tells. */
export const withCountries = (report: Report, headings: readonly string[], statements: readonly Statement[]): Statement[] =>
  statements.map(statement => ({ ...statement, countries: namedBy(statement).size > 0 ? namedBy(statement) : before(report, statement, headings[statement.refs[0]?.section ?? -1] ?? '') }))

const isApart = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => [...some].every(one => !others.has(one))
const NONE: ReadonlySet<string> = new Set()

const isOfOneParagraph = ({ refs: [a] }: Statement, { refs: [b] }: Statement): boolean => a?.section === b?.section && a?.paragraph === b?.paragraph

/** Whether the title tells of a country, and the point, of another paragraph, names none, for it tells of another that is the subject before it. */
export function isOfAnotherCountry(title: string, titled: Statement, point: Statement): boolean {
  const [named, { countries = NONE }] = [subjectsIn(title), point]
  return named.size > 0 && countries.size > 0 && namedBy(point).size === 0 && !isOfOneParagraph(titled, point) && isApart(named, countries)
}
