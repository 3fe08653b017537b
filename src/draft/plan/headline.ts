/** Which statement heads a slide. */
import { countWords } from '../../../model/time-plan.ts'
import { fitsTitle } from '../../../model/title-lines.ts'
import { opensAsClause } from '../language/clauses.ts'
import { isSentence } from '../language/dangling.ts'
import { definesHeading, isOnWords } from '../language/definitions.ts'
import { isInstruction } from '../language/instructions.ts'
import { leansOnOpening } from '../language/lost-openings.ts'
import { pointedWithin } from '../language/pointing.ts'
import { titleOver, type Heading } from '../language/titles.ts'
import { pointsBack } from './antecedents.ts'
import { FOIL, PROCEDURE } from './foils.ts'
import { isOfOld } from '../language/turning.ts'
import { isStranger } from './introduced.ts'
import { asThesis, isEntry } from './thesis.ts'
import { isGrantedOnly, isTurned } from './turns.ts'
import { remember, rememberText } from '../../remember.ts'
import { countMatches, isUnspaced, stemsOf } from '../language/words.ts'
import type { Claim, Statement } from '../types.ts'

export interface Headline {
  title: Claim
  titled: Statement
  /** The title is all that the statement says. */
  isWhole: boolean
  /** Where it is not: what else the statement says, as a sentence of its own. */
  rest?: string
}

/** What speaks of the document or its making, or joins it to what stands before: it tells little of the matter. */
const OF_THE_DOCUMENT = new RegExp([
  String.raw`^(?:The|This|A|An|One|Another|Each) (?:\w+ )?(?:paper|report|chapter|section|article|brief(?:ing)?|(?:case )?study|(?:participants?|interviewees?|respondents?|research|authors?)(?! (?:\p{Ll}+ )?(?:not(?:ed|e)|agreed?|stress(?:ed)?|warn(?:ed)?|argued?|emphasi[sz]ed?|highlight(?:ed)?|felt|believed?|cautioned|pointed out|found|finds?|concluded?) that )|framework(?![^.;:]{0,50} (?:revealed|flagged|identified|found|shows?|showed)\b)|following|next|final|second|third|fourth|fifth)\b`,
  String.raw`^(?:(?:Several|Some|Many|Most) (?:participants|interviewees|respondents|experts)|Participants|Interviewees?|Interviews|Respondents)\b(?! (?:\p{Ll}+ )?(?:noted|agreed|stressed|warned|argued|emphasi[sz]ed|highlighted|felt|believed|cautioned|pointed out|said|say|expressed) that )`,
  String.raw`\b(?:[Tt]his|[Tt]he (?:following|next|previous)) (?:section|chapter|paper|report|brief|part) (?:will|explains?|examines?|explores?|looks?|sets? out|considers?|introduces?|provides?|aims?|seeks?)\b`,
  String.raw`^(?:Collectively, )?(?:[Tt]he|[Aa]n?) (?:main |core |overall )?(?:objective|aim|purpose|goal|set of questions|intention) (?:of this|of the (?:paper|report|study|research)|explored|is (?:not )?to)\b|\b(?:[Tt]his|[Tt]he) (?:paper|report|study|article) is not (?:intended|meant)\b|\bthe authors’|\bthe (?:content|writing|scope|purpose) of (?:the|this) (?:paper|report|study|article)\b|\b(?:in|for|from|of) (?:this|the) (?:paper|report|study|article|brief)\b|\b(?:Figure|Table|Box|Map|Chart) \d`,
  String.raw`\b(?:set out|sought|seeks?|aim(?:s|ed)|intend(?:s|ed)) to (?:explore|investigate|examine|assess|understand|analy[sz]e|review|map|study)\b`,
  // How a picture is read.
  String.raw`\b(?:[Bb]ox(?: |-)?plots?|[Ww]hiskers)\b|\b(?:boxes|lines?|bars?|areas?|axis|shading|columns?|dots?|colou?rs?) (?:in|of|on) the (?:graph|chart|map|diagram|plot)\b`,
  String.raw`^(?:Regarding|With regard|If (?:not|so)|\()`,
  // What people did at a table: of what they said it tells the subject only.
  String.raw`^(?:[^,]{3,60}, )?(?:[\p{L}’+-]+ ){0,5}(?:[Tt]ask ?force|[Pp]articipants|[Mm]embers|[Dd]iscussions?|[Ww]orkshop|[Rr]ound ?table|[Mm]eeting|[Aa]ttendees|[Pp]anel(?:lists)?|[Cc]onference|[Ee]xperts)(?: (?:then|further|also))? (?:began|started|examined|discussed|considered|debated|explored|assessed|reviewed|addressed|looked|turned|focused|reflected|commented|met|convened|first|held|will continue)\b`,
  String.raw`\b(?:following|above|below) (?:\p{Ll}+)\.?$|\b(?:as follows|above-mentioned|aforementioned|mentioned above|the points made)\b`,
].join('|'), 'u')

