import { describe, expect, test } from 'vitest'
import { gridOf, sharedEdges } from '../../../src/export/pptx/draw-table.ts'
import { lyingDown } from '../../../src/export/pptx/draw.ts'
import { drawParagraphs, keepLastWords } from '../../../src/export/pptx/draw-text.ts'
import { numberAsField } from '../../../src/export/pptx/finish-slide.ts'
import { faceOf } from '../../../src/export/pptx/fonts.ts'
import { bodiesOf, layoutName, planLayouts, withRoom } from '../../../src/export/pptx/layouts.ts'
import { linkResolver } from '../../../src/export/pptx/links.ts'
import { noteParagraphs } from '../../../src/export/pptx/notes.ts'
import { pack, toBytes, unpack } from '../../../src/export/pptx/pack.ts'
import { misplaced } from '../../../src/export/pptx/schema-order.ts'
import { paletteOf, themeColour, toHex } from '../../../src/export/pptx/theme-colours.ts'
import { unitsOf } from '../../../src/export/pptx/units.ts'
import { element, escapeXml, parseXml, textOf, unescapeXml, writeXml } from '../../../src/export/pptx/xml.ts'
import { INDIGO, INK, PAPER, cell, facts, paragraph, run, scene, slide, textItem } from './pptx-scene.ts'

test('pixels become inches, points and EMU, whatever the slide\'s width', () => {
  const wide = unitsOf(1280, 720)
  expect([wide.width, wide.height, wide.inches(96), wide.points(96), wide.emu(96), wide.type(37)]).toEqual([12_192_000, 6_858_000, 1, 72, 914_400, 28])
  expect(unitsOf(980, 552).emu(980)).toBe(12_192_000)
})

describe('colours', () => {
  const palette = paletteOf({ ink: INK, paper: PAPER, ai: INDIGO })
  test('are those of the theme where they can be', () => {
    expect([INK, PAPER, INDIGO, [1, 2, 3, 1] as const].map(colour => themeColour(palette, colour))).toEqual(['tx1', 'bg1', 'accent1', '010203'])
  })
  test('that shine through are mixed with the ground', () => {
    expect(toHex([0, 0, 0, 0.5], [255, 255, 255, 1])).toBe('808080')
  })
})

test.each([['"Source Serif 4", Georgia, serif', 'Cambria'], ['"Source Sans 3", Arial, sans-serif', 'Calibri'], ['Fira Code, monospace', 'Consolas'], ['Unknown', 'Calibri']])('%s is set in %s', (stack, name) => {
  expect(faceOf(stack).name).toBe(name)
})

describe('text', () => {
  const context = { units: unitsOf(1280, 720), palette: paletteOf({ ink: INK, ai: INDIGO }), theme: scene.theme, ground: PAPER, lang: 'en', link: () => undefined }
  test('keeps emphasis, language, breaks and spaces between paragraphs', () => {
    const drawn = drawParagraphs([
      paragraph([run('plain '), run('bold', { bold: true, italic: true }), run('法', { lang: 'ja', breakBefore: true })], 100),
      paragraph([run('next', { family: 'Serif', colour: INDIGO })], 150, { bullet: { number: 3, hang: 44 } }),
    ], context)
    expect(drawn.map(({ text }) => text)).toEqual(['plain ', 'bold', '法', 'next'])
    expect(drawn[1]?.options).toMatchObject({ bold: true, italic: true, fontFace: '+mn-lt', fontSize: 19.5, color: 'tx1' })
    expect(drawn[2]?.options).toMatchObject({ lang: 'ja-JP', softBreakBefore: true, breakLine: true })
    expect(drawn[3]?.options).toMatchObject({ fontFace: '+mj-lt', color: 'accent1', paraSpaceBefore: 12, bullet: { type: 'number', numberStartAt: 3, indent: 33 } })
  })
  test('of a title over two lines does not end in one short word', () => {
    const two = { ...paragraph([run('a long title that runs out')], 0), bottom: 80 }
    expect(keepLastWords([two])[0]?.runs[0]?.text).toBe('a long title that runs\u00A0out')
    expect(keepLastWords([paragraph([run('one line')], 0)])[0]?.runs[0]?.text).toBe('one line')
  })
})

