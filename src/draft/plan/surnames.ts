/** Surnames of those whom a report introduces elsewhere: `Brook`, for Ada Brook, a pilot of Elm. */
import type { Report } from '../../report/types.ts'
import { remember } from '../../remember.ts'
import type { Outline, Statement } from '../types.ts'

/** `Ada Brook, a pilot of Elm`, `Ada Brook, then head of the port`. */
const PERSON = /(?<![\p{L}’-])(?<first>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\.)?) (?<surname>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?=, (?:an?|who|then|former|deputy|senior|chief|the (?:\p{Ll}+ ){0,3}\p{Ll}+(?:er|or|ent|ief|ary|ist|man|ead)) )/gu
/** What stands before a place: `In Elm, a port`. */
const NO_FIRST = /^(?:In|At|On|For|From|To|By|With|And|But|The|As|Of|Like|Unlike|North|South|East|West|Northern|Southern|Eastern|Western|New|Saint|San|Operation|Project|Lake|Mount|Port)$/u
/** Sections from which on a name is one that the whole report speaks of. */
const EVERYWHERE = 3

const words = (text: string): Set<string> => new Set(text.split(/[^\p{L}-]+/u))

/** Those of whom few sections speak. */
const surnamesIn = remember(({ sections }: Report): ReadonlySet<string> => {
  const texts = sections.map(({ paragraphs }) => paragraphs.filter(({ kind }) => kind !== 'about').map(({ text }) => text).join('\n'))
  const people = texts.flatMap(text => [...text.matchAll(PERSON)]).flatMap(({ groups: { first = '', surname = '' } = {} }) => NO_FIRST.test(first) ? [] : [surname])
  const counts = new Map([...new Set(people)].map(surname => [surname, 0]))
  if (counts.size > 0)
    texts.forEach(text => words(text).forEach(word => counts.has(word) && counts.set(word, (counts.get(word) ?? 0) + 1)))
  return new Set([...counts].filter(([, count]) => count < EVERYWHERE).map(([surname]) => surname))
})

/** A name or rank before it tells whose it is. */
const isBare = (text: string, surname: string): boolean => !new RegExp(String.raw`\p{Lu}[\p{L}.’-]* ${surname}(?![\p{L}-])`, 'u').test(text)

/** Marks statements that call somebody by a surname alone which no heading over them has. */
export function withSurnames({ report, title, subtitle = '', headings }: Outline, statements: readonly Statement[]): Statement[] {
  const surnames = surnamesIn(report)
  return surnames.size === 0 ? [...statements] : statements.map((statement) => {
    const told = (): Set<string> => words(`${title} ${subtitle} ${headings[statement.refs[0]?.section ?? -1] ?? ''}`)
    return [...surnames].some(surname => statement.text.includes(surname) && words(statement.text).has(surname) && !told().has(surname) && isBare(statement.text, surname)) ? { ...statement, isSurname: true } : statement
  })
}
