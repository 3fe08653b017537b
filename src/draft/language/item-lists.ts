/** A list below the sentence that leads into it: names and phrases say something only under it. */
import { countWords } from '../../../model/time-plan.ts'
import type { Paragraph } from '../../report/types.ts'
import type { Claim, SentenceRef } from '../types.ts'
import { opensAsClause } from './clauses.ts'
import { cutSentence } from './cut.ts'
import { isDangling, isSentence } from './dangling.ts'
import { frames, holdsFast } from './framing.ts'
import { isBalanced, keepsMeaning } from './guard.ts'
import { isInstruction } from './instructions.ts'
import { capitalise, ended, isUnspaced } from './words.ts'

/** Words of the lead, of an item, and of all; and how many items are shown under one lead. */
const MOST_LEAD = 48
const MOST_ITEM = 45
const MOST_WORDS = 175
const MOST_ITEMS = 12
const FEWEST = 2

const LEAD = /:$/u
const bare = (text: string): string => text.trim().replace(/[;,.](?: and| or)?$/u, '')

/** A lead whose items are what is asked. */
const ASKS = /\b(?:should|must|needs? to|ought|recommend\w*|call(?:s|ed)? (?:up)?on|urge[sd]?|propos\w*|steps(?! (?:to|in|of)\b)|actions|measures|initiatives|priorities|options)\b/iu

/** Items set as parts of one sentence: `…;`, `…; and`, `….` */
const areParts = (items: readonly Paragraph[]): boolean => items.slice(0, -1).every(({ sentences }) => sentences.length === 1 && /[;,](?: and| or)?$/u.test(sentences[0]?.text ?? ''))

/** An item that is no sentence of its own, nor something that is asked. */
const isPhrase = ({ sentences: [first] }: Paragraph, asks: boolean): boolean =>
  first !== undefined && (!isSentence(cutSentence(first.text)) || /^\p{Lu}\p{Ll}+ing\b/u.test(first.text)) && !(asks && isInstruction(first.text))

/** Sentences of an item that says more than one under a lead that all of them need. */
const MOST_SENTENCES = 4

const isOneSentence = ({ sentences: [first, ...more] }: Paragraph): boolean => first !== undefined && more.length === 0 && !isUnspaced(first.text)

/** A lead that counts or names what comes. */
const COUNTS = /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|the following|as follows|includ\p{L}+|compris\p{L}+)\b/iu

/** A lead whose verb the items bring: `The board should:` */
const ENDS_IN_VERB = /\b(?:should|must|to):$/u

/** Whether items hold only under their lead. */
export const isFramed = (items: readonly Paragraph[], lead: string): boolean => frames(lead, items.map(({ sentences: [first] }) => first?.text ?? ''))

/** The same of items that cannot be shown with it. */
export const isLost = (items: readonly Paragraph[], lead: string): boolean => isFramed(items, lead) && (holdsFast(lead) || items.every(isOneSentence))

/** Items that say nothing but under the lead, or less than they seem to: all of them, or one of those that it counts. */
function needLead(items: readonly Paragraph[], lead: string): boolean {
  const phrases = items.filter(item => isPhrase(item, ASKS.test(lead))).length
  const hasNoClause = ({ sentences: [first] }: Paragraph): boolean => first !== undefined && !opensAsClause(cutSentence(first.text)) && !isInstruction(first.text)
  return isLost(items, lead)
    ? items.every(({ sentences }) => sentences.length > 0 && sentences.length <= MOST_SENTENCES && !sentences.some(({ text }) => isUnspaced(text)))
    : items.every(isOneSentence) && (phrases === items.length || (phrases > 0 && ENDS_IN_VERB.test(lead)) || ((phrases > 0 || items.some(hasNoClause)) && COUNTS.test(lead)))
}

/** A quotation that runs from the lead, or the first item, to the last one: without its marks, as each item is shown on a line of its own. */
const withoutRunningQuote = (texts: readonly string[]): string[] => {
  const open = texts.findIndex(text => !isBalanced(text))
  const runs = open >= 0 && open <= 1 && isBalanced(texts.join(' ')) && texts.every((text, i) => i === open || i === texts.length - 1 || isBalanced(text))
  return runs ? texts.map((text, i) => i === open ? text.replace(/“(?=[^”]*$)/u, '') : i === texts.length - 1 ? text.replace(/”(?!.*“)/u, '') : text) : [...texts]
}

