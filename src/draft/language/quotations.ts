/** Quotations: what somebody said, in their own words, and who it was. */
import { countWords } from '../../../model/time-plan.ts'
import type { Paragraph, Report, Section } from '../../report/types.ts'
import type { Quotation, SentenceRef } from '../types.ts'
import { isUnspaced } from './words.ts'

const SAYS = String.raw`(?:said|says|argued|argues|wrote|writes|told|noted|notes|warned|warns|stated|states|declared|explained|explains|remarked|observed|observes|insisted|insists|recalled|concluded|stressed|emphasi[sz]ed|put it|claimed|replied)`
const OPENS = '[“"]'
const CLOSES = '[”"]'
const SAID = String.raw`(?<quote>\p{Lu}[^“”"]*?)`

/** Ways to give somebody the word. The name may have a role beside it: `Ada Brook, the harbour master,`. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^${OPENS}${SAID},?${CLOSES},? ${SAYS} (?<by>[^,.;:“”"]+(?:, (?:the|an?|who is) [^,.;:“”"]+)?)(?:,[^“”"]*)?\\.$`, 'u'),
  new RegExp(`^${OPENS}${SAID},?${CLOSES},? (?<by>[^,.;:“”"]+(?:, [^,;:“”"]+,)?) ${SAYS}(?: [^“”"]*)?\\.$`, 'u'),
  new RegExp(`^(?:As |(?:In|On|At) [^,“”"]{2,40}, )?(?<by>[^,.;:“”"]+(?:, [^,;:“”"]+,)?) ${SAYS}(?: (?!that\\b)[^“”":,]{0,60})?[:,] ${OPENS}${SAID}[.!?]?${CLOSES}\\.?$`, 'u'),
]

/** Names, and words for people; not those who were named before. */
const SPEAKER = /^(?:(?:the|an?|one|another) )?(?:(?!he\b|she\b|they\b|it\b|we\b|I\b|you\b|this\b|that\b|these\b|those\b|who\b|which\b|there\b|as\b|has\b|have\b|had\b|was\b|were\b|also\b|then\b)[\p{L}\p{N}’'.&-]+ ?){1,10}$/iu
const BODY = /^\p{Lu}|^(?:the|an?|one|another) /u
/** `Now that …, it will …`: of whom, its neighbours say. */
const LEANS = /^(?:Now that|If|When|As|Because|Since|While|Although|Once|After|Before)\b[^,]*, (?:it|they|he|she) (?!is (?:important|clear|likely|possible|necessary)\b)/u
/** `the report`: words of the paper itself are no quotation. */
const PAPER = /\b(?:report|paper|study|article|chapter|section|headline)\b/iu

/** What commends the paper itself. */
const COMMENDS = /\b(?:[Rr]eport|[Ss]tudy|[Pp]aper|[Pp]ublication|[Hh]andbook|[Ss]urvey)(?: (?:19|20)\d\d)? (?:serves|brings|offers|provides|sheds|fills|comes at|will (?:prove|help|serve)|is an? (?:\p{Ll}+ )?(?:timely|valuable|important|welcome|useful|must))\b/u

/** `Ada Brook famously said`: how it was said is no name. */
const MANNER = / (?:\p{Ll}+ly|once|later|even|himself|herself)$/u

const FEWEST = 8
const MOST = 48

function quotationOf(quote: string | undefined, by: string | undefined, refs: SentenceRef[]): Quotation | undefined {
  const who = (by ?? '').trim().replace(/,$/u, '').replace(MANNER, '')
  const [name = ''] = who.split(',')
  const words = countWords(quote ?? '')
  if (quote === undefined || words < FEWEST || words > MOST || isUnspaced(quote) || LEANS.test(quote) || COMMENDS.test(quote) || !SPEAKER.test(name) || countWords(who) > 14 || !BODY.test(who) || PAPER.test(who) || /\d/u.test(who))
    return undefined
  return { refs, quote: quote.trim(), by: who.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) }
}

const inSentence = (text: string, ref: SentenceRef): Quotation | undefined => {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups
    const found = groups && quotationOf(groups.quote, groups.by, [ref])
    if (found)
      return found
  }
  return undefined
}

