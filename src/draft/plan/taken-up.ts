/** What a text of the talk calls `the fund`, and only the sentence before it in the report brings in: `a relief fund`, `the Elm Fund`. */
import { countWords } from '../../../model/time-plan.ts'
import { shortened } from '../language/titles.ts'
import { stemsOf } from '../language/words.ts'
import type { Report } from '../../report/types.ts'
import type { Claim, PlannedSlide, SentenceRef } from '../types.ts'
import { ONLY_ONE } from './introduced.ts'
import { textsOf, type Introduction } from './introductions.ts'
import { keyOf } from './notes.ts'
import type { Workshop } from './workshop.ts'

/** Words of the sentence that brings it in. */
const BRIEF = 20
const LONGEST = 24

/** One thing, told apart by nothing that comes after it. */
const ONLY_NAMED = /(?<![\p{L}’-])[Tt]he (?:\p{Ll}[\p{Ll}-]+ )?(?<noun>\p{Ll}[\p{Ll}-]{3,}(?<!s)|\p{Ll}+ss)(?=[,.;:’]|$| (?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|and|or|by|at|in|as|from|during|through|after|before|also|currently|recently|then|does|did|\p{Ll}+(?:ed|s))\b)/gu

const withCapital = (noun: string): string => `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`
/** `a relief fund`, `a “fund”`. */
const bringsIn = (noun: string, text: string): boolean => text.includes(noun) && new RegExp(String.raw`\b[Aa]n? [“‘]?(?:[\p{L}’-]+ ){0,3}?${noun}(?![\p{L}-])`, 'u').test(text)
/** `met the Elm Fund`, `issued Harbour Order H-63`, `the Maritime Centre for Lamps`. */
const nameIn = (noun: string, text: string): string | undefined => !text.includes(withCapital(noun)) ? undefined : new RegExp(String.raw`(?:(?<=\p{Ll} )|(?<=^The ))(?:\p{Lu}[\p{L}-]+ (?:of |for |on )?)+${withCapital(noun)}(?: \p{Lu}[\p{L}\d-]*\d| \d+| (?:of|for|on) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)?(?![\p{L}-])`, 'u').exec(text)?.[0]

/** Short enough to stand under what takes it up: the sentence, where it can stand alone, or else the name. */
export function introduces(noun: string, sentence: string, statement: string | undefined): string | undefined {
  const name = nameIn(noun, sentence)
  const forms = statement === undefined || !(bringsIn(noun, sentence) || name !== undefined) ? [] : [shortened(statement, BRIEF, 'reasons'), statement]
  return forms.find(form => form !== undefined && countWords(form) <= LONGEST && (bringsIn(noun, form) || (name !== undefined && form.includes(name)))) ?? name
}

/** The sentence right before, in the same section. */
function before({ sections }: Report, { section, paragraph, sentence }: SentenceRef): Claim | undefined {
  const paragraphs = sections[section]?.paragraphs ?? []
  const at = paragraphs.findIndex(({ number }) => number === paragraph)
  const [own, previous] = [paragraphs[at], paragraphs[at - 1]]
  const within = own?.sentences[sentence - 1]
  const last = sentence === 0 && previous?.kind !== 'about' ? previous?.sentences.at(-1) : undefined
  return within ? { text: within.text, refs: [{ section, paragraph, sentence: sentence - 1 }] } : last && previous ? { text: last.text, refs: [{ section, paragraph: previous.number, sentence: previous.sentences.length - 1 }] } : undefined
}

const claimsOf = ({ title, body }: PlannedSlide): Claim[] => body.form === 'points' ? [title, ...body.points.flatMap(point => [point, ...point.under ?? []])] : []

/** In the order of the talk; where no slide shows the sentence that brings it in. */
export function takenUp({ outline: { report }, analysis: { statements } }: Workshop, talk: readonly PlannedSlide[]): Introduction[] {
  const shown = new Set(talk.flatMap(claimsOf).flatMap(({ refs }) => refs.map(keyOf)))
  const standing = new Map(statements.flatMap(statement => statement.refs.length === 1 && statement.refs[0] ? [[keyOf(statement.refs[0]), statement.text] as const] : []))
  const told = new Set<string>()
  const introduced = ({ text, refs: [ref] }: Claim): Introduction[] => ref === undefined ? [] : [...text.matchAll(ONLY_NAMED)].flatMap(({ index, groups: { noun = '' } = {} }) => {
    const isNew = !ONLY_ONE.test(noun) && ![...stemsOf(noun)].some(stem => told.has(stem) || stemsOf(text.slice(0, index)).has(stem))
    const source = isNew ? before(report, ref) : undefined
    const key = source?.refs[0] && keyOf(source.refs[0])
    const brief = source && key !== undefined && !shown.has(key) ? introduces(noun, source.text, standing.get(key)) : undefined
    return brief === undefined || !source ? [] : [{ isNamed: said => said === text, isTold: () => false, isNeeded: true, claim: { text: brief, refs: source.refs } }]
  })
  return talk.flatMap((slide) => {
    const found = claimsOf(slide).flatMap((claim) => {
      const own = introduced(claim)
      stemsOf(claim.text).forEach(stem => told.add(stem))
      return own
    })
    textsOf(slide).forEach(text => stemsOf(text).forEach(stem => told.add(stem)))
    return found
  })
}
