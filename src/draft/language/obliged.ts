/** Sentences that say what somebody has to do, and ask it of nobody: what another says, what follows from a condition, what most do. */

const SPEAKS = String.raw`(?:not(?:es|ed?)|sa(?:y|ys|id)|argue[sd]?|suggest(?:s|ed)?|believe[sd]?|warn(?:s|ed)?|claim(?:s|ed)?|think|thinks|thought|insist(?:s|ed)?|explain(?:s|ed)?|state[sd]?|stress(?:es|ed)?|emphasi[sz]e[sd]?|propose[sd]?|contend(?:s|ed)?|maintain(?:s|ed)?|felt|feels?)`
/** `One pilot notes that`, `According to the crews`: whose request it is. */
const OTHERS = new RegExp(String.raw`\b[Aa]ccording to\b|\b${SPEAKS} that\b`, 'u')
/** The paper itself. */
const OWN = /\b(?:we|I|[Tt]his (?:[\p{L}-]+ )?(?:paper|report|study|brief|article)|[Tt]he (?:paper|report|study|brief|article|authors?))\b/u

const CONDITION = /^(?:If|Unless|Should)\b/u
/** Of one that is not told apart, or of how many. */
const NOBODY = /^(?:an?|most|many|some|few|several|almost all|nearly all) /iu
/** `must have been sold`: what is taken to be so. */
const INFERS = /^have (?:been|had|become|known|made|taken|seen|\p{L}+ed)\b/u
/** `should be well placed to light them`: what may be expected. */
const EXPECTS = /^(?:be (?:well|better|best|ideally) (?:placed|positioned|suited|situated)|come as no surprise)\b/u
/** Of a sentence outside recommendations: `before`, all that stands before its modal verb; `decision`, what stands after it. */
export const isOnlyObliged = ({ before, verb, addressee, decision }: { before: string, verb: string, addressee: string, decision: string }): boolean =>
  (OTHERS.test(before) && !OWN.test(before)) || (verb === 'should' && EXPECTS.test(decision)) || (verb === 'must' && INFERS.test(decision)) || (verb !== 'should' && verb !== 'ought to' && (CONDITION.test(before) || NOBODY.test(addressee)))
