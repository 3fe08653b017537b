/** Statements short enough to head a slide. */
import { isAbroad } from '../../report/tongue.ts'
import { countWords } from '../../../model/time-plan.ts'
import { fitsTitle, type Fits } from '../../../model/title-lines.ts'
import { figuresOf } from '../../evidence/figures.ts'
import type { Claim, Statement } from '../types.ts'
import { DEPENDENT, opensAsClause, opensWithVerb } from './clauses.ts'
import { endsOpen, lastSentence } from './complete.ts'
import { ADVERBIAL } from './cut.ts'
import { isDangling, isSentence } from './dangling.ts'
import { isInstruction } from './instructions.ts'
import { leansOnOpening } from './lost-openings.ts'
import { losesNamed } from './pointing.ts'
import { shorterForms, type Shorter } from './shorten.ts'
import { argues, holdsVerb, isOneSentence, titleForms } from './title-forms.ts'
import { capitalise, ended, isUnspaced } from './words.ts'

/** A dash that opened an aside which the cut would leave open. */
const DASH = /\s[‒–—](?:\s|$)|[\w)]—\w/u

const bare = (text: string): string => text.replace(/\.(?=[”’"]?$)|。$/u, '')

/** A sentence, an instruction, or a script that is not cut; never a bare phrase of a list. */
const isWhole = (text: string): boolean => isUnspaced(text) || isSentence(text) || isInstruction(text)

/** An opening that wants its clause after a comma: `To meet the costs that …`. */
const OPENING = /^(?:To|In|At|On|For|With|By|From|While|Although|Though|As|Since|Because|Despite|Given|If|When|During|After|Before|Under|Through|Without|Until|Unlike|Like|Beyond|Among|Across|According|Due|Thanks|Owing|Based|Throughout|Amid|Over|Following|Depending|Contrary|Instead of|Regarding|Should|Had|Were)\b/u
const isOpeningAlone = (text: string): boolean => OPENING.test(text) && !text.split(', ').slice(1).some(opensAsClause) && !/^Among \P{M}* (?:is|are|was|were)\b/u.test(text)

/** What is done as a subject: `Lighting the quays is dear`. */
const DEED = /^\p{Lu}\p{Ll}+ing /u
const standsAsClause = (text: string): boolean => opensAsClause(text) || (DEED.test(text) && !text.includes(', ') && (opensAsClause(text.replace(DEED, '')) || opensWithVerb(text.replace(DEED, ''))))

/** `Even the board`, `Both the board and the port`: a subject, where the sentence begins with it. */
const EVEN = /^(?:Even (?=the|an?|in|with|\p{Lu})|Both (?=.* and ))/u
/** What follows an opening of time or place. */
const afterComma = (text: string): string => ADVERBIAL.test(text) ? capitalise(text.slice(text.indexOf(', ') + 2)) : text
/** `Along with its lamps`: no clause yet. */
const BESIDES = /^(?:Along|Together) with [^,]*$/u
const isMainClause = (text: string): boolean => !BESIDES.test(text) && !DEPENDENT.test(text) && !ADVERBIAL.test(text) && isSentence(`${text}.`)

/** `isMain`: the verb is known to be there; `isEnd`: the text ends like the sentence. */
const standsAlone = (text: string, isMain: boolean): boolean => isInstruction(text) || (isSentence(`${text}.`) && (standsAsClause(text) || (isMain && isMainClause(afterComma(text)))))
const reads = (text: string, isMain = false, isEnd = false): boolean => countWords(text) >= 5 && (!isOpeningAlone(text) || (isMain && text.includes(', ') && isMainClause(afterComma(text)))) && standsAlone(capitalise(text.replace(EVEN, '')), isMain) && !DASH.test(text) && (isEnd || !endsOpen(text)) && !/, (?:for example|for instance)$/u.test(text)

/** What is left of several sentences: the last of them is the one that was cut. */
const readsOn = (text: string, isMain = false, isEnd = false): boolean => {
  const end = lastSentence(text)
  return reads(text, isMain, isEnd) && (end === text || reads(end, false, isEnd))
}

/** A title, and whether what it leaves out would be missed. */
export interface Heading extends Claim {
  /** The title says all, or all but a time, a place or an aside without a figure. */
  isWhole: boolean
  /** What else the statement says, where that can stand as a sentence of its own. */
  rest?: string
}

/** `Lamps: The board lights …`: the name of a paragraph before its first sentence. */
const LABEL = /^[^:.]{3,60}: (?=\p{Lu})/u
const withoutLabel = (text: string): string => opensAsClause(`${LABEL.exec(text)?.[0].replace(': ', '') ?? ''} at`) ? text : text.replace(LABEL, '')

/** Whether a title says the whole statement, save the name of its paragraph. */
export const saysAll = (title: string, whole: string): boolean => title.length >= bare(withoutLabel(whole)).length

/** Words that a shorter one of a long statement must save. */
const WORTH_IT = 3
/** Share of its words that a point keeps, and the least of them. */
const MUCH = 0.3
const LEAST = 8

/** Letters by which what is left is known to end like its sentence. */
const SAME_END = 24
/** And to hold a name. */
const SAME_START = 8

/** What may go from a point: an aside; or also a time or a reason; never a figure, a condition, a contrast, or whose claim it is. */
export type Loss = 'asides' | 'reasons'

/** `the Harbour Lamp Trust (HLT)`: by what a report calls it from then on. */
const SHORT_NAME = /(?<=\S{2}) \((?<short>“?\p{Lu}[\p{L}\p{N}&/-]*\p{Lu}[\p{L}\p{N}&/-]*”?)\)/gu
/** Whether a form says a name in full, and no longer what it is called by. */
const losesShortName = (sentence: string, form: string): boolean => [...sentence.matchAll(SHORT_NAME)].some(({ index, groups: { short = '' } = {} }) => {
  const before = sentence.slice(Math.max(0, sentence.lastIndexOf(' ', index - 1) + 1 - SAME_START), index)
  return !form.includes(`(${short})`) && form.includes(before)
})

/** A form with the name of its item before it. */
interface Named { form: Shorter, text: string }

/** What slides show of a long sentence: it ends early or begins late; `undefined` where it stays long. */
export function shortened(sentence: string, most: number, loss: Loss = 'asides'): string | undefined {
  if (isAbroad(sentence))
    return undefined
  const figures = figuresOf(sentence).length
  const words = countWords(sentence)
  const leans = isDangling(sentence)
  const unnamed = withoutLabel(sentence)
  const end = bare(unnamed).slice(-SAME_END)
  // The name of an item says which one it is.
  const name = sentence.slice(0, sentence.length - unnamed.length)
  const least = Math.max(LEAST, Math.floor(words * MUCH))
  const mayStand = ({ text, isTurn, isVoice, isMain }: Shorter): boolean => !isTurn && !isVoice && readsOn(text, isMain, text.endsWith(end)) && (leans || !isDangling(text)) && !losesNamed(sentence, text) && !leansOnOpening(text, { text: unnamed })
  const isShorter = (text: string): boolean => !losesShortName(sentence, text) && figuresOf(text).length === figures && text.length < sentence.replace(/\.$/u, '').length
  const isPlain = ({ isPart, isLossy }: Shorter): boolean => !isPart && !isLossy
  const isReasoned = ({ isPart, isReason }: Shorter): boolean => loss === 'reasons' && (!isPart || isReason === true)
  const ways = [isPlain, isReasoned].map(may => shorterForms(unnamed).filter(may).map((form): Named => ({ form, text: `${name}${form.text}` })))
  // Counted first: whether a form may stand costs far more.
  const fits = (room: number) => ({ form, text }: Named): boolean => countWords(text) <= room && countWords(form.text) >= least && mayStand(form) && isShorter(text)
  const choices = [(forms: Named[]) => forms.find(fits(most)), (forms: Named[]) => forms.findLast(fits(words - WORTH_IT))]
  for (const choose of choices) {
    for (const forms of ways) {
      const best = choose(forms)
      if (best)
        return ended(best.text)
    }
  }
  return undefined
}

/** Words that a title may leave out without the statement being shown besides: of an aside, and of a half. */
const ASIDE = 18
const HALF = 8

/** What says which one is meant is more than an aside. */
const MATTERS = /^ ?(?:that|rather than)\b/u

function headingOf({ text: whole, refs }: Statement, { text, isPart, isContrast = false, rest }: Shorter): Heading {
  const left = countWords(whole) - countWords(text)
  const at = whole.indexOf(text)
  const isAside = at < 0 || !MATTERS.test(whole.slice(at + text.length).replace(/^[,;]/u, ''))
  const standsAlone = rest !== undefined && isSentence(rest) && countWords(rest) >= LEAST_REST && !isDangling(rest) && figuresOf(`${text} ${rest}`).length === figuresOf(whole).length
  return { text, refs, isWhole: !isContrast && left <= (isPart ? HALF : ASIDE) && isAside && figuresOf(text).length === figuresOf(whole).length, ...standsAlone ? { rest } : {} }
}

/** Words of a clause that stands as a point. */
const LEAST_REST = 5
/** Letters that a title has room for, where nothing else is said. */
const LETTERS = 100

/** The statement, or the part of it that stands alone, as far as it fits, without its full stop; `undefined` where none fits. */
export function titleFrom(statement: Statement, fits: Fits = text => fitsTitle(text, LETTERS)): Heading | undefined {
  const whole = bare(statement.text)
  if (/[.!?][”’"]? \p{Lu}|[:;?]$/u.test(whole))
    return undefined
  const isWide = isUnspaced(whole)
  if (fits(whole) && (isWide || statement.words >= 4) && isWhole(statement.text))
    return headingOf(statement, { text: whole, isPart: false, isLossy: false })
  if (isAbroad(statement.text))
    return undefined
  const cuts: Heading[] = []
  for (const cut of shorterForms(withoutLabel(statement.text))) {
    const { text, isVoice } = cut
    if (isVoice || !fits(text) || /[:;]/u.test(text) || !reads(text) || isDangling(text))
      continue
    const heading = headingOf(statement, cut)
    if (heading.isWhole)
      return heading
    cuts.push(heading)
  }
  return cuts.find(({ rest }) => rest !== undefined) ?? cuts[0]
}

/** Words after which a list goes on with its sentence: `The board should:`. */
const LEADS_ON = /\b(?:following|follows|include|includes|included|including|comprises?|namely|such|these|questions?|recommend(?:s|ed)?|areas|ways)$/u

/** What leads into the items that stand under it, without its colon. */
function leadTitle({ text, refs, leaning }: Statement, fits: Fits): Heading | undefined {
  const lead = text.replace(/:$/u, '')
  return lead !== text && leaning.length > 0 && fits(lead) && !/[:;]/u.test(lead) && !LEADS_ON.test(lead) && !isDangling(`${lead}.`) && reads(lead) ? { text: lead, refs, isWhole: true } : undefined
}

/** The same, or the lead of a list, or a bolder cut: for a title under which the slide says the whole statement. What another’s report concludes would head a slide as the paper’s own. */
export function titleOver(statement: Statement, fits: Fits): Heading | undefined {
  if (statement.isOfOthers)
    return undefined
  const title = (argues(statement.text) ? undefined : titleFrom(statement, fits)) ?? leadTitle(statement, fits)
  if (title)
    return title
  const whole = bare(withoutLabel(statement.text))
  if (isAbroad(whole) || !isOneSentence(whole) || /[:;]$/u.test(whole))
    return undefined
  for (const text of titleForms(whole)) {
    if (!argues(text) && fits(text) && !/[:;]/u.test(text) && reads(text, holdsVerb(whole, text)) && !isDangling(text))
      return { text, refs: statement.refs, isWhole: false }
  }
  return undefined
}
