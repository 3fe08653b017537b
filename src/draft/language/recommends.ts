/** Requests without a modal verb: `We recommend that the board light the quays`, `The committee urges ports to …`, and headings that say who is asked. */
import type { Report } from '../../report/types.ts'
import type { Ask, Statement } from '../types.ts'
import { isBody as isName } from './asks.ts'
import { isInstruction } from './instructions.ts'

/** The paper itself, or who wrote it. */
const OWN = /^(?:we|I|they|(?:the|this|our) (?:[\p{L}-]+ ){0,3}(?:report|paper|brief|study|authors?|committee|commission|chamber|inquiry|institute|panel|review|task ?force|working group))(?: (?:also|therefore|further|strongly))*$/iu
const THAT = /^(?<by>(?:\S+ ){1,8}?)(?:recommends?|proposes?) that,? (?:[^,]{3,60}, )?(?<rest>.+?)[.:]?$/u
const TO = /^(?<by>(?:\S+ ){1,8}?)(?:recommends?|urges?|calls? (?:up)?on|asks?|invites?|encourages?|requests?|advises?) (?<who>.{3,90}?) to(?: (?<what>\p{Ll}.+?))?[.:]?$/u

/** `It’s time for ministers to …` */
const TIME = /^It(?:’s| is) (?:high |long past |past )?time for (?<who>.{3,90}?) to (?<what>\p{Ll}.+?)[.:]?$/u

/** Words that go on with a name. */
const GOES_ON = /^(?:of|for|and|or|in|on|with|to|from|by|at|as|the|that|which|who|whose|is|are|was|were|be|been|not|has|have|should|must|need|needs|ought|can|will|\p{L}+(?:ed|ing|ly))$/u
/** Verbs that open no instruction, for they are nouns as well. */
const NOUNS_TOO = /^(?:report|record|state|study|light|relight|count|list|name|tax|charge|look|share|answer)$/u
const MOST_OF_NAME = 10

/** `the Ministry of the Interior`: told by its head. */
const isBody = (name: string): boolean => isName(name) || isName(name.replace(/ (?:of|for|on) .*$/u, ''))

interface Recommended { addressee: string, what: string }

/** `the board light the quays`: the name and what is asked; the longest name before a word that can be a verb. */
export function subjunctive(rest: string): Recommended | undefined {
  const words = rest.split(' ')
  for (let end = Math.min(MOST_OF_NAME, words.length - 1); end > 0; end--) {
    const [name, verb = ''] = [words.slice(0, end).join(' '), words[end]]
    if (isBody(name) && /^\p{Ll}{2,}$/u.test(verb) && !GOES_ON.test(verb) && (NOUNS_TOO.test(verb) || isInstruction(`${verb.replace(/^\p{Ll}/u, letter => letter.toUpperCase())} ${words.slice(end + 1).join(' ')}`)))
      return { addressee: name, what: words.slice(end).join(' ') }
  }
  return undefined
}

function recommendedIn(text: string, within: boolean): Recommended | undefined {
  const isOwn = (by: string | undefined): boolean => by !== undefined && (within || OWN.test(by.trim()))
  const that = THAT.exec(text)?.groups
  if (that)
    return isOwn(that.by) ? subjunctive(that.rest ?? '') : undefined
  const due = TIME.exec(text)?.groups
  if (due)
    return isBody(due.who ?? '') ? { addressee: due.who ?? '', what: due.what ?? '' } : undefined
  const { by, who = '', what } = TO.exec(text)?.groups ?? {}
  return what !== undefined && isOwn(by) && isBody(who) && !/^the following\b/u.test(what) ? { addressee: who, what } : undefined
}

/** Statements that recommend, outside of those that are asked already. */
export const recommendedAsks = (statements: readonly Statement[], within: (statement: Statement) => boolean, asked: ReadonlySet<string>): Ask[] =>
  statements.filter(({ text }) => !asked.has(text) && !/[:;]$/u.test(text)).flatMap((statement) => {
    const { text, refs, weight, leaning } = statement
    const found = recommendedIn(text, within(statement))
    return found ? [{ refs, addressee: found.addressee, verb: undefined, text, decision: found.what.replace(/\.$/u, ''), weight, names: undefined, leaning }] : []
  })

/** Who is asked in a lead: `The chamber recommends that the ministry`, `that the ministry take these steps:`, `We urge ports to:`. */
export function recommendedTo(lead: string): string | undefined {
  const { rest } = THAT.exec(lead)?.groups ?? {}
  const { who, what } = TO.exec(lead)?.groups ?? {}
  const name = rest ?? (what === undefined ? who : undefined)
  return name === undefined || isBody(name) ? name : rest === undefined ? undefined : subjunctive(rest)?.addressee
}

const TO_WHOM = /^(?:\d+(?:\.\d+)*[.)]? )?(?:(?:[\p{L}-]+ ){0,2}recommendations? )?(?:to|for) (?<who>(?:the )?[^,;:]{3,70}):?$/iu

/** Whom a heading over a section names: `To the Ministry of Ports`, `Recommendations for donors`. */
export function askedByHeading({ sections }: Report, index: number): string | undefined {
  let level = Infinity
  for (let i = index; i >= 0; i--) {
    const section = sections[i]
    if (!section || section.level >= level)
      continue
    level = section.level
    const who = TO_WHOM.exec(section.title)?.groups?.who
    if (who !== undefined && isBody(who))
      return who.replace(/^The /u, 'the ')
  }
  return undefined
}

/** An order under such a heading is told to whom it names. */
export function withHeading(report: Report, ask: Ask): Ask {
  const who = ask.addressee === undefined && ask.verb === undefined && isInstruction(ask.text) ? askedByHeading(report, ask.refs[0]?.section ?? -1) : undefined
  return who === undefined ? ask : { ...ask, addressee: who }
}
