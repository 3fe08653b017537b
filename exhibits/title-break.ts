/** Titles drawn in the lines that their sense asks for. */
import { Fragment, h } from 'vue'
import type { VNode } from 'vue'
import { heldWords, lengthOf, LINE, titleLines } from '../model/title-lines.ts'

/** Lines that the sense asks for; else the words with no-break spaces between those that belong together. */
function drawn(title: string): (VNode | string)[] | string {
  const [first, second] = titleLines(title)
  return first && second
    ? [h('span', { class: 'title-line' }, first), ' ', h('span', { class: 'title-line' }, second)]
    : heldWords(title).map(group => group.replaceAll(' ', '\u00A0')).join(' ')
}

/** A slide’s content with its title’s lines held together. Only a title of plain text is touched; its text stays the same. */
export function withTitleLines(content: readonly VNode[]): VNode[] {
  return content.map((node) => {
    if (node.type === Fragment && Array.isArray(node.children))
      return h(Fragment, { key: node.key ?? undefined }, withTitleLines(node.children as VNode[]))
    return node.type === 'h1' && typeof node.children === 'string' && lengthOf(node.children) > LINE ? h('h1', node.props, drawn(node.children)) : node
  })
}
