/** What leans on words outside itself, and so cannot stand on a slide alone. */
import { isAbroad } from '../../report/tongue.ts'
import { endsAsSentence, pointsElsewhere } from './abroad.ts'
import { pointsAfterOpening } from './after-openings.ts'
import { FINITE, opensAsClause } from './clauses.ts'
import { comparesBack } from './comparing.ts'
import { isReadingAid } from './reading-aids.ts'
import { rememberText } from '../../remember.ts'
import { stemsOf } from './words.ts'
import { MORE_VERBS } from './verbs.ts'

const PRONOUNS = /^[“"‘(]*(?:This|That|These|Those|They|Them|It|He|She|We|I|You|Such|His|Her|Its|Their|Our|My|Both|Others|Another|Here|Neither|Either|Doing so|To do so|In (?:so doing|doing so)|If so|Not only that|By doing so|The (?:former|latter|same|other|others|two|three|four|five|above|following|aforementioned|answer|result|reason|country|company|government in question|downsides?|upshot|plan|law|bill|decision|question|point|idea|goal|aim|problem|latest|move|deal|effort|attack|incident)|(?:Some|Many|Most|All|Each|One|None|Two|Three|Few|Several|Part|Much) of (?:these|those|this|that|them|which|it)|All (?:this|these|that|of it)|There(?! (?:(?:is|are|was|were|has|have|will|may|might|can|could|should|must)(?:n[’']t)?|remains?|exists?|appears?|seems?)\b)|More|Worse|Better still|Nor|As (?:a|an) \w+(?= of this)|What is more|What’s more|If (?:not|so|that|those)|Alternatively|Rather(?! than\b)|Consider|Take|Imagine|Recall|See|Note|Below|Above|Yes|Failing (?:that|this|which)|No doubt|An? (?:similar|further|additional|related|second|third|fourth|final|case in point)|Similar|At (?:the|that) time|Around the same time|The (?:[\p{L}-]+ ){1,3}of (?:its|their|his|her))\b(?!’|-\p{L})/u

/** One of a count that stands elsewhere: `The first is …`, `The third group has …`; `the second meeting of the board` is named. */
const COUNTED = /^The (?:first|second|third|fourth|fifth|sixth|final|last) (?:(?:part|group|category|type|kind|set|element|reason|factor|way|step|challenge|issue|point|approach|pillar|problem|trend|lesson|theme|question|option|scenario|danger|risk|threat|benefit|advantage|drawback|barrier|obstacle|objective|condition|argument|profile) )?(?:is|are|was|were|has|have|had|will|would|could|can|may|builds?|concerns?|relates?|comprises?|involves?|includes?|looks?|focuses|stems?|one)\b/u

/** `Regarding (2), …`: of a count that stands elsewhere. */
const NUMBERED = /^(?:Regarding|Concerning|As for|As to|With regard to|In|On|For|Under) \((?:\d|[a-h]|[ivx]+)\)/u

/** `Losses there have grown`: where is told elsewhere. */
const PLACE_THERE = /^(?!.*\b(?:in|at|to|from|near|across) (?:the )?\p{Lu}.*\bthere\b)(?:\S+ ){1,9}there\b(?=[,.;]| (?:\p{L}+ed|by|for|since|and|with|has|have|had)\b)(?<!\b(?:and|but|that|if|while|because|where|as|is|are|was|were) there)/u

/** `Investment here could help`: where, or in what, is told elsewhere. */
const EARLY_HERE = /^(?:\p{L}+ ){1,3}here (?:is|are|was|were|has|have|can|could|may|might|will|would|should)\b/u

/** `It is clear that …`: the pronoun points at nothing. */
const EXPLETIVE = /^(?:It (?:is|was|will be|would be|remains|seems|appears|has been|may be|might be|could be) (?:(?:also|now|still|not|very|too|more|increasingly|therefore|thus) )*(?:clear|unclear|(?:un)?likely(?! to\b)|possible|impossible|important|essential|necessary(?! because)|vital|crucial|critical|difficult|hard|easy|worth|true|evident|obvious|imperative|reasonable|uncertain|(?:estimated|reported|believed|expected|thought|known|argued)(?! to\b)|time|no secret|no surprise|an? (?:\p{L}+ ){0,2}?(?:problem|shame|pity|fact|mistake|indictment|myth|scandal|question|matter|challenge|paradox|irony|truism|priority|necessity|risk|mystery|tragedy|disgrace|relief|surprise|sign)\b[^,.]* (?:that|to|if|when|how|whether)\b|(?:common|commonplace|customary|rare|unusual|natural|plausible|conceivable|tempting|wise|unwise|useful|helpful|prudent|sensible|advisable|beneficial|desirable|preferable|better|best|worthwhile|valuable) (?:to|that|if|for)\b)\b|(?:We|I) (?:recommend|propose|urge|find|found|argue|conclude|suggest|assess|estimate|accept|reject)\b|Those (?:who|in|with|of|that|not|\p{L}+ed|\p{L}+ing)\b|More than\b|Both (?:the|\p{Lu})[^,.]* and )/u

/** `Another source of income for the port is timber.`: what it is another of is named. */
const ANOTHER = /^(?!.*\b(?:should|must|needs? to)\b)Another (?:[\p{L}-]+ ){0,3}?(?:factor|source|reason|driver|issue|challenge|problem|obstacle|barrier|risk|concern|element|aspect|feature|method|model|typology|option|tool|priority|benefit|advantage|weakness|strength|difference|trend|finding|cause|consequence|effect|area)\b(?! (?:is|was|are|were|has|had)\b)[^,;:]{4,}? (?:is|was|are|were|has been|concerns?|involves?|lies in|stems from|relates to)\b/u

const AUXILIARY = 'is|are|was|were|has|have|had|do|does|did|will|would|can|cannot|could|may|might|must|should'
/** `Both rich and poor ports should pay.`: the two are named right before the verb; `both favour oil and gas` and `both sides of oil and gas are …` leave it open. */
const BOTH_NAMED = new RegExp(String.raw`^Both (?=\p{Ll})(?:(?!(?:${AUXILIARY}|of|on|in|for|to|about|with|that|which)\b)[\p{L}-]+ ){1,6}?and (?:(?!(?:${AUXILIARY}|that|which|who)\b)[\p{L}’-]+ ){1,5}?(?:${AUXILIARY})\b`, 'u')

/** Pointers further in: `these measures`, `such a step`; what points at the document itself is fine. */
const INNER = /\b(?:[Tt]his|[Tt]hese|[Ss]uch (?!as\b|that\b)\p{Ll}+|[Tt]he latter|[Tt]he former|[Aa]forementioned|[Aa]s above|the (?:first|second|third|former|latter)(?=[,.;]))\b(?!\s+(?:report|paper|brief|article|study|policy brief|essay|analysis|year|century|decade|week|month|summer|winter|spring|autumn|fall|project|research|document|series|publication|commentary|piece)\b)/u

/** Pointers to a deed, a time or a place told elsewhere: `of the same year`, `discussed below`. */
const ELSEWHERE = /\b(?:(?:said|says|say|admitted|conceded|acknowledged|suggested) as much(?=[.,;])|as (?:above|below)(?=[.,;])|above-mentioned|as we(?: have|’ve| had) (?:\p{Ll}+ )?(?:described|discussed|seen|shown|argued|explained|noted|said|outlined)|(?:into|about|upon|onto|beyond|behind) that (?=with\b|when\b|while\b|by\b)|(?:able|expected|going|had|has|have|intended|likely|meant|needs?|needed|ought|ready|supposed|tried|try|used|wants?|wanted|willing|wish|wished) (?:not )?to(?=\.$)|(?:offer|offered|offers|did|does|do|meant|means|said|say|says|knew|know|want|wanted|like|than|of|from|after|before|by|about|with) (?:that|this)(?=\.$)|[Ss]ee (?:also )?(?:Table|Figure|Box|Annex|Appendix|page|Section|Chapter)\b|(?:feels?|felt|thinks?|thought|works?|acts?|goes|look|looks|is|are|was|were) (?:much )?the same(?: way)?(?=[.,;]|$)|(?:in|of) much the same way(?=[.,;])|similar (?:concerns?|views?|arguments?|points?|problems?|challenges?|steps?|measures?|results?|conclusions?|findings?|sentiments?)(?=[.,;])|on page \d|[Tt]he following(?: \p{Ll}+){0,3}(?=\.$)|(?:in|by) the following (?:case study|case studies|example|examples|paragraphs?)\b|[Tt]he (?:next|following) (?:sub-?)?sections? (?:provides?|offers?|presents?|describes?|sets? out|turns?|deals?)|this section will|[Tt]his (?:section|chapter|part) (?:will|explains?|examines?|looks?)|(?:assessment|discussion|analysis|framework|section|table|figure|list|examples?|points?|issues|considerations?) (?:above|below)|(?:chart|graph|diagram|map|matrix|timeline|equation|panel|infographic|image) (?:below|above)(?! (?:the|an?|\d)\b)|\p{L}{3,}(?<!\b(?:from|and|fall|fell|falls|far|well|lies|down|just|are|was|were|one|seen|heard|floors?|deck|levels?)) (?:below|above)(?=[.:]$)|(?:to do|doing|done) so|of the same (?:year|month|day|week|decade|period)\b(?! as)|(?<=\b(?:at|in|on|by|from|since|until|during) )that (?:time|year|month|day|week|point|period|date|moment|era|case|regard|sense|context)|(?:cited|quoted|referenced|detailed|discussed|described|outlined|explored|explained|examined|set out|listed|summari[sz]ed|presented|mentioned|noted|shown|given)(?: in more detail| further| briefly)? (?:here|below|above|earlier|later|in the (?:next|following|previous)))\b/u

/** The same in a clause of its own, after a clause that holds what it points to: `…; these countries have …`. */
const POINTS_BACK = /(?:[;,:—–] (?:(?:and|but|as|so|since|because|while|although|though|yet) )?| and that )(?:this|these)\b/gu

/** Pointers that find what they stand for within the sentence. */
function withoutInnerPointers(text: string): string {
  return text.replace(POINTS_BACK, (pointer, at: number) => at > 45 && VERB.test(text.slice(0, at)) ? ', the' : pointer)
}

/** An opening of time or place, and then a pronoun: `In some cases, it …`. */
const AFTER_OPENING = /^(?:(?:In|At|After|Before|During|On|Under|Within|Without|From|With|Since|For|Over|By|Through|Despite|As|Given|Earlier|Later|Soon|Then|with|for|in|by|after|over) [^,\p{Lu}]{2,50}, ){1,3}(?:(?:it|they|he|she|his|her|their)\b|that (?:is|was|would|will|could|may|might|means|meant|has|had)\b)/u

/** `From the start of the winter to its end, they sold …`: of several that the opening does not name. */
const THEY = /^(?:In|At|After|Before|During|On|Under|Within|Without|From|With|Since|For|Over|By|Through|Despite|As|Given|If|When|Once|While|Although|Though) (?<opening>[^,;:]{2,110}), they\b/u
const SEVERAL = /\p{L}{3,}s\b|\b(?:and|or|people|police|staff|personnel|media|both|each|every|any|anyone|who|someone|nobody)\b/u
const namesNone = (text: string): boolean => {
  const opening = THEY.exec(text)?.groups?.opening
  return opening !== undefined && !SEVERAL.test(opening)
}

/** `Also unclear is the fate of the lamps.`: besides what, is told elsewhere. */
const BESIDES = /^(?:Also|Equally|Similarly|Likewise|No less|Even more|Even less|Just as) (?:\p{Ll}+ ){1,3}(?:is|are|was|were)\b/u

/** A time or a place that counts from what stands before: `Years earlier, …`, `After that, …`. */
const COUNTS_FROM = /^(?:(?:(?:\p{L}+ ){0,2}(?:[Yy]ears?|[Mm]onths?|[Ww]eeks?|[Dd]ays?|[Dd]ecades?|[Hh]ours?) (?:earlier|later|prior)\b(?! than\b)|(?:\p{L}+ ){0,2}(?:[Yy]ears?|[Mm]onths?|[Ww]eeks?|[Dd]ays?|[Dd]ecades?) (?:before|after),)|(?:After|Before|Since|Until|By|From|Beyond|Besides|Despite|With|Without|Like|Unlike) (?:that|then|this|these|those|it|them)\b(?! (?:of|who|which|that|\p{L}+(?:ed|ing)\b))|(?:Only|Soon|Shortly|Immediately|Not long) (?:later|after(?:wards?)?|thereafter|then)\b(?! (?:the|it|an?|\p{Lu}))|(?:Thereafter|Afterwards?|Thereby|Therein|Therefrom|Likewise|Similarly)\b|(?:In (?:another|a further) (?:example|case|instance)|In both (?:instances|cases|examples)|In (?:a similar|the same|much the same) (?:manner|way|fashion)|Separately|On the other),)/u

/** `Brook’s description evokes …`: of what stands elsewhere. */
const OF_WHAT = /^\p{Lu}[\p{L}’-]+’s (?:description|account|argument|remarks?|words|characteri[sz]ation|observation|depiction|answer|quote|quotation) (?!(?:of|for|that|on|about|against|in)\b)/u

/** `Other ports pay.`: other than which stands elsewhere. */
const OTHERS = /^Other (?!than\b)\p{Ll}+/u

/** `Some are …`: of whom or what stands elsewhere. */
const COUNTS_OTHERS = /^(?:(?:Nearly |Almost |Virtually )?(?:[Ss]ome|[Mm]any|[Mm]ost|[Ff]ew|[Ss]everal|[Aa]ll|[Nn]one|[Ee]ach|One|Two|Three|Four|Five)) (?:is|are|was|were|has|have|had|also|reside|live|come|belong|remain|continue|agree)\b/u

/** `They similarly use …`: like whom stands elsewhere. */
const LIKE_OTHERS = /^(?:[^\s,]+ ){1,6}(?:similarly|likewise) \p{Ll}+(?! to\b)/u

/** A deed or a body that only the text before has named: `The program builds on …`, but `the strategy of encirclement`. */
const NAMED_BEFORE = /^The (?:program(?:me)?|initiative|project|scheme|agreement|document|proposal|operation|report notes|report also|move|latter|group|incident|case|meeting|visit|statement|amendment|announcement|strike|explosion|detonation|blast|raid|pitch|scenario(?!s)|above \p{Ll}+)s? (?!(?:of|for|to|on|in|between|that|which|with|against|at|by|from|and)\b|\p{Lu})/u

/** A pronoun as the clause's subject before anything it could stand for. */
const EARLY = /^(?:[^\s]+ ){0,2}(?:he|she|they|it|them|his|her|their)\b/u

/** Words that show a finite verb. */
const VERB = new RegExp(String.raw`\b(?:${FINITE}|be|been|need|needs|made|shows?|shown|sees?|means?|leads?|holds?|held|lies?|offers?|builds?|built|sets?|won|lost|spent|sold|bought|faces?|aims?|plays?|found|helps?|hinges?|matters?|works?|uses?|stands?|calls?|ranks?|accounts?|costs?|supports?|shares?|fought|sent|think|thought|met|cut|cuts|hit|hits|signals?|controls?|raises?|forces?|n[’']t|cent(?:er|re)s|depicts?|determines?|follows?|governs?|happens?|hosts?|imply|improves?|joins?|looks?|marks?|moves?|owns?|prefers?|presents?|proves?|reaches?|reduces?|refers?|rests?|results?|shapes?|spans?|starts?|stems?|stops?|struggles?|turns?|underpins?|varies|vary|views?|warns?|applies|asserts?|assumes?|attracts?|benefits?|changes|claims|comprises?|collects?|complicates?|deals|delivers?|demands|deserves?|develops?|enhances?|employs?|expects?|explains?|exposes?|gets?|leaves|left|lets?|notes|protects?|states|tells?|told|tries|try|understands?|values|died|dies?|lied|tied|\p{L}{3,}ed)\b`, 'u')

/** The document itself: `this paper`. */
const OWN_DOCUMENT = /\b[Tt]his (?=(?:\p{L}[\p{L}-]* ){0,2}(?:report|paper|brief|article|study|essay|analysis|document|series|publication|commentary|research|project)\b)/gu

/** Sentences about the document and not its matter: `Chapter 2 looks at …`, `the views expressed are …`. */
const ABOUT_DOCUMENT = /^(?:It (?:begins|starts|opens|ends|concludes|closes) (?:by \p{L}+ing|with an? )|(?:Tables?|Figures?|Box(?:es)?|Maps?|Charts?|Graphs?|Chapters?|Sections?|Annex|Appendix) (?:\d|[IVX]+\b|[A-Z]\b)|The (?:shaded|colou?red|dotted|dashed|grey|gray|red|blue|green) (?:area|line|bar|zone|box|dot|arrow)s?\b|The (?:(?:first|second|third|fourth|fifth|next|last|final|following) )part\b|The (?:recommendations|findings|results|conclusions|examples|sections|chapters) (?:below|above|that follow)\b|The (?:recommendations|findings|results|conclusions) (?:comprise|are (?:divided|grouped|organi[sz]ed|presented|structured|set out))\b|(?:This|The) (?:[\p{L}-]+ )?(?:report|paper|brief|article|study|essay) (?:then|first|next|finally|also|begins|turns|starts|ends|(?:briefly )?summari[sz]es)\b|(?:Th(?:is|e)|Each|Both) (?:(?:first|second|third|fourth|fifth|next|last|final|following|previous|remaining|subsequent) )?(?:section|chapter|annex|appendix|table|figure|chart|graph|diagram)s?\b|(?:This|The) (?:[\p{L}-]+ )?(?:report|paper|brief|article|study|essay) (?:is (?:structured|organi[sz]ed|divided|laid out|set out|composed of)|has (?:two|three|four|five|six|seven) (?:main )?(?:chapters|sections|parts)|(?:will )?proceeds?|comprises (?:two|three|four|five|six) )|The (?:views|opinions|conclusions)(?: and (?:views|opinions|conclusions))? (?:expressed|are those))|, (?:the|this) (?:section|chapter) (?:will \p{L}+|looks|examines|explores|considers|discusses|describes|outlines|explores)\b|\b(?:is|are) (?:\p{L}+ )?(?:offered|provided|presented|made|set out|discussed|summari[sz]ed|outlined) in this (?:paper|report|brief|article|study)\b|\bcan be found (?:below|above|in the (?:next|following))\b|\bthe (?:next|following) section (?:provides?|offers?|presents?|describes?|sets? out|turns?|deals?|explores?|examines?|shows?)\b|\bdo(?:es)? not necessarily (?:reflect|represent) (?:those|the (?:views|opinions|position|policy))/u

/** `During those drills, …`: before anything they could be; `those who …` says itself who. */
const EARLY_THOSE = /^(?:[^\s,;:]+ ){0,6}[Tt]hose (?!(?:who|whose|whom|which|that|of|in|at|on|with|without|from|for|to|by|under|above|below|between|not|most|more|already|living|working|seeking|affected|involved|responsible|directly|\p{L}+ed|\p{L}+ing)\b)\p{L}/u

/** `Failure to comply with them …`: before any plural it could stand for. */
const EARLY_THEM = /^(?:(?!\p{L}*s\b)\p{L}+ ){2,6}them\b/u

/** `Crews may sell them at any time`: what is done to it is not its subject; `may make it hard to …` points at nothing. */
const OBJECT = /^(?!(?:If|When|While|As|To|In|On|At|By|For|With|From|After|Before|Since|Although|Because|Unless|Until|Where|That|What|How|Why|Who|It|They|This|These|There|And|But)\b)(?:[\p{L}’-]+ ){1,4}?(?:can|could|may|might|must|should|will|would|cannot|do not|does not|did not) (?:(?:not|also|still|only|now|then|always|never|often|\p{Ll}+ly) ){0,2}(?!(?:make|find|consider|deem|think|render|keep|take|call|leave|see|believe|judge|prove|show|mean|say|know|want|need|help|let|as|be|have|with|to|than)\b)\p{Ll}{3,} (?:them|it)\b/u
/** `Miss these and the quay goes dark.`, `Use them to sell oil.`: an order on what nobody was told of; `Make it easy to …` points at nothing. */
const ORDER_ON = /^(?!Make|Keep|Take|Consider|Find|Let)\p{Lu}\p{Ll}+ (?:this|these|those|them|it) (?:and|or|to|by|with|for|as) /u
const NOT_SUBJECT = /(?:^|\s)(?:of|in|on|for|to|and|or|that|which|who|with|from|by|at|as|than)\s/u
/** Whether a pronoun that is no subject stands before anything but the subject. */
const pointsAsObject = (text: string): boolean => {
  const clause = OBJECT.exec(text)?.[0]
  return clause !== undefined && !NOT_SUBJECT.test(clause)
}

/** `Because nobody paid.`: a reason without what it is the reason of. */
const REASON_ALONE = /^Because (?:[^,](?!, ))*\.$/u

/** `Earlier this year, …`, `last month`: a time that counts from the day of writing. */
const FROM_NOW = /\b(?:[Ee]arlier|[Ll]ater) this (?:year|month|week|spring|summer|autumn|winter)\b|^(?:Last|This) (?:month|week|year|spring|summer|autumn|winter)\b|\blast (?:month|week)\b/u
export const countsFromNow = (text: string): boolean => FROM_NOW.test(text)

/** `Despite agreeing to pay, it is unclear how they will`: who agreed is told elsewhere. */
const DOER_ELSEWHERE = /^(?:Despite|After|Before|While|When|Since|Without|On|Upon|Having|By) (?:not )?(?:\p{Ll}+ing|\p{Ll}+ed)\b[^.]*, it (?:is|was|remains|remained) (?:\p{Ll}+ ){1,3}?(?:how|whether|why|what|that|if|when) (?:they|he|she)\b/u

/** What is said to those who listen, or to those who helped. */
const COURTESY = /\b[Tt]hank you for (?:the opportunity|inviting|having|your)\b|\bI (?:look forward to|(?:would be|am) happy to (?:answer|take)) |^(?:We(?: are|’re|'re)|I(?: am|’m)|The (?:\p{L}+ )?[Cc]ommittee is) (?:also |deeply |most |very )?grateful to\b|^(?:We|I|The (?:\p{L}+ )?[Cc]ommittee) (?:would (?:also )?like to )?thanks? |^(?:The )?\p{Lu}[\p{L} ]{2,40} would (?:also )?like to thank |\b(?:is|are) my own\b|^This interview (?:has been|was) \b/u

/** Whether the text speaks of the document's own build, and so says nothing of its matter. */
export const isAboutDocument = rememberText((text): boolean => ABOUT_DOCUMENT.test(text) || COURTESY.test(text) || isReadingAid(text))

/** So far into a sentence, a pointer mostly finds what it stands for before it. */
const DEEP = 64

/** `these measures` deep in a sentence that names no measures before. */
function pointsAtPlural(text: string, at: number): boolean {
  const noun = /^these (?:[\p{L}-]+ ){0,2}?(?<noun>\p{L}{3,}s)\b/u.exec(text.slice(at))?.groups?.noun
  const before = stemsOf(text.slice(0, at))
  return noun !== undefined && [...stemsOf(noun)].every(stem => !before.has(stem))
}

/** Whether an inner pointer finds nothing before it in the sentence. */
function pointsOut(text: string): boolean {
  const pointer = INNER.exec(text)
  return pointer !== null && !(pointer.index > DEEP && VERB.test(text.slice(0, pointer.index)) && !pointsAtPlural(text, pointer.index))
}

/** `All three ports have …`: which ones, the sentence before says; `all three of the northern ports` says it. */
const ALL_COUNTED = /^(?:In )?[Aa]ll (?:two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:[\p{L}-]+ )?of (?!th(?:ese|em|ose)\b)| \p{Lu})/u

/** `The lamps of the quay should not.`, `The new lamp does.`: what, the sentence before says; `Lamps are cheap and oil is not` says it itself. */
const ELLIPSIS = /^(?:But |And |Yet )?(?<subject>.*?) (?:should|must|can|could|may|might|will|would|do|does|did|is|are|was|were|has|have|had)(?: not)?\.$/u
const saysHalf = (text: string): boolean => {
  const { subject } = ELLIPSIS.exec(text)?.groups ?? {}
  return subject !== undefined && !opensAsClause(`${subject}.`)
}

/** `They’ll pay`, `It’s possible`: the same as in full. */
const IN_FULL: Record<string, string> = { ll: 'will', re: 'are', ve: 'have', d: 'would', s: 'is' }
const withoutShortVerb = (text: string): string => text.replace(/^(?<pronoun>They|We|I|You|It|He|She|That|There|Here|These|Those|This)’(?<verb>ll|re|ve|d|s)\b/u, (_, pronoun: string, verb: string) => `${pronoun} ${IN_FULL[verb] ?? ''}`)

/** Whether the text cannot be understood without what stands before it. */
export const isDangling = rememberText((whole): boolean => {
  if (isAbroad(whole))
    return pointsElsewhere(whole)
  const sentence = withoutShortVerb(whole)
  if (COURTESY.test(sentence) || DOER_ELSEWHERE.test(sentence) || REASON_ALONE.test(sentence) || comparesBack(sentence))
    return true
  const text = withoutInnerPointers(sentence.replace(OWN_DOCUMENT, 'the ').replace(/^(?:Another|Both) (?=\p{Ll})/u, pointer => ANOTHER.test(sentence) || BOTH_NAMED.test(sentence) ? 'One ' : pointer))
  if (EXPLETIVE.test(text.replace(/^\p{Lu}[^,]{2,40}, it (?=\p{Ll})/u, 'It ')))
    return pointsOut(text) || ELSEWHERE.test(text)
  return PRONOUNS.test(text) || ALL_COUNTED.test(text) || saysHalf(text) || COUNTED.test(text) || NUMBERED.test(text) || PLACE_THERE.test(text) || EARLY_HERE.test(text) || pointsOut(text) || isAboutDocument(sentence) || EARLY_THEM.test(text) || ORDER_ON.test(text) || pointsAsObject(text) || EARLY_THOSE.test(text) || ELSEWHERE.test(text) || EARLY.test(text) || AFTER_OPENING.test(text) || pointsAfterOpening(sentence) || namesNone(text) || BESIDES.test(text) || COUNTS_FROM.test(text) || COUNTS_OTHERS.test(text) || LIKE_OTHERS.test(text) || OF_WHAT.test(text) || OTHERS.test(text) || NAMED_BEFORE.test(text)
})

/** A full sentence: it has a verb, ends, and asks nothing. */
export const isSentence = rememberText((text): boolean => {
  if (isAbroad(text))
    return endsAsSentence(text)
  return (VERB.test(text) || MORE_VERBS.test(text)) && /[.!…][”"’)]*$/.test(text) && !/[?:][”"’)]*$/.test(text) && /^[“"‘(]*[\p{Lu}\p{N}]/u.test(text)
})
