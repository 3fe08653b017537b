/** Headings and sentences that only their place tells apart. */
import type { RootContent } from 'mdast'
import { fakeHeading, type FakeKind } from './headings.ts'
import { plainText } from './inline.ts'

const ENDS_SENTENCE = /[.!?][”’"')]*$/u
const wordsIn = (text: string): number => text.split(' ').length

/** Words of a plain line that can be a heading, and of the text under it. */
const MOST = 15
const LEAST_BELOW = 8
/** Fewer such lines are chance. */
const FEWEST = 3
/** `HARBOUR REVIEW 3 May 2021`: what the document is, and of when. */
const DATED = /\b(?:19|20)\d\d$/u
const LINE = /^\p{Lu}[^“”"•·|]*[\p{L}\p{N})]$/u

interface Block { node: RootContent, text: string }

const blocksOf = (body: readonly RootContent[]): Block[] => body.map(node => ({ node, text: node.type === 'paragraph' ? plainText(node) : '' }))

const fakeOf = ({ node, text }: Block): FakeKind | undefined => node.type === 'paragraph' ? fakeHeading(node, text) : undefined
const isMarked = (block: Block): boolean => block.node.type === 'heading' || ['bold', 'bold-italic', 'italic'].includes(fakeOf(block) ?? '')

/** Lines of a text without any marked heading, as programs leave it that read PDF files, each once, and right over a sentence. */
export function plainHeadings(body: readonly RootContent[]): Set<RootContent> {
  const blocks = blocksOf(body)
  if (blocks.some(isMarked))
    return new Set()
  const times = Map.groupBy(blocks, ({ text }) => text)
  const isLine = ({ text }: Block): boolean => LINE.test(text) && !DATED.test(text) && wordsIn(text) <= MOST && times.get(text)?.length === 1
  const found = blocks.filter((block, i) => {
    const below = blocks[i + 1]?.text ?? ''
    return isLine(block) && ENDS_SENTENCE.test(below) && wordsIn(below) >= LEAST_BELOW
  })
  return new Set(found.length >= FEWEST ? found.map(({ node }) => node) : [])
}

/** Words of a sentence in bold that is no heading. */
const LEAST = 13
/** `Recommendation 3: …` */
const NAMED = /^\p{Lu}\p{L}+ [\dIVX]+[.:]/u
/** `The main causes are:` */
const LEADS = /\b(?:are|is|were|was|includes?|following|follows|should|must|to):$/u

/** Bold sentences right under a heading, or first of all; a line in italics may stand between. */
function openingAt(blocks: readonly Block[], i: number): Block[] {
  const rest = blocks.slice(i)
  const from = rest[0] && fakeOf(rest[0]) === 'italic' ? 1 : 0
  const end = rest.findIndex((block, at) => at >= from && !(fakeOf(block) === 'bold' && ENDS_SENTENCE.test(block.text) && wordsIn(block.text) >= LEAST && !NAMED.test(block.text)))
  return rest.slice(from, end < 0 ? rest.length : end)
}

/**
 * Paragraphs in bold that are text: sentences right under a heading, or first of all, that sum up what follows, where nothing else is
 * in bold up to the next heading; and what leads into a list.
 */
export function boldTexts(body: readonly RootContent[]): Set<RootContent> {
  const blocks = blocksOf(body)
  const leads = blocks.filter((block, i) => fakeOf(block) === 'bold' && LEADS.test(block.text) && blocks[i + 1]?.node.type === 'list')
  const openings = blocks.flatMap(({ node }, i) => {
    const at = node.type === 'heading' ? i + 1 : i === 0 ? 0 : -1
    const opening = at < 0 ? [] : openingAt(blocks, at)
    const rest = blocks.slice(at + opening.length + 1)
    const end = rest.findIndex(block => block.node.type === 'heading')
    return rest.slice(0, end < 0 ? rest.length : end).some(block => fakeOf(block) === 'bold' && !leads.includes(block)) ? [] : opening
  })
  return new Set([...leads, ...openings].map(({ node }) => node))
}
