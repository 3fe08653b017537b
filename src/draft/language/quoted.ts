/** Block quotations of others, as far as they can be told from sentences that a report sets apart as its own. */
import type { Paragraph } from '../../report/types.ts'
import { signatureOf } from './quotations.ts'

/** `The board wrote that`, `It lists:`: what follows ends the sentence, or is led into. */
const LEADS_ON = /\p{L}[,;]?$|:$/u

/** `The statement should contain the following points:`: what follows is proposed to be said. */
const PROPOSES = /\b(?:statement|declaration|message|letter|doctrine|resolution|speech|announcement|pledge|communiqué|clause|policy|it)\b[^.:]*\b(?:should|must|would|could|might) (?:\p{Ll}+ )?(?:contain|say|state|read|declare|announce|proclaim|make clear)\b[^.:]*:$/u

/** Whether it is an item, or stands in a box, below a lead that proposes what somebody should say. */
function isProposed(paragraphs: readonly Paragraph[], at: number): boolean {
  const lead = paragraphs.findLastIndex(({ kind, text }, i) => i < at && (kind === 'prose' || text.endsWith(':')))
  return paragraphs[at]?.kind !== 'prose' && PROPOSES.test(paragraphs[lead]?.sentences.at(-1)?.text ?? '')
}

/** Whole in quotation marks. */
const MARKED = /^[“"][^“”"]*(?:[.!?…][”"]|[”"][.!?…]?)$/u

const isLedInto = (before: Paragraph | undefined): boolean =>
  before !== undefined && (before.kind === 'prose' || (before.kind === 'item' && before.text.endsWith(':'))) && LEADS_ON.test(before.text)

/** Whether the sentence before its row of quotations leads into it, or proposes it to be said; it stands in quotation marks, or somebody signed it; a box or a pull quote of the report’s own has none of these. */
export function isOfOthers(paragraphs: readonly Paragraph[], at: number): boolean {
  const paragraph = paragraphs[at]
  if (paragraph?.kind === 'item') {
    // A list right after their words goes on with them.
    const before = paragraphs.findLastIndex(({ kind }, i) => i < at && kind !== 'item')
    return isProposed(paragraphs, at) || (paragraphs[before]?.kind === 'quote' && isOfOthers(paragraphs, before))
  }
  if (paragraph?.kind !== 'quote')
    return isProposed(paragraphs, at)
  const first = paragraphs.findLastIndex(({ kind }, i) => i < at && kind !== 'quote') + 1
  return isProposed(paragraphs, at) || isLedInto(paragraphs[first - 1]) || MARKED.test(paragraph.text) || signatureOf(paragraph, paragraphs[at + 1]) !== undefined
}
