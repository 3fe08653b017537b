/** A small deck as the page would tell it: a title, points, a table with spans, a diagram and a picture. */
import type { DeckData } from '../../../model/data.ts'
import type { DeckFacts, SlideFacts } from '../../../src/export/facts.ts'
import type { Cell, Edge, Item, Paragraph, Rgba, Run, Scene, SlideScene, TextItem, TextRole } from '../../../src/export/pptx/scene.ts'

export const INK: Rgba = [27, 27, 31, 1]
export const PAPER: Rgba = [251, 250, 246, 1]
export const INDIGO: Rgba = [31, 63, 117, 1]

export const run = (text: string, rest: Partial<Run> = {}): Run =>
  ({ text, family: 'Sans', size: 26, seenSize: rest.size ?? 26, colour: INK, bold: false, italic: false, underline: false, strike: false, raised: false, ...rest })

export const paragraph = (runs: Run[], top: number, rest: Partial<Paragraph> = {}): Paragraph =>
  ({ runs, top, bottom: top + 34, left: 64, size: 26, family: 'Sans', lineHeight: 34, align: 'left', level: 0, ...rest })

export function textItem(paragraphs: Paragraph[], role?: TextRole, rest: Partial<TextItem> = {}): TextItem {
  const top = paragraphs[0]?.top ?? 0
  const box = { x: 64, y: top, w: 1152, h: (paragraphs.at(-1)?.bottom ?? top) - top }
  return { kind: 'text', role, box, inner: box, paragraphs, middle: false, tight: false, ...rest }
}

const rule: Edge = { colour: INK, width: 2, dash: 'solid' }

export const cell = (text: string, rest: Partial<Cell> = {}): Cell =>
  ({ header: false, colspan: 1, rowspan: 1, paragraphs: text === '' ? [] : [paragraph([run(text)], 200)], edges: [null, null, rule, null], padding: [4, 18, 4, 0], middle: false, ...rest })

export const slide = (no: number, items: Item[], rest: Partial<SlideScene> = {}): SlideScene =>
  ({ no, layout: 'finding', ground: PAPER, items, groups: [], ...rest })

const title = (text: string): TextItem => textItem([paragraph([run(text, { family: 'Serif', size: 37, bold: true })], 38, { family: 'Serif', size: 37, lineHeight: 42 })], 'title')

export const scene: Scene = {
  width: 1280,
  height: 720,
  theme: {
    tokens: { ink: INK, paper: PAPER, ai: INDIGO },
    heading: { family: 'Serif', stack: 'Serif, Georgia, serif', size: 37 },
    body: { family: 'Sans', stack: 'Sans, Arial, sans-serif', size: 26 },
  },
  slides: [
    slide(1, [
      title('Rules & <laws> bind'),
      textItem([
        paragraph([run('First point '), run('1', { raised: true, seenSize: 18, href: 'https://example.org/paper#:~:text=a,b', label: 'Source 1', colour: INDIGO })], 120, { bullet: { hang: 30 } }),
        paragraph([run('See the table', { href: '#table' })], 164, { bullet: { hang: 30 }, level: 1 }),
      ], 'body'),
      textItem([paragraph([run('1 / 2')], 680)], 'page'),
    ]),
    slide(2, [
      title('A table and a diagram'),
      {
        kind: 'table', box: { x: 64, y: 120, w: 900, h: 150 }, caption: 'Numbers', columns: [300, 300, 300], headRow: true, headColumn: true,
        rows: [
          { height: 40, cells: [cell('Year', { header: true }), cell('Both sides', { header: true, colspan: 2 })] },
          { height: 50, cells: [cell('2024', { header: true, rowspan: 2 }), cell('one'), cell('two')] },
          { height: 60, cells: [cell('three'), cell('four')] },
        ],
      },
      { kind: 'line', from: [300, 400], to: [100, 500], edge: { colour: INDIGO, width: 3, dash: 'dot' }, arrow: true, decorative: true, group: 0 },
      textItem([paragraph([run('Tokyo')], 480)], undefined, { group: 0, edge: rule, fill: PAPER, middle: true }),
      { kind: 'picture', id: 0, box: { x: 600, y: 400, w: 200, h: 100 }, alt: 'A map of Japan', what: 'image' },
      textItem([paragraph([run('Backup 1')], 680)], 'page'),
    ], { groups: ['Tokyo and others'] }),
  ],
}

const slideFacts = (no: number, rest: Partial<SlideFacts>): SlideFacts =>
  ({ no, title: '', note: '', linkedNote: '', backup: false, passages: [], sources: [], place: `pages/01.md:${no}`, ...rest })

export const facts: DeckFacts = {
  entry: 'slides.md', title: 'A deck & more', description: 'What it says', author: 'A. Author', lang: 'en', date: '2025-06', keywords: ['law', 'policy'],
  width: 1280, height: 720, roots: [],
  slides: [
    slideFacts(1, { title: 'Rules & <laws> bind', note: 'Say slowly what the rules will mean for everyone here. [click] Then pause.', linkedNote: 'Say **slowly** what the rules will mean for everyone here. [click] Then pause. [Part, ¶1](https://example.org/paper)', passages: ['first'], sources: ['law'] }),
    slideFacts(2, { title: 'A table and a diagram', alias: 'table', backup: true }),
  ],
}

export const data = {
  evidence: {
    report: { title: 'Paper', short: 'P', author: 'B', publisher: 'C', date: '2025', url: 'https://example.org/paper' },
    sections: {},
    passages: [{ id: 'first', section: 'Part', paragraph: 1, start: 'a', end: 'b' }],
    sources: [{ id: 'law', publisher: 'Ministry', title: 'The Act', url: 'https://example.org/act', says: 'that' }],
  },
} as unknown as DeckData

/** One transparent pixel. */
export const pixel = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'))