/** `The quay was dark. — Ada Brook, harbour master` */
const SIGNED = /^[“"]?(?<quote>\S.*?[.!?…])[”"]?\s*(?:—|–|--?)\s?(?<by>\p{Lu}[^.!?“”"]{2,80})\.?$/u
const SIGNATURE = /^(?:—|–|--?)\s?(?<by>\p{Lu}[^.!?“”"]{2,80})\.?$/u
/** `Ada B. Brook, harbour master of Elm`: below a quotation, without a dash. */
const NAME_AND_POST = /^(?<by>\p{Lu}[\p{L}’-]+(?: \p{Lu}(?:\.|[\p{L}’-]+)){1,4}, [^.!?:;“”"]{4,90})$/u
const bare = (text: string): string => text.replace(/^[“"](.*)[”"]$/u, '$1')

/** Who signed a block quotation, in its last line or the next. */
export const signatureOf = ({ text }: Paragraph, next: Paragraph | undefined): string | undefined =>
  SIGNED.exec(text)?.groups?.by ?? (next?.kind === 'quote' ? (SIGNATURE.exec(next.text) ?? NAME_AND_POST.exec(next.text))?.groups?.by : undefined)

/** Block quotations that somebody signed. */
function signedIn({ paragraphs }: Section, section: number): Quotation[] {
  return paragraphs.flatMap((paragraph, i): Quotation[] => {
    if (paragraph.kind !== 'quote')
      return []
    const by = signatureOf(paragraph, paragraphs[i + 1])
    const refs = paragraph.sentences.map((_, sentence) => ({ section, paragraph: paragraph.number, sentence }))
    const found = quotationOf(bare(SIGNED.exec(paragraph.text)?.groups?.quote ?? paragraph.text), by, refs)
    return found ? [found] : []
  })
}

/** Words that begin a sentence before a name. */
const NO_NAME = /^(?:As|And|But|Yet|While|For|In|On|At|By|To|Then|Here|When|Where|The|That|Unlike|Like|Dr|Mr|Mrs|Ms|Professor|Sir|Dame|Lord|General|Admiral|President|Minister|Senator)\.? /u

/** Who was told apart before by a first name: `Vik` is Runa Vik, where the report knows one of that name alone. */
function fullName(text: string, by: string): string {
  if (!/^\p{Lu}[\p{L}’-]+$/u.test(by))
    return by
  const found = new Set([...text.matchAll(new RegExp(`(?<![\\p{L}’-])(?:\\p{Lu}[\\p{L}’.-]+ )${by}(?![\\p{L}’-])`, 'gu'))].map(([name]) => name.replace(NO_NAME, '')).filter(name => name !== by))
  const [name] = found
  return found.size === 1 && name !== undefined ? name : by
}

/** In the order of the report. */
export function findQuotations(report: Report): Quotation[] {
  const found = quotationsIn(report)
  const text = found.some(({ by }) => !by.includes(' ')) ? report.sections.flatMap(({ paragraphs }) => paragraphs.map(paragraph => paragraph.text)).join('\n') : ''
  return found.map(quotation => ({ ...quotation, by: fullName(text, quotation.by) }))
}

function quotationsIn(report: Report): Quotation[] {
  return report.sections.flatMap((section, index) => [
    ...signedIn(section, index),
    ...section.paragraphs.filter(({ kind }) => kind === 'prose' || kind === 'item').flatMap(paragraph => paragraph.sentences.flatMap(({ text }, sentence) =>
      inSentence(text, { section: index, paragraph: paragraph.number, sentence }) ?? [])),
  ].sort((a, b) => (a.refs[0]?.paragraph ?? 0) - (b.refs[0]?.paragraph ?? 0)))
}
