/** What a report imagines: scenarios and vignettes. They are told under their name, and nothing in them is a fact or an event. */
import type { Paragraph, Report, Section } from '../../report/types.ts'
import type { Claim, SentenceRef } from '../types.ts'

const NUMBER = String.raw`(?:\d+|[IVX]+|[A-H]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)`
const KIND = '(?:Scenario|Vignette|Alternative Future|Black Swan|Hypothetical|SCENARIO|VIGNETTE)'

/** `Scenario 1: Bloc Competition`, as a heading, or as the first words of a paragraph. */
const HEADING = new RegExp(String.raw`^\W*${KIND}(?: ${NUMBER})?\s*[:.–—]\s*\S`, 'u')
const LABEL = new RegExp(String.raw`^${KIND} ${NUMBER}\s*[:.–—] [^.!?]{3,70}\.?$`, 'u')

/** `Plan B: Ferries`, `Threats`, `Common myths`: under such a heading, a list says what would be, may be, or is only said. */
const OPTION = new RegExp(String.raw`^(?:[\d.]+[.)]? )?(?:Plan|Option|Alternative|Variant|Pathway|Case|Future)s? ${NUMBER}\b`, 'u')
const NAMES_VIEW = /^(?:[\d.]+[.)]? )?(?:\p{L}+ ){0,2}(?:threats|opportunities|risks|dangers|concerns|fears|worries|objections|counterarguments|arguments (?:for|against)|critici[sz]ms|myths|misconceptions|beliefs|perceptions|complaints|assumptions|hypotheses|mistakes|pitfalls|don[’']ts|(?:worst|best|ideal) (?:case|scenario|future))\b(?!:)/iu

/** An item of one sentence, or none, of a list right below such a heading. */
function isUnderName({ title, paragraphs }: Section, paragraph: Paragraph | undefined): boolean {
  const isBare = paragraph?.kind === 'item' && paragraph.sentences.length <= 1 && (OPTION.test(title) || NAMES_VIEW.test(title))
  return isBare && paragraphs.slice(0, paragraphs.indexOf(paragraph)).every(({ kind }) => kind === 'item')
}

/** `It is winter 2027. …`, `Imagine a port …`: the paragraph goes on as if it were so. */
const OPENS = /^(?:It is (?:(?:the |early |late |mid-?)*(?:winter|spring|summer|autumn|fall|year|January|February|March|April|May|June|July|August|September|October|November|December)[^.]{0,24}\b)?20\d\d\.|(?:Imagine|Picture|Suppose) )/u

/** Words that name the scenario where its name stands over them. */
const IN_IT = /^In this (?:[\p{L}-]+ ){0,3}scenario, (?=\p{L})/u

/** A scenario’s name; without one, what is imagined cannot be told apart from what is. */
export interface Scenario { name?: Claim }

const isHeaded = ({ title }: Section): boolean => HEADING.test(title)

/** The scenario that a paragraph of a section tells, if it tells one. `index`: the section’s. */
export function scenarioOf(section: Section, index: number, paragraph: Paragraph | undefined): Scenario | undefined {
  const first = paragraph?.sentences[0]?.text ?? ''
  if (isHeaded(section) || isUnderName(section, paragraph))
    return { name: { text: section.title, refs: [] } }
  if (paragraph && LABEL.test(first))
    return { name: { text: first.replace(/\.$/u, ''), refs: [{ section: index, paragraph: paragraph.number, sentence: 0 }] } }
  return OPENS.test(first) ? {} : undefined
}

/** The same by a sentence’s place. */
export function scenarioAt({ sections }: Report, ref: SentenceRef | undefined): Scenario | undefined {
  const section = ref && sections[ref.section]
  return section && scenarioOf(section, ref.section, section.paragraphs[ref.paragraph - 1])
}

/** The sentence under the name of its scenario. */
export const withinScenario = (sentence: string): string => sentence.replace(IN_IT, '').replace(/^\p{Ll}/u, letter => letter.toUpperCase())