export const isOfDocument = rememberText((text): boolean => OF_THE_DOCUMENT.test(text) || PROCEDURE.test(text))

/** What leans on its neighbours, or promises what it does not say: a point it may be, a title it should not. */
const LEANING = new RegExp([
  String.raw`^(?:An?|One|Another) (?:\p{Ll}+ ){0,2}(?:example|instance|illustration)\b|^(?:Let us|As an? (?:next|first)|Building (?:up)?on|In (?:light|addition|response)|For (?:example|instance)|There (?:is|are|was|were|remains?) (?:(?:still|also|now) )?(?:some|several|a few|few|various|certain|other|two|three|four|at least|a number|many))\b|^There (?:is|are|was|were) (?:\S+ ){0,4}\S+$`,
  String.raw`^(?:Also|Other|Instead|Further|Fortunately|Unfortunately|Sometimes?|Elsewhere|Meanwhile|Here|Then)\b|\b(?:the same way|that sort of|a case in point|such (?:an? )?(?!as\b)\p{Ll}+|[Tt]hese|[Tt]hose\b(?! (?:who|whose|of|in|with|from|for|to|on|by|at|\p{L}+ed|\p{L}+ing)\b)(?!(?<=\S those) that\b)|(?:the|[Tt]he) (?:latter|former)|this (?!(?:year|century|decade|month|week|summer|winter|spring|autumn)\b)\p{Ll}+)\b`,
  String.raw`^(?:Arguably, )?(?:[Aa]|[Tt]he) similar\b|^The (?:first|second|third|fourth|fifth|other|last|differences?|two|three|four)\b|^The (?:events?|attacks?|move|decision|talks|strikes?)\b(?! (?:of|on|in|by|to|that|against|between)\b)`,
  String.raw`\b[Tt]he (?:old|new|previous|former|existing) ones?\b|\b(?:here|back then|ever since|at the time(?! of\b)|of them|for them|use them)\b|^(?:(?!\s\p{Lu})[^,])*?\b(?:the|[Tt]he) (?:company|firm|plant|agency|group|organi[sz]ation|facility|operation|programme|initiative)(?:’s)?\b(?! (?:of|for|that|which|in|to)\b)`,
  String.raw`\b(?:instead|above|below|earlier|mentioned|outlined(?! (?:in|by) )|the following)\b`,
  String.raw`\bfor (?:several|many|various|two|three|four) reasons$|\b(?:several|the following|two|three|four|various) (?:\S+ )?(?:ways|factors|reasons|measures|conclusions|aspects|points|elements|areas|differences)\b`,
  String.raw`\b(?:is|are) (?:significantly |very |quite |also |not )?(?:different|similar|twofold|clear|new)\.?$`,
  String.raw`^(?:\p{L}+ ){1,4}(?:explored|examined|analy[sz]ed|interviewed|surveyed|conducted)\b`,
  String.raw`\b(?:another|further|additional) (?:\p{Ll}+ )?(?:layer|dimension|factor|aspect|challenge|issue|problem)\b|^(?:It is important to|One must|We must) (?:remember|note|recall)\b|\bcomplicates? matters\b|\beven (?:more|less|greater|worse|better)\b|^The (?:findings|results|conclusions|analysis|evidence|data) of\b`,
  String.raw`\bthat (?:question|problem|issue|challenge|debate|gap|argument|claim)\.?$`,
  // How something is measured.
  String.raw`\b(?:is|are) (?:\p{Ll}+ ){0,2}(?:measured|calculated|computed) (?:by|as|from|using|with)\b|\b(?:is|are) (?:\p{Ll}+ )?used as (?:an?|the) (?:\p{Ll}+ )?(?:indicator|measure|proxy|metric|benchmark)\b`,
  // Whose, is told elsewhere; a saying, or that something was said, is no finding.
  String.raw`^(?:There (?:is|are|was|were)|It (?:seems|is|was|has been))(?:(?!\s\p{Lu}|\bthat\b(?! they\b)|\bfor\b(?! (?:its|their)\b))[^,;])*? (?:their|its|they)\b`,
  String.raw`^\p{Lu}\p{Ll}+ (?:does|do) not (?:equal|imply|mean)\b|\b(?:has|have) made (?:several |various |public |repeated )?(?:statements|remarks|comments)\b`,
  // Between whom, is told elsewhere.
  String.raw`^(?:Ties|Relations|Tensions) (?!(?:between|with|among|amongst|within|in|on|over|of|from|to|towards?|across|along|around|inside)\b)(?![^,;]* between\b)`,
  // Half of what it says is elsewhere, or it says what was done to find it.
  String.raw`\b(?:said|says|suggested|implied|admitted) as much\b|\b(?:dictated?|suggests?|suggested|shows?|showed|proved?|happened) otherwise\b|^(?:As|Like|Unlike) with\b|^Certain\b|\b(?:was|were) (?:studied|examined|analy[sz]ed|reviewed|surveyed|interviewed)\b|\bimportant to (?:understand|note|remember)\b`,
].join('|'), 'u')

