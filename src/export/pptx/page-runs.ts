/** Runs in the page: how words look, and the boxes in which they stand in their line. */
import type { PageTools } from './page-pseudo.ts'
import type { Edge, Run } from './scene.ts'

export function pageRuns({ px, style, seen, rect, colour, decoration, isDecorated }: PageTools) {
  const isInline = (element: Element): boolean => /^(?:inline|ruby)/.test(style(element).display)
  const firstFamily = (stack: string): string => (stack.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '')

  /** The element that raises its text above the line, inside `block`. */
  function raiser(element: Element, block: Element): Element | undefined {
    for (let at: Element | null = element; at && at !== block; at = at.parentElement) {
      const align = style(at).verticalAlign
      if (align === 'super' || px(align) > 0)
        return at
    }
    return undefined
  }

  function ground(element: Element, block: Element): Run['highlight'] {
    for (let at: Element | null = element; at && at !== block; at = at.parentElement) {
      if (colour(style(at).backgroundColor)[3] > 0)
        return seen(at, style(at).backgroundColor)
    }
    return undefined
  }

  /** The frame around these words alone: of a box in the line that has borders on all sides. */
  function frame(element: Element, block: Element): Edge | undefined {
    const box = boxInLine(element, block)
    const edges = box ? decoration(box).edges : []
    return edges.length > 0 && edges.every(Boolean) ? edges[0] ?? undefined : undefined
  }

  /** The box of its own in the line in which an element stands. */
  function boxInLine(element: Element | null, block: Element): Element | undefined {
    for (let at = element; at && at !== block; at = at.parentElement) {
      if (style(at).display === 'inline-block')
        return at
    }
    return undefined
  }

  /** Whether a text is the first in a box of its own in the line. */
  function opensBox(text: Text, block: Element): boolean {
    const box = boxInLine(text.parentElement, block)
    const walker = box && document.createTreeWalker(box, NodeFilter.SHOW_TEXT, node => node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP)
    return walker?.nextNode() === text
  }

  /** All the words of a box in the line that keeps its ground clear of them. */
  function isPadded(text: Text, block: Element): boolean {
    const box = boxInLine(text.parentElement, block)
    return box !== undefined && px(style(box).paddingLeft) > 3 && box.textContent === text.data && runOf(box, block, '').highlight !== undefined
  }

  /** Share of its block that a line may take to be kept. */
  const ROOMY_LINE = 0.92

  /** The lines of a title's text as it was balanced: other faces would fill the first, and leave a word or two for the second. */
  function balancedLines(text: Text, block: Element): string[] {
    if (block.localName !== 'h1' || style(block).textWrapStyle !== 'balance')
      return [text.data]
    const range = document.createRange()
    range.selectNodeContents(text)
    // Near the edge, wider faces would turn such a line once more.
    if ([...range.getClientRects()].some(({ width }) => width > ROOMY_LINE * block.getBoundingClientRect().width))
      return [text.data]
    const topOf = (at: number): number => {
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect().top
    }
    const turns = [...text.data.matchAll(/(?<=\S)\s+(?=\S)/g)].filter(({ index, 0: space }) => topOf(index + space.length) - topOf(index - 1) > px(style(block).fontSize) / 2)
    const ends = [...turns.map(({ index }) => index), text.length]
    return ends.map((end, i) => text.data.slice(i === 0 ? 0 : ends[i - 1], end))
  }

  /** A small box without words, with text after it in the line, such as a key's sample: a letter has to stand for it, or text of another width would run over it. */
  function isSign(element: Element): boolean {
    const { w, h } = rect(element)
    return isInline(element) && !element.textContent?.trim() && isDecorated(decoration(element)) && Math.min(w, h) > 2 && Math.max(w, h) < px(style(element).fontSize) * 1.3
      && style(element).writingMode.startsWith('horizontal') && (element.nextSibling?.textContent ?? '').trim() !== ''
  }

  /** Such a box as a letter: filled or open. */
  function signRun(element: Element, block: Element): Run {
    const { fill, edges } = decoration(element)
    const run = runOf(element, block, fill ? '\u25A0' : '\u25A1')
    return { ...run, colour: fill ?? edges.find(Boolean)?.colour ?? run.colour, highlight: undefined, dashed: undefined }
  }

  /** How much of its line's colour the ground of framed words takes. */
  const FRAMED = 0.16

  function runOf(element: Element, block: Element, text: string): Run {
    const s = style(element)
    const raised = raiser(element, block)
    const link = element.closest('a[href]')
    const around = frame(element, block)
    const box = boxInLine(element, block)
    const ring = box && decoration(box).ring
    const inFrame: Run['highlight'] = around?.dash === 'solid' ? [around.colour[0], around.colour[1], around.colour[2], around.colour[3] * FRAMED] : undefined
    const lang = element.closest('[lang]:not(html)')?.getAttribute('lang')
    return {
      text,
      family: firstFamily(s.fontFamily),
      size: px(style(raised?.parentElement ?? element).fontSize),
      seenSize: px(s.fontSize),
      colour: seen(element, s.color),
      bold: Number(s.fontWeight) >= 600,
      italic: s.fontStyle !== 'normal',
      // Words in a frame with a line inside it have that line below them.
      underline: ring !== undefined || s.textDecorationLine.includes('underline') || (link !== null && px(style(link).borderBottomWidth) > 0),
      strike: s.textDecorationLine.includes('line-through'),
      raised: raised !== undefined,
      highlight: ground(element, block) ?? inFrame,
      dashed: (around !== undefined && around.dash !== 'solid') || undefined,
      href: link?.getAttribute('href') ?? undefined,
      label: link?.getAttribute('aria-label') ?? undefined,
      lang: lang ?? undefined,
      spacing: px(s.letterSpacing) > px(s.fontSize) * 0.1 ? px(s.letterSpacing) : undefined,
    }
  }

  return { isInline, firstFamily, runOf, boxInLine, opensBox, isPadded, balancedLines, isSign, signRun }
}

export type PageRuns = ReturnType<typeof pageRuns>
