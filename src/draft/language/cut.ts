/** Cuts a sentence to what a slide needs: words are dropped, none is changed. */
import { isAbroad } from '../../report/tongue.ts'
import { countWords } from '../../../model/time-plan.ts'
import { endsRelative, explains, LIMITED, spellsOut, tellsApart } from './asides.ts'
import { opensAsClause, opensWithVerb } from './clauses.ts'
import { endsOpen } from './complete.ts'
import { isSentence } from './dangling.ts'
import { tellsOutcome } from './focus.ts'
import { isBalanced, keepsMeaning } from './guard.ts'
import { rejects } from './needed-ends.ts'
import { losesNamed } from './pointing.ts'
import { TURNS_FIRST, TURNS_WITHIN } from './turning.ts'
import { capitalise } from './words.ts'
import { rememberText } from '../../remember.ts'

/** Above this many words, asides go too. */
const LONG = 34

/** Openings that join a sentence to the one before, and say nothing alone. */
const OPENINGS = new RegExp(`^(?:${[
  'However', 'Moreover', 'Furthermore', 'In addition', 'Additionally', 'Indeed', 'Therefore', 'Thus', 'Hence', 'Consequently', 'As a result', 'Accordingly',
  'For example', 'For instance', 'Meanwhile', 'Finally', 'Lastly', 'Overall', 'In short', 'In sum', 'In fact', 'In reality', 'Of course', 'Notably', 'Importantly', 'Similarly',
  'Likewise', 'Nevertheless', 'Nonetheless', 'Still', 'Besides', 'Specifically', 'In particular', 'More specifically', 'More importantly', 'Crucially', 'Clearly',
  'In other words', 'To the contrary', 'On the contrary', 'Taken together', 'All in all', 'As noted', 'As mentioned', 'As discussed', 'Put differently', 'To this effect', 'Above all', 'Even so', 'In any case', 'At any rate', 'After all', 'Not least',  'Put simply', 'Simply put', 'That said', 'On the other hand', 'On the one hand', 'By contrast', 'In contrast', 'To be sure', 'Again', 'At the same time', 'To that end',
  'To this end', 'In this context', 'In this regard', 'In this respect', 'In this sense', 'As such', 'In turn', 'Ultimately', 'In conclusion', 'To conclude', 'In essence', 'Equally', 'Conversely',
  'On this basis', 'Along these lines', 'In (?:this|the same|a similar) vein', 'To make matters worse', 'To complicate matters(?: further)?', 'Worse still', 'What is more', 'To take (?:another|one|an) example', 'Equally important(?:ly)?', 'Just as importantly', 'Tellingly', 'Relatedly', 'Namely', 'For (?:its|their|his|her) part', 'With (?:this|that|these|those)(?: \\p{Ll}+){0,2} in mind', '(?:Because|In light|In view|As a result|As a consequence|In consequence) of (?:this|that|these|which)', 'Against (?:this|that) (?:backdrop|background)', 'In light of (?:this|these \\p{Ll}+)', 'Given (?:this|that|these)(?: \\p{Ll}+)?', 'For (?:this|that|these|all these|those) reasons?', 'As a consequence', 'In consequence', 'In response', 'To (?:rectify|address|remedy|counter|achieve|do) (?:this|that|so)', 'Despite (?:this|that|these \\p{Ll}+)', 'In doing so', 'By doing so', 'In the process', 'Instead', 'Unfortunately', 'Fortunately', 'Interestingly', 'Perhaps unsurprisingly', 'Unsurprisingly', 'Not surprisingly', 'Further', 'Moving forward', 'Going forward', 'Hence', 'First', 'Firstly', 'Second', 'Secondly', 'Third', 'Thirdly', 'Fourth', 'Fourthly', 'Fifth', 'Sixth', 'Seventh', 'Next', 'Then', 'Also', 'Yet', 'And', 'But', 'So', 'Or',
].join('|')}),\\s+(?!too\\b)`, 'u')
const BARE_OPENINGS = /^(?:(?:And|But|Yet)\s+|(?:Also|Again|Moreover) (?=(?:in|on|at|as|by|during|since|from|after)\b)|So\s+(?!far\b|much\b|long\b|called\b|many\b|few\b|too\b|that\b))(?=\p{L})/u

