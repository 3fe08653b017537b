/** Sentences that help to read the document, or call for its readers: on rounding and units, what it will do, where to look and whom to write to. They say nothing of its matter. */
import { putsQuestion } from './verdict.ts'

const DOCUMENT = '(?:report|paper|brief(?:ing)?|article|study|essay|analysis|post|blog|note|document|memo)'
const EXHIBIT = '(?:table|chart|graph|figure|diagram|map|box|panel|image|infographic|matrix)'
const PLACE = '(?:[Aa]ppendix|[Aa]ppendices|[Aa]nnex(?:es)?|[Tt]ables?|[Ff]igures?|[Cc]harts?|[Bb]ox(?:es)?|[Ss]ections?|[Cc]hapters?|[Ff]ootnotes?)'
const UNIT = String.raw`(?:(?:[\p{L}\d-]+ ){0,3}?(?:thousands?|millions?|billions?|trillions?|dollars|pounds|euros|yen|yuan|crowns|francs|tonnes|(?:constant|current|real|nominal) (?:\p{L}+ )?(?:terms|prices)|percentages?|per cent|percent)\b|[A-Z]{3}\b|\p{Sc})`

const AIDS = new RegExp([
  // `Totals may not sum due to rounding.`, `All figures are in millions of crowns.`, `In the chart below, grey bars are ports.`
  String.raw`\b(?:may|might|do|does|will) not (?:always )?(?:sum|add up|add|total)\b[^.]*\b(?:rounding|rounded)\b|\b(?:due to|because of|owing to) rounding\b`,
  String.raw`^(?:Unless (?:otherwise )?\p{L}+(?: otherwise)?, )?(?:[Aa]ll |[Tt]he )?(?:figures|amounts|values|prices|costs|numbers|percentages|costings|estimates|totals)(?: in (?:the|this|all|these) \p{L}+)? are (?:expressed |given |shown |reported |stated |quoted |presented |rounded )?(?:in|to) (?:the nearest\b|${UNIT})`,
  String.raw`^(?:In|On) (?:the|this|each) (?:\p{L}+ )?${EXHIBIT}s? (?:below|above|that follows?)\b`,
  String.raw`\b(?:text|words?|wording|language|modifications?|changes?|amendments?|additions?|rows?|columns?|cells?|entries|items?|lines?|names?|numbers?|figures|passages?|parts?|phrases?)(?: (?:shown|marked|printed|set|highlighted|given))? in (?:bold(?! (?:letters|strokes|colou?rs)\b)|italics?)\b`,
  // `In this report, we walk through …`, `For the first time, the Board will publish a ranking of ports.`
  String.raw`^(?:In|Throughout|Within) (?:this|the present) (?:[\p{L}-]+ ){0,2}?${DOCUMENT}, (?:we|I|the authors?) (?:(?:will|shall|also|then|first|briefly|further) )*(?:walk|explain|describe|present|outline|discuss|examine|explore|look|summari[sz]e|review|provide|introduce|set out|detail|consider|lay out|go (?:over|through)|offer|share|cover|address|focus|analy[sz]e|compare|document|break down|take)\b(?![^.]*\b(?:find|found|show|conclude|argue|estimate|recommend|propose)s?\b)`,
  String.raw`^For the first time, [^,]{2,60} will (?:produce|publish|release|present|provide|offer) (?:an?|the|its|our) (?:[\p{L}-]+ ){0,3}?(?:scores?|scorecards?|ranking|analysis|report|assessment|overview|estimates?|evaluation|series|account|index|review|study)\b`,
  String.raw`^(?:In|Following|After) (?:the|this|that) (?:(?:next|following|last|final|previous|remaining) )?(?:sub-?)?sections?, (?:we|I|the authors?) |^To (?:close|conclude|begin|start|end), (?:we|I) (?:will |then |first )?(?:summari[sz]e|describe|discuss|present|outline|review|turn|look)\b`,
  String.raw`^We (?:frame|structure|organi[sz]e|divide|build|base) (?:our|the|this) (?:analysis|paper|report|discussion|article|argument)\b`,
  // `See the annex for all costs.`, `Readers should refer to Table 2.`
  String.raw`^(?:For (?:more|further|full|a full|additional|all)[^,]{0,60}, )?(?:Please |please )?[Ss]ee (?:also )?(?:the|our|this|here|[Aa]ppendix|[Aa]nnex|[Tt]able|[Ff]igure|[Bb]ox|[Ss]ection|[Cc]hapter|[Ff]ootnote)\b`,
  String.raw`\b(?:[Rr]efer|[Tt]urn) to (?:the )?${PLACE}\b|^(?:Please )?[Cc]lick (?:on|here)\b|^[^,]{0,40}\b(?:is|are) available (?:here|on (?:our|the) (?:website|web page))\.$`,
  // `A list of lamps can be found on our website`, `at the end of this report`; `Start with what we know.`
  String.raw`\bcan be (?:found|viewed|read|seen|accessed|downloaded|consulted) (?:(?:on|at|in|through) (?:the|our|its) (?:[\p{L}’-]+ ){0,4}?(?:web ?site|web ?pages?|online (?:\p{L}+ )?(?:annex|appendix|archive|library))\b|(?:at|in|towards) the (?:end|back|beginning|front) of (?:the|this) ${DOCUMENT}\b|in the (?:annex(?:es)?|appendi(?:x|ces))\b)`,
  String.raw`, which (?:is|are|was|were) (?:published|available|listed|posted) on (?:the|our|its) (?:[\p{L}’-]+ ){0,4}?web ?(?:site|pages?)\b`,
  String.raw`^(?:Let us |Let[’']s )?(?:[Ss]tart|[Bb]egin) with (?:what (?:we|is|everyone|you)\b|the (?:basics|facts|numbers|obvious|good news|bad news)\.)|^(?:And |But )?[Nn]ow consider\b`,
  // `Report 12 has the full analysis.`
  String.raw`^(?:Report|Paper|Brief|Study|Annex|Appendix|Volume|Part) (?:#|No\.? ?)?\d+ (?:also )?(?:provides?|contains?|has|gives?|sets? out|describes?|presents?|details?|covers?|reports?) (?:the|an?|all|further|more|full)\b`,
  String.raw`^(?:An?|The|Our) (?:[\p{L}’-]+ ){0,4}(?:paper|note|report|annex|appendix|briefing|fact ?sheet)\b[^,;:]{0,80} (?:also )?(?:provides?|gives|contains) (?:key|further|more|useful|additional|detailed|full) (?:information|details|background)\b`,
  // `The board’s comments are reproduced in Appendix I.`, `Elm provided technical comments.`, `Further reports will look at masts.`
  String.raw`\b(?:is|are|was|were) (?:reproduced|reprinted) (?:in full )?in (?:full in )?(?:the |an )?${PLACE}\b|\bprovided (?:\p{Ll}+ )?technical comments\b`,
  String.raw`^(?:Additional|Further|Future|Other|Later|Subsequent|Forthcoming) (?:[\p{L}-]+ ){0,2}(?:reports|papers|briefs|studies|articles|essays) (?:[\p{L}-]+ ){0,3}?will (?:examine|look|cover|address|explore|consider|assess|discuss|focus|analy[sz]e)\b`,
  // `Recommendations on lamps are set out elsewhere in this report.`, `The principle set out in paragraph 15 should apply.`
  String.raw`\b(?:is|are|was|were) (?:\p{Ll}+ly )?(?:set out|dealt with|discussed|described|given|listed|found|made|treated|addressed|considered|summari[sz]ed) (?:elsewhere|later|earlier|further on)(?: in (?:this|the) \p{L}+)?\.?$`,
  String.raw`^(?:The|These) (?:same )?(?:principles?|rules?|procedures?|provisions?|arguments?|considerations?|recommendations?|remarks|reasoning) (?:set out|stated|described|mentioned|made|given|contained) in (?:paragraphs?|sections?|chapters?) [\dIVX.]+\b[^,]* (?:appl(?:y|ies)|holds?)\b`,
  String.raw`^Recommendations? \d[\d\s,–and-]*(?: (?:from|of|in) [^,;]{2,60})? (?:is|are) (?:also )?(?:of relevance|relevant|of interest)\b`,
  // `We welcome questions.`
  String.raw`\b(?:[Ww]e|I) (?:would )?welcome (?:any |your |all )?(?:[\p{L}]+ )?(?:questions|comments|feedback|suggestions|corrections|inquiries|enquiries)\b|\b[Ff]eel free to (?:get in touch|contact|reach out|write to|e-?mail|send|share|ask|subscribe)\b|\b(?:[Dd]o not|[Dd]on[’']t) hesitate to (?:get in touch|contact|reach out|write|e-?mail|ask)\b`,
  String.raw`^(?:[^,]{3,60}, )?(?:[Pp]lease )?(?:[Gg]et in touch|[Cc]ontact us|[Ee]-?mail us|[Ww]rite to us|[Rr]each out to us|[Ff]ollow us on|[Ss]ubscribe to (?:our|the|this))\b|^If you have (?:any )?(?:questions|comments|feedback)\b`,
].join('|'), 'u')

/** Whether a sentence tells how to read the document, and nothing of what it is about; what it puts as its question does. */
export const isReadingAid = (text: string): boolean => AIDS.test(text) && !putsQuestion(text)
