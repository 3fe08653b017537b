/** Ends without which what stands before them says nothing, or too much. */

/** `poses a problem`: which one. */
const EMPTY = /\b(?:pos|creat|present|rais|caus|fac)(?:es|ed?|ing) (?:an?|the) (?:[\p{Ll}-]+ ){0,2}(?:problem|challenge|issue|dilemma|risk|difficulty|question|paradox|concern)s?$/u
const TELLS_IT = /^(?:, (?:\p{Ll}+ly )?\p{Ll}+ing\b|:|,? (?:because|as|since)\b)/u

/** `cut cables are common`: of which kind, or why. */
const HOW_OFTEN = /\b(?:is|are|was|were|remains?|ha(?:s|ve) been) (?:\p{Ll}+ )?(?:common|commonplace|rare|frequent|widespread|uneven|mixed|scarce|unclear|stable|unstable)$/u
const WITH = /^,? with (?:[\p{L}-]+ ){1,5}\p{Ll}+ing\b/u

/** `lacks both oil and wax`: and what else. */
const BOTH = /\bboth (?:[^,;:]+ )?and [^,;:]+$/u
const BESIDES = /^,? (?:along with|together with|as well as)\b/u

/** `raises the price of oil, | while lowering that of wax`: the two go in opposite directions. */
const UP = /\b(?:increas|rais|ris(?:e|ing)|gr[eo]w|expand|gain|boost|add(?:s|ed|ing)?\b|strengthen|win|improv)\p{Ll}*/u
const DOWN = /\b(?:decreas|reduc|lower|cut(?:s|ting)?\b|los(?:es?|ing|t)\b|fall|fell|shrink|declin|slash|weaken|worsen|drop)\p{Ll}*/u
const DEED_BESIDES = /^,? (?:while|whereas|even as|but|and) (?:\p{Ll}+ly )?(?<deed>\p{Ll}+ing)\b/u
function turnsDirection(kept: string, left: string): boolean {
  const deed = DEED_BESIDES.exec(left)?.groups?.deed ?? ''
  return (UP.test(deed) && DOWN.test(kept)) || (DOWN.test(deed) && UP.test(kept))
}

/** `a net loss of 2 crowns | alongside new fees`: what it is net of. */
const NET = /\bnet\b/iu
const NET_OF = /(?:^|^ |, )(?:alongside|along with|together with|combined with|coupled with|excluding|net of)\b/u

/** `is that crews are careless | , which is out of step with the logs`: it takes back what stands before it. */
const REJECTS = /^,? ?(?:(?:which|something that|a (?:claim|view|belief|notion|fear|argument|charge|finding|assumption) (?:that|which)) (?:[\p{L}’-]+ ){0,4}?(?:wrong|false|untrue|mistaken|misguided|misleading|flawed|unfounded|exaggerated|overstated|outdated|out of (?:step|line|date)|at odds|inconsistent|incompatible|contrary|counter to|contradict\p{Ll}*|belie[sd]?|refut\p{Ll}+|disproves?|disproved|disput\p{Ll}+|denie[sd]|ignores?|overlooks?|misses|neglects|not (?:true|so|the case|right|borne out|supported|backed|what)|far from (?:true|the truth)|no longer (?:true|so|the case))|contrary to|in contradiction to|despite evidence)(?![\p{L}-])/u
export const rejects = (left: string): boolean => REJECTS.test(left)

/** `should light its quays | , starting with the old mole`: where to begin is a limit. */
const BEGINS = /^,? (?:starting|beginning) with\b/u

/** `raises questions | , the biggest being who pays`: the chief of them is what is told. */
const THE_CHIEF = /^, the (?:\p{Ll}{2,}est|most \p{Ll}+|main|chief|first|foremost|key)(?: \p{Ll}+)? (?:of (?:which|them|these) )?(?:being|is|are|was|were)\b/u

/** `The more a pilot sails | , the less he sleeps`: the one goes with the other. */
const THE_MORE = /^(?:(?:And|But|Yet) )?[Tt]he (?:more|less|fewer|\p{Ll}{2,}er)\b(?!.*, the (?:more|less|fewer|better|worse|\p{Ll}{2,}er)\b)/u
const THE_LESS = /, the (?:more|less|fewer|better|worse|\p{Ll}{2,}er)\b/u

/** `poor crews would gain 12 crowns | , while rich ones would gain 900`: the one says little without the other. */
const BESIDE = /^,? (?:while|whereas|compared (?:to|with)|versus|against)\b/u
const AMOUNTS = /(?<sign>[£$€])\d|\d[\d.,]*\s?(?<unit>%|per ?cent\b|crowns\b)/gu
const unitsIn = (text: string): Set<string> => new Set([...text.matchAll(AMOUNTS)].map(({ groups }) => groups?.sign ?? groups?.unit ?? ''))
function setsAmountsBeside(kept: string, left: string): boolean {
  const units = BESIDE.test(left) ? unitsIn(left) : new Set<string>()
  return units.size > 0 && [...unitsIn(kept)].some(unit => units.has(unit))
}

/** Whether the sentence needs what is left of it after `kept`. */
export const isNeeded = (kept: string, left: string): boolean => (EMPTY.test(kept) && TELLS_IT.test(left)) || (HOW_OFTEN.test(kept) && WITH.test(left)) || (BOTH.test(kept) && BESIDES.test(left)) || turnsDirection(kept, left) || setsAmountsBeside(kept, left) || (NET_OF.test(left) && NET.test(kept)) || rejects(left) || BEGINS.test(left) || THE_CHIEF.test(left) || (THE_MORE.test(kept) && THE_LESS.test(left))
