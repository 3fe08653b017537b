/** Which paragraphs are headings in disguise, captions, or bylines. */
import type { Heading, List, ListItem, Paragraph as MdParagraph, PhrasingContent } from 'mdast'
import { plainText } from './inline.ts'

/** How a fake heading is set; a stronger one stands above a weaker one. */
export type FakeKind = 'capitals' | 'bold-italic' | 'bold' | 'numbered' | 'italic' | 'plain'

/** From the strongest to the weakest. */
export const FAKE_KINDS: readonly FakeKind[] = ['capitals', 'bold-italic', 'bold', 'numbered', 'italic', 'plain']

const MAX_HEADING_WORDS = 30
/** Words of a heading that nothing but its capitals or its number sets apart. */
const MAX_PLAIN_WORDS = 12

/** The marks that wrap a whole paragraph: peels `strong` and `emphasis` as long as nothing stands beside them. */
function wrapping(nodes: readonly PhrasingContent[]): { marks: Set<string>, inner: PhrasingContent[] } {
  const marks = new Set<string>()
  let inner = [...nodes]
  for (;;) {
    const solid = inner.filter(node => node.type !== 'break' && (node.type !== 'text' || node.value.trim() !== ''))
    const [only] = solid
    if (solid.length !== 1 || (only?.type !== 'strong' && only?.type !== 'emphasis'))
      return { marks, inner: solid }
    marks.add(only.type)
    inner = only.children
  }
}

const LABEL = /^(?:(?:Figure|Fig\.?|Table|Chart|Graph|Map|Exhibit|Photo(?:graph)?|Image|Diagram|Graphic|Box)\s?(?:\d+(?:[.-]\d+)*[a-z]?|[IVX]+)\s?[.:–—|]|[図圖图表]\s?\d+)/iu

/** `Table 3: Lamps by harbour`. */
export const namesTable = (text: string): boolean => /^(?:Table|Tab\.)\s?(?:\d|[IVX]+\b)|^表\s?\d/iu.test(text)

/** Where a paragraph stands: next to a table or picture, or right under a picture. */
export interface Place { near: boolean, under: boolean }

/** The caption that a paragraph is: it opens with `▲`, or with `Figure 1:` in italics or at a picture; or it stands in italics under one. */
export function captionOf(paragraph: MdParagraph, text: string, { near, under }: Place): string | undefined {
  if (/^[▲△▼▽]/u.test(text))
    return text.replace(/^[▲△▼▽]\s*/u, '')
  const { marks } = wrapping(paragraph.children.filter(node => node.type !== 'image'))
  const isShort = text !== '' && text.split(' ').length <= MAX_HEADING_WORDS * 2
  return isShort && ((LABEL.test(text) && (marks.size > 0 || near)) || (under && marks.has('emphasis'))) ? text : undefined
}

/** `See how it would change your pay with our calculator`: what a page offers besides. */
const INVITES = /^(?:See|Read|Watch|Listen to|Try|Download|Explore|View|Check out|Find out)\b[^.:;]{0,160}\b(?:here|calculator|tool|website|app|page|dashboard|post|episode|video|webinar|explorer|interactive|newsletter)\.?$/u

export const isInvitation = (text: string): boolean => INVITES.test(text)

/** `_By A. Name_`, `_Source: …_`, `_Note: …_`: neither heading nor argument. */
export function isByline(text: string): boolean {
  return /^(?:By\s+\p{Lu}|Source(?:s)?\s*:|Notes?\s*:)/u.test(text) || INVITES.test(text)
}

/** `(Ada Brook is a reporter covering harbours. …)`: a paragraph in brackets on who wrote it. */
export const isAuthorNote = (text: string): boolean =>
  /^\((?:\p{Lu}[\p{L}.’-]* ){2,5}(?:(?:is|are|was|writes|reports|covers|teaches|works|heads|leads|directs|runs|chairs)\b)[^()]*\)$/u.test(text)

/** Words of a name with what its bearer is. */
const MAX_SIGNATURE_WORDS = 14

