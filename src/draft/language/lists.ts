/** Lists within a sentence: what leads into them, and their items. */
import { countWords } from '../../../model/time-plan.ts'
import { opensAsClause } from './clauses.ts'
import { isBalanced } from './guard.ts'
import { capitalise } from './words.ts'

export interface InnerList {
  lead: string
  items: string[]
}

/** `(1) …`, `(a) …` before an item, and `; and` after it. */
const MARK = /(?:[,;] )?(?:(?:and|or) )?\((?:\d|[a-h]|[ivx]{1,4})\) /gu
const tidy = (item: string): string => capitalise(item.trim().replace(/[;,.]$/, '').replace(/^(?:and|or|but) /u, ''))

const LEAST_WORDS = 2
const isList = ({ lead, items }: InnerList): boolean =>
  items.length >= 2 && countWords(lead) >= LEAST_WORDS && [lead, ...items].every(text => text.length > 2 && isBalanced(text))

/** The name of a paragraph before its first sentence; and what turns, where a list goes on. */
const LABEL = /^[^:;]{3,60}: \p{Lu}/u
const TURN = /; (?:but|rather|however|yet|nor|therefore|thus|indeed|instead|for example|for instance)\b/u

/** `The law rests on four principles: (1) …; (2) …`, `Lamps fail in two ways: …; and …`; `undefined` where the sentence is no list. */
export function innerList(sentence: string): InnerList | undefined {
  const [first, ...others] = sentence.split(MARK)
  if (first !== undefined && others.length >= 2) {
    const list = { lead: first.trim().replace(/[,;]$/, ''), items: others.map(tidy) }
    return isList(list) ? list : undefined
  }
  const colon = /^(?<lead>[^:;]{12,}?): (?<rest>.+)$/u.exec(sentence)?.groups
  if (LABEL.test(sentence) || TURN.test(sentence))
    return undefined
  const parts = (colon?.rest ?? sentence).split(/; /u)
  const list = colon ? { lead: `${colon.lead ?? ''}:`, items: parts.map(tidy) } : { lead: `${parts[0] ?? ''};`, items: parts.slice(1).map(tidy) }
  // Without a colon, what begins the sentence begins the list, which only full clauses bear.
  return parts.length >= (colon ? 2 : 3) && (colon || parts.map(tidy).every(part => opensAsClause(part))) && isList(list) ? list : undefined
}
