/** Statements short enough to head a slide. */
import { countWords } from '../../../model/time-plan.ts'
import { figuresOf } from '../../evidence/figures.ts'
import type { Claim, Statement } from '../types.ts'
import { opensAsClause } from './clauses.ts'
import { withoutAsides } from './cut.ts'
import { isDangling, isSentence } from './dangling.ts'
import { keepsMeaning } from './guard.ts'
import { isInstruction } from './instructions.ts'
import { capitalise, isUnspaced } from './words.ts'

/** Where a sentence may end early: before what only adds. */
const JOINTS = /(?:, (?:which|who|where|while|with|including|such as|as well as|making|leading|allowing|enabling|particularly|especially|notably|and thus|thereby|rather than|thus|creating|giving|causing|resulting|reflecting|marking|raising|leaving|as shown by|as illustrated by|according to)\b|; | – | — | (?:in order to|so as to|as well as)\b| that (?=(?:is|are|was|were|has|have|had|can|could|may|might|will|would|uses?|allows?|enables?|makes?|go(?:es)?|combines?|includes?|provides?|requires?|exploits?)\b)|(?<! (?:is|are|was|were|be|been|and|or|began|started|responded|ended|opened|continued|concluded|proceeded|helped|helps)) (?:by|through) (?=\p{L}+ing\b))/gu

/** An opening that says when, where or after what; the clause after it stands without it. */
const WHEN_OR_WHERE = /^(?:In|During|Over|Since|Following|After|Amid|Beginning|Across|At|On|As of|With|Under|For|From|Throughout|Within|Today|Currently|Now|Recently|Historically|Traditionally|According to|Based on|Given|Drawing on) ?[^,;:]{0,70}, (?=[\p{L}\d“])/u

/** A dash that opened an aside which the cut would leave open. */
const DASH = /\s[–—]\s|\w—\w/u

/** Words that want more after them. */
const OPEN_END = /\b(?:an?|the|of|to|by|for|in|on|at|as|with|from|and|or|than|its|their)$/u

/** A clause that was opened and has no verb: `believe that an attack`. */
const isOpen = (text: string): boolean => {
  const clause = /\b(?:that|whether|because|if|when|while|although) ((?:(?!\b(?:that|whether|because|if|when|while|although)\b).)*)$/u.exec(text)?.[1]
  return clause !== undefined && !opensAsClause(clause) && !/^(?:\p{L}+ ){0,6}?(?:is|are|was|were|has|have|had|will|can|could|may|might|must|should|would|\p{L}+(?:s|ed))\b/u.test(clause)
}

const bare = (text: string): string => text.replace(/\.(?=[”’"]?$)/, '')

/** A sentence, an instruction, or a script that is not cut; never a bare phrase of a list. */
const isWhole = (text: string): boolean => isUnspaced(text) || isSentence(text) || isInstruction(text)

const reads = (text: string): boolean => countWords(text) >= 5 && isSentence(`${text}.`) && opensAsClause(text) && !DASH.test(text) && !OPEN_END.test(text) && !isOpen(text) && !isDangling(text)

/** The statement from its first word, or from after an opening of time or place. */
function beginnings(text: string): string[] {
  const opening = WHEN_OR_WHERE.exec(text)?.[0]
  const rest = text.slice(opening?.length ?? 0)
  return opening === undefined || PRONOUN.test(rest) || !opensAsClause(rest.replace(/,.*$/u, '')) ? [text] : [text, capitalise(rest)]
}

/** What may stand for a word of the opening. */
const PRONOUN = /\b(?:it|its|they|them|their|he|she|him|her|his)\b/u

/** `the lamps that are broken`: without its clause it would be all lamps. */
const BROADER = /\b(?:the|those|only|any|all|every|no|first|last|best|most)(?: [\p{L}-]+){1,3}$/u

function endings(text: string): string[] {
  const ends = [...text.matchAll(JOINTS)]
    .filter(({ 0: joint, index }) => !/[–—]/.test(joint) || !/ [–—] /.test(text.slice(index + joint.length)))
    .filter(({ 0: joint, index }) => joint !== ' that ' || !BROADER.test(text.slice(0, index)))
    .map(({ index }) => text.slice(0, index).replace(/[,;:]$/u, '')).reverse()
  return [bare(text), ...ends]
}

/** A title, and whether what it leaves out would be missed. */
export interface Heading extends Claim {
  /** The title says all, or all but a time, a place or an aside without a figure. */
  isWhole: boolean
}

/** `Lamps: The board lights …`: the name of a paragraph before its first sentence. */
const LABEL = /^[^:.]{3,60}: (?=\p{Lu})/u

/** All ways to say less of it, those that say most first. */
const variants = (text: string): string[] => [...new Set([text, withoutAsides(text)])].flatMap(beginnings).flatMap(endings)

/** Words of a point that is read while somebody speaks, and beyond which nothing is. */
const GLANCE = 26

/** What a talk shows of a long statement: it ends early or begins late, so long as no figure goes with it; `undefined` where it stays long. */
export function shortened(statement: Statement, most = GLANCE): string | undefined {
  const figures = figuresOf(statement.text).length
  const texts = variants(statement.text.replace(LABEL, '')).filter(text => countWords(text) <= most && reads(text) && keepsMeaning(statement.text, text) && figuresOf(text).length === figures)
  const [best] = texts.sort((a, b) => b.length - a.length)
  return best === undefined ? undefined : `${best}.`
}

/** Words that a title may leave out without the statement being shown besides. */
const ASIDE = 14

/** What says how, or which one is meant, is more than an aside. */
const MATTERS = /^ ?(?:by|through|that|in order to|so as to|rather than|making|leading|allowing|enabling|causing|resulting)\b/u

function headingOf({ text: whole, refs }: Statement, text: string): Heading {
  const left = countWords(whole) - countWords(text)
  const at = whole.indexOf(text)
  const isAside = at < 0 || !MATTERS.test(whole.slice(at + text.length).replace(/^[,;]/u, ''))
  return { text, refs, isWhole: left <= ASIDE && isAside && figuresOf(text).length === figuresOf(whole).length }
}

/** The statement, or the part of it that stands alone, in at most `max` characters and without its full stop; `undefined` where none fits. */
export function titleFrom(statement: Statement, max = 90): Heading | undefined {
  const whole = bare(statement.text)
  if (/[.!?] \p{Lu}|[:;]$/u.test(whole))
    return undefined
  if (whole.length <= max && statement.words >= 4 && isWhole(statement.text))
    return headingOf(statement, whole)
  const rest = statement.text.replace(LABEL, '')
  if (/:/.test(rest))
    return undefined
  const cut = variants(rest).find(text => text.length <= max && reads(text) && keepsMeaning(statement.text, text))
  return cut === undefined ? undefined : headingOf(statement, cut)
}
