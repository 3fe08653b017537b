/** The handout's page flow: what stands on which page. */
import { describe, expect, it } from 'vitest'
import { flowBlocks, flowInTwo, flowRows, heightOfPieces } from '../../../handout/page-flow.ts'
import type { FlowBlock, Piece } from '../../../handout/page-flow.ts'
import { geometryOf, optionsOf, searchOf } from '../../../handout/paper.ts'
import { firstSheets, pageOfSlides, planSheets } from '../../../handout/plan.ts'
import type { MeasuredSlide, PlanInput } from '../../../handout/sheets.ts'

/** A paragraph of lines of 10 px. */
const paragraph = (lines: number): FlowBlock => ({ height: lines * 10, lines: Array.from({ length: lines }, (_, i) => (i + 1) * 10) })
const heading: FlowBlock = { height: 10, keepWithNext: true }
const figure = (height: number): FlowBlock => ({ height })
/** `0:0-5` for lines 0 to 5 of block 0. */
const shown = (pages: readonly (readonly Piece[])[]): string[] => pages.map(page => page.map(({ block, from, to }) => `${block}:${from}-${to}`).join(' '))

describe('flowBlocks', () => {
  it('keeps what fits on one page', () => {
    expect(shown(flowBlocks([heading, paragraph(3), figure(20)], [60], 100))).toEqual(['0:0-1 1:0-3 2:0-1'])
  })

  it('cuts a paragraph between lines, two at least on either side', () => {
    expect(shown(flowBlocks([paragraph(6)], [50], 100))).toEqual(['0:0-4', '0:4-6'])
    expect(shown(flowBlocks([paragraph(6)], [15], 100))).toEqual(['', '0:0-6'])
    expect(shown(flowBlocks([paragraph(3)], [20], 100))).toEqual(['', '0:0-3'])
  })

  it('never ends a page in a heading', () => {
    expect(shown(flowBlocks([paragraph(4), heading, paragraph(4)], [60], 100))).toEqual(['0:0-4', '1:0-1 2:0-4'])
    expect(shown(flowBlocks([paragraph(4), heading, paragraph(4)], [70], 100))).toEqual(['0:0-4 1:0-1 2:0-2', '2:2-4'])
    expect(shown(flowBlocks([paragraph(4), heading, heading, figure(30)], [60], 100))).toEqual(['0:0-4', '1:0-1 2:0-1 3:0-1'])
  })

  it('loses no line of a text of any length, on pages that are not over-full', () => {
    for (let lines = 1; lines < 60; lines++) {
      const blocks = [heading, paragraph(lines), figure(35), heading, paragraph(7)]
      const pages = flowBlocks(blocks, [45], 90)
      pages.forEach((page, i) => expect(heightOfPieces(blocks, page)).toBeLessThanOrEqual(i === 0 ? 45 : 90))
      const cut = pages.flat().filter(({ block }) => block === 1)
      expect(cut[0]?.from).toBe(0)
      expect(cut.at(-1)?.to).toBe(lines)
      cut.slice(1).forEach((piece, i) => expect(piece.from).toBe(cut[i]?.to))
    }
  })

  it('ends even where a block is higher than a page and cannot be cut', () => {
    expect(shown(flowBlocks([figure(500), paragraph(2)], [50], 100))).toEqual(['', '0:0-1', '1:0-2'])
  })
})

describe('flowInTwo', () => {
  it('fills two columns evenly', () => {
    const blocks = Array.from({ length: 6 }, () => figure(20))
    expect(flowInTwo(blocks, 200, 200).map(shown)).toEqual([['0:0-1 1:0-1 2:0-1', '3:0-1 4:0-1 5:0-1']])
  })

  it('turns the page when both columns are full', () => {
    const blocks = Array.from({ length: 6 }, () => figure(20))
    expect(flowInTwo(blocks, 40, 100).map(shown)).toEqual([['0:0-1 1:0-1', '2:0-1 3:0-1'], ['4:0-1', '5:0-1']])
  })
})

describe('flowRows', () => {
  it('puts as many on a page as fit, and no more than asked', () => {
    expect(flowRows([30, 30, 30, 30], 100, 3)).toEqual([[0, 1, 2], [3]])
    expect(flowRows([60, 60, 30, 30], 100, 3)).toEqual([[0], [1, 2], [3]])
    expect(flowRows([], 100, 3)).toEqual([])
  })
})