/** The items that follow a paragraph. */
export function itemsAfter(paragraphs: readonly Paragraph[], at: number): Paragraph[] {
  const rest = paragraphs.slice(at + 1)
  const end = rest.findIndex(({ kind }) => kind !== 'item')
  return end < 0 ? rest : rest.slice(0, end)
}

/** `… looks like this:`, `… raised these concerns:`: what it points at follows; `We will:` is the paper’s own voice. */
const AHEAD = /\b(?:this|these)(?: \p{L}+){0,2}:$/u
const OWN = /(?<=^|, )(?:[Ww]e (?=(?:will|would|have|are|do|did|can|call|urge|ask|recommend|want)\b)|[Oo]ur )/u
const leansBack = (lead: string): boolean => isDangling(capitalise(lead.replace(AHEAD, 'so:').replace(OWN, 'the paper ')))

/** `As it grew, the port built three quays:` → `The port built three quays:`; as it is where that would not stand either. */
function standingLead(lead: string): string {
  const rests = leansBack(lead) ? [...lead.matchAll(/, /gu)].map(({ index }) => capitalise(lead.slice(index + 2))) : []
  return rests.find(rest => !leansBack(rest) && opensAsClause(rest) && keepsMeaning(lead, rest)) ?? lead
}

export interface ItemList {
  lead: Claim
  items: Claim[]
  /** Paragraphs whose items stand under the lead. */
  taken: ReadonlySet<Paragraph>
  /** The lead leans on the sentence before it: `Its tasks are:`. */
  leans: boolean
}

/** A sentence that leads into the items below it. */
export function leadsIntoItems(paragraphs: readonly Paragraph[], at: number): boolean {
  const lead = paragraphs[at]?.sentences.at(-1)?.text ?? ''
  // An item may have items of its own.
  return paragraphs[at + 1]?.kind === 'item' && LEAD.test(lead) && (paragraphs[at]?.kind !== 'item' || opensAsClause(lead))
}

/** `The port has three quays:` with its items; `undefined` where they are sentences, or more than a slide bears. */
export function itemListAt(paragraphs: readonly Paragraph[], at: number, section: number): ItemList | undefined {
  const paragraph = paragraphs[at]
  const items = itemsAfter(paragraphs, at)
  const last = paragraph?.sentences.at(-1)
  if (!paragraph || !last || !leadsIntoItems(paragraphs, at) || items.length < FEWEST || items.length > MOST_ITEMS || !(areParts(items) || needLead(items, last.text)))
    return undefined
  const ref = (of: Paragraph, sentence: number): SentenceRef => ({ section, paragraph: of.number, sentence })
  const wholeOf = ({ sentences }: Paragraph): string => sentences.map(({ text }) => sentences.length > 1 ? cutSentence(text) : text).join(' ')
  const all = withoutRunningQuote([last.text, ...items.map(item => bare(wholeOf(item)))])
    .map((text, i) => i === 0 ? cutSentence(text) : (items[i - 1]?.sentences.length ?? 0) > 1 ? /[?!]$/u.test(text) ? text : ended(text) : capitalise(bare(cutSentence(text))))
  const [whole = '', ...texts] = all
  const lead = standingLead(whole)
  const fits = countWords(lead) <= MOST_LEAD && texts.every(text => text !== '' && countWords(text) <= MOST_ITEM) && all.reduce((sum, text) => sum + countWords(text), 0) <= MOST_WORDS
  return fits && all.every(isBalanced)
    ? {
        lead: { text: lead, refs: [ref(paragraph, paragraph.sentences.length - 1)] },
        items: items.flatMap((item, i) => texts[i] === undefined ? [] : [{ text: texts[i], refs: item.sentences.map((_, sentence) => ref(item, sentence)) }]),
        taken: new Set(items),
        leans: leansBack(lead),
      }
    : undefined
}
