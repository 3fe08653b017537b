/** Block quotations of others, as far as they can be told from sentences that a report sets apart as its own. */
import type { Paragraph } from '../../report/types.ts'
import { signatureOf } from './quotations.ts'

/** `The board wrote that`, `It lists:`: what follows ends the sentence, or is led into. */
const LEADS_ON = /\p{L}[,;]?$|:$/u

/** Whole in quotation marks. */
const MARKED = /^[“"][^“”"]*(?:[.!?…][”"]|[”"][.!?…]?)$/u

const isLedInto = (before: Paragraph | undefined): boolean =>
  before !== undefined && (before.kind === 'prose' || (before.kind === 'item' && before.text.endsWith(':'))) && LEADS_ON.test(before.text)

/** Whether the sentence before its row of quotations leads into it, it stands in quotation marks, or somebody signed it; a box or a pull quote of the report’s own has none of these. */
export function isOfOthers(paragraphs: readonly Paragraph[], at: number): boolean {
  const paragraph = paragraphs[at]
  if (paragraph?.kind !== 'quote')
    return false
  const first = paragraphs.findLastIndex(({ kind }, i) => i < at && kind !== 'quote') + 1
  return isLedInto(paragraphs[first - 1]) || MARKED.test(paragraph.text) || signatureOf(paragraph, paragraphs[at + 1]) !== undefined
}
