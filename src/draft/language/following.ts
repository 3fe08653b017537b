/**
 * Sentences that call what the sentence before them has named: `The minister …`, `The report …`. They say whom they mean only beside it.
 * What a paper calls itself (`the paper`, `the authors`) is not among them.
 */
import { capitalise, countMatches } from './words.ts'
import { figuresOf } from '../../evidence/figures.ts'
import { PAST_FORMS } from './verbs.ts'

/** Nouns by which a sentence takes up what stands before it, with the words that name such a thing there. */
const TAKEN_UP: [noun: string, named: RegExp][] = [
  ['interviewees?|respondents?|participants?|experts?|analysts?|scholars?|officials?', /\b(?:interviewee|respondent|participant|expert|analyst|scholar|official|researcher)s?\b/u],
  ['minister|president|general|ambassador|commander|director|chairman|secretary|official', /\p{Lu}\p{L}+ \p{Lu}\p{L}+|\b(?:[Mm]inister|[Pp]resident|[Gg]eneral|[Aa]mbassador|[Cc]ommander|[Dd]irector|[Cc]hairman|[Ss]ecretary)\b/u],
  ['report|study|assessment|survey|document', /\b(?:an?|’s|\p{Lu}\p{L}+) (?:[\p{L}\d-]+ ){0,3}(?:report|study|assessment|survey|analysis|document)\b|“[^”]{8,}”/u],
  ['platform|company|firm|app|service|provider|manufacturer', /(?<=[\p{Ll},] )\p{Lu}\p{L}+|\b(?:platform|company|firm)\b/u],
  ['group|organi[sz]ation|agency|network|unit|body', /\b(?:an?|the|\p{Lu}[\p{L}-]+) (?:[\p{L}-]+ ){0,3}(?:group|organi[sz]ation|agency|network|unit|body)\b|\([A-Z]{2,}[^)]*\)/u],
  ['programme|program|initiative|project|scheme|campaign|operation|exercise', /\b(?:an?|\p{Lu}[\p{L}-]+|called|named) (?:[\p{L}-]+ ){0,3}(?:[Pp]rogramme|[Pp]rogram|[Ii]nitiative|[Pp]roject|[Ss]cheme|[Cc]ampaign|[Oo]peration|[Ee]xercise)\b|\([A-Z]{2,}[^)]*\)/u],
]
/** Further past forms that do not end in -ed; what stands before `by` tells which one is meant: `the fund held by Elm`. */
const PAST = `(?:became|began|brought|built|came|chose|cut|drew|drove|fell|fought|found|gave|grew|held|kept|led|left|lost|made|meant|met|put|ran|rose|said|sank|saw|sent|set|sold|sought|spent|spoke|stood|thought|told|took|went|won|wrote|${PAST_FORMS})\\b(?! by\\b)`
const VERB = String.raw`(?:also |later |further |then |now |\p{Ll}{3,}ly )*(?:is|are|was|were|has|have|had|will|would|could|can|may|might|did|does|\p{L}+(?:s|ed)|${PAST})\b`
const SUBJECTS = TAKEN_UP.map(([noun, named]) => ({ subject: new RegExp(String.raw`^(?:[Tt]he|[Tt]hat) (?:${noun}) ${VERB}`, 'u'), named }))

/** Whether the sentence begins with something that the one before it has named. */
export const takesUp = (sentence: string, before: string): boolean => SUBJECTS.some(({ subject, named }) => subject.test(sentence) && named.test(before))

/** `The treaty opened …`: a thing of which there are many. */
const THE_THING = new RegExp(String.raw`^The (?<noun>treaty|convention|pact|accord|sect|project|trend|data|law|bill|act|fund|facility|vessel|ship|tanker|plant|factory|mine|pipeline|cable|dam|port|base|programme|program|initiative|centre|center|deal|contract|loan|grant|platform|tool|system|model|device|drone|missile|map|index|poll|committee|commission|task force|party|movement|militia|sentence|verdict|court|bank|firm|company) ${VERB}`, 'u')

