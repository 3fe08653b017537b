/** What a section is for, by its heading. */
import type { PartRole } from '../types.ts'

const ROLES: readonly [PartRole, RegExp][] = [
  ['about', /^(?:about|acknowledge?ments?|author|contributors?|(?:end ?|foot)?notes?$|references$|bibliography|sources$|further reading|disclaimer|credits|copyright|contact|致謝|參考|参考文献|脚注|關於)/iu],
  ['annex', /^(?:annex|appendix|appendices|glossary|abbreviations|acronyms|list of|methodology$|附錄|附录|付録)/iu],
  ['summary', /^(?:executive summary|summary$|key (?:findings|points|takeaways|judge?ments|messages)|abstract|overview$|at a glance|main findings|highlights|bottom line|摘要|要旨|概要)/iu],
  ['recommendations', /recommendation|^(?:policy (?:options|implications|proposals|responses?)|(?:the )?way(?:s)? (?:forward|ahead)|what (?:should|must|needs|can) |next steps|implications for|proposals?\b|a path forward|actions? )|建議|建议|提言/iu],
  ['conclusion', /^(?:\W*\w{1,4}[.)] )?(?:conclusions?|concluding|closing|final (?:thoughts|remarks|words)|looking (?:ahead|forward)|outlook|the road ahead|結論|结论|結語|结语|おわりに|まとめ)/iu],
  ['introduction', /^(?:\W*\w{1,4}[.)] )?(?:introduction|introducing|preface|foreword|prologue|引言|前言|序|はじめに)/iu],
]

/** `body` where the heading tells nothing. */
export function roleOf(heading: string): PartRole {
  return ROLES.find(([, pattern]) => pattern.test(heading.trim()))?.[0] ?? 'body'
}

/** A heading without its number: `I. Background` → `Background`. */
export const bareHeading = (heading: string): string => heading.replace(/^(?:(?:chapter|part|section)\s+)?(?:[IVXLC]{1,6}|\d+(?:\.\d+)*)[.):]\s+/iu, '').trim() || heading

/** At most `max` characters, cut between words; fit for a slide's front matter, which three hyphens would end. */
export function shortLabel(heading: string, max = 28): string {
  const bare = bareHeading(heading).replace(/-{3,}/g, '—')
  const beforeColon = bare.split(/[:：–—]/u)[0]?.trim() ?? bare
  const text = bare.length > max && beforeColon.length >= 4 ? beforeColon : bare
  if (text.length <= max)
    return text
  const cut = text.slice(0, max)
  const words = /\s/u.test(cut) ? cut.replace(/\s+\S*$/u, '') : cut.slice(0, max - 1)
  return words.replace(/(?:\s+(?:of|the|and|in|on|for|to|a|an|with|from|by|at|as|its|that|is|are))+$/iu, '').replace(/[,;:\s–—-]+$/u, '')
}
