/** Our own words: the paper is its publisher's, so that the decks may quote it briefly and must not copy it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDeck } from '../../../src/deck/load.ts'
import { loadData } from '../../../src/deck/data.ts'
import type { Slide } from '../../../src/evidence/deck.ts'
import { parseReport } from '../../../src/report/parse.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const REPORT = process.env.REPORT_DECK_REPORT ? path.resolve(process.env.REPORT_DECK_REPORT) : path.join(ROOT, '../shared/report/japans-ai-governance-strategy.md')
const atHand = existsSync(REPORT)

/** Longest run of the paper's words that the decks may hold, and longest quotation. */
const RUN = 15

const decks = await Promise.all(['slides.md', 'brief.md'].map(entry => loadDeck(ROOT, entry)))
const slides = decks.flatMap(({ deck }) => deck?.slides ?? [])

function textsOf(slide: Slide): string[] {
  return [
    ...slide.claims.map(claim => claim.text),
    ...slide.editorNotes.map(note => note.text),
    ...slide.exhibits.flatMap(exhibit => exhibit.rows.flatMap(row => row.texts)),
    slide.note ?? '',
  ]
}

const wordsOf = (text: string): string[] => text.toLowerCase().replace(/[’']/g, '').match(/[\p{L}\p{N}]+/gu) ?? []

/** Every run of `RUN + 1` words. */
function runsOf(text: string): string[] {
  const words = wordsOf(text)
  return words.slice(RUN).map((_, i) => words.slice(i, i + RUN + 1).join(' '))
}

describe('the decks’ words', () => {
  it.runIf(atHand)('hold no run of 16 words of the report', () => {
    const report = new Set(runsOf(readFileSync(REPORT, 'utf8')))
    expect(report.size).toBeGreaterThan(1000)
    const copied = slides.flatMap(slide => textsOf(slide).flatMap(runsOf).filter(run => report.has(run)).map(run => `${slide.file}:${slide.line} ${run}`))
    expect([...new Set(copied)]).toEqual([])
  })

  it('hold no quotation of more than 15 words', () => {
    const quotations = slides.flatMap(slide => textsOf(slide).flatMap(text => [...text.matchAll(/“([^”]+)”/g)].map(([, quoted = '']) => `${slide.file}:${slide.line} ${quoted}`)))
    expect(quotations.length).toBeGreaterThan(3)
    expect([...new Set(quotations)].filter(quotation => wordsOf(quotation.replace(/^\S+ /, '')).length > RUN)).toEqual([])
  })

  it('write typographic quotation marks and dashes, as the paper does', () => {
    const straight = slides.flatMap(slide => textsOf(slide).filter(text => /(^|\s)["'](?=\w)|\w'\w|--/.test(text.replace(/\[\[.*?\]\]/g, ''))).map(text => `${slide.file}:${slide.line} ${text.slice(0, 60)}`))
    expect([...new Set(straight)]).toEqual([])
  })
})

describe('what the decks cover', () => {
  it.runIf(atHand)('leans on every section of the report', async () => {
    const { data } = await loadData(ROOT)
    const withProse = parseReport(readFileSync(REPORT, 'utf8')).sections.filter(section => section.paragraphs.some(paragraph => paragraph.kind === 'prose'))
    // Before the first heading stands only the paper's own summary.
    const sections = withProse.filter(section => section.level > 0).map(section => section.title)
    const talk = slides.filter(slide => !slide.backup)
    const cited = new Set(talk.flatMap(slide => [...slide.evidence, ...slide.cites].map(({ id }) => id).concat(slide.exhibits.flatMap(exhibit => exhibit.rows.flatMap(row => row.evidence)))))
    const leanedOn = new Set(data.evidence.passages.filter(passage => cited.has(passage.id)).map(passage => passage.section))
    expect(sections.length).toBeGreaterThan(8)
    expect(sections.filter(section => !leanedOn.has(section))).toEqual([])
  })
})
