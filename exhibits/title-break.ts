/** Where a title of two lines breaks for its sense: at a stop, else a comma, else before a conjunction. Pure. */
import { Fragment, h } from 'vue'
import type { VNode } from 'vue'

/** The longest line, in ems of Source Serif 4 Semibold: 1,152 px at 37 px, and some to spare. */
const LINE = 30.4

/** Widths in ems, measured in the font and rounded up; other letters have the last. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ \u00A0iljtf.,;:’‘'|!()-]/u, 0.31],
  [/[mwMW]/u, 0.87],
  [/[A-Z“”]/u, 0.66],
  [/./su, 0.54],
]

/** What a line takes, in ems; rather more than less. */
const lengthOf = (line: string): number => [...line].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0), 0)

/** Places that ask for a break, the strongest first; each matches the space. */
const PLACES: readonly RegExp[] = [
  /(?<=[;:]) /g,
  // “…, and”: before the conjunction, not between it and what it brings.
  /(?<=,) | (?=(?:and|but|or), )/g,
  / (?=(?:and|but|or|though|because|while|why)\b)/g,
]

/** Of two lines, the shorter is at least this share of the longer. */
const SHARE = 0.42

/** The title as one line, or as two where it must have two and the sense allows it. */
export function titleLines(title: string): string[] {
  if (lengthOf(title) <= LINE)
    return [title]
  for (const place of PLACES) {
    const best = [...title.matchAll(place)]
      // Not between a conjunction and its comma, nor before a stop, which divides the title more than anything else.
      .filter(({ index }) => !/\b(?:and|but|or),$/.test(title.slice(0, index)) && !/[;:] /.test(title.slice(index)))
      .map(({ index }) => [title.slice(0, index), title.slice(index + 1)] as const)
      .map(lines => ({ lines, lengths: lines.map(lengthOf) }))
      .filter(({ lengths }) => Math.max(...lengths) <= LINE && Math.min(...lengths) >= SHARE * Math.max(...lengths))
      .sort((a, b) => Math.max(...a.lengths) - Math.max(...b.lengths))[0]
    if (best)
      return [...best.lines]
  }
  return [title]
}

/** A slide’s content with its title’s lines held together. Only a title of plain text is touched; its text stays the same. */
export function withTitleLines(content: readonly VNode[]): VNode[] {
  return content.map((node) => {
    if (node.type === Fragment && Array.isArray(node.children))
      return h(Fragment, { key: node.key ?? undefined }, withTitleLines(node.children as VNode[]))
    const [first, second] = node.type === 'h1' && typeof node.children === 'string' ? titleLines(node.children) : []
    return first && second ? h('h1', node.props, [h('span', { class: 'title-line' }, first), ' ', h('span', { class: 'title-line' }, second)]) : node
  })
}
