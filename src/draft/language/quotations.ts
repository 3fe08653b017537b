/** Quotations with those who said them, and contrasts. */
import type { Contrast, Quotation, Statement } from '../types.ts'
import { opensAsClause } from './clauses.ts'
import { capitalise } from './words.ts'

const SPEAKER = /\b(?!As )(?<name>(?:\p{Lu}[\p{L}.’-]+ ){1,4}\p{Lu}[\p{L}’-]+)(?:, [^,“”]{3,60},)? (?:said|says|argued|argues|warned|warns|declared|stated|noted|put it|wrote|told|described|called|stressed|emphasi[sz]ed)\b/u

/** Quotations that are full clauses and whose speaker the same sentence names. */
export function findQuotations(statements: readonly Statement[]): Quotation[] {
  return statements.flatMap(({ text, refs: [ref] }) => {
    const words = /“([^“”]{45,220})”/u.exec(text)?.[1]
    const speaker = SPEAKER.exec(text)?.groups?.name
    return ref && words !== undefined && speaker !== undefined && opensAsClause(words) ? [{ ref, words: words.replace(/[,.]$/, ''), speaker }] : []
  })
}

/** “X, whereas Y.” */
export function findContrasts(statements: readonly Statement[]): Contrast[] {
  return statements.flatMap(({ text, refs: [ref] }) => {
    const match = /^(.{30,150}), (?:whereas|while) (.{30,150})$/u.exec(text)
    const [left = '', right = ''] = match?.slice(1) ?? []
    return ref && opensAsClause(left) && opensAsClause(right) ? [{ ref, left: `${left}.`, right: capitalise(right) }] : []
  })
}
