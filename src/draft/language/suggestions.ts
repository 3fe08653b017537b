/** What is suggested without an order: as a possibility among recommendations, or as what should be done to something. */
import { opensAsClause } from './clauses.ts'

const STEP = String.raw`(?:step|option|approach|measure|way forward|move|starting point|solution|possibility|idea|priority|path|alternative|remedy|avenue)`
const KIND = String.raw`(?:useful|sensible|good|possible|practical|logical|first|next|obvious|necessary|better|simple|other|potential|initial|important|promising|helpful|more \p{Ll}+)`

const SUGGESTS = new RegExp([
  // `One could imagine a joint board.`
  String.raw`^One (?:could|might|may) (?:also )?(?:imagine|consider|envisage|envision|think of|begin|start)\b`,
  // `A first step would be to light the quays.`
  String.raw`^(?:An?|One|Another)(?: ${KIND})* ${STEP}(?: (?:to|for|in|towards?|here|of)\b[^,;:]{0,60}?)? (?:would|could|might|may) (?:also |therefore |then )?be\b`,
  // `It would be wise to count the lamps.`
  String.raw`^It (?:would|might|may|could) (?:also |therefore |thus )?be (?:very |more )?(?:wise|useful|helpful|prudent|sensible|advisable|beneficial|worthwhile|better|desirable|valuable|important|necessary|essential|crucial|preferable|best|good|logical|reasonable|appropriate) (?:for [^,;:]{3,60} )?to\b`,
  // `It is vital that the quays be lit.`, `It is important to count the lamps.`
  String.raw`^It (?:is|will be|remains) (?:also |therefore |thus )?(?:very |especially |particularly )?(?:critical|crucial|essential|imperative|important|necessary|vital) (?:that \S|(?:for [^,;:]{3,60} )?to (?!(?:note|remember|recall|recogni[sz]e|acknowledge|understand|bear|keep|stress|emphasi[sz]e|consider|see|know|say|mention|add|highlight)\b)\p{Ll})`,
  String.raw`^(?:Consideration|Thought|Attention|Priority|Care) (?:should|could|must|might) (?:also )?be given\b`,
].join('|'), 'u')

/** `The board could also set up a fund`: what a body is free to do, and would do well to. */
const FREE_TO = /^(?:also |therefore |then |further )?(?:consider|explore|establish|create|introduce|adopt|develop|convene|launch|set up|expand|fund|encourage|require|commission|publish|offer)\b/u

/** Among recommendations: whether a sentence suggests something. */
export const suggests = (text: string): boolean => SUGGESTS.test(text)

/** Among recommendations: whether what somebody `could` or `might` do is suggested. */
export const isFreeTo = (decision: string): boolean => FREE_TO.test(decision)

/** `A register of lamps is needed.`, `Lamps need to be sold.`: what there should be, or be done, of whatever is named. */
const NEEDED = /^(?!(?:If|When|Where|While|Although|Since|Because|There|No|It|This|That|These|Those|They|What|Neither)\b|\p{Lu}\p{Ll}+ing\b)(?<subject>[^;:“”]{3,110}?) (?:(?:is|are) (?:also |therefore |urgently |still )?(?:needed|necessary|required)(?: to \p{Ll}[^;:]*)?\.$|needs? to be (?:\p{Ll}+ly )?\p{L}{2,}(?:ed|en|wn|set|put|built|made|held|kept|cut)\b)/u
const DENIED = /\b(?:not|no|never|if|whether|unless|that|what|than)\b/u

/** Among recommendations: whether something is said to be needed, or to need doing. */
export function isNeeded(text: string): boolean {
  const subject = NEEDED.exec(text)?.groups?.subject
  return subject !== undefined && !DENIED.test(subject) && !opensAsClause(`${subject} at`)
}

/** `Licences should be tied to …`. */
const DONE = /^(?<subject>[^,;:“”"]{3,80}?) should (?:also |therefore |instead |\p{Ll}+ly )?be (?:\p{Ll}+ly )?(?<deed>\p{L}{2,}(?:ed|en|wn)|(?:re)?(?:built|made|held|set|put|kept|brought|tied|cut|sent|met|paid))\b/u
/** Deeds of readers, not of those who decide. */
const READ = /^(?:noted|seen|understood|considered|viewed|remembered|emphasi[sz]ed|regarded|interpreted|taken|expected|treated|stressed|added|recalled|mentioned|acknowledged|recogni[sz]ed|highlighted|pointed|assumed|approached|judged|measured|evaluated|discounted|concluded|determined|concerned|prepared|alarmed|surprised|overstated|understated|underestimated|overestimated|forgotten|tempered|heeded|applauded|commended|welcomed|credited|blamed|given|contextuali[sz]ed|compared|weighed|framed|read|known|shown|proven|driven)$/u
/** Said by others, or only under a condition. */
const OTHERS = /\b(?:argue[sd]?|says?|said|claims?|claimed|believes?|believed|suggest(?:s|ed)|according|if|whether|unless)\b|[“”]/u

/** Outside recommendations: whether the paper says of something that it should be done to it. */
export function shouldBeDone(text: string): boolean {
  const { subject, deed } = text.includes(' should ') ? DONE.exec(text)?.groups ?? {} : {}
  return subject !== undefined && deed !== undefined && !READ.test(deed) && !OTHERS.test(text) && !opensAsClause(`${subject} at`)
}