/** The word, also with a capital. */
const either = (noun: string): string => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`
/** What stands before it in a name: `the Elm Lamp Trust`. */
const NAME_BEFORE = String.raw`\b(?!(?:The|This|That|These|Those|Its|Their)\b)\p{Lu}[\p{L}-]+`

/** `The search committee sits …`: any other thing, by the very words that named it. What there is only one of, or is the document, is none. */
const ANY_THING = new RegExp(String.raw`^The (?:(?<kind>\p{Ll}[\p{Ll}-]*) )?(?<thing>(?!(?:paper|report|brief|article|study|essay|analysis|chapter|section|project|public|government|world|state|country|president|army|military)\b)\p{Ll}{4,}) ${VERB}`, 'u')

/** Whether the sentence begins with a thing that the one before it names for the first time: `a new lamp law`, `Elm’s first treaty`, `the Lamp Treaty`. */
export function namesAgain(sentence: string, before: string): boolean {
  const noun = THE_THING.exec(sentence)?.groups?.noun
  const { kind, thing } = ANY_THING.exec(sentence)?.groups ?? {}
  const isNamed = (word: string, pattern: string): boolean => (before.includes(word) || before.includes(capitalise(word))) && new RegExp(pattern, 'u').test(before)
  return (noun !== undefined && isNamed(noun, String.raw`(?:\b[Aa]n?|’s?|${NAME_BEFORE}) (?:\p{Ll}[\p{L}-]* ){0,2}?${either(noun)}\b`))
    || (thing !== undefined && (kind === undefined || isNamed(kind, String.raw`\b${either(kind)}\b`)) && isNamed(thing, String.raw`(?:\b[Aa]n? (?:\p{Ll}[\p{L}-]* ){0,2}?|${NAME_BEFORE} )${either(thing)}\b`))
}

/** `The report concludes that …`, after a sentence that tells of `a study of 2019`: the claim is that one’s. */
const CONCLUDES = /^The (?:\p{L}+ )?(?:paper|report|brief|article|study|assessment) \p{L}+s that\b/u
const OTHERS = /\b(?:[Aa]n?|[Aa]nother|(?!This)\p{Lu}\p{L}+(?:’s)?) (?:[\p{L}\d-]+ ){0,3}(?:report|study|assessment|survey|paper|article)\b(?! (?:aims|examines|explores|argues))/u
export const speaksForOthers = (sentence: string, before: readonly string[]): boolean => CONCLUDES.test(sentence) && before.some(one => OTHERS.test(one.replace(/\b[Tt]his (?:\p{L}+ )*?(?:report|study|assessment|survey|paper|article)\b/gu, '')))

/** `Fines would also be high in Elm.`: where something else is so, which the sentence before supposes. */
const ALSO = /^(?!It\b|They\b|This\b|These\b|If\b|In\b)[^,;]{3,80}? would also \p{Ll}/u
/** `The quays would go dark.`, `Then pilots would leave.`: in a case that its own words do not name; a deed, one of many or what somebody said names it itself. */
const IN_A_CASE = /^(?:Then |In turn, |As a result, |Moreover, |In addition, )?(?!(?:An?|Any|Another|Such|One|If|When|While|Although|Should|Were|Unless|Without|With|Under|In|At|For|By|To|It|This|That|These|Those|They|He|She|We|I|You|There|What)\b|\p{Lu}\p{Ll}+ing\b)(?:(?!(?:that|which|who|how|if|said|says|would|\p{L}{2,}ed)\b)[\p{L}\d’&.-]+ ){1,7}?would (?!(?:have|like|argue|suggest|say|seem|appear|prefer)\b)/u
const NAMES_CASE = /\b(?:if|unless|without|were to|under|when|once|until|by \p{L}+ing|provided|otherwise|in the event|in case)\b/u
const SUPPOSES = /\b(?:would|could|might|[Ii]f|were to|[Ss]cenarios?|[Ss]uppose|[Ii]magine)\b/u
/** `A sale would …`, `Selling lamps would …`: the case is named; what `six lamps would cost` is as much one of several. */
const OPENS_CASE = /\b(?:could|might|[Ii]f|were to|[Ss]cenarios?|[Ss]uppose|[Ii]magine|[Aa]n? (?:[\p{L}-]+,? ){1,7}would)\b|^\p{Lu}\p{Ll}+ing\b[^,;]* would\b/u
/** Whether it says what would be so where what the sentence before supposes is so. */
export const supposesToo = (sentence: string, before: string): boolean => (ALSO.test(sentence) && SUPPOSES.test(before)) || (IN_A_CASE.test(sentence) && !NAMES_CASE.test(sentence) && OPENS_CASE.test(before))

/** A name that does not only begin the sentence. */
const NAME = /(?<=[\p{Ll}\d,;:’”)] [“"(]?)\p{Lu}[\p{L}\d]/gu
const hasName = (text: string): boolean => countMatches(text, NAME) > 0 || /^(?:[\p{L}’-]+ )?\p{Lu}{2,}|^\p{Lu}\p{Ll}+(?:’s| \p{Lu})/u.test(text)
/** `Funding fell by half`: a figure that is no date, of a subject that is not told apart. */
const COUNTS = /^(?:[Ff]unding|[Ss]pending|[Ee]xports|[Ii]mports|[Tt]rade|[Aa]id|[Pp]roduction|[Oo]utput|[Ii]nvestments?|[Bb]udgets?|[Cc]osts?|[Pp]rices|[Ss]ales|[Ll]osses|[Rr]evenues?|[Ii]ncome|[Ii]nflation|[Uu]nemployment|[Tt]urnout|[Tt]he (?:number|share|budget|population|price|cost|amount|rate|economy|figure|total|volume|value))\b/u
const isNumber = (figure: string): boolean => !/^(?:--|(?:19|20)\d\d(?:-|s?$))/.test(figure)

/** Whether a figure stands without whose it is, which the sentence before says. */
export const countsOfIt = (sentence: string, before: string): boolean => COUNTS.test(sentence) && !hasName(sentence) && figuresOf(sentence).some(isNumber) && hasName(before)
