/** Formal lists of recommendations: `The committee recommends:` and under it `That the quays be lit.`, `The appointment of a keeper.` */
import type { Paragraph, Report, Section } from '../../report/types.ts'
import type { Ask, Claim } from '../types.ts'
import { subjunctive } from './recommends.ts'
import { capitalise, ended } from './words.ts'

/** What leads into such a list. */
const LEAD = /\b(?:recommends?|resolves?|recommends? as follows|recommendations?(?: (?:is|are|was|were) (?:made|offered|submitted))?)(?:,? that)?:$/iu
const RECOMMENDATIONS = /\brecommendations?\b/iu
/** `That, if necessary, the quays be lit`: what is resolved. */
const RESOLVED = /^That,? (?=\S)/u
/** `The appointment of a keeper`, `An Elm Council consisting of:`: what is asked for, as a deed or a thing. */
const DEED = /^(?:The|An?) (?:[^\s,;:]+ ){0,3}?\p{L}{3,}(?:ment|tion|sion|ation|al|ing|cation|view|ture) (?:[^,;:]+ )??(?:of|to|for|by)\b/u
const FINITE = /^[^,;:]*?\b(?:should|must|shall|is|are|was|were|has|have|had|will|would|can|could|may|might)\b/u
const THING = /^(?:The|An?) [^,;]+:$/u
/** `(paragraphs 8, 10)`: where the report argues it. */
const PLACE = /\s*\((?:see )?(?:para(?:graph)?s?|sections?|pages?|pp?|chapters?)\.? [\d., –and-]+\)\.?$/iu

/** One request: the item that makes it, and those that go on with its sentence. */
interface FormalItem { item: Paragraph, parts: Paragraph[] }

const withoutPlace = (text: string): string => text.replace(PLACE, '')
const firstOf = ({ sentences: [first] }: Paragraph): string => withoutPlace(first?.text ?? '')
const isFormal = (text: string, led: boolean): boolean => RESOLVED.test(text) || (led && (THING.test(text) || (DEED.test(text) && !FINITE.test(text.replace(/ (?:which|who|that)\b.*$/u, '')))))

/** What a section asks for in that form, each with what stands under it: up to the first item that closes its sentence. */
function formalItems({ title, paragraphs }: Section): FormalItem[] {
  const found: FormalItem[] = []
  let [led, among] = [false, RECOMMENDATIONS.test(title)]
  let open: FormalItem | undefined
  for (const paragraph of paragraphs) {
    const text = firstOf(paragraph)
    if (paragraph.kind !== 'item') {
      led = LEAD.test(paragraph.text)
      among ||= led
      open = undefined
    }
    else if (open) {
      open.parts.push(paragraph)
      if (/\.$/u.test(withoutPlace(paragraph.text)))
        open = undefined
    }
    else if ((among || led) && isFormal(text, led)) {
      const item: FormalItem = { item: paragraph, parts: [] }
      found.push(item)
      open = paragraph.text.endsWith(':') ? item : undefined
    }
  }
  return found
}

/** Paragraphs that make formal requests, which are no statements besides; a list of them has no other lead. */
export const formalParagraphs = (section: Section): Set<Paragraph> => new Set(formalItems(section).flatMap(({ item, parts }) => [item, ...parts]))

const bare = (text: string): string => text.replace(/[;,.](?: and| or)?$/u, '')

function askOf({ item, parts }: FormalItem, section: number): Ask {
  const [first = '', ...others] = item.sentences.map(({ text }) => withoutPlace(text))
  const whole = first.endsWith(':') ? first : ended(bare(first))
  const text = capitalise(whole)
  const rest = RESOLVED.test(text) ? text.replace(RESOLVED, '') : undefined
  const asked = rest === undefined ? undefined : subjunctive(bare(rest))
  const refs = [{ section, paragraph: item.number, sentence: 0 }]
  const leaning: Claim[] = [
    ...others.flatMap((other, i) => other === '' ? [] : [{ text: other, refs: [{ section, paragraph: item.number, sentence: i + 1 }] }]),
    ...parts.map((part): Claim => ({ text: capitalise(bare(firstOf(part))), refs: [{ section, paragraph: part.number, sentence: 0 }] })),
  ]
  return { refs, addressee: asked?.addressee, verb: undefined, text, decision: asked?.what ?? text.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase()).replace(/\.$/u, ''), weight: 0.9, names: undefined, leaning, isFormal: true }
}

/** All that a report asks for in formal lists. */
export const formalAsks = ({ sections }: Report): Ask[] => sections.flatMap((section, index) => formalItems(section).map(item => askOf(item, index)))
