/** Titles of slides of requests: the weightiest request itself, else whom they ask. */
import { countWords } from '../../../model/time-plan.ts'
import { saysAll } from '../language/titles.ts'
import { stemsOf } from '../language/words.ts'
import type { Ask, Claim, Statement } from '../types.ts'
import { headlineOf } from './headline.ts'

const asStatement = ({ refs, text, weight, leaning }: Ask): Statement =>
  ({ refs, text, words: countWords(text), weight, stems: stemsOf(text), isItem: false, leaning })

/** A request whose list or heading names whom it asks would lose that as a title. */
const saysWhom = ({ addressee, text }: Ask): boolean => addressee === undefined || text.toLowerCase().includes(addressee.toLowerCase())

/** The weightiest request that fits a title, and what is asked besides; one that was cut for it is among these. */
export function requestTitle(asks: readonly Ask[], most: number): { title: Claim, asked: Ask | undefined, left: Ask[] } | undefined {
  const ofStatement = new Map(asks.filter(saysWhom).map(ask => [asStatement(ask), ask]))
  const headline = asks.length > 1 ? headlineOf([...ofStatement.keys()], most, Infinity) : undefined
  const ask = headline && ofStatement.get(headline.titled)
  if (!headline || !ask)
    return undefined
  const isWhole = saysAll(headline.title.text, ask.text)
  return { title: headline.title, asked: isWhole ? ask : undefined, left: isWhole ? asks.filter(one => one !== ask) : [...asks] }
}

/** The first of these names that no slide bears. */
export function freeName(names: readonly string[], taken: Set<string>): string {
  const name = names.find(one => !taken.has(one)) ?? names.at(-1) ?? ''
  taken.add(name)
  return name
}