/** `Recommendation 3: …` */
const RUN_IN = /^(?:(?:[ivx]{1,4}|[a-h])[.)] (?=\p{Lu})|(?:Key |Policy )?(?:Recommendation|Recommended action|Action|Proposal)s?(?: [\dIVX]+)?(?::| [–—]) (?=\p{Lu}))/u

/** Abbreviations that a slide may need later: `(METI)`. */
/** A work in brackets by author and year: `(Smith, 2015: 13)`. */
const isSource = (text: string): boolean => /^\p{Lu}[^()]*,? (?:19|20)\d\d[a-z]?(?:[:,] ?(?:(?:paras?|paragraphs?|sections?|chapters?|ch|sec|p|pp|figures?|tables?|§+)\.? ?)?[\d–, p.-]+)?$/u.test(text) && /^\p{Lu}[\p{L}’ .&-]+(?:,| et al)/u.test(text)
/** `(a)`, `(iii)`: a list within the sentence. */
const isMark = (text: string): boolean => /^(?:\p{L}|[ivx]{1,4}|\d)$/u.test(text)

const isAbbreviation = (text: string): boolean => /^“?\p{Lu}[\p{L}\p{N}&./-]{1,9}”?$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)

const tidy = (text: string): string => text.replace(/\s+([,.;:])/g, '$1').replace(/,\s*([.;:])/g, '$1').replace(/\s{2,}/g, ' ').trim()

type Cut = (text: string) => string

/** `First, to be sure, was the storm`: without its opening, the sentence would ask. */
const INVERTED = /^(?:is|are|was|were|has|have|had|comes?|came|will|would)\b/u

/** `For instance, it is important to light the quays`: without its first words, one of several would be what is wanted. */
const WANTED = /\b(?:should|must|needs? to|ought to)\b|\bit (?:is|will be|would be) (?:also )?(?:\p{Ll}+ly )?(?:important|essential|vital|crucial|critical|necessary|imperative|urgent)\b/iu
const isInstanceWanted = (text: string): boolean => /^For (?:example|instance), /u.test(text) && WANTED.test(text)

