/** What leans on words outside itself, and so cannot stand on a slide alone. */

const PRONOUNS = /^[“"‘(]*(?:This|That|These|Those|They|Them|It|He|She|We|I|You|Such|His|Her|Its|Their|Our|My|Both|Others|Another|Here|Neither|Either|Doing so|To do so|In doing so|If so|Not only that|By doing so|The (?:former|latter|same|other|others|second|third|two|three|four|five|above|following|aforementioned|answer|result|reason|country|company|government in question|downsides?|upshot|plan|law|bill|decision|question|point|idea|goal|aim|problem|latest|move|deal|effort|attack|incident)|(?:Some|Many|Most|All|Each|One|None|Two|Three|Few|Several|Part|Much) of (?:these|those|this|that|them|which|it)|All (?:this|these|that|of it)|There(?! (?:is|are|was|were|has|have|will|may|might|can|could|should|must|remains?|exists?|appears?|seems?)\b)|More|Worse|Better still|Nor|As (?:a|an) \w+(?= of this)|What is more|What’s more|Consider|Take|Imagine|Recall|See|Note|Below|Above|Yes|No doubt)\b(?!’)/u

/** `It is clear that …`: the pronoun points at nothing. */
const EXPLETIVE = /^(?:It (?:is|was|will be|would be|remains|seems|appears|has been|may be|might be|could be) (?:(?:also|now|still|not|very|too|more|increasingly|therefore|thus) )*(?:clear|unclear|likely|unlikely|possible|impossible|important|essential|necessary|vital|crucial|critical|difficult|hard|easy|worth|true|evident|obvious|imperative|reasonable|uncertain|estimated|reported|believed|expected|thought|known|argued|time|no secret|no surprise)\b|We (?:recommend|propose|find|found|argue|conclude|suggest|assess|estimate)\b|Those (?:who|in|with|of|that)\b|More than\b|Both (?:the|\p{Lu})[^,.]* and )/u

/** Pointers further in: `these measures`, `such a step`; what points at the document itself is fine. */
const INNER = /\b(?:[Tt]his|[Tt]hese|[Ss]uch an?|[Tt]he latter|[Tt]he former|[Aa]forementioned|[Aa]s above)\b(?!\s+(?:report|paper|brief|article|study|policy brief|essay|analysis|year|century|decade|week|month|summer|winter|spring|autumn|fall|project|research|document|series|publication|commentary|piece)\b)/u

/** A pronoun as the clause's subject before anything it could stand for. */
const EARLY = /^(?:[^\s]+ ){0,2}(?:he|she|they|it|them|his|her|their)\b/u

/** Words that show a finite verb. */
const VERB = /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|need|needs|remains?|makes?|made|says?|said|shows?|shown|gives?|gave|takes?|took|sees?|saw|goes|went|comes?|came|means?|meant|leads?|led|holds?|held|keeps?|kept|lies?|lay|begins?|began|becomes?|became|provides?|requires?|includes?|offers?|allows?|enables?|seeks?|sought|builds?|built|brings?|brought|puts?|sets?|runs?|ran|grows?|grew|falls?|fell|rises?|rose|wins?|won|lost|loses?|spends?|spent|sells?|sold|buys?|bought|faces?|aims?|plays?|poses?|creates?|reflects?|represents?|continues?|depends?|relies|rely|suggests?|argues?|believes?|finds?|found|helps?|hinges?|matters?|works?|uses?|exists?|stands?|stood|calls?|ranks?|accounts?|costs?|serves?|supports?|shares?|drives?|drove|draws?|drew|fails?|tends?|wants?|fights?|fought|sends?|sent|knows?|knew|think|thought|feels?|felt|met|meets?|cut|cuts|hit|hits|wrote|writes?|spoke|speaks?|signals?|threatens?|operates?|produces?|controls?|raises?|forces?|prevents?|undermines?|weakens?|strengthens?|highlights?|reveals?|demonstrates?|indicates?|illustrates?|underscores?|emphasi[sz]es?|n[’']t|\p{L}{3,}ed)\b/u

/** The document itself: `this paper`. */
const OWN_DOCUMENT = /\b[Tt]his (?=(?:report|paper|brief|article|study|policy brief|essay|analysis|document|series|publication|commentary|research|project)\b)/gu

/** Whether the text cannot be understood without what stands before it. */
export function isDangling(sentence: string): boolean {
  const text = sentence.replace(OWN_DOCUMENT, 'the ')
  if (EXPLETIVE.test(text))
    return INNER.test(text)
  return PRONOUNS.test(text) || INNER.test(text) || EARLY.test(text)
}

/** A full sentence: it has a verb, ends, and asks nothing. */
export function isSentence(text: string): boolean {
  return VERB.test(text) && /[.!…][”"’)]*$/.test(text) && !/[?:][”"’)]*$/.test(text) && /^[“"‘(]*[\p{Lu}\p{N}]/u.test(text)
}