describe('tables', () => {
  const wide = { colour: INK, width: 2, dash: 'solid' } as const
  test('know which cell covers each place', () => {
    const [a, b, c] = [cell('a', { rowspan: 2 }), cell('b', { colspan: 2 }), cell('c')]
    const d = cell('d')
    expect(gridOf({ columns: [1, 1, 1], rows: [{ height: 1, cells: [a, b] }, { height: 1, cells: [c, d] }] })).toEqual([[a, b, b], [a, c, d]])
  })
  test('draw the wider of two borders that meet, on both cells', () => {
    const above = cell('above', { edges: [null, null, { ...wide, width: 1 }, null] })
    const below = cell('below', { edges: [wide, null, null, null] })
    const edges = sharedEdges({ columns: [1], rows: [{ height: 1, cells: [above] }, { height: 1, cells: [below] }] })
    expect([edges.get(above)?.[2], edges.get(below)?.[0]]).toEqual([wide, wide])
  })
})

describe('layouts', () => {
  test('are shared by slides of one kind and as many texts', () => {
    const plain = slide(3, [textItem([paragraph([run('T')], 38)], 'title')])
    const { layouts, slides } = planLayouts([...scene.slides, plain])
    expect(layouts.map(({ name }) => name)).toEqual(['Finding with text', 'Finding'])
    expect(slides.map(({ layout }) => layout.name)).toEqual(['Finding with text', 'Finding', 'Finding'])
    expect(layouts[0]?.placeholders.map(({ type }) => type)).toEqual(['title', 'body', 'sldNum'])
  })
  test('have names for people, whatever classes their slides have', () => {
    expect([['report-cover long', 1], ['finding part', 0], ['finding reference method', 2], ['finding reference', 0], ['two-cols', 0], ['', 1]].map(([classes, texts]) => layoutName(String(classes), Number(texts))))
      .toEqual(['Cover with text', 'Opener', 'Method with 2 texts', 'Reference', 'Two cols', 'Slide with text'])
  })
  test('hold what all their slides draw alike', () => {
    const line = { kind: 'line', from: [64, 650], to: [1216, 650], edge: { colour: INK, width: 1, dash: 'solid' }, decorative: true } as const
    const { layouts, slides } = planLayouts([slide(1, [line]), slide(2, [line])])
    expect(layouts[0]?.decoration).toEqual([line])
    expect(slides.map(({ items }) => items)).toEqual([[], []])
  })
  test('take longer texts as the slide\'s own where none stands beside its title', () => {
    const points = textItem([paragraph([run('a')], 100), paragraph([run('b')], 140)])
    expect(bodiesOf(slide(1, [points, textItem([paragraph([run('label')], 300)])]))).toEqual([points])
  })
  test('leave the footers\' numbers to the footers, however many texts a slide has', () => {
    const many = Array.from({ length: 25 }, (_, i) => textItem([paragraph([run(`p${i}`)], 100 + 20 * i)], 'body'))
    const [layout] = planLayouts([slide(1, [...many, textItem([paragraph([run('1 / 2')], 680)], 'page')])]).layouts
    expect(layout?.placeholders.map(({ idx }) => idx)).toEqual([...Array.from({ length: 10 }, (_, i) => 10 + i), 32])
  })
  test('give texts the room down to what stands below', () => {
    const text = textItem([paragraph([run('a')], 100)], 'body')
    const [roomy] = withRoom(slide(1, [text, { kind: 'box', box: { x: 0, y: 300, w: 1280, h: 4 } }]), 720).items
    expect(roomy?.kind === 'text' && roomy.inner.h).toBe(194)
  })
})

