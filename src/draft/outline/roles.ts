/** What a section is for, by its heading. */
import type { PartRole } from '../types.ts'
import { ROLES_ABROAD } from './roles-abroad.ts'

const ROLES: readonly [PartRole, RegExp][] = [
  ['about', /^(?:about(?: (?:\S+|(?:the|this|our) .{1,60}))?$|(?:table of )?contents$|formal minutes|funding$|conflicts? of interests?|(?:list of )?witnesses|(?:published )?written evidence|declarations? of interests?|acknowledge?ments?|author|contributors?|(?:end ?|foot)?notes?$|references$|bibliography|sources$|further reading|disclaimer|credits|copyright|contact|致謝|參考|参考文献|脚注|關於)/iu],
  ['annex', /^(?:annex|appendix|appendices|glossary|abbreviations|acronyms|list of|methodology$|附錄|附录|付録)/iu],
  ['summary', /^(?:executive summary|summary$|key (?:findings|points|takeaways|judge?ments|messages)|abstract|overview$|at a glance|main findings|highlights|bottom line|摘要|要旨|概要)/iu],
  ['recommendations', /recommendation|^(?:policy (?:options|implications|proposals|responses?)|(?:the )?way(?:s)? (?:forward|ahead)|what (?:should|must|needs|can) |what (?:[\p{L}.’-]+ ){1,6}(?:should|must|needs? to|ought to|has to|have to) do\b|next steps|implications for|proposals?\b|a path forward|actions? )|建議|建议|提言/iu],
  ['conclusion', /^(?:\W*\w{1,4}[.)] )?(?:conclusions?|concluding|closing|final (?:thoughts|remarks|words)|looking (?:ahead|forward)|outlook|the road ahead|結論|结论|結語|结语|おわりに|まとめ)/iu],
  ['introduction', /^(?:\W*\w{1,4}[.)] )?(?:introduction|introducing|preface|foreword|prologue|引言|前言|序|はじめに)/iu],
]

/** `1.2`, `IV.`, `一、`: with or without a full stop. */
const NUMBER = /^(?:(?:chapter|part|section)\s+)?(?:(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2})*)[.):]?\s+|第?[一二三四五六七八九十]{1,3}(?:[章节節部編]\s*|[、．]))(?=\S)/iu

/** A heading within a chapter under which the paper speaks of those who made it. */
export const isAboutMakers = (heading: string): boolean =>
  /^(?:about (?:(?:the|this|our) )?(?:authors?|contributors?|researchers?|editors?|team|us|institute|publisher|series|organi[sz]ation)|who we are|(?:the )?authors?|acknowledge?ments?|(?:list of )?contributors|disclaimer)$/iu.test(heading.replace(NUMBER, '').trim())

const roleByWords = (heading: string): PartRole => [...ROLES, ...ROLES_ABROAD].find(([, pattern]) => pattern.test(heading))?.[0] ?? 'body'

/** `body` where the heading tells nothing. */
export function roleOf(heading: string): PartRole {
  const plain = heading.trim()
  const role = roleByWords(plain)
  return role === 'body' ? roleByWords(plain.replace(NUMBER, '')) : role
}

/** Numbers that cannot be words of the heading: `10 lessons` keeps its own. */
const SURE_NUMBER = /^(?:(?:chapter|part|section)\s+)?(?:(?:[IVXLC]{1,6}|\d+(?:\.\d+)*)[.):]|\d{1,2}(?:\.\d{1,2})+(?!\s+(?:[mb]illion|percent|per cent)))\s+|^第?[一二三四五六七八九十]{1,3}(?:[章节節部編]\s*|[、．])/iu

/** A heading without its number: `I. Background`, `1.2 Background`, `1 Introduction`, `一、背景`. */
export function bareHeading(heading: string): string {
  const bare = heading.replace(SURE_NUMBER, '').trim()
  const unnumbered = heading.replace(NUMBER, '').trim()
  return (bare === heading && roleByWords(unnumbered) !== 'body' ? unnumbered : bare) || heading
}

/** Where a name can end: before what only says of what, or where. */
const JOINT = /\s+(?:of|and|in|on|for|to|with|from|by|at|as|against|through|between|among|over|under|into|is|are|that|which)\b/giu
/** Characters and words of a name that still says something. */
const LEAST = 10

/** `The Port Needs`, `The Quays, the Masts,`: what comes next is what is named. */
const leadsOn = (start: string, rest: string): boolean =>
  /(?:,|\b(?:Must|Should|Can|Could|Will|Would|May|Might|How|Why|What))$/iu.test(start)
  || (/^\s+to\b/iu.test(rest) && /\b(?:Needs?|Wants?|Have|Has|Had|Aims?|Seeks?|Tries|Ought)$/iu.test(start))
  || (/^\s+and\b/iu.test(rest) && start.includes(','))

/** The most words that end before a preposition; `undefined` where too little would be left. */
function phrase(text: string, max: number): string | undefined {
  const ends = [...text.matchAll(JOINT)].map(({ index }) => index).filter(end => end <= max && end >= LEAST)
  return ends.filter(end => !leadsOn(text.slice(0, end), text.slice(end))).map(end => text.slice(0, end)).findLast(start => /\s/u.test(start))
}

/** Characters of a part's name, which has two lines in the rail and three on the cover; of letters twice as wide, fewer. */
const LABEL = 44
const WIDE_LABEL = 28
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** At most `max` characters: a phrase of the heading, or its first words; fit for a slide's front matter, which three hyphens would end. */
export function shortLabel(heading: string, max = WIDE.test(heading) ? WIDE_LABEL : LABEL): string {
  const bare = bareHeading(heading).replace(/-{3,}/g, '—')
  const beforeColon = bare.split(/[:：–—]/u)[0]?.trim() ?? bare
  const text = bare.length > max && beforeColon.length >= 4 ? beforeColon : bare
  const whole = text.length <= max ? text : phrase(text, max)
  if (whole !== undefined)
    return whole
  const cut = text.slice(0, max - 1)
  const words = /\s/u.test(cut) ? cut.replace(/\s+\S*$/u, '') : cut
  return `${words.replace(/(?:\s+(?:of|the|and|in|on|for|to|a|an|with|from|by|at|as|its|that|is|are))+$/iu, '').replace(/[,;:\s–—-]+$/u, '')}…`
}
