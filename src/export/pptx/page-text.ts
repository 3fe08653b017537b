/** Runs in the page: the paragraphs of an element, as they were set. */
import type { PageTools } from './page-pseudo.ts'
import type { PageRuns } from './page-runs.ts'
import type { Paragraph, Run } from './scene.ts'

export function pageText(tools: PageTools, { isInline, firstFamily, runOf, boxInLine, opensBox, isPadded, balancedLines, isSign, signRun }: PageRuns) {
  const { px, style, toRect, hidden, clipped } = tools

  interface Draft {
    paragraph: Paragraph
    /** The end of the text before, to see gaps that margins make. */
    last?: { right: number, top: number, bottom: number }
    pre: boolean
    /** Line breaks of code that no text has followed yet. */
    breaks: number
  }

  /** Longest text, in characters, whose words are kept together as the style asks; other faces could not fit more. */
  const SHORT = 14
  /** A longer one is kept together where it takes less than this share of its block's width. */
  const ROOMY = 0.6

  const sameLook = (a: Run, b: Run): boolean => JSON.stringify({ ...a, text: '', breakBefore: false }) === JSON.stringify({ ...b, text: '', breakBefore: false })

  function push(draft: Draft, run: Run): void {
    const { runs } = draft.paragraph
    const before = runs.at(-1)
    if (!draft.pre) {
      run.text = run.text.replace(/[ \t\r\n\f]+/g, ' ')
      if (!before || run.breakBefore || /[ \u200B\u2002\u2003]$/.test(before.text))
        run.text = run.text.replace(/^ /, '')
    }
    if (run.text === '')
      return
    if (before && !run.breakBefore && sameLook(before, run))
      before.text += run.text
    else
      runs.push(run)
  }

  /** Marks stay with their word and apart from each other: `1 2` must not read as twelve. */
  function keepMarkApart(draft: Draft, before: Run, run: Run, gap: number): void {
    const next = before.href !== run.href
    if (/ $/.test(before.text))
      before.text = before.text.replace(/ +$/, '\u00A0')
    else if (/\u00A0$/.test(before.text) || (gap < 0.15 && !next))
      return
    else if (before.raised || before.highlight || before.underline)
      draft.paragraph.runs.push(plainRun(run, '\u00A0'))
    else
      before.text += '\u00A0'
  }

  const isMarked = (run: Run): boolean => Boolean(run.highlight || run.underline || run.dashed)

  /** A space between two runs, with the first where it may; it does not show what belongs to words, a ground or the line below a link. */
  function putGap(draft: Draft, before: Run, run: Run, space: string, withFirst: boolean): void {
    before.text = before.text.replace(before.highlight ? / $/ : /[ \u00A0]+$/, '')
    run.text = run.text.replace(run.highlight ? /^[ \n]+/ : /^[ \n\u00A0]+/, '')
    if (isMarked(before) && isMarked(run))
      draft.paragraph.runs.push(plainRun(run, space))
    else if (isMarked(before) || !withFirst)
      run.text = space + run.text
    else
      before.text += space
  }

  const plainRun = (run: Run, text: string): Run =>
    ({ ...run, text, seenSize: run.size, raised: false, bold: false, italic: false, underline: false, highlight: undefined, dashed: undefined, href: undefined, label: undefined })

  /** The one space that is about as wide as the gap, in ems: two in a row would read as a slip of the typist. Only wide ones break. */
  const spaceOf = (gap: number): string => gap < 0.6 ? '\u00A0' : gap < 1.1 ? '\u2002' : '\u2003'

  /** A box in the line that begins another line is, in a title, the title's own next line; elsewhere words need a space between them. */
  function keepTurn(draft: Draft, text: Text, block: Element, before: Run, run: Run, spaced: boolean): void {
    const said = before.highlight ? before.text.trimEnd() : before.text
    const opens = opensBox(text, block)
    if (opens && block.localName === 'h1') {
      before.text = before.text.trimEnd()
      run.text = run.text.trimStart()
      run.breakBefore = true
    }
    // Boxes in a line need no space to stand on the next one, but words do.
    else if (spaced ? / $/.test(said) && opens && !run.highlight : /[\p{L}\p{N}]$/u.test(said) && boxInLine(text.parentElement, block) !== undefined) {
      putGap(draft, before, run, spaceOf(1.2), Boolean(run.highlight) || spaced)
    }
  }

  /** Margins stand between words too: they become spaces, or two numbers would read as one. */
  function keepGap(draft: Draft, text: Text, block: Element, run: Run, first: DOMRect): void {
    const before = draft.paragraph.runs.at(-1)
    const { last } = draft
    if (!before || !last)
      return
    if (run.raised)
      return keepMarkApart(draft, before, run, (first.left - last.right) / run.size)
    // The padding of a ground is no space between words.
    const spaced = /\s$/.test(before.highlight ? before.text.trimEnd() : before.text) || /^\s/.test(text.data)
    if (Math.abs(first.top + first.bottom - last.top - last.bottom) > run.size)
      return keepTurn(draft, text, block, before, run, spaced)
    const gap = (first.left - last.right) / run.size
    const inBrackets = /[([]$/.test(before.text) || /^[)\]]/.test(text.data)
    if (!inBrackets && gap >= 0.15 && (!spaced || gap >= 0.4))
      putGap(draft, before, run, spaceOf(gap + (spaced ? 0.25 : 0)), true)
  }

  /** Code keeps its lines; a break waits for the next text, so that none stands at the end. */
  function addLines(draft: Draft, run: Run): void {
    run.text.split('\n').forEach((line, i) => {
      draft.breaks += i > 0 ? 1 : 0
      if (line === '')
        return
      for (; draft.breaks > 1; draft.breaks--)
        push(draft, { ...run, text: '\u200B', breakBefore: true })
      push(draft, { ...run, text: line, breakBefore: draft.breaks > 0 || undefined })
      draft.breaks = 0
    })
  }

  /** The text with the spaces that its style keeps from breaking, where there is room for it in other faces too. */
  function heldTogether(text: Text, element: Element, block: Element): string {
    if (style(element).whiteSpace !== 'nowrap')
      return text.data
    const inRoom = text.data.length <= SHORT || (isInline(element) && element.getBoundingClientRect().width < block.getBoundingClientRect().width * ROOMY)
    return text.data.replace(inRoom ? /[ \n]+(?=\S)/g : /^[ \n]+/, '\u00A0')
  }

  function addText(text: Text, block: Element, draft: Draft): void {
    const element = text.parentElement
    if (!element || (text.data.trim() === '' && draft.paragraph.runs.length === 0))
      return
    const run = runOf(element, block, isPadded(text, block) ? `\u00A0${text.data.trim()}\u00A0` : heldTogether(text, element, block))
    const range = document.createRange()
    range.selectNodeContents(text)
    const rects = [...range.getClientRects()].filter(rect => rect.width > 0)
    const [first] = rects
    const last = rects.at(-1)
    if (first && last) {
      keepGap(draft, text, block, run, first)
      draft.last = last
      measure(draft.paragraph, run, rects)
    }
    if (draft.pre)
      return addLines(draft, run)
    const [start = '', ...others] = balancedLines(text, block)
    push(draft, others.length > 0 ? { ...run, text: start } : run)
    for (const line of others)
      push(draft, { ...run, text: line, breakBefore: true })
  }

  /** The lines' edges, from text of the paragraph's own size, which decides how high a line is. */
  function measure(paragraph: Paragraph, run: Run, rects: DOMRect[]): void {
    if (run.raised && Number.isFinite(paragraph.top))
      return
    for (const box of rects.map(toRect)) {
      const middle = box.y + box.h / 2
      paragraph.top = Math.min(paragraph.top, middle - paragraph.lineHeight / 2)
      paragraph.bottom = Math.max(paragraph.bottom, middle + paragraph.lineHeight / 2)
    }
  }

  function bulletOf(item: Element): Paragraph['bullet'] {
    const mark = tools.markOf(item)
    if (!mark)
      return undefined
    const list = item.parentElement
    const hang = px(style(item).paddingLeft) || (list ? px(style(list).paddingLeft) : 0)
    if (!list || mark !== 'number')
      return { hang }
    return { hang, number: Number(list.getAttribute('start') ?? 1) + [...list.children].indexOf(item) }
  }

  function start(block: Element, root: Element, item: Element | undefined): Draft {
    const s = style(block)
    const size = px(s.fontSize)
    const align = s.textAlign
    let level = -1
    for (let at: Element | null = block; at && at !== root.parentElement; at = at.parentElement)
      level += /^[uo]l$/.test(at.localName) ? 1 : 0
    if (root.localName === 'li')
      level += 1
    return {
      breaks: 0,
      pre: s.whiteSpace.startsWith('pre') || s.whiteSpaceCollapse === 'preserve',
      paragraph: {
        runs: [], top: Infinity, bottom: -Infinity, left: tools.content(block).x, size, family: firstFamily(s.fontFamily),
        lineHeight: px(s.lineHeight) || size * 1.2,
        align: /center/.test(align) ? 'center' : /right|end/.test(align) ? 'right' : align === 'justify' ? 'justify' : 'left',
        level: Math.max(0, level),
        bullet: item && bulletOf(item),
      },
    }
  }

  function trim({ runs }: Paragraph): void {
    const last = runs.at(-1)
    if (last)
      last.text = last.text.replace(/[ \n]+$/, '')
    if (last?.text === '')
      runs.pop()
  }

  /** All paragraphs of `root` in reading order. */
  function paragraphs(root: Element): Paragraph[] {
    const out: Paragraph[] = []
    let draft: Draft | undefined
    const flush = (): void => {
      if (draft && draft.paragraph.runs.length > 0) {
        trim(draft.paragraph)
        if (draft.paragraph.runs.length > 0)
          out.push(draft.paragraph)
      }
      draft = undefined
    }
    /** `item`: the list item whose first paragraph is still to come. */
    const walk = (node: Element, block: Element, item: Element | undefined): Element | undefined => {
      for (const child of node.childNodes) {
        if (child instanceof Text) {
          if (child.data.trim() !== '' && !draft) {
            draft = start(block, root, item)
            item = undefined
          }
          if (draft)
            addText(child, block, draft)
        }
        else if (child instanceof Element && !hidden(child) && !clipped(child)) {
          if (child.localName === 'br') {
            if (draft)
              push(draft, { ...runOf(node, block, '\u200B'), breakBefore: true })
          }
          else if (draft && isSign(child)) {
            push(draft, signRun(child, block))
            draft.last = child.getBoundingClientRect()
          }
          else if (isInline(child) || style(child).display === 'contents') {
            item = walk(child, block, item)
          }
          else {
            flush()
            item = walk(child, child, child.localName === 'li' ? child : item)
            flush()
          }
        }
      }
      return item
    }
    walk(root, root, root.localName === 'li' ? root : undefined)
    flush()
    return out
  }

  return { paragraphs, isInline, isSign, firstFamily }
}

export type PageText = ReturnType<typeof pageText>
