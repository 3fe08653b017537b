/** What a sentence promises and the text then counts off: `Lamps fail for two reasons. The first is … The second is …`. */
import { countWords } from '../../../model/time-plan.ts'
import type { Paragraph, Section } from '../../report/types.ts'
import type { Claim, SentenceRef } from '../types.ts'
import { cutSentence } from './cut.ts'
import { isDangling, isSentence } from './dangling.ts'
import { isBalanced } from './guard.ts'

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven']
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']

/** `two primary criteria`, `a three-pronged approach`, `several challenges`. */
const PROMISED = new RegExp(String.raw`\b(?<number>${NUMBERS.join('|')})(?:-(?:pronged|part|step|fold|pillar|track|tier)(?:ed)?\b|(?: [\p{L}-]+){0,3}? (?:\p{L}+s|criteria|phenomena)\b)|\b(?:several|various|many|multiple|a (?:number|host|range|series) of|the following)(?: [\p{L}-]+){0,2} (?:\p{L}+s|criteria)\b`, 'iu')

/** A promise of what is counted off elsewhere: `six opportunities`, without any of them. */
export const promises = (text: string): boolean => PROMISED.test(text) && !/: \S/u.test(text)

/** Whether the sentence opens as the item of this place, or as the last one. */
function opensAs(sentence: string, place: number): boolean {
  const word = ORDINALS[place] ?? ''
  return new RegExp(String.raw`^(?:${word}(?:ly)?,|The ${word}\b|${place === 0 ? 'First and foremost|First of all,|One (?:is|was)' : 'Finally,|Lastly,|The (?:final|last|other)\\b|A (?:final|last)\\b'})`, 'iu').test(sentence)
}

/** Sentences from the promise to its last item, and words of an item and of all. */
const REACH = 24
const MOST_ITEM = 45
const MOST_WORDS = 130
const FEWEST = 2

export interface CountedList {
  lead: Claim
  items: Claim[]
  /** Keys of the items' sentences: `paragraph.sentence`. */
  taken: ReadonlySet<string>
}

interface Placed { text: string, ref: SentenceRef }

export const placeKey = ({ paragraph, sentence }: SentenceRef): string => `${paragraph}.${sentence}`

/** The items after a promise: as many as it says, or two at least, in their order. */
function itemsFor(promise: string, after: readonly Placed[]): Placed[] | undefined {
  const number = PROMISED.exec(promise)?.groups?.number?.toLowerCase()
  const most = number === undefined ? ORDINALS.length : NUMBERS.indexOf(number) + 2
  const items: Placed[] = []
  for (const placed of after.slice(0, REACH)) {
    if (items.length === most || (items.length === 0 && after.indexOf(placed) > 0))
      break
    if (opensAs(placed.text, items.length))
      items.push(placed)
  }
  return number === undefined ? (items.length >= FEWEST ? items : undefined) : items.length === most ? items : undefined
}

const isAble = (text: string): boolean => isSentence(text) && isBalanced(text) && countWords(text) <= MOST_ITEM && !isDangling(text.replace(/^(?:The|A) (?:first|second|third|fourth|fifth|sixth|seventh|final|last|other)\b/u, 'The board'))

/** The promises of a section whose items can be shown under them, each item the sentence that opens it. */
export function countedLists({ paragraphs }: Section, section: number): CountedList[] {
  const all = paragraphs.filter(({ kind }) => kind === 'prose').flatMap((paragraph: Paragraph) => paragraph.sentences.map(({ text }, sentence): Placed => ({ text, ref: { section, paragraph: paragraph.number, sentence } })))
  return all.flatMap(({ text, ref }, at): CountedList[] => {
    const lead = cutSentence(text)
    const items = PROMISED.test(lead) && isSentence(lead) && !isDangling(lead) && isBalanced(lead) ? itemsFor(lead, all.slice(at + 1))?.map(item => ({ text: cutSentence(item.text), refs: [item.ref] })) : undefined
    const words = [lead, ...items?.map(item => item.text) ?? []].reduce((sum, one) => sum + countWords(one), 0)
    return items && words <= MOST_WORDS && items.every(item => isAble(item.text))
      ? [{ lead: { text: lead, refs: [ref] }, items, taken: new Set(items.flatMap(({ refs }) => refs.map(placeKey))) }]
      : []
  })
}