/** Whether a title should give way to any other. */
export const isWeakTitle = rememberText((text: string): boolean => /\.{3}|…/u.test(text) || LEANING.test(text) || FOIL.test(text) || PROMISE.test(text) || EMPTY.test(text) || isOfDocument(text) || isOnWords(text) || pointedWithin(text).length > 0)

/** The same of a title with its statement: one that calls `the treaty` what nobody has been told of, or lost that with its opening, or points back (`both ports`), leans, too. */
export const isWeakHeadline = ({ title: { text }, titled }: Pick<Headline, 'title' | 'titled'>): boolean => isWeakTitle(text) || isStranger(text, titled) || pointsBack(text, titled) || leansOnOpening(text, titled) || (isOfOld(text) && (titled.turnedBy !== undefined || isTurned(titled)))

/** Words that are read at a glance; what is much shorter says little, and each word more is worth less, down to a least. */
const GLANCE = 18
const LITTLE = 7
const A_WORD = 0.1
const LONGEST = 0.1
export const byLength = (words: number): number => words < LITTLE ? 0.6 : Math.max(LONGEST, 1 - Math.max(0, words - GLANCE) * A_WORD)

/** The same of what is heard out, at least. */
const HEARD = 0.5

/** A promise of what is told after it: `Lamps face several challenges.` */
const PROMISE = /\b(?:several|various|many|a number of|the following|two|three|four|five) (?:\p{Ll}+ )?(?:challenges|problems|issues|measures|reasons|points|ways|ideas|factors|aspects|commonalities|considerations|obstacles|options|steps|respects|areas|criteria|tests|opportunities|conclusions|implications|explanations|hypotheses|theories|possibilities|questions)\.?$|\ba host of \p{L}+s\.?$|^The (?:findings|results|conclusions|implications|lessons|evidence)\b[^,;:]{0,40} (?:is|are) (?:\p{L}+ )?(?:clear|unambiguous|stark|sobering|mixed|striking|obvious|significant|manifold|far-reaching|twofold)\.?$|-pronged \p{L}+[^,;]{0,60}\.?$/u

/** What only says that there is something to say: `The report raises important questions about …`. */
const EMPTY = /^One of (?:two|three|four) things\b|\bha(?:s|ve) (?:taken|adopted) (?:\p{Ll}+ly )?(?:different|differing|varied|diverse) approaches\.?$|^(?:A few|Some|Several|Many|Other|A number of) (?:[\p{L}-]+ ){1,6}were (?:highlighted|mentioned|identified|noted|raised|discussed) by\b|^(?:[^,]{3,30}, )?(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir) (?:[\p{L}-]+ ){1,7}(?:is|was) an? [\p{Ll}-]+ one\.?$|^(?:An?|One|Another|The) (?:[\p{Ll}-]+ ){0,3}(?:concern|issue|aspect|question|topic|theme|consideration)s? (?:(?:of|in|with|raised|discussed) [^,;:]*?)?(?:was|is|were|are|involves?|concerns?) (?:the|an?|whether|how)\b|^(?:Several|Some|Many|A number of|Two|Three|Four|Five|Various|The following) (?:[\p{L}-]+ )*(?:concepts|findings|themes|points|messages|lessons|trends|ideas|questions|issues|insights|conclusions) (?:emerged|arose|stood out|stand out|were raised|were identified|follow)\b|\brais(?:es|ed?) (?:many |several |a number of )?(?:important|key|serious|difficult|further|critical|fundamental|broader) (?:\p{Ll}+ )?questions\b|\b(?:recommendations|suggestions|proposals|options) (?:are|were|have been) (?:offered|made|provided|presented|set out|discussed|outlined)\b|\bremains? (?:highly |deeply |hotly )?(?:contested|complex|debated|complicated)\.?$|\b(?:is|are) (?:\p{Ll}+ )?worth (?:investigating|exploring|examining|considering|noting|discussing|studying)\.?$|\b(?:views|opinions) (?:are|were|remain) (?:\p{Ll}+ )?(?:mixed|divided|split)\.?$|^(?:Some|Several|Many|Various) (?:\p{Ll}+ )?(?:variations?|differences) (?:was|were|is|are|can be|could be) (?:evident|visible|seen|observed|noted|found)\b|\b(?:did|does|done) something (?:few|no|that)\b|\bwould (?:subsequently|later|soon) (?:clarify|explain|set out|outline|describe)\b/u

