/** What stands upright, is cut to a shape, or is framed in its line. */
import { describe, expect, test } from 'vitest'
import { buildBook } from '../../../src/export/pptx/build.ts'
import { inspectBook } from '../../../src/export/pptx/inspect.ts'
import { toText, unpack } from '../../../src/export/pptx/pack.ts'
import type { Item, Scene } from '../../../src/export/pptx/scene.ts'
import { withColumns } from '../../../src/export/pptx/upright.ts'
import { descendants, parseXml, textOf } from '../../../src/export/pptx/xml.ts'
import { INDIGO, data, facts, paragraph, run, scene, slide, textItem } from './pptx-scene.ts'

const box = { x: 1000, y: 36, w: 240, h: 230 }
const upright = textItem([paragraph([run('人工知能の 法律', { size: 60, spacing: 15, lang: 'ja' })], 36, { size: 60, lineHeight: 80 })], undefined, { vertical: 'upright', box, inner: box })

/** The first slide of a book that shows these items beside the usual ones. */
async function drawn(items: Item[]) {
  const shown: Scene = { ...scene, slides: scene.slides.map((own, i) => i === 0 ? { ...own, items: [...own.items, ...items] } : own) }
  const made = await buildBook({ facts, scene: shown, pictures: new Map(), data, notes: true, link: () => undefined })
  return { made, shown, root: parseXml(toText(unpack(made).get('ppt/slides/slide1.xml'))) }
}

describe('text that stands upright down the page', () => {
  test('is set in columns from right to left, a letter to a line', () => {
    const { items } = withColumns(slide(1, [upright]))
    const texts = items.flatMap(item => item.kind === 'text' ? [item] : [])
    expect(texts.map(({ paragraphs }) => paragraphs[0]?.runs.map(({ text }) => text).join(' '))).toEqual(['人 工 知', '能 の 法', '律'])
    expect(texts.map(({ inner }) => inner.x)).toEqual([1160, 1080, 1000])
    expect(texts[0]?.paragraphs[0]).toMatchObject({ lineHeight: 75, exact: true, align: 'center' })
    expect(texts.every(({ vertical }) => vertical === undefined)).toBe(true)
  })

  test('leaves other text as it is', () => {
    const turned = textItem([paragraph([run('History')], 36)], 'section', { vertical: 'latin' })
    expect(withColumns(slide(1, [turned])).items).toEqual([turned])
  })

  test('is not turned by the program that shows it, and is all there', async () => {
    const { made, shown, root } = await drawn([upright])
    expect(descendants(root, 'a:bodyPr').filter(({ attributes }) => attributes.vert !== undefined)).toEqual([])
    const lines = descendants(root, 'p:sp').filter(shape => textOf(shape).includes('人')).flatMap(shape => [...descendants(shape, 'a:spcPts'), ...descendants(shape, 'a:br')])
    expect(lines.map(({ name }) => name)).toEqual(['a:spcPts', 'a:br', 'a:br'])
    expect(inspectBook(made, { facts, scene: { ...shown, slides: shown.slides.map(own => ({ ...own, items: own.items.filter(item => item.kind !== 'picture') })) }, notes: true })).toEqual([])
  })
})

test('boxes that are cut to a shape keep it', async () => {
  const mark = { kind: 'box', box: { x: 10, y: 10, w: 14, h: 14 }, fill: INDIGO, decorative: true } as const
  const { root } = await drawn([{ ...mark, outline: 'ellipse' }, { ...mark, outline: [[0.5, 0], [1, 1], [0, 1]] }])
  expect(descendants(root, 'a:prstGeom').filter(({ attributes }) => attributes.prst === 'ellipse')).toHaveLength(1)
  const [path] = descendants(root, 'a:path')
  expect(path?.children.map(node => typeof node === 'string' ? '' : node.name).filter(Boolean)).toEqual(['a:moveTo', 'a:lnTo', 'a:lnTo', 'a:close'])
})

test('a dashed frame is a dashed line below its words', async () => {
  const { root } = await drawn([textItem([paragraph([run('it '), run('may', { dashed: true })], 300)])])
  const may = descendants(root, 'a:r').find(node => textOf(node) === 'may')
  expect(may && descendants(may, 'a:rPr')[0]?.attributes.u).toBe('dash')
})

test('a single line in the middle of its box adds no space above itself', async () => {
  const { root } = await drawn([textItem([paragraph([run('7')], 300, { lineHeight: 56, bottom: 356 })], undefined, { middle: true, fill: INDIGO })])
  const seven = descendants(root, 'p:sp').find(node => textOf(node).trim() === '7')
  expect(seven && descendants(seven, 'a:lnSpc')).toEqual([])
})
