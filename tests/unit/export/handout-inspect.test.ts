/** What the inspection of a handout finds. */
import { describe, expect, it } from 'vitest'
import { passageUrl } from '../../../model/anchor.ts'
import type { Evidence } from '../../../model/evidence.ts'
import type { DeckFacts, SlideFacts } from '../../../src/export/facts.ts'
import { handoutOutline, judgeHandout, pagesOfSlides } from '../../../src/export/handout/expected.ts'
import type { HandoutExpectation } from '../../../src/export/handout/expected.ts'
import type { PageLook } from '../../../src/export/pdf/contents.ts'
import type { PdfLook } from '../../../src/export/pdf/inspect.ts'

const evidence: Evidence = {
  report: { title: 'A paper', short: 'Paper', author: 'A. Writer', publisher: 'House', date: '2026', url: 'https://paper.example/text' },
  sections: {},
  passages: [{ id: 'rain-falls', section: 'Weather', paragraph: 1, start: 'Rain falls — often', end: 'in spring' }],
  sources: [{ id: 'law', publisher: 'Ministry', title: 'The law', url: 'https://law.example/a/law-of-rain', says: 'It is.' }],
}
const slide = (no: number, change: Partial<SlideFacts> = {}): SlideFacts => ({
  no, title: `Finding ${no}: it’s so`, note: 'We say these seven words out loud today', linkedNote: '', backup: false, passages: [], sources: [], place: `slides.md:${no}`, ...change,
})
const facts: DeckFacts = {
  entry: 'slides.md', title: 'Talk (handout)', description: '', author: 'Me', lang: 'en', keywords: [], width: 1280, height: 720, roots: [],
  slides: [slide(1), slide(2, { passages: ['rain-falls'], sources: ['law'] })],
}
const sheets = [[], [1], [2], [2], []]
const page = (text: string, change: Partial<PageLook> = {}): PageLook => ({ text, urls: [], characters: text.length, width: 595.28, height: 841.89, badLinks: [], links: 0, ...change })
const COPY = 'Presenter’s copy'
const note = 'We say these seven words out loud today'
const look = (change: Partial<PdfLook> = {}): PdfLook => ({
  pages: [page(`Contents ${COPY}`), page(`Finding 1: it's\nso ${note} ${COPY}`), page(`Finding 2: it’s so ${COPY}`), page(`${note} ${COPY}`, { urls: [passageUrl({ start: 'Rain falls — often', end: 'in spring' }, evidence.report.url) ?? ''] }), page(`Weather https://law.example/a/ law-of-rain ${COPY}`, { urls: ['https://law.example/a/law-of-rain'] })],
  outline: handoutOutline(facts, sheets), title: facts.title, author: 'Me', lang: 'en', tagged: true, unembedded: [], claimsUa: true, isUa: true, lacksLetters: false, ...change,
})
const expected = (change: Partial<HandoutExpectation> = {}): HandoutExpectation => ({ facts, paper: 'a4', sheets, notes: true, evidence, publicText: 'Finding', ...change })
const messages = (pdf: PdfLook, change: Partial<HandoutExpectation> = {}): string[] => judgeHandout(pdf, expected(change)).map(({ message }) => message)
const withPage = (no: number, change: Partial<PageLook>): PdfLook => look({ pages: look().pages.map((old, i) => i === no - 1 ? { ...old, ...change } : old) })

describe('text that is not there', () => {
  const hints = (lacksLetters: boolean): string[] => judgeHandout({ ...withPage(2, { text: `Elsewhere ${COPY}` }), lacksLetters }, expected()).map(({ hint }) => hint ?? '')

  it('is a fault of the export, unless no font has its letters', () => {
    expect(hints(false)).toEqual([expect.stringContaining('please report it'), expect.stringContaining('please report it')])
    expect(hints(true)).toEqual([expect.stringContaining('Install'), expect.stringContaining('Install')])
  })
})

