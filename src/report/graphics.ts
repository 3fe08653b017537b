/** What a drawn page leaves in its text: words of a graphic around a figure, and lines that are set apart, each as a block. */
import type { Heading, Nodes, Paragraph as MdParagraph, PhrasingContent, RootContent } from 'mdast'
import { plainText } from './inline.ts'

/** `< 7%`, `2 BILLION WEBSITES`, `> 1.`: a figure that a graphic shows, in few words. */
const FIGURE = /^(?=.*\d)(?:[<>≈~±$€£¥]\s?\d|.*\d\s?(?:%|[BM]ILLION|TRILLION|THOUSAND|BN\b))/u
const FIGURE_WORDS = 3
/** Words of a line in capitals beside it. */
const LINE_WORDS = 16
/** How such a line ends before its figure. */
const LEADS = /\b(?:ARE|IS|WAS|WERE|ALMOST|NEARLY|ABOUT|OVER|ONLY|JUST|LESS|MORE|THAN|OF|HAVE|HAS|WITH|BY|TO)$/u

const wordsOf = (text: string): number => text.split(' ').length
const isFigure = (text: string): boolean => FIGURE.test(text) && wordsOf(text) <= FIGURE_WORDS && !/\p{Ll}/u.test(text)
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && wordsOf(text) <= LINE_WORDS

/** Figures alone, and the lines in capitals that go on with them or lead to them. */
export function graphicsIn(body: readonly RootContent[]): Set<Nodes> {
  const found = new Set<Nodes>()
  const textAt = (i: number, type = 'paragraph'): string => body[i]?.type === type ? plainText(body[i] as Nodes) : ''
  body.forEach((node, i) => {
    const text = textAt(i) || textAt(i, 'heading')
    if (!isFigure(text) || found.has(node))
      return
    found.add(node)
    for (let at = i + 1; isCapitals(textAt(at)) || isFigure(textAt(at)); at++)
      found.add(body[at] as Nodes)
    if (isCapitals(textAt(i - 1)) && LEADS.test(textAt(i - 1)))
      found.add(body[i - 1] as Nodes)
  })
  return found
}

/** What wraps all of a line: `_`…`_`, `**`…`**`, or a heading’s depth. */
function markOf(node: RootContent): string | undefined {
  if (node.type === 'heading')
    return `#${node.depth}`
  const [only, ...others] = node.type === 'paragraph' ? node.children : []
  return others.length === 0 && (only?.type === 'emphasis' || only?.type === 'strong') ? only.type : undefined
}

const inner = (node: RootContent): PhrasingContent[] => {
  const { children } = node as Heading | MdParagraph
  const [only] = children
  return node.type === 'paragraph' && (only?.type === 'emphasis' || only?.type === 'strong') ? only.children : children
}

/** Lines in one setting right below each other, each of which goes on in small letters, are one. */
export function withLinesJoined(body: readonly RootContent[]): RootContent[] {
  const read: RootContent[] = []
  let mark: string | undefined
  for (const node of body) {
    const last = read.at(-1)
    const own = markOf(node)
    const isRest = last !== undefined && own !== undefined && own === mark && /^(?:\p{Ll}{2,}|a)(?=[\s,;.!?’”"]|$)/u.test(plainText(node)) && !/[.!?:;。…]["”’)]*$/u.test(plainText(last))
    if (isRest)
      inner(last).push({ type: 'text', value: ' ' }, ...inner(node))
    else
      read.push(node)
    mark = own
  }
  return read
}
