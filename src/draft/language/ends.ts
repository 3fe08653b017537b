/** Ends of a sentence that the next one points at: `…, which lights the quay`, and then `This light …`. */
import { pointedAt } from './leaning.ts'
import { holds } from './pointing.ts'

/** `This growth is due to …`: what a verb of the sentence tells. */
const CHANGE = /^(?:trends?|growth|rises?|increases?|decreases?|declines?|falls?|drops?|shifts?|changes?|surges?|reductions?|expansions?|improvements?)$/u
const CHANGES = /\b(?:increas|decreas|ris(?:e|ing)|rose|gr[eo]w|declin|fall|fell|dropp|shift|chang|surg|reduc|expand|improv|doubl|tripl)\p{Ll}*/u

/** Whether what was dropped from a sentence is what the next one names: nothing that was kept has it. */
export function isTakenUp(next: string, whole: string, kept: string): boolean {
  const noun = pointedAt(next)
  return noun !== undefined && kept.length < whole.length && ((holds(whole, noun) && !holds(kept, noun)) || (CHANGE.test(noun) && CHANGES.test(whole) && !CHANGES.test(kept)))
}