describe('the plan of pages', () => {
  it('knows where each slide stands', () => {
    expect([...pagesOfSlides([[], [1], [2], [2], [3, 4]])]).toEqual([[1, [1]], [2, [2, 3]], [3, [4]], [4, [4]]])
  })

  it('makes an outline of contents and slides', () => {
    expect(handoutOutline(facts, sheets)).toEqual([{ title: 'Contents', page: 0 }, { title: 'Finding 1: it’s so', page: 1 }, { title: 'Finding 2: it’s so', page: 2 }, { title: 'Sources in full', page: 4 }])
    expect(handoutOutline(facts, sheets.slice(0, -1))).toHaveLength(3)
  })
})

describe('judgeHandout', () => {
  it('is content with what was asked for', () => {
    expect(messages(look())).toEqual([])
  })

  it('sees a page too many, a wrong paper, a blank page', () => {
    expect(messages(look({ pages: [...look().pages, page('')] }))).toEqual(['the handout has 6 pages, planned were 5', 'the page is blank'])
    expect(messages(look(), { paper: 'letter' })[0]).toMatch(/measures 595.28 × 841.89 pt, not 612 × 792/)
  })

  it('sees a title, a note or a passage that is lost', () => {
    expect(messages(withPage(3, { text: COPY, characters: 1 }))).toEqual(['the title of slide 2 is not on its page'])
    expect(messages(withPage(4, { text: `We say these ${COPY}` }))).toEqual(['the notes of slide 2 are not whole'])
    expect(messages(withPage(4, { urls: ['https://paper.example/text#:~:text=Other'] }))).toEqual(['slide 2 has no link to its passage rain-falls'])
    expect(messages(look(), { sheets: [[], [1], [], [], []] })).toContain('slide 2 is on no page')
  })

  it('finds short paragraphs of a note whole with the names of passages between them', () => {
    const told = { facts: { ...facts, slides: [slide(1), slide(2, { ...facts.slides[1], note: 'We say these words.\n\nThey are few.\n\nNobody knows them by heart.' })] } }
    const urls = look().pages[3]?.urls ?? []
    expect(messages(withPage(4, { text: `We say these words. (Rain, ¶1) They are few. (Snow, ¶2) Nobody knows them by heart. (Rain, ¶3) ${COPY}`, urls }), told)).toEqual([])
  })

  it('reads a note without spaces whole where its lines break', () => {
    const chinese = '港口在夜间使用了新的照明系统，事故的数量明显下降。'
    const told = { facts: { ...facts, slides: [slide(1), slide(2, { ...facts.slides[1], note: chinese })] } }
    const urls = look().pages[3]?.urls ?? []
    expect(messages(withPage(4, { text: `港口在夜间使用了新\n的照明系统，事故的数\n量明显下降。 ${COPY}`, urls }), told)).toEqual([])
    expect(messages(withPage(4, { text: `港口在夜间使用 ${COPY}`, urls }), told)).toEqual(['the notes of slide 2 are not whole'])
  })

  it('sees a note where none may be, unless the slides say the same', () => {
    expect(messages(look(), { notes: false })).toContain('holds the note of slide 2: "we say these seven words"')
    const forGuests = look({ pages: look().pages.map(old => ({ ...old, text: old.text.replace(COPY, 'For guests') })) })
    expect(messages(forGuests, { notes: false, publicText: note })).toEqual([])
  })

  it('sees a page that does not say whose copy it is', () => {
    expect(messages(look(), { notes: false, publicText: note })).toEqual(['5 page(s) do not say "For guests"'])
  })

  it('sees a heading or an address that is not in full', () => {
    expect(messages(withPage(5, { text: COPY }))).toEqual(['its sources in full lack the section "Weather"', 'its sources in full lack the address of law'])
    expect(messages(withPage(5, { urls: [] }))).toEqual(['its sources in full lack the address of law'])
  })

  it('sees a wrong outline, a dead link, missing tags', () => {
    expect(messages(look({ outline: [] }))).toEqual(['the outline is not the list of slides: 0 entries for 4'])
    expect(messages(withPage(2, { badLinks: ['http://127.0.0.1/3'] }))).toEqual(['a link leads nowhere: http://127.0.0.1/3'])
    expect(messages(look({ tagged: false }))).toEqual(['it is not tagged: screen readers find no structure'])
  })
})
