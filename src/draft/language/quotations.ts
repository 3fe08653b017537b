/** Quotations with those who said them, and contrasts. */
import type { Contrast, Quotation, Statement } from '../types.ts'

const SPEAKER = /\b(?<name>(?:\p{Lu}[\p{L}.’-]+ ){1,4}\p{Lu}[\p{L}’-]+)(?:, [^,“”]{3,60},)? (?:said|says|argued|argues|warned|warns|declared|stated|noted|put it|wrote|told|described|called|stressed|emphasi[sz]ed)\b/u

/** Quotations of at least eight words whose speaker the same sentence names. */
export function findQuotations(statements: readonly Statement[]): Quotation[] {
  return statements.flatMap(({ text, refs: [ref] }) => {
    const words = /“([^“”]{45,220})”/u.exec(text)?.[1]
    const speaker = SPEAKER.exec(text)?.groups?.name
    return ref && words !== undefined && speaker !== undefined ? [{ ref, words: words.replace(/[,.]$/, ''), speaker }] : []
  })
}

/** “X, whereas Y.” */
export function findContrasts(statements: readonly Statement[]): Contrast[] {
  return statements.flatMap(({ text, refs: [ref] }) => {
    const match = /^(.{30,150}), (?:whereas|while) (.{30,150})$/u.exec(text)
    return ref && match ? [{ ref, left: `${match[1] ?? ''}.`, right: match[2] ?? '' }] : []
  })
}
