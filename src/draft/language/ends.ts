/** Ends of a sentence that the next one points at: `…, which lights the quay`, and then `This light …`. */
import { pointersIn } from './antecedents.ts'
import { pointedAt } from './leaning.ts'
import { holds } from './pointing.ts'
import { capitalise } from './words.ts'

/** `This growth is due to …`: what a verb of the sentence tells. */
const CHANGE = /^(?:trends?|growth|rises?|increases?|decreases?|declines?|falls?|drops?|shifts?|changes?|surges?|reductions?|expansions?|improvements?)$/u
const CHANGES = /\b(?:increas|decreas|ris(?:e|ing)|rose|gr[eo]w|declin|fall|fell|dropp|shift|chang|surg|reduc|expand|improv|doubl|tripl)\p{Ll}*/u

/** `But this light …`, `However, this light …`. */
const TURN = /^(?:But|Yet|And|So|Still,?|However,|Nevertheless,|Nonetheless,) /u

/** Whether what was dropped from a sentence is what the next one names: nothing that was kept has it. */
export function isTakenUp(next: string, whole: string, kept: string): boolean {
  if (kept.length >= whole.length)
    return false
  const noun = pointedAt(capitalise(next.replace(TURN, '')))
  const nouns = [...noun === undefined ? [] : [noun], ...pointersIn(next).map(pointer => pointer.noun)]
  return nouns.some(one => holds(whole, one) && !holds(kept, one)) || (noun !== undefined && CHANGE.test(noun) && CHANGES.test(whole) && !CHANGES.test(kept))
}
