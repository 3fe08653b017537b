/** Announcements: `Three reasons stand out.` They say nothing without what follows them. */
import { rememberText } from '../../remember.ts'

const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|several|various|multiple|a (?:number|few|handful|host|range|series|set|variety) of)'
/** What a text counts off: never things of which there are so many in the world. */
const WHAT = '(?:concepts|ideas|messages|reasons|ways|factors|points|lessons|challenges|findings|conclusions|options|steps|elements|issues|questions|trends|themes|dimensions|aspects|implications|priorities|areas|scenarios|categories|types|kinds|observations|considerations|insights|takeaways|drivers|problems|risks|obstacles|barriers|hurdles|principles|pillars|caveats|things|approaches|forms|characteristics|criteria|recommendations|pathways|phases|limitations|advantages|disadvantages|benefits|drawbacks|weaknesses|shortcomings|assumptions|arguments|explanations|mechanisms|conditions|concerns|causes|measures|opportunities|fronts|respects)'
const COUNTED = String.raw`${COUNT}(?: [\p{L}-]+){0,3}? ${WHAT}`
/** What follows, as far as it holds no list and no clause of its own. */
const REST = String.raw`(?:(?!\b(?:and|but) (?:the|an?|it|they)\b)[^,;:—–()])*\.$`
const OPENING = String.raw`(?:[^,;:]{2,140}, )?`

const ANNOUNCES = new RegExp([
  String.raw`\b(?:as follows\.$|the following\b(?! (?:day|night|morning|week|month|year|decade|century|period|spring|summer|autumn|fall|winter)s?\b)${REST})`,
  // `There are several reasons for the loss.`
  String.raw`^${OPENING}there (?:are|were|remain|exist|have been|(?:could|may|might|can|must|would) be)(?: also| still| thus)? ${COUNTED}\b${REST}`,
  // `The paper names several factors that shape the port.`
  String.raw`^${OPENING}(?:(?!\b(?:and|but|not|no|than)\b)[^,;:])*\b(?:identif(?:y|ies|ied)|highlights?|names?|lists?|outlines?|assess|discern|distinguish(?:es)?|address(?:es)?|set(?:s)? out) (?:the )?${COUNTED}(?: (?:of|for|to|in|that|which|behind)\b[^,;:]{0,60})?\.$`,
  // `Several points emerged on how to buy lamps, masts and oil.`
  String.raw`^${OPENING}(?:the )?${COUNTED}\b[^,;:]*? (?:emerged?|have emerged) (?:on|about|around|regarding|concerning|as to)\b[^;:]*\.$`,
  // `For the pilots, the task has changed.`, `The lamps of Elm are of a special kind.`, `Worse was to come.`
  String.raw`^${OPENING}the \p{Ll}+ (?:has|have) (?:now |since |also )?changed(?: \p{Ll}+ly)?\.$|^[^,;:]{3,140} of an? (?:very )?(?:specific|particular|different|special) (?:nature|kind|sort|character)\.$|^(?:But |Yet )?(?:The )?(?:worst|worse) was (?:yet |still )?to come\.$`,
  // `Three reasons stand out.`
  String.raw`^${OPENING}(?:the )?${COUNTED}\b[^,;:]*? (?:emerged?|stand out|stood out|follow|apply|deserve|merit|explain(?:ed)?|play(?:ed)?|(?:have|has) (?:been (?:suggested|identified|proposed|raised)|influenced|contributed|shaped|driven)|were (?:suggested|identified|proposed|raised)|can be (?:identified|drawn|distinguished|observed)|(?:are|were) (?:critical|key|crucial|central|particularly|especially|worth|notable|relevant|possible|important))\b${REST}`,
  // `Ports face several challenges.`
  String.raw`^${OPENING}(?:(?!\b(?:and|but|not|no|than)\b)[^,;:])*\b(?:fac(?:e|es|ed|ing)|rais(?:e|es|ed)|pos(?:e|es|ed)|identif(?:y|ies|ied)|found|finds?|yield(?:s|ed)?|achieves?|set(?:s)? out|offers?|offered|creates?|presents?|has|have|had|suggests?|draws?|drew|makes?|made|highlights?|establish(?:es|ed)?|(?:in|into|for|on|by|at|between|of|to)) (?:the )?(?!various \p{L}+ of\b)${COUNTED}(?: (?:of|for|to|in|with|from|about|during|on)\b[^,;:]{0,60})?\.$`,
  // `Some reasons are stronger than others.`
  String.raw`^${OPENING}some(?: of the)?(?: [\p{L}-]+){1,2} are (?:\p{L}+er|(?:more|less) \p{L}+) than others\.$`,
  // `The findings of this study are clear.`, `This study points to a larger need.`
  String.raw`^(?:The|These|Our|Its) (?:\p{Ll}+ )?(?:findings|results|conclusions|implications|lessons|message|evidence|stakes)\b[^,;:]{0,40} (?:is|are) (?:\p{Ll}+ly )?(?:clear|unambiguous|stark|sobering|striking|obvious|simple|straightforward|twofold|threefold|unequivocal)\.$`,
  String.raw`^(?:This|The) (?:\p{Ll}+ ){0,2}(?:study|paper|report|analysis|research|case|episode|example|finding)s? (?:also )?(?:underscores?|underlines?|highlights?|points? to|reveals?|illustrates?|raises?|speaks? to) an? (?:\p{L}+ ){0,2}(?:imperative|point|truth|lesson|problem|issue|question|challenge|need|concern|reality|dilemma|paradox|pattern|trend|tension)\.$`,
  // `One thing is clear.`
  String.raw`^(?:One|Another|A (?:second|third|final|further|last|key|central))(?: [\p{L}-]+)? (?:thing|point|caveat|issue|question|factor|lesson|finding|fact|trend|exception|problem) (?:is (?:clear|certain|striking|notable)|stands out|applies|matters|remains|deserves \p{L}+|is worth \p{L}+(?: \p{L}+)?)\.$`,
].join('|'), 'iu')

/** Whether a sentence only says that something comes, and how much of it. */
export const announces = rememberText((text): boolean => ANNOUNCES.test(text))

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const NUMBERED = new RegExp(String.raw`(?<!\b(?:past|last|next|first|these|those|all|of the) )\b(?<number>${NUMBERS.join('|')})(?: [\p{L}-]+){0,3}? ${WHAT}\b`, 'iu')

/** How many things a sentence says are told after it, where it tells none of them itself: `NATO protects cables in three ways`. */
export function promised(text: string): number | undefined {
  const number = /: \S/u.test(text) ? undefined : NUMBERED.exec(text)?.groups?.number
  return number === undefined ? undefined : NUMBERS.indexOf(number.toLowerCase()) + 2
}

interface Shown { leaning: readonly unknown[] }

/** Whether so many things as a title promises stand under it, as points or under one of them. */
export const keepsPromise = (title: string, points: readonly Shown[]): boolean => Math.max(points.length, ...points.map(({ leaning }) => leaning.length)) >= (promised(title) ?? 0)

const MANY = new RegExp(String.raw`\b${COUNT}\b`, 'iu')

/** What leans on a point, up to an announcement of which there is less than it counts: `for two reasons`, and one of them. */
export function withoutShortCounts<T extends { text: string }>(claims: readonly T[]): T[] {
  const at = claims.findIndex(({ text }, i) => announces(text) && claims.length - i - 1 < (promised(text) ?? (MANY.test(text) ? 2 : 1)))
  return at < 0 ? [...claims] : claims.slice(0, at)
}
