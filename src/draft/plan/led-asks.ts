/** Orders of a list under the sentence that leads into it, which says whose they are: `Pilots should:` */
import { askedIn } from '../language/asks.ts'
import { opensAsClause } from '../language/clauses.ts'
import { cutSentence } from '../language/cut.ts'
import { isDangling } from '../language/dangling.ts'
import { isInstruction } from '../language/instructions.ts'
import { recommendedTo } from '../language/recommends.ts'
import type { Report } from '../../report/types.ts'
import type { Ask, Claim } from '../types.ts'

/** `Lamps: The board must …`: it says itself whom it asks. */
const LABELLED = /(?:: | [-‒–—] )\p{Lu}/u

/** The lead of the list in which an order stands, where it says who is asked and does not lean itself. */
export function leadOver({ sections }: Report, { refs: [ref], text, names, addressee }: Ask): Claim | undefined {
  const paragraphs = sections[ref?.section ?? -1]?.paragraphs ?? []
  const own = paragraphs.findIndex(({ number }) => number === ref?.paragraph)
  const lead = names === undefined && addressee !== undefined && !LABELLED.test(text) && paragraphs[own]?.kind === 'item' && isInstruction(text) && !opensAsClause(text) ? paragraphs.slice(0, own).findLast(({ kind }) => kind !== 'item') : undefined
  const said = cutSentence(lead?.sentences.at(-1)?.text ?? '')
  return ref && lead && said.endsWith(':') && !isDangling(said) && (askedIn(said)?.addressee ?? recommendedTo(said)) === addressee
    ? { text: said, refs: [{ section: ref.section, paragraph: lead.number, sentence: lead.sentences.length - 1 }] }
    : undefined
}

/** Requests in order, those of one list under its lead. */
export function underLeads(report: Report, asks: readonly Ask[], claimOf: (ask: Ask) => Claim): Claim[] {
  const claims: Claim[] = []
  for (const ask of asks) {
    const [lead, last, claim] = [leadOver(report, ask), claims.at(-1), claimOf(ask)]
    if (!lead)
      claims.push(claim)
    else if (last?.text === lead.text)
      last.under?.push(claim)
    else
      claims.push({ ...lead, under: [claim] })
  }
  return claims
}
