/** Which paragraphs are headings in disguise, captions, or bylines. */
import type { Paragraph as MdParagraph, PhrasingContent } from 'mdast'
import { textOf } from './markdown.ts'

/** How a fake heading is set; a stronger one stands above a weaker one. */
export type FakeKind = 'bold-italic' | 'bold' | 'italic'

/** From the strongest to the weakest. */
export const FAKE_KINDS: readonly FakeKind[] = ['bold-italic', 'bold', 'italic']

const MAX_HEADING_WORDS = 30

/** The marks that wrap a whole paragraph: peels `strong` and `emphasis` as long as nothing stands beside them. */
function wrapping(paragraph: MdParagraph): { marks: Set<string>, inner: PhrasingContent[] } {
  const marks = new Set<string>()
  let inner: PhrasingContent[] = paragraph.children
  for (;;) {
    const solid = inner.filter(node => node.type !== 'text' || node.value.trim() !== '')
    const [only] = solid
    if (solid.length !== 1 || (only?.type !== 'strong' && only?.type !== 'emphasis'))
      return { marks, inner: solid }
    marks.add(only.type)
    inner = only.children
  }
}

/** A caption stands under a picture or table and opens with `▲`. */
export function isCaption(text: string): boolean {
  return /^[▲△▼▽]/u.test(text)
}

/** `_By A. Name_`, `_Source: …_`, `_Note: …_`: neither heading nor argument. */
export function isByline(text: string): boolean {
  return /^(?:By\s+\p{Lu}|Source(?:s)?\s*:|Notes?\s*:)/u.test(text)
}

/** A pull quote is set as `_`…`_`: code inside emphasis. */
export function isPullQuote(paragraph: MdParagraph): boolean {
  const { marks, inner } = wrapping(paragraph)
  return marks.has('emphasis') && inner[0]?.type === 'inlineCode'
}

/** The kind of fake heading a paragraph is; `undefined` when it is none. An italic line that ends like a sentence is an abstract. */
export function fakeHeading(paragraph: MdParagraph): FakeKind | undefined {
  const { marks, inner } = wrapping(paragraph)
  const text = textOf(paragraph)
  if (marks.size === 0 || !/\p{L}|\p{N}/u.test(text) || inner[0]?.type === 'inlineCode')
    return undefined
  if (isCaption(text) || isByline(text) || text.split(' ').length > MAX_HEADING_WORDS)
    return undefined
  if (marks.size === 2)
    return 'bold-italic'
  if (marks.has('strong'))
    return 'bold'
  return /[.,;:!…][”’"')]*$/.test(text) ? undefined : 'italic'
}
