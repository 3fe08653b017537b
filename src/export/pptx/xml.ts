/** XML as a tree, read strictly: what PowerPoint would repair is an error here. Values stay as they are written, escapes included. */

export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}

export type XmlNode = XmlElement | string

export const escapeXml = (text: string): string =>
  // Control characters other than white space are not allowed in XML 1.0, escaped or not.
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' }

export const unescapeXml = (text: string): string => text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
  hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : entities[name ?? ''] ?? whole)

export const element = (name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement => ({ name, attributes, children })

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

const token = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/)?([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*"[^"<]*")*)\s*(\/)?>|[^<]+/y
const badText = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(/([\w.:-]+)\s*=\s*"([^"]*)"/g)) {
    if (name in attributes)
      throw new SyntaxError(`attribute ${name} stands twice`)
    attributes[name] = value
  }
  return attributes
}

/** The root element. Throws a SyntaxError where the text is not well formed. */
export function parseXml(text: string): XmlElement {
  const root = element('')
  const open: XmlElement[] = [root]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const match = token.exec(text)
    const parent = open.at(-1)
    if (!match || !parent)
      throw new SyntaxError(`not well formed at character ${at}: ${text.slice(at, at + 40)}`)
    const [whole, closing, name, attributes = '', empty] = match
    if (name === undefined) {
      if (badText.test(whole))
        throw new SyntaxError(`a bare & at character ${at}`)
      if (!whole.startsWith('<'))
        parent.children.push(whole)
    }
    else if (closing) {
      if (open.pop()?.name !== name)
        throw new SyntaxError(`</${name}> closes nothing at character ${at}`)
    }
    else {
      const child = element(name, attributesOf(attributes))
      parent.children.push(child)
      if (!empty)
        open.push(child)
    }
  }
  const elements = root.children.filter(isElement)
  if (open.length !== 1 || elements.length !== 1 || !elements[0])
    throw new SyntaxError(open.length !== 1 ? `<${open.at(-1)?.name}> is not closed` : 'there must be one root element')
  return elements[0]
}

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function write(node: XmlNode): string {
  if (typeof node === 'string')
    return node
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`).join('')
  return node.children.length === 0 ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${node.children.map(write).join('')}</${node.name}>`
}

export const writeXml = (root: XmlElement): string => PROLOG + write(root)

/** A part from markup written in code. */
export const xmlPart = (markup: string): string => PROLOG + markup

export const elementsOf = (parent: XmlElement): XmlElement[] => parent.children.filter(isElement)

export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent && elementsOf(parent).find(found => found.name === name)

/** All elements of that name below `parent`, in document order. */
export const descendants = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).flatMap(found => [...found.name === name ? [found] : [], ...descendants(found, name)])

/** The element of that path of child names. */
export const at = (parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((found, name) => child(found, name), parent)

/** All text inside, unescaped. */
export const textOf = (node: XmlNode): string => typeof node === 'string' ? unescapeXml(node) : node.children.map(textOf).join('')
