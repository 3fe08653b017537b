/** A YAML text with the lines of its nodes. */
import { isCollection, isMap, isNode, isPair, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'

export interface YamlFile {
  value: unknown
  /** Syntax errors; `value` is `undefined` when there are any. */
  errors: { line: number, message: string }[]
  /** Line of the node at a path, or of the nearest node above it. */
  lineAt: (path: readonly PropertyKey[]) => number
  /** Line of the first map, anywhere, that holds all these fields; `items` then steps into a list in it. */
  lineWith: (fields: Readonly<Record<string, string>>, items?: { key: string, index: number }) => number
}

/** `lineOffset`: lines that stand before the text in its file. Never throws. */
export function readYaml(text: string, lineOffset = 0): YamlFile {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines })
  const line = (offset: number | undefined) => lineOffset + (offset === undefined ? 1 : lines.linePos(offset).line)
  const errors = doc.errors.map(error => ({ line: line(error.pos[0]), message: firstSentence(error.message) }))
  const lineOf = (node: Node | undefined) => line(node?.range?.[0])
  let value: unknown
  try {
    value = errors.length === 0 ? doc.toJS() : undefined
  }
  catch (error) {
    errors.push({ line: line(undefined), message: error instanceof Error ? error.message : String(error) })
  }
  return {
    value,
    errors,
    lineAt: path => lineOf(nodeAt(doc, path)),
    lineWith: (fields, items) => lineOf(nodeWith(doc.contents, fields, items)),
  }
}

const firstSentence = (message: string): string => (message.split('\n')[0] ?? message).replace(/ at line \d+.*$/, '')

function nodeAt(doc: Document.Parsed, path: readonly PropertyKey[]): Node | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = doc.getIn(path.slice(0, depth), true)
    if (isNode(node))
      return node
  }
  return doc.contents ?? undefined
}

function nodeWith(root: Node | null, fields: Readonly<Record<string, string>>, items?: { key: string, index: number }): Node | undefined {
  if (!root || !isCollection(root))
    return undefined
  if (isMap(root) && Object.entries(fields).every(([key, value]) => String(root.get(key)) === value)) {
    const list = items && root.get(items.key, true)
    const item: unknown = isSeq(list) && items ? list.items[items.index] : undefined
    return isNode(item) ? item : root
  }
  for (const child of root.items) {
    const node = isPair(child) ? child.value : child
    const found = isNode(node) ? nodeWith(node, fields, items) : undefined
    if (found)
      return found
  }
  return undefined
}