/** What is worth less of what speaks of the document, and of a promise that the text does not keep. */
const OF_DOCUMENT = 0.3
const UNKEPT = 0.15
/** Telling words of a text that says enough. */
const TELLING = 7

/** Who is called by a surname that nobody may have been told in full. */
const SURNAME = 0.4

/** What is worth more of a point that says what its heading names. */
const DEFINITION = 1.5

/** The same by whether its text speaks of the document, or promises only. */
const worthOfText = rememberText((text): number => OF_THE_DOCUMENT.test(text) ? OF_DOCUMENT : PROMISE.test(text) || EMPTY.test(text) ? UNKEPT : 1)

/** What a statement is worth as a point; a list keeps what it promises. */
export function worthAsPoint({ text, weight, words, stems, isItem, isList, isHeard, headed }: Statement): number {
  return weight * (stems.size < TELLING ? 0.6 + 0.4 * stems.size / TELLING : 1) * (isList && worthOfText(text) === UNKEPT ? 1 : worthOfText(text)) * (isHeard ? Math.max(HEARD, byLength(words)) : byLength(words)) * (isItem ? 0.85 : 1) * (definesHeading(text, headed) ? DEFINITION : 1)
}

/** What a weak title is worth beside a good one: only where there is no other. */
const LAST_RESORT = 0.15
/** What a title is worth of which more is said on the slide: by the sentence as a whole, or by its other clause. */
const SAID_AGAIN = 0.65
const IN_TWO = 0.8
/** A promise that the slide keeps. */
const WITH_LIST = 1.2
/** It joins what is said to something said before. */
const JOINS = /\b(?:also|too)\b(?! (?:\p{Ll}+ )?(?:many|much|few|little|\p{Ll}+ly|late|long|high|low|large|great|small|often)\b)/u
const JOINED = 0.6
/** The same by its own sentence, whose word for it was dropped. */
const BY_SENTENCE = { adds: 0.6, instance: 0.4, granted: 0.25 } as const
const worthOfJoined = ({ joined }: Statement): number => joined === undefined ? 1 : BY_SENTENCE[joined]
/** What the next sentence turns against is granted, and no finding. */
const TURNED = 0.4
/** Share of names above which a title tells of somebody, not of the matter. */
const NAMES = 0.36