describe('planSheets', () => {
  const geometry = geometryOf('a4', 9 / 16)
  const slide = (no: number, change: Partial<MeasuredSlide> = {}): MeasuredSlide =>
    ({ no, backup: false, notes: [paragraph(10)], sources: [figure(60)], wideSources: [figure(30)], below: 40, ...change })
  const plan = (slides: MeasuredSlide[], change: Partial<PlanInput> = {}) =>
    planSheets({ geometry, layout: 1, cover: [figure(200)], slides, key: [], ...change })

  it('gives each slide with notes a page after the cover', () => {
    const sheets = plan([slide(1), slide(2)])
    expect(sheets.map(({ kind, slides }) => `${kind} ${slides.join()}`)).toEqual(['cover ', 'own 1', 'own 2'])
  })

  it('ends with the sources in full, where there are some', () => {
    expect(plan([slide(1)], { key: [figure(600), figure(600)] }).map(({ kind }) => kind)).toEqual(['cover', 'own', 'key', 'key'])
  })

  it('sets a contents list that is too long on further pages', () => {
    const sheets = plan([slide(1)], { cover: [figure(300), ...Array.from({ length: 100 }, () => figure(22))] })
    expect(sheets.filter(({ kind }) => kind === 'cover')).toHaveLength(3)
    expect(pageOfSlides(sheets).get(1)).toBe(4)
  })

  it('makes the picture smaller rather than a page of few lines', () => {
    const room = geometry.bodyHeight - geometry.picture.own * geometry.aspect
    const [, sheet, ...more] = plan([slide(1, { notes: [paragraph(Math.floor(room / 10) + 2)] })])
    expect(more).toEqual([])
    expect(sheet).toMatchObject({ kind: 'own' })
    expect(sheet?.kind === 'own' && sheet.picture).toBeLessThan(geometry.picture.own)
  })

  it('gives slides that share pages one size, and none that stands alone less', () => {
    const room = geometry.bodyHeight - geometry.picture.own * geometry.aspect
    const talk = Array.from({ length: 8 }, (_, i) => slide(i + 1, { notes: [paragraph(Math.floor(room / 10) - 2 + i)] }))
    const backup = [9, 10, 11, 12].map(no => slide(no, { backup: true, below: 120 }))
    const sheets = plan([...talk, ...backup])
    const widths = (kind: 'own' | 'rows') => sheets.flatMap(sheet => sheet.kind === kind && sheet.picture > 0 ? [sheet.picture] : [])
    const [shared, ...others] = [...new Set(widths('rows'))]
    expect([shared !== undefined, others]).toEqual([true, []])
    expect(widths('own')).toHaveLength(8)
    expect(Math.min(...widths('own'))).toBeGreaterThanOrEqual(shared ?? Infinity)
    expect(Math.max(...widths('own'))).toBe(geometry.picture.own)
  })

  it('makes the picture of a slide that stands alone no smaller than need be', () => {
    const room = geometry.bodyHeight - geometry.picture.own * geometry.aspect
    const [little, more] = [0, 3].map(lines => plan([slide(1, { notes: [paragraph(Math.floor(room / 10) + lines)] })]).flatMap(sheet => sheet.kind === 'own' ? [sheet.picture] : []))
    expect([little?.length, more?.length]).toEqual([1, 1])
    expect(little?.[0]).toBeGreaterThan(more?.[0] ?? Infinity)
  })

  it('sets many sources below few notes, in two columns', () => {
    const sources = Array.from({ length: 30 }, () => figure(30))
    const [, sheet, ...more] = plan([slide(1, { notes: [paragraph(2)], sources, wideSources: sources.map(() => figure(25)) })])
    expect(more).toEqual([])
    expect(sheet?.kind === 'own' && sheet.sources).toHaveLength(2)
  })

  it('rules what is left of a page for own notes, where that is five lines at least', () => {
    const room = geometry.bodyHeight - geometry.picture.own * geometry.aspect
    const linesFor = (height: number, change: Partial<PlanInput> = {}) =>
      plan([slide(1, { notes: [figure(height)], sources: [], wideSources: [], below: 9999 })], change).flatMap(sheet => sheet.kind === 'own' ? [sheet.lines] : [])
    expect(linesFor(20)[0]).toBeGreaterThanOrEqual(5)
    expect(linesFor(room - 100)).toEqual([0])
    expect(linesFor(20, { layout: 3 })).toEqual([0])
  })

  it('rules lines below short notes, however long the sources beside them are', () => {
    const [, sheet] = plan([slide(1, { notes: [paragraph(3)], sources: Array.from({ length: 20 }, () => figure(25)) })])
    expect(sheet?.kind === 'own' && [sheet.sources.length, sheet.lines >= 5]).toEqual([1, true])
  })

  it('rules the place of a slide that a page lacks', () => {
    const sheets = plan([1, 2, 3].map(no => slide(no, { notes: [] }))).filter(sheet => sheet.kind === 'rows')
    expect(sheets.map(({ slides, lines }) => [slides.length, lines > 0])).toEqual([[2, false], [1, true]])
  })

  it('flows notes of several pages, with a picture on the first only', () => {
    const sheets = plan([slide(1, { notes: [paragraph(300)] })]).filter(sheet => sheet.kind === 'own')
    expect(sheets.length).toBeGreaterThan(2)
    expect(sheets.map(sheet => sheet.picture > 0)).toEqual([true, ...sheets.slice(1).map(() => false)])
    expect(sheets.flatMap(sheet => sheet.notes).at(-1)?.to).toBe(300)
  })

  it('lets slides without notes, and backup, share pages; backup starts one of its own', () => {
    const sheets = plan([slide(1), slide(2, { notes: [] }), slide(3, { backup: true }), slide(4, { backup: true }), slide(5, { backup: true })])
    expect(sheets.map(({ slides }) => slides.join())).toEqual(['', '1', '2', '3,4', '5'])
  })

  it('sets three a page with lines', () => {
    const sheets = plan([1, 2, 3, 4].map(no => slide(no, { notes: [] })), { layout: 3 })
    expect(sheets.map(({ slides }) => slides.join())).toEqual(['', '1,2,3', '4'])
    expect(sheets[1]).toMatchObject({ kind: 'rows', lined: true })
  })

  it('runs three a page on into backup, which the talk does not wait for', () => {
    const sheets = plan([slide(1, { backup: true }), ...[2, 3, 4, 5].map(no => slide(no))], { layout: 3 })
    expect(sheets.map(({ slides }) => slides.join())).toEqual(['', '2,3,4', '5,1'])
  })

  it('gives a slide whose sources fill more than a page pages of its own', () => {
    const sources = Array.from({ length: 200 }, () => figure(20))
    const sheets = plan([slide(1, { notes: [] }), slide(2, { notes: [], sources, wideSources: sources, below: 2000 })], { layout: 3 })
    const own = sheets.filter(sheet => sheet.kind === 'own')
    expect(own.length).toBeGreaterThan(1)
    expect(own.flatMap(sheet => sheet.sources.flat())).toHaveLength(200)
  })

  it('shows every slide once before anything is measured', () => {
    const slides = Array.from({ length: 9 }, (_, i) => ({ no: i + 1, backup: i > 5, hasNotes: i < 3 }))
    for (const layout of [1, 3] as const)
      expect(firstSheets(slides, geometry, layout).flatMap(sheet => sheet.slides)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('plans 2,000 slides at once', () => {
    const slides = Array.from({ length: 2000 }, (_, i) => slide(i + 1))
    expect(plan(slides)).toHaveLength(2001)
  })
})

describe('the handout’s address', () => {
  it('asks for the usual where it says nothing, or nonsense', () => {
    expect(optionsOf('')).toEqual({ paper: 'a4', layout: 1, notes: true })
    expect(optionsOf('?paper=a5&layout=7&notes=perhaps')).toEqual({ paper: 'a4', layout: 1, notes: true })
  })

  it('says what it asks for', () => {
    const options = { paper: 'letter', layout: 3, notes: false, slides: [1, 4] } as const
    expect(optionsOf(searchOf(options))).toEqual(options)
  })

  it('leaves room on both papers for what stands on them', () => {
    for (const paper of ['a4', 'letter'] as const) {
      const { height, top, head, bodyHeight, foot, textWidth, notesWidth, sourcesWidth, picture, aspect } = geometryOf(paper, 9 / 16)
      expect(top + head + bodyHeight + foot).toBeLessThan(height)
      expect(notesWidth + sourcesWidth).toBeLessThan(textWidth)
      expect(picture.triple * aspect * 3).toBeLessThan(bodyHeight)
    }
  })
})
