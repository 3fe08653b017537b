/** A list below the sentence that leads into it: names and phrases say something only under it. */
import { countWords } from '../../../model/time-plan.ts'
import type { Paragraph } from '../../report/types.ts'
import type { Claim, SentenceRef } from '../types.ts'
import { cutSentence } from './cut.ts'
import { isDangling, isSentence } from './dangling.ts'
import { isBalanced } from './guard.ts'
import { isInstruction } from './instructions.ts'
import { capitalise, isUnspaced } from './words.ts'

/** Words of the lead, of an item, and of all; and how many items are shown under one lead. */
const MOST_LEAD = 40
const MOST_ITEM = 32
const MOST_WORDS = 130
const MOST_ITEMS = 8
const FEWEST = 2

const LEAD = /:$/u
const bare = (text: string): string => text.trim().replace(/[;,.](?: and| or)?$/u, '')

/** A lead whose items are what is asked. */
const ASKS = /\b(?:should|must|needs? to|ought|recommend\w*|propos\w*|steps|actions|measures|initiatives|priorities|options)\b/iu

/** Items set as parts of one sentence: `…;`, `…; and`, `….` */
const areParts = (items: readonly Paragraph[]): boolean => items.slice(0, -1).every(({ sentences }) => sentences.length === 1 && /[;,](?: and| or)?$/u.test(sentences[0]?.text ?? ''))

/** An item that is no sentence of its own, nor something that is asked. */
const isPhrase = ({ kind, sentences: [first, ...more] }: Paragraph, asks: boolean): boolean =>
  kind === 'item' && first !== undefined && more.length === 0 && !isUnspaced(first.text) && (!isSentence(cutSentence(first.text)) || /^\p{Lu}\p{Ll}+ing\b/u.test(first.text)) && !(asks && isInstruction(first.text))

/** The items that follow a paragraph. */
export function itemsAfter(paragraphs: readonly Paragraph[], at: number): Paragraph[] {
  const rest = paragraphs.slice(at + 1)
  const end = rest.findIndex(({ kind }) => kind !== 'item')
  return end < 0 ? rest : rest.slice(0, end)
}

export interface ItemList {
  lead: Claim
  items: Claim[]
  /** Paragraphs whose items stand under the lead. */
  taken: ReadonlySet<Paragraph>
}

/** `The port has three quays:` with its items; `undefined` where they are sentences, or more than a slide bears. */
export function itemListAt(paragraphs: readonly Paragraph[], at: number, section: number): ItemList | undefined {
  const paragraph = paragraphs[at]
  const items = itemsAfter(paragraphs, at)
  const last = paragraph?.sentences.at(-1)
  if (!paragraph || !last || paragraph.kind === 'item' || !LEAD.test(last.text) || items.length < FEWEST || items.length > MOST_ITEMS || !(areParts(items) || items.every(item => isPhrase(item, ASKS.test(last.text)))))
    return undefined
  const ref = (of: Paragraph, sentence: number): SentenceRef => ({ section, paragraph: of.number, sentence })
  const lead = cutSentence(last.text)
  const texts = items.map(({ sentences: [first] }) => capitalise(bare(cutSentence(first?.text ?? ''))))
  const all = [lead, ...texts]
  const fits = countWords(lead) <= MOST_LEAD && texts.every(text => text !== '' && countWords(text) <= MOST_ITEM) && all.reduce((sum, text) => sum + countWords(text), 0) <= MOST_WORDS
  return fits && !isDangling(lead) && all.every(isBalanced)
    ? {
        lead: { text: lead, refs: [ref(paragraph, paragraph.sentences.length - 1)] },
        items: items.flatMap((item, i) => texts[i] === undefined ? [] : [{ text: texts[i], refs: [ref(item, 0)] }]),
        taken: new Set(items),
      }
    : undefined
}
