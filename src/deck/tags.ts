/** Components and raw HTML in a slide's Markdown, found as Vue's own compiler finds them. */
import { ErrorCodes, NodeTypes, parse, type CompilerError, type ElementNode, type TemplateChildNode } from '@vue/compiler-dom'
import type { Tag } from '../evidence/deck.ts'

/** A tag and what it holds. Offsets are into the slide's content. */
export interface Element extends Tag {
  /** Ranges of the opening and the closing tag (empty when it closes itself). */
  open: [start: number, end: number]
  close: [start: number, end: number]
  /** The elements around it, outermost first. */
  parents: Element[]
}

export interface Markup {
  /** Every element, in order. */
  elements: Element[]
  errors: { line: number, message: string }[]
}

/** `report-table` → `ReportTable`; PascalCase stays. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const spaces = (text: string): string => text.replace(/[^\n]/g, ' ')

/** The content with comments, code and autolinks blanked: what they hold is text to Markdown, not tags. Same length, same lines. */
function withoutCode(content: string): string {
  return content
    .replace(/<!--[\s\S]*?-->/g, spaces)
    .replace(/^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n[ \t]*\2[ \t]*$/gm, spaces)
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, spaces)
    .replace(/<(?:https?:|mailto:)[^>\s]*>|<[^>\s@]+@[^>\s]+>/g, spaces)
}

function attributesOf(node: ElementNode): Pick<Tag, 'attributes' | 'bound'> {
  const attributes: Record<string, string> = {}
  const bound: string[] = []
  for (const prop of node.props) {
    if (prop.type === NodeTypes.ATTRIBUTE)
      attributes[camelCase(prop.name)] = prop.value?.content ?? ''
    else if (prop.name === 'bind')
      bound.push(prop.arg && 'content' in prop.arg ? prop.arg.content : 'v-bind')
  }
  return { attributes, bound }
}

/** The compiler gives an element's range only; the tags' own end and begin at its children. */
function rangesOf(node: ElementNode): Pick<Element, 'open' | 'close'> {
  const { start, end } = node.loc
  const first = node.children[0]?.loc.start.offset
  const last = node.children.at(-1)?.loc.end.offset
  return { open: [start.offset, first ?? end.offset], close: [last ?? end.offset, end.offset] }
}

function collect(nodes: readonly TemplateChildNode[], parents: Element[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== NodeTypes.ELEMENT)
      return []
    const element: Element = {
      name: pascalCase(node.tag),
      typed: node.tag,
      line: node.loc.start.line,
      parents,
      ...attributesOf(node),
      ...rangesOf(node),
    }
    return [element, ...collect(node.children, [...parents, element])]
  })
}

const MESSAGES: ReadonlyMap<number, string> = new Map([
  [ErrorCodes.X_MISSING_END_TAG, 'a tag is not closed'],
  [ErrorCodes.X_INVALID_END_TAG, 'an end tag closes nothing'],
  [ErrorCodes.EOF_IN_TAG, 'a tag does not end'],
])

/** Every element of a slide's content, lines counted from 1. Never throws. */
export function parseMarkup(content: string): Markup {
  const errors: Markup['errors'] = []
  const onError = (error: CompilerError) => {
    const message = MESSAGES.get(Number(error.code))
    if (message)
      errors.push({ line: error.loc?.start.line ?? 1, message })
  }
  const root = parse(withoutCode(content), { onError, whitespace: 'preserve', comments: true })
  return { elements: collect(root.children, []), errors }
}
