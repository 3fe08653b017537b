/** Sentences that go on with what somebody else says: they are not the paper’s own, and stand only under the one that says whose they are. */

const DOCUMENT = 'report|study|survey|assessment|proposal|paper|analysis|article'
/** A document of others, told by who wrote it, when, or that it is one of several. */
const OTHERS = new RegExp(String.raw`\b(?:[Aa]n?|[Aa]nother|(?!This\b|The\b)\p{Lu}[\p{L}.]+(?:’s?)?|its|their) (?:[\p{L}\d-]+ ){0,3}(?:${DOCUMENT})\b(?! (?:aims|examines|explores))`, 'u')
const OWN = new RegExp(String.raw`\b[Tt]his (?:[\p{L}-]+ )*?(?:${DOCUMENT})\b`, 'u')

/** The sentence with the last document named, where that is not the paper itself. */
function lastOfOthers(before: readonly string[]): number | undefined {
  const at = before.findLastIndex(one => OTHERS.test(one.replace(OWN, '')))
  return at > before.findLastIndex(one => OWN.test(one)) ? at : undefined
}

/** `The report warns that …`; what a paper does by its chapters (`examines`, `is structured`) is not among it. */
const SAYS = String.raw`(?:also |further |then |thus |therefore |explicitly )?(?:notes?|noted|states?|stated|warns?|warned|argues?|argued|finds?|found|concludes?|concluded|suggests?|suggested|says?|said|adds?|added|claims?|claimed|recommends?|recommended|calls? for|called for|estimates?|estimated|highlights?|highlighted)\b`
const REPORTS = new RegExp(String.raw`^(?:\p{L}+ly, )?[Tt]he (?:${DOCUMENT}) ${SAYS}`, 'u')
/** `Specific recommendations include …`, `Two of its key findings were …` */
const LISTS = /^(?:(?:[Ss]pecific|[Kk]ey|[Mm]ain|[Oo]ther|[Cc]ore|[Ff]urther) (?:recommendations|findings|proposals|conclusions)|(?:(?:\p{L}+ of )?[Ii]ts|[Tt]he) (?:\p{Ll}+ )?(?:recommendations|findings|proposals|conclusions)) (?:include[sd]?|including|are|were|ranged?)\b/u
/** Words in quotation marks: a paper does not quote itself. */
const QUOTES = /“(?:[^”\s]+ ){2,}[^”]*”/u

/** `Under the bill, …`, `According to the board’s proposal, …`: what is only proposed. */
const PROPOSED = /^(?:According to|Under|Per) [^,]{0,60}\b(?:proposal|plan|bill|draft|scheme|initiative|proposals|plans)\b(?:’s)?[^,]{0,60}, /u
/** What would be so if it were done. */
const WOULD = /\b(?:would|should|could|will|must|might|may|shall|needs? to|ha(?:s|ve) to)\b/u
/** The paper’s own voice, or another’s, which ends it. */
const ANOTHER_VOICE = /\b(?:argues?|argued|says|said|notes|noted|warns?|warned|claims?|claimed|critics?|opponents|according to|this (?:paper|report|study|article|brief)|we|our|authors?)\b|^(?:However|But|Yet|Nevertheless|Still|By contrast|In contrast|Today|Currently)\b/iu

/** The proposal from which on all sentences say what would be so. */
function proposedAt(sentence: string, before: readonly string[]): number | undefined {
  const at = before.findLastIndex(one => PROPOSED.test(one))
  const goesOn = (one: string): boolean => WOULD.test(one) && !ANOTHER_VOICE.test(one)
  return at >= 0 && WOULD.test(before[at] ?? '') && [...before.slice(at + 1), sentence].every(goesOn) ? at : undefined
}

/** Which of the sentences before it says whose claim the sentence tells; −1 where that stands in another paragraph; `undefined` where it is the paper’s own, as far as can be told. */
export function toldBy(sentence: string, before: readonly string[]): number | undefined {
  const isReport = REPORTS.test(sentence)
  const source = isReport || LISTS.test(sentence) ? lastOfOthers(before) : undefined
  return source ?? (isReport && QUOTES.test(sentence) ? before.length - 1 : proposedAt(sentence, before))
}