test('links lead to slides of the file, to the web, or nowhere', () => {
  const link = linkResolver({ facts, numbers: [2], deckUrl: 'http://localhost:1/d/', publicUrl: 'https://example.org/d/' })
  expect(['#table', '#2', '2', '#1', 'https://example.org/x', 'mailto:a@b.c', 'file:///x', '/other'].map(link)).toEqual([
    { slide: 1 }, { slide: 1 }, { slide: 1 }, { url: 'https://example.org/d/1' }, { url: 'https://example.org/x' }, undefined, undefined, undefined,
  ])
})

test('notes are text with links, without markup', () => {
  expect(noteParagraphs('Say **it** <b>now</b>. [click]\n\n- one [two](https://a.b/c)\n- [x](javascript:y)')).toEqual([
    { bullet: false, runs: [{ text: 'Say ' }, { text: 'it', bold: true }, { text: ' ' }, { text: 'now' }, { text: '.' }] },
    { bullet: true, runs: [{ text: '▸ ' }, { text: 'one ' }, { text: 'two', href: 'https://a.b/c' }] },
    { bullet: true, runs: [{ text: 'x' }] },
  ])
})

test('a click in the notes begins a paragraph', () => {
  expect(noteParagraphs('Say it. [click] Then this\n[click:2]\nand that.').map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(['Say it.', '▸ Then this', '▸▸ and that.'])
})

describe('XML', () => {
  test('comes back as it was read', () => {
    const text = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a x="1 &amp; 2"><b/>t &lt; u<c>v</c></a>'
    expect(writeXml(parseXml(text))).toBe(text)
    expect(textOf(parseXml(text))).toBe('t < uv')
  })
  test.each(['<a>', '<a></b>', '<a b="1" b="2"/>', '<a>&nbsp;</a>', '<a/><b/>', '<a x=1/>'])('%s is not well formed', (text) => {
    expect(() => parseXml(text)).toThrow(SyntaxError)
  })
  test('escapes and leaves out what XML cannot hold', () => {
    expect(escapeXml('a & "b"\u0000 <c>')).toBe('a &amp; &quot;b&quot; &lt;c&gt;')
    expect(unescapeXml('&lt;&#233;&#x4E00;&amp;')).toBe('<é一&')
  })
})

test('a page of slides that do not follow each other keeps its number as text', () => {
  const line = (): ReturnType<typeof element> => element('a:p', {}, [element('a:r', {}, [element('a:t', {}, ['7 / 25'])])])
  const [own, other] = [line(), line()]
  numberAsField(own, 7, true)
  numberAsField(other, 2, false)
  expect([textOf(own), own.children.length, textOf(other), other.children.length]).toEqual(['7 / 25', 2, '7 / 25', 1])
})

test('a package is the same whatever the order of its parts', () => {
  const parts = [['b.xml', toBytes('<b/>')], ['[Content_Types].xml', toBytes('<t/>')], ['a.xml', toBytes('<a/>')]] as const
  const [one, other] = [pack(new Map(parts)), pack(new Map([...parts].reverse()))]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  expect([...unpack(one).keys()]).toEqual(['[Content_Types].xml', 'a.xml', 'b.xml'])
})

test.each([
  ['<a:p><a:r/><a:pPr/></a:p>', ['a:p > a:pPr']],
  ['<a:tcPr><a:solidFill/><a:lnL/></a:tcPr>', ['a:tcPr > a:lnL']],
  ['<p:sp><p:nvSpPr/><p:spPr/><p:spPr/></p:sp>', ['p:sp > p:spPr']],
  ['<a:tr><a:tc><a:tcPr/></a:tc><a:tc/></a:tr>', []],
  ['<a:lvl1pPr><a:buChar/><a:buClr/><a:any/></a:lvl1pPr>', ['a:lvl1pPr > a:buClr', 'a:lvl1pPr > a:any']],
])('of %s, misplaced is %j', (text, expected) => {
  expect(misplaced(parseXml(text))).toEqual(expected)
})

test('a turned line is a box turned about its middle', () => {
  expect(lyingDown({ x: 0, y: 100, w: 60, h: 200 })).toEqual({ x: -70, y: 170, w: 200, h: 60 })
})
