/** What a title may call `the lamp`: what its readers have been told of, or what the whole report is about. */
import { subjectOf } from '../language/clauses.ts'
import { stemsOf } from '../language/words.ts'
import { bareHeading } from '../outline/roles.ts'
import type { Outline, Statement } from '../types.ts'

/** Share of a report's statements that use a word of which the report is full, and the fewest. */
const FULL = 0.03
const FEWEST = 3
/** Share from which a word says nothing of what a statement is about. */
const EVERYWHERE = 0.1

const SMALL = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}\p{N}’'.-]*/gu
const CAPITAL = /(?<=[\p{Ll}\p{N},;:’”)] [“"(]?)\p{Lu}[\p{L}\p{N}’'.-]*(?: \p{Lu}[\p{L}\p{N}’'.-]*)*/gu

/** Stems of words that stand with a capital within sentences, and nowhere without: `Elm`, `the Port Board`. */
function namesIn(statements: readonly Statement[]): ReadonlySet<string> {
  const texts = statements.flatMap(({ text, leaning }) => [text, ...leaning.map(claim => claim.text)])
  const stemsLike = (pattern: RegExp): ReadonlySet<string> => stemsOf(texts.flatMap(text => text.match(pattern) ?? []).join(' '))
  const small = stemsLike(SMALL)
  return new Set([...stemsLike(CAPITAL)].filter(stem => !small.has(stem)))
}

/** Words that the report's title, the headings over a statement, or much of the report use. */
export function withIntroduced({ title, subtitle = '', parts, headings }: Outline, statements: readonly Statement[]): Statement[] {
  const counts = new Map<string, number>()
  for (const stem of statements.flatMap(({ stems }) => [...stems]))
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= Math.max(FEWEST, statements.length * FULL)).map(([stem]) => stem)
  const bySection = new Map(parts.flatMap(({ heading, sections }) => sections.map(section =>
    [section, new Set([...common, ...stemsOf(`${title} ${subtitle} ${heading} ${headings[section] ?? ''}`)])] as const)))
  const frequent: ReadonlySet<string> = new Set([...counts].filter(([, count]) => count >= Math.max(FEWEST, statements.length * EVERYWHERE)).map(([stem]) => stem))
  const everywhere = new Set([...common, ...stemsOf(`${title} ${subtitle}`)])
  const names = namesIn(statements)
  const own = new Map(parts.flatMap(({ sections }) => sections.map(section => [section, stemsOf(bareHeading(headings[section] ?? ''))] as const)))
  return statements.map(statement => ({ ...statement, headed: own.get(statement.refs[0]?.section ?? -1) ?? new Set<string>(), introduced: bySection.get(statement.refs[0]?.section ?? -1) ?? everywhere, common: frequent, names }))
}

/** A subject that is only named, not told apart: `The treaty`, not `The treaty of Elm` or `The Board`. */
const NAMED = /^(?:[^,]{3,40}, )?[Tt]he (?:[\p{Ll}-]+ ){0,3}?(?<noun>(?:\p{Ll}+-)*\p{Ll}{3,})$/u
/** There is one of them, as readers know. */
export const ONLY_ONE = /^(?:government|ministry|council|board|town|parliament|president|army|military|navy|police|public|press|state|world|economy|war|law|future|past|sea|sky|internet)$/u
const TOLD_APART = /\b(?:of|for|in|on|to|between|that|which|who|with|from|at|by|most|only|first|last)\b|est\b/u

/** `Prior to the ban, …`: a thing that opens a title, and is only named. */
const OPENING = /^(?:Prior to|Before|After|Since|Despite|Following|Under|During|Without|With|Until|Because of|Due to) the (?<noun>\p{Ll}{3,}),/u
/** Times that all know. */
const TIME = /^(?:war|pandemic|year|month|week|day|night|past|decades?|years|months|weeks|century|period|summer|winter|spring|autumn|morning|hood|crisis|same|first|last|next)$/u
/** `lamps at the site`: a place or a paper of which there are many. */
const OF_MANY = /\b(?:at|of|from|in|on|with|for|by|over|to|under|into) the (?<noun>site|mine|ban|letter|deal|plant|factory|camp|facility|building|ship|vessel|village|scheme|incident|contract|meeting|treaty|bill|lawsuit|verdict|raid|bombing)(?=$|,| (?:is|are|was|were|has|have|had|will|would|could|can|may|might|\p{Ll}+ed)\b)/u

/** Whether it names something that nobody has been told of: as its subject, or before it. */
export function isStranger(title: string, { introduced }: Pick<Statement, 'introduced'>): boolean {
  if (introduced === undefined)
    return false
  const isNew = (noun: string | undefined): boolean => noun !== undefined && !ONLY_ONE.test(noun) && [...stemsOf(noun)].every(stem => !introduced.has(stem))
  const subject = subjectOf(title) ?? ''
  const opening = OPENING.exec(title)?.groups?.noun
  return (!TOLD_APART.test(subject) && isNew(NAMED.exec(subject)?.groups?.noun))
    || (opening !== undefined && !TIME.test(opening) && isNew(opening)) || isNew(OF_MANY.exec(title)?.groups?.noun)
}
