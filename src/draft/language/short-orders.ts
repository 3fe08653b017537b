/** Orders of a few words with which a paragraph of recommendations opens: `Light all quays. The board …` */
import { countWords } from '../../../model/time-plan.ts'
import type { Report } from '../../report/types.ts'
import type { Ask } from '../types.ts'
import { MIN } from './from-sentence.ts'
import { isInstruction } from './instructions.ts'

const LEAST = 2
const WEIGHT = 0.8

/** Those too short for a statement, where the sentence after them asks nothing itself. */
export function shortOrders({ sections }: Report, recommending: ReadonlySet<number>, asks: readonly Ask[]): Ask[] {
  const asked = new Set(asks.flatMap(({ refs }) => refs.map(({ section, paragraph, sentence }) => `${section}/${paragraph}/${sentence}`)))
  return [...recommending].flatMap(section => (sections[section]?.paragraphs ?? []).flatMap(({ kind, number, sentences: [first, ...more] }): Ask[] => {
    const text = first?.text ?? ''
    const words = countWords(text)
    if (kind !== 'prose' || more.length === 0 || words < LEAST || words >= MIN || !text.endsWith('.') || !isInstruction(text) || asked.has(`${section}/${number}/1`))
      return []
    return [{ refs: [{ section, paragraph: number, sentence: 0 }], addressee: undefined, verb: undefined, text, decision: text.replace(/^\p{Lu}/u, letter => letter.toLowerCase()).replace(/\.$/u, ''), weight: WEIGHT, names: undefined, leaning: [] }]
  }))
}