/** `– Ada Brook, harbour master`: who said what stands above it. */
export const isSigned = (text: string): boolean => /^(?:—|–|―|--?)\s?\p{Lu}[^.!?“”"]+\.?$/u.test(text) && text.split(' ').length <= MAX_SIGNATURE_WORDS

/** A pull quote is set as `_`…`_`: code inside emphasis. */
export function isPullQuote(paragraph: MdParagraph): boolean {
  const { marks, inner } = wrapping(paragraph.children)
  return marks.has('emphasis') && inner[0]?.type === 'inlineCode'
}

const NUMBERED = /^(?:(?:Chapter|Part|Section|Annex|Appendix)\s+(?:\d{1,2}|[IVXLC]{1,6}|[A-Z])\b[\s.:–—-]*|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+|[IVX]{1,5}\.\s+)\p{Lu}|^(?:第[一二三四五六七八九十百\d]+[章节節部編]|[一二三四五六七八九十]{1,3}[、．])/u

/** What parts of a report are called, alone on a line. */
const PART = /^(?:executive summary|summary|abstract|key (?:findings|points|messages)|introduction|background|methodology|findings|conclusions?|recommendations|conclusions and recommendations|policy recommendations|next steps|references|bibliography|acknowledge?ments|annex(?: [A-Z\d])?|appendix(?: [A-Z\d])?|(?:key |policy |main )?recommendations (?:to|for) (?:the )?[^,;:]{3,60})$/iu

/** A line in capitals, or with a number such as `1.2`, that is nothing but a heading. */
function plainHeading(text: string): FakeKind | undefined {
  if (text.length > 90 || text.split(' ').length > MAX_PLAIN_WORDS || /[.,;:!…。！]$/u.test(text))
    return undefined
  if (NUMBERED.test(text) || PART.test(text))
    return 'numbered'
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return !/\p{Ll}/u.test(text) && capitals >= 6 && capitals > text.length / 2 ? 'capitals' : undefined
}

/** The kind of fake heading a paragraph is; `undefined` when it is none. An italic line that ends like a sentence is an abstract. */
export function fakeHeading(paragraph: MdParagraph, text: string): FakeKind | undefined {
  const { marks, inner } = wrapping(paragraph.children)
  if (!/\p{L}|\p{N}/u.test(text) || inner[0]?.type === 'inlineCode' || isByline(text) || text.split(' ').length > MAX_HEADING_WORDS)
    return undefined
  if (marks.size === 0)
    return paragraph.children.some(node => node.type === 'image') ? undefined : plainHeading(text)
  if (marks.size === 2)
    return 'bold-italic'
  if (marks.has('strong'))
    return 'bold'
  return /[.,;:!…][”’"')]*$/.test(text) ? undefined : 'italic'
}

/** Where a number such as `1.2.3` puts a heading below others set alike: its dots. */
export const depthOfNumber = (title: string): number => (/^\d{1,2}((?:\.\d{1,2})*)/u.exec(title)?.[1] ?? '').split('.').length - 1

/** Whether a real heading is one: it says something, and it is no paragraph over a line of dashes. */
export function isHeading(node: Heading, text: string): boolean {
  const isUnderlined = node.position !== undefined && node.position.end.line > node.position.start.line
  const words = text.split(' ').length
  return /[\p{L}\p{N}]/u.test(text) && words <= (isUnderlined ? MAX_HEADING_WORDS : 2 * MAX_HEADING_WORDS) && !(isUnderlined && words > MAX_PLAIN_WORDS && /[.!?…][”’"')]*$/u.test(text))
}

/** A heading that is nothing but a link to a site’s first page: whose page it was, when somebody clipped it. */
export function isSiteName(node: { type: string }): boolean {
  const [only, ...others] = node.type === 'heading' ? (node as Heading).children : []
  return only?.type === 'link' && others.length === 0 && /^https?:\/\/[^/?#]+\/?$/iu.test(only.url)
}

/** `Download chart:`: what a page offers beside a picture, set as a heading. */
export const isOffer = (text: string): boolean => /^Download (?:the |this )?(?:chart|table|figure|data|image|map|graph|pdf|report|xlsx?|csv)s?\b[^.]{0,20}$/iu.test(text)

/** `Figure 3: Lamps by harbour` */
export const isLabelled = (text: string): boolean => LABEL.test(text)

/** `1. Background` alone is a heading that Markdown takes for a list. */
function listTitle(node: { type: string }): string | undefined {
  const list = node as List
  if (node.type !== 'list' || list.ordered !== true || list.children.length !== 1)
    return undefined
  const [item] = list.children as [ListItem]
  const [only] = item.children
  if (item.children.length !== 1 || only?.type !== 'paragraph')
    return undefined
  const text = plainText(only)
  return /^\p{Lu}/u.test(text) && text.split(' ').length <= MAX_PLAIN_WORDS && !/[.,;:!…。][”’"')]*$/u.test(text) ? `${list.start ?? 1}. ${text}` : undefined
}

/** Lists that are numbered headings, with what they say: at least two, which count on, each with text below it. */
export function numberedHeadings<T extends { type: string }>(blocks: readonly T[]): Map<T, string> {
  const found = blocks.flatMap((node, i) => {
    const title = listTitle(node)
    return title !== undefined && blocks[i + 1]?.type === 'paragraph' ? [{ node, title, number: Number.parseInt(title) }] : []
  })
  const counts = found.length >= 2 && found.every(({ number }, i) => i === 0 || number === (found[i - 1]?.number ?? 0) + 1)
  return new Map(counts ? found.map(({ node, title }) => [node, title]) : [])
}