/** `Policy relevance: …`, `Key finding 3: …`: it says what the paragraph is for, where every one of them has such a name. */
const PURPOSE = /^(?:(?:[Pp]olicy )?(?:[Rr]elevance|[Ii]mplications?)|(?:[Kk]ey )?(?:[Ff]indings?|[Tt]ake-?aways?|[Mm]essages?|[Ii]nsights?)|Why (?:it|this) matters|Bottom line|(?:The )?[Cc]ontext|Background|Significance|Assessment|Analysis|Results?|Conclusion|Rationale|Overview|In brief)(?: \d{1,2})?: (?=[“"]?\p{Lu})/u
const dropPurpose: Cut = text => text.replace(PURPOSE, '')

function dropOpening(text: string): string {
  if (isInstanceWanted(text))
    return text
  const left = text.replace(RUN_IN, '').replace(OPENINGS, '')
  return INVERTED.test(left.replace(/^[^,]{2,30}, /u, '')) && left !== text ? text : capitalise(left.replace(BARE_OPENINGS, ''))
}

/** `(see Figure 3)`, `(emphasis added)`: it leads elsewhere, or is about the text. */
const LEADS_ELSEWHERE = /\b(?:see|cf\.|[Ff]igures?|[Tt]ables?|[Ss]ections?|[Cc]hapters?|[Aa]nnex|[Aa]ppendix|[Bb]ox|emphasis|italics|hereafter|henceforth|ibid|op\. cit)\b/u

/** `(or both)`, `(but not all)`: it widens or limits what stands before it. */
const LIMITS = /^(?:or|and|but|not|if|only|except|excluding|non-?\p{L}+)\b/u

const staysInBrackets = (inner: string): boolean => isAbbreviation(inner) || isMark(inner) || LIMITS.test(inner)
  || (/[\d%$€£¥]/.test(inner) && !isSource(inner) && !/\b(?:see|[Ff]igure|[Tt]able|[Ss]ection|[Cc]hapter|[Aa]nnex)\b/.test(inner))

/** `…, as discussed below.`, `…, as per the table above.` */
const POINTS_ON = /, as (?:is |was |are |were )?(?:per|described|discussed|outlined|noted|shown|explained|detailed|mentioned|explored|examined|set out|listed)\b[^,;:]{0,50} (?:above|below)(?=\.$)|, as (?:shown|seen|illustrated|depicted|displayed|can be seen) (?:in|by) (?:the )?(?:[Ff]igure|[Tt]able|[Cc]hart|[Gg]raph|[Bb]ox|[Mm]ap) ?[\dIVX.]*[\dIVXa-z]?(?=\.$)/u

/** `(see Figure 3)`, `[12]`, `(Smith, 2015)`, `(emphasis added)`, `…, as discussed below.` */
const dropReferences: Cut = text => tidy(text
  .replace(POINTS_ON, '')
  .replace(/\s*\[\d+(?:[,–-]\s?\d+)*\]/g, '')
  .replace(/\s*\(([^()]*)\)/g, (whole, inner: string) => isSource(inner) || (LEADS_ELSEWHERE.test(inner) && !staysInBrackets(inner)) ? '' : whole))

/** `five uses (rescue, transport, …)`: what is counted is named. */
const NAMES_COUNTED = /\b(?:two|three|four|five|six|seven|eight|nine|ten)\b[^,;.]{0,40}$/iu

/** What else stands in brackets; figures, abbreviations and what limits or names stay. */
const dropBrackets: Cut = text => explains(text) || tellsApart(text) ? text : tidy(text.replace(/\s*\(([^()]*)\)/g, (whole, inner: string, at: number) =>
  staysInBrackets(inner) || spellsOut(text.slice(0, at), inner) || (inner.includes(', ') && NAMES_COUNTED.test(text.slice(0, at))) ? whole : ''))

/** What stands between two dashes. */
const dropDashes: Cut = text => tidy(text.replace(/(?<dash>\s[–—]\s|—)(?=\D)(?<aside>[^–—]{3,160}[^\s–—])\k<dash>(?=\p{Ll})(?!(?:particularly|especially|notably|mainly|including|such as|with|like)\b)/u, (whole, dash: string, aside: string, at: number) => LIMITED.test(aside) ? whole : endsRelative(text.slice(0, at), text.slice(at + whole.length)) || ADVERBIAL.test(text) && !/^As \p{Lu}/u.test(text) && !/, /.test(text.slice(0, at)) && !opensWithVerb(text.slice(at).replace(/^\s?[–—].*?[–—]\s?/u, '')) ? ', ' : ' '))

/** `Japan, which has few rules, prefers …`: only where what follows the second comma is the verb of what stands before the first. */
const dropRelative: Cut = text => tidy(text.replace(/^([^,;:“”()]+), (?:which|who|whose) [^,;:“”()]{8,140}, (?=\p{Ll})(.+)$/u,
  (whole, subject: string, rest: string) => !rejects(whole.slice(subject.length)) && !opensAsClause(`${subject} of`) && opensWithVerb(rest) ? `${subject} ${rest}` : whole))

/** After an aside comes more of what stands before it. */
const RESUMES = /^(?:to|into|that|than|of|from|on|in|at|for|by|with|as) |^\p{Ll}+s (?:apart|down|up|out|off|in|to|on|away|back|open|short)$/u

/** `…, where the law permits it.`, `…, where appropriate.`: it limits what stands before it. */
const WHERE_FIT = /^(?:(?:[\p{L}’-]+ ){0,6}(?:permit|allow)(?:s|ted|ed)?|(?:\p{Ll}+ )?(?:possible|appropriate|necessary|needed|applicable|relevant|required|feasible|available|practicable))\b/u

/** `…, which was built in …` at the end; not `…, which makes the quay dark`. */
const dropTail: Cut = text => text.replace(/, (?:which|who|whose|where) (?<tail>[^;:“”()]{8,160})\.$/u, (whole, tail: string) => (whole.startsWith(', where ') && WHERE_FIT.test(tail)) || tellsOutcome(whole) || rejects(whole) || tail.split(', ').slice(1).some(part => opensWithVerb(part) || RESUMES.test(part)) ? whole : '.')

/** Where in the document: `above`, `in the previous section`, `in Chapter 2`. */
const WHERE = String.raw`(?:above|earlier|previously|below|at the (?:outset|start|beginning)(?: of (?:this|the) (?:paper|report|study|brief|article|section|chapter))?|(?:earlier )?in (?:the|this|an?) (?:previous |earlier |last |next |following |first |second |third |fourth )?(?:section|chapter|part|paper|report|study)|in (?:the|this|our) (?:[\p{L}-]+ ){0,4}?(?:section|chapter|appendix|annex)|in the (?:table|chart|graph|figure|map|box|diagram) (?:above|below)|in (?:[Cc]hapter|[Ss]ection|[Pp]art|[Ff]igure|[Tt]able|[Bb]ox) [\dIVX.]*[\dIVX])`

/** `As noted above, …`, `It is worth noting that …`: the author's own voice. */
const OWN_VOICE = new RegExp(String.raw`^(?:As (?:detailed|described|set out|outlined|noted) (?:in|under) (?:[Rr]ecommendations?|[Aa]nnex|[Aa]ppendix|[Bb]ox|[Ss]ection|[Cc]hapter) [\dA-Z]+,|As (?:noted|mentioned|discussed|described|outlined|explained|shown|stated|set out|seen|highlighted|indicated|argued|alluded to)(?: ${WHERE})?,|It is worth noting that|It should be noted that|It is important to note that|Note that|(?:What is clear is|It is (?:now )?(?:clear|evident|undeniable|no secret|important to understand|crucial to understand)|The (?:truth|fact|reality|bottom line) is|There is no doubt|It is (?:worth|important to) (?:emphasi[sz](?:e|ing)|remember(?:ing)?|recall(?:ing)?|stress(?:ing)?)) that|Needless to say,|As (?:the|this) (?:table|chart|graph|figure|map|diagram)(?: (?:above|below))? (?:shows|illustrates|indicates|makes clear|demonstrates|suggests),|As (?:this|the) (?:\p{L}+ )?(?:paper|report|[Bb]rief|article|study) (?:\p{L}+ )?(?:reveals|shows|argues|argued|demonstrates|demonstrated|finds|notes|explains|makes clear|has shown|has argued|has demonstrated),|As (?:illustrated|shown|demonstrated|evidenced) by [^,]{3,60},|(?:This (?:\p{L}+ )?|The (?:present |current |research |policy )?)(?:paper|report|[Bb]rief|article|study) (?:argues|finds|concludes|shows|demonstrates|contends|has argued|has shown) that|Another(?: \p{Ll}+){0,2} (?:finding|conclusion|takeaway|lesson|insight|observation|point)(?: \p{Ll}+){0,3} (?:is|was) that|(?:This|These|That|Those|All (?:this|these|of this))(?: [\p{Ll}\p{N}-]+){1,9} (?:call (?:to|for) action|message|conclusion|lesson|pattern|truth|verdict|answer|finding):)\s+`, 'u')
/** Without what a paper says of its own voice: `This paper argues that`. */
export const withoutVoice: Cut = text => !text.startsWith('As ') && / (?:and|but) that /u.test(text) ? text : capitalise(text.replace(OWN_VOICE, ''))

/** An opening before the subject, which keeps its comma. */
export const ADVERBIAL = /^(?:In|At|On|For|Despite|Unlike|Like|Since|Before|After|By|With|Without|While|Although|Though|If|When|Even|As|During|Under|From|To|Beyond|Through|Within|Among|Over|Until|Because|Given|Where|According|Some|Once|Between|Across|Just|More|Most|Taken|[\p{L}]+ing|[\p{L}]+ly|[\p{L}]+ed)\b/u

/** `Some ports, for example, the two of Elm`: it is one of them, and no other name for them. */
const GIVES_INSTANCE = /\b(?:some|many|several|most|few|other|certain|various|two|three|four)\b|[^su]s$/iu

/** `The quay is lit, however, it leaks`: the joint alone parts two sentences. */
const joinsTwo = (joint: string, before: string, after: string): boolean => joint.endsWith(', however, ') && !/ (?:and|or|but|that|whether)$/u.test(before) && isSentence(`${before}.`) && opensAsClause(before) && opensAsClause(after)

/** `The port, however, lost …`, `They are, for example, …`: joints to other sentences within the sentence. */
const dropJoints: Cut = text => text
  .replace(/^([^,]+), (?:however|moreover|therefore|furthermore|meanwhile|in turn|in addition|of course|nevertheless|nonetheless|consequently), (?!(?:and|or|but)\b)/u, (joint: string, before: string) => joinsTwo(joint, before, text.slice(joint.length)) ? joint : ADVERBIAL.test(before) && !opensWithVerb(text.slice(joint.length)) ? `${before}, ` : `${before} `)
  // After an opening, or before an aside of the subject, one comma stays; a conjunction has none.
  .replace(/^(?<before>(?:Even )?(?:If|When|While|Where|Because|Although|Though|Whereas|Unless|Once|Should|That)), for (?:example|instance), (?=\p{L})/u, '$<before> ')
  .replace(/^(?<before>[^,]+), for (?:example|instance), (?=\p{L})/u, (joint: string, before: string) => opensWithVerb(text.slice(joint.length)) ? `${before} ` : (ADVERBIAL.test(before) && !/^(?:Some|Just|More|Most)\b/u.test(before) && !opensAsClause(before)) || (/^(?:one of|an?|the) /u.test(text.slice(joint.length)) && !GIVES_INSTANCE.test(before) && !opensAsClause(`${before} of`)) ? `${before}, ` : joint)
  .replace(/(?<=\b(?:is|are|was|were|has|have|had|be|been)), for (?:example|instance), /u, ' ')
  .replace(/, for (?:example|instance), (?=(?:is|are|was|were|has|have|had|will|can|could|may|should|that|of|to)\b)/u, ' ')
  .replace(/, (?:however|moreover|for example|for instance|of course)\.$/u, '.')
  .replace(/^([^,]{3,60}), too, (?=\p{Ll})/u, '$1 ')
  .replace(/(?<=\b(?:is|are|was|were|has|have|had|must|should|can|could|will|would|may|might|do|does|did)) (?:therefore|thus|hence|consequently|accordingly|moreover|furthermore) (?=\p{Ll})/u, ' ')
  .replace(/^(?!.*\b(?:not|only|but|and|or|if|even)\b.*\balso\b)(.+?) also (?=\p{Ll})(?!(?:because|due|by|as|for|with|in|on|at|to)\b)/u, (whole, before: string) => isBalanced(before) ? `${before} ` : whole)

/** `…; and` at the end of an item of a list. */
const dropTrail: Cut = text => text.replace(/[;,](?: and| or)?$/u, '')

const ALWAYS: readonly Cut[] = [dropPurpose, dropOpening, withoutVoice, dropOpening, dropReferences, dropJoints, dropTrail]
const WHEN_LONG: readonly Cut[] = [dropBrackets, dropDashes, dropRelative, dropTail]

/** `…, such as A, B and C, …` between two commas. */
const dropSuch: Cut = text => tidy(text.replace(/, (?:such as|including|like|for example|for instance) [^;:“”()]{4,160}?, (?=(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\b)/u, ' '))

const apply = (text: string, cut: Cut): string => {
  const shorter = cut(text)
  return shorter !== text && countWords(shorter) >= 4 && keepsMeaning(text, shorter) && !losesNamed(text, shorter) && (!endsOpen(shorter) || endsOpen(text)) ? shorter : text
}

/** Without asides, for a title: each that may go is gone. */
export const withoutAsides = (text: string): string => [...WHEN_LONG, dropSuch].reduce(apply, text)

/** `Most importantly, …`: here the word for a share weighs what is said, and counts nothing. */
const STRESS = /^(?:Perhaps )?[Mm]ost (?:importantly|notably|significantly|crucially|strikingly|recently), /u

/** The sentence with all that may go gone; each cut that would change its meaning is left out. */
export const cutSentence = rememberText((sentence): string => isAbroad(sentence) ? sentence : cutWith(ALWAYS, sentence))

/** The same with who says so: `The report concludes that …`, of another’s report. */
const AS_VOICED = ALWAYS.filter(cut => cut !== withoutVoice)
export const cutVoiced = rememberText((sentence): string => isAbroad(sentence) ? sentence : cutWith(AS_VOICED, sentence))

/** The same with the word that turns against the sentence before it: `However, …`; `undefined` where none does. */
export const turningSentence = (sentence: string): string | undefined =>
  TURNS_FIRST.test(sentence) ? cutWith(ALWAYS.filter(cut => cut !== dropOpening && !(cut === withoutVoice && sentence.startsWith('The '))), sentence) : TURNS_WITHIN.test(sentence) ? cutWith(ALWAYS.filter(cut => cut !== dropJoints), sentence) : undefined

function cutWith(cuts: readonly Cut[], sentence: string): string {
  const plain = cuts.reduce(apply, capitalise(sentence.replace(STRESS, '')))
  return WHEN_LONG.reduce((text, cut) => countWords(text) > LONG ? apply(text, cut) : text, plain)
}
