/** `The answer is not oil. It is wax.`: a sentence that says only what something is not, before the one that says what it is. */
import type { Report } from '../../report/types.ts'
import type { SentenceRef } from '../types.ts'

const IS_NOT = /^(?!.*\b(?:if|when|that|who|which|because|but)\b)(?:But |Yet )?(?<subject>[^,;:]{3,90}?) (?:is|are|was|were) not (?!only\b|just\b|merely\b|simply\b|yet\b|enough\b|(?:\p{Ll}+ly )?(?:clear|able|likely|possible|easy)\b)/u
const IS = /^(?:(?:It|They|This|That) (?:is|are|was|were) (?!not\b|also\b|why\b|because\b|only\b|too\b)|(?:Rather|Instead), )/u
const AGAIN = ['is', 'are', 'was', 'were']
/** Sentences after it, in which the same subject comes again. */
const REACH = 2

/** Whether the next sentence says what that is which this one is not, or one soon after it of the same subject. */
export function isSetRight({ sections }: Report, { section, paragraph, sentence }: SentenceRef): boolean {
  const [text = '', ...after] = sections[section]?.paragraphs.find(({ number }) => number === paragraph)?.sentences.slice(sentence).map(one => one.text) ?? []
  const { subject } = IS_NOT.exec(text)?.groups ?? {}
  const isAgain = (one: string): boolean => AGAIN.some(verb => one.toLowerCase().startsWith(`${subject?.toLowerCase() ?? ''} ${verb} `)) && !IS_NOT.test(one)
  return subject !== undefined && (IS.test(after[0] ?? '') || after.slice(0, REACH).some(one => isAgain(one.replace(/^(?:But|Yet) /u, ''))))
}