/** Names and figures among the words after the first. */
const namesIn = (text: string): number => countMatches(text, /(?<=\s)[“"(]?(?:\p{Lu}|\d)[^\s]*/gu) / Math.max(1, countWords(text))

/** Words shared with others on its slide that show that it is about them. */
const SHARED = 4

/** How far the title's words are those of the others on its slide, 0–1. */
const centrality = (stems: ReadonlySet<string>, all: ReadonlyMap<string, number>): number =>
  Math.min(1, [...stems].filter(stem => (all.get(stem) ?? 0) > 1).length / SHARED)

/** 0–1: how well a statement heads a slide, by what it carries, how it reads, and whether the slide is about it. */
function strength({ title: { text }, titled, isWhole, rest }: Headline, all: ReadonlyMap<string, number>): number {
  const stems = stemsOf(text)
  return titled.weight * (titled.isSurname ? SURNAME : 1) * asThesis(text, stems, titled) * (0.3 + 0.7 * Math.min(1, stems.size / TELLING)) * (0.7 + 0.3 * centrality(stems, all))
    * (isWeakHeadline({ title: { text, refs: [] }, titled }) && !titled.isList ? LAST_RESORT : 1) * (isWhole ? 1 : rest === undefined ? SAID_AGAIN : IN_TWO) * (titled.isItem ? 0.5 : 1) * (/:/.test(text) ? 0.6 : 1)
    * (titled.isList ? WITH_LIST : titled.leaning.length > (titled.parts ?? 0) ? 0.6 : 1) * (isGrantedOnly(titled) ? TURNED : 1) * (namesIn(text) > NAMES ? 0.6 : 1) * (JOINS.test(text) ? JOINED : worthOfJoined(titled))
}

/** An item that goes on from its lead: `Spending more than …`. */
const PARTICIPLE = /^\p{Lu}\p{Ll}+ing\b/u

/** Words of a title that was cut from more. */
const LEAST_CUT = 6
/** Candidates looked at: below them none carries enough. */
const MOST = 60

/** By the letters that a title has room for. */
const known = new Map<number, (statement: Statement) => Heading | undefined>()
function titlesOf(most: number): (statement: Statement) => Heading | undefined {
  const found = known.get(most) ?? remember((statement: Statement) => titleOver(statement, text => fitsTitle(text, most)))
  known.set(most, found)
  return found
}

function wordsOfAll(candidates: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const stem of candidates.flatMap(({ stems }) => [...stems]))
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** Strength of a title below which a section's own heading says more; a statement of the matter says more than any, unless it is next to nothing. */
export const LEAST = 0.12
const LEAST_FINDING = 0.03

/** An item as a clause or an instruction, never a bare phrase. */
const isFullItem = (text: string): boolean => !PARTICIPLE.test(text) && (opensAsClause(text) || isInstruction(text) || text.split(', ').slice(1).some(opensAsClause))

/** A sentence on the matter; any name of its section says more than one on the document. */
const canHead = ({ isList, isItem, isSupposed, isHalf, isSide, text: whole }: Statement, { text, isWhole }: Heading): boolean =>
  isSupposed !== true && isHalf !== true && isSide !== true && !isOfDocument(text) && !isEntry(text) && !(isList && !isWhole && /[:;]$/u.test(whole)) && (!isItem || isFullItem(text)) && (isUnspaced(text) || isInstruction(text) || isSentence(`${text.replace(/[.!…]$/, '')}.`))

/** What a statement can be called by, in the room of `most` letters. */
function headingFor(titled: Statement, most: number): Heading | undefined {
  const title = titlesOf(most)(titled)
  return title && canHead(titled, title) && !(title.text.length + 1 < titled.text.length && countWords(title.text) < LEAST_CUT) ? title : undefined
}

/** Whether a statement can head a slide, and well. */
export function isHeading(titled: Statement, most: number): boolean {
  const title = headingFor(titled, most)
  return title !== undefined && !isWeakHeadline({ title, titled })
}

/** How strong a headline is, by itself. */
export interface Ranked { headline: Headline, value: number }

/** `Revenue: Fees could rise.` among items that have names, too: one of several of a kind, and no roof over the others. */
const isNamedItem = ({ isItem, text }: Statement): boolean => isItem && /^\p{Lu}[^.:;\d]{2,40}: \S/u.test(text)

/** Titles in the room of `most` letters, the best first; one that leans or only promises, no weaker than `least`; a phrase from a list is no finding. */
export function headlinesOf(candidates: readonly Statement[], most: number, least = 0): Ranked[] {
  const all = wordsOfAll(candidates)
  const isOneOfMany = candidates.filter(isNamedItem).length > Math.max(1, candidates.length / 2) ? isNamedItem : () => false
  return candidates.filter(one => !isOneOfMany(one)).sort((a, b) => b.weight - a.weight).slice(0, MOST).flatMap((titled): Ranked[] => {
    const title = headingFor(titled, most)
    if (!title)
      return []
    const { isWhole, rest, ...claim } = title
    const headline = { title: claim, titled, isWhole, ...rest === undefined ? {} : { rest } }
    const value = strength(headline, all)
    return value >= least || (value >= LEAST_FINDING && !isWeakHeadline(headline)) ? [{ headline, value }] : []
    // What two columns can show heads a slide only where nothing else does.
  }).sort((a, b) => Number(a.headline.titled.isContrasted === true) - Number(b.headline.titled.isContrasted === true) || b.value - a.value)
}

/** The best of them. `undefined` where none can be one. */
export const headlineOf = (candidates: readonly Statement[], most: number, least = 0): Headline | undefined => headlinesOf(candidates, most, least)[0]?.headline

/** The best of those that are good in their place. */
export const headlineWith = (candidates: readonly Statement[], most: number, least: number, isGood: (headline: Headline) => boolean): Headline | undefined =>
  headlinesOf(candidates, most, least).find(({ headline }) => isGood(headline))?.headline
