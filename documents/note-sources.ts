/** What an answer rests on: links that end it, set apart from its words. Runs in the browser. */

const BETWEEN = /^[;\s]*$/

/** The links at an element's end and what parts them, in order. */
function trailing(element: Element): ChildNode[] {
  const nodes = [...element.childNodes]
  const before = nodes.findLastIndex(node => !(node instanceof HTMLAnchorElement || (node.nodeType === Node.TEXT_NODE && BETWEEN.test(node.textContent ?? ''))))
  return nodes.slice(before + 1)
}

function line(name: string, className: string, links: readonly HTMLAnchorElement[]): HTMLElement[] {
  if (links.length === 0)
    return []
  const holder = document.createElement('span')
  holder.className = 'handout-answer-source'
  const label = document.createElement('strong')
  label.className = className
  label.textContent = name
  holder.append(label, ...links.flatMap((link, i) => [i === 0 ? ' ' : '; ', link]))
  return [holder]
}

/** The answer with its sources below it: the paper's (addresses that begin with `paper`), then others. A link alone stays what it is. */
export function sourcesApart(html: string, paper: string | undefined): string {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html })
  const last = content.lastElementChild
  const end = last ? trailing(last) : []
  const links = end.filter(node => node instanceof HTMLAnchorElement)
  if (!last || links.length === 0 || end.length === last.childNodes.length)
    return html
  end.forEach(node => node.remove())
  const ofPaper = (link: HTMLAnchorElement): boolean => paper !== undefined && link.href.startsWith(paper)
  last.append(...line('Paper:', '', links.filter(ofPaper)), ...line('Not the paper:', 'handout-outside', links.filter(link => !ofPaper(link))))
  const out = document.createElement('div')
  out.append(content)
  return out.innerHTML
}
