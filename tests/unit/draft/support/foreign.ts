/** What a slide's template holds that no draft has: expressions, directives, handlers, elements and attributes beyond our own. */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { compile, NodeTypes, parse, type AttributeNode, type DirectiveNode, type ElementNode, type RootNode, type TemplateChildNode } from '@vue/compiler-dom'

/** Our own, and Slidev’s link between slides. */
const components = new Set(['Link'].concat(readdirSync(resolve(import.meta.dirname, '../../../../components')).flatMap(file => /^(.+)\.vue$/.exec(file)?.[1] ?? [])))
const ELEMENTS = new Set(['div', 'h1', 'h2', 'ul', 'ol', 'li', 'p', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'blockquote', 'span', 'strong'])

function problemOfProp(node: ElementNode, prop: AttributeNode | DirectiveNode): string[] {
  if (prop.type === NodeTypes.DIRECTIVE)
    return [`<${node.tag} ${prop.rawName ?? prop.name}>`]
  // What holds a mark at its word.
  if (node.tag === 'span' && prop.name === 'class' && prop.value?.content === 'cited-word')
    return []
  const isPlain = components.has(node.tag) ? !/^on/i.test(prop.name) : ['lang', 'start'].includes(prop.name)
  return isPlain ? [] : [`<${node.tag} ${prop.name}>`]
}

function problemsOf(node: RootNode | TemplateChildNode): string[] {
  if (node.type === NodeTypes.INTERPOLATION)
    return [`expression ${node.loc.source}`]
  const own = node.type === NodeTypes.ELEMENT ? [...components.has(node.tag) || ELEMENTS.has(node.tag) ? [] : [`<${node.tag}>`], ...node.props.flatMap(prop => problemOfProp(node, prop))] : []
  return 'children' in node && node.type !== NodeTypes.COMPOUND_EXPRESSION ? [...own, ...node.children.flatMap(child => problemsOf(child as TemplateChildNode))] : own
}

const textOf = (node: RootNode | TemplateChildNode): string => node.type === NodeTypes.TEXT ? node.content : 'children' in node ? node.children.map(child => textOf(child as TemplateChildNode)).join('') : ''

const headingIn = (node: RootNode | TemplateChildNode): ElementNode | undefined =>
  node.type === NodeTypes.ELEMENT && node.tag === 'h1' ? node : 'children' in node ? node.children.map(child => headingIn(child as TemplateChildNode)).find(Boolean) : undefined

/** As words are compared: without signs that nobody sees, white space folded, apostrophes of one kind: Slidev sets them. */
// eslint-disable-next-line no-control-regex
export const seen = (text: string): string => text.replace(/[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, '').replace(/’/g, '\'').replace(/[\u0000-\u0020\u007F-\u00A0\u2028\u2029\u202F]+/g, ' ').trim()

/** Problems of one template, and the text of its heading. Errors of Vue's compiler are problems. */
export function examine(template: string): { problems: string[], heading: string, text: string } {
  const problems: string[] = []
  const onError = (error: Error): void => void problems.push(error.message)
  const root = parse(template, { onError })
  compile(template, { onError })
  const heading = headingIn(root)
  return { problems: [...problems, ...problemsOf(root)], heading: heading ? seen(textOf(heading)) : '', text: seen(textOf(root)) }
}
