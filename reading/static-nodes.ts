/** Markup that Vue's compiler has set down as text, as nodes again. Runs in the browser. */
import { h } from 'vue'
import type { VNode } from 'vue'

function asNode(node: ChildNode): (VNode | string)[] {
  if (node instanceof Element)
    return [h(node.localName, Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])), [...node.childNodes].flatMap(asNode))]
  return node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : []
}

export function elementsOf(html: string): (VNode | string)[] {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html })
  return [...content.childNodes].flatMap(asNode)
}
