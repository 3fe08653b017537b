/** Names of recommendations with the sentence that says what is meant: `Light the quays: The board should …`. */
import { countWords } from '../../../model/time-plan.ts'
import type { Ask, Statement } from '../types.ts'
import { isSentence } from './dangling.ts'
import { ordersReaders } from './instructions.ts'
import { bears } from './named-asks.ts'
import { overlap, stemsOf } from './words.ts'

/** Words of the sentence, and of a request with its name. */
const MOST_SENTENCE = 32
const MOST = 42

const sectionOf = ({ refs: [ref] }: Pick<Ask, 'refs'>): number => ref?.section ?? -1
const bare = (text: string): string => text.replace(/\.$/u, '')
const lowerFirst = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())

/** Share of the name’s telling words in the sentence. */
const LEAST_SHARED = 0.3
/** What is needed says more than how things are. */
const NEEDED = /\b(?:essential|necessary|needed|needs?|should|must|important|crucial|vital|urgent|would)\b/u
/** What an order in other words gives way to. */
const ABOUT = 0.5
const worth = ({ text, weight }: Statement): number => weight + (ordersReaders(text) ? 0.8 : NEEDED.test(text) ? 0.4 : 0)

const fits = (name: string, text: string): boolean => countWords(text) <= MOST_SENTENCE && countWords(name) + countWords(text) <= MOST && bears(text, name) && !/[:;]/u.test(text)

/** A heading that asks takes in the request under it that is about the same, or else such a sentence; a name that leads its statement is shown with it. */
export function wholeAsks(asks: readonly Ask[], statements: readonly Statement[]): Ask[] {
  const taken = new Set<Ask>()
  const whole = asks.map((ask): Ask => {
    if (ask.names === 'statement')
      return countWords(ask.text) <= MOST ? { ...ask, decision: lowerFirst(bare(ask.text)), names: 'whole' } : ask
    if (ask.names !== 'section')
      return ask
    const [name, section] = [bare(ask.text), sectionOf(ask)]
    const about = stemsOf(name)
    const shares = ({ text }: { text: string }): number => overlap(about, stemsOf(text))
    const isUnder = (other: Pick<Ask, 'refs' | 'text'>): boolean => sectionOf(other) === section && fits(name, other.text)
    const isAbout = (other: Pick<Ask, 'refs' | 'text'>): boolean => isUnder(other) && shares(other) >= LEAST_SHARED
    const requests = asks.filter(other => other.names === undefined && !taken.has(other) && isUnder(other)).toSorted((a, b) => shares(b) - shares(a))
    const request = requests.find(isAbout)
    const isOrder = ({ text }: Statement): boolean => ask.isAdvice === true && ordersReaders(text)
    const isNear = (other: Statement): boolean => isAbout(other) || (isOrder(other) && isUnder(other))
    const worthUnder = (other: Statement): number => worth(other) + (isAbout(other) ? ABOUT : 0)
    const able = statements.filter(other => (ask.isAdvice ? !other.isList : other.leaning.length === 0) && isSentence(other.text) && isNear(other)).toSorted((a, b) => worthUnder(b) - worthUnder(a))
    const best = request ?? able[0] ?? requests[0]
    const told = requests.find(other => other === best)
    if (told)
      taken.add(told)
    const text = best && `${name}: ${best.text}`
    return text === undefined ? ask : { ...ask, refs: best?.refs ?? ask.refs, text, decision: lowerFirst(bare(text)), names: 'whole', leaning: best?.leaning ?? [] }
  })
  return whole.filter((_, i) => !asks[i] || !taken.has(asks[i]))
}
