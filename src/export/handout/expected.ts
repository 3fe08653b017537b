/** What a handout must hold, and all in which one does not. Pure. */
import { passageUrl } from '../../../model/anchor.ts'
import type { Evidence } from '../../../model/evidence.ts'
import { KEY_HEADING, copyName } from '../../../model/handout-copy.ts'
import type { Problem } from '../../errors.ts'
import type { DeckFacts, SlideFacts } from '../facts.ts'
import type { Paper } from '../format.ts'
import { leaksIn, secretsOf, shingles, wordsOf } from '../leaks.ts'
import { judgeDocument } from '../pdf/inspect.ts'
import type { PdfLook } from '../pdf/inspect.ts'
import type { OutlineEntry } from '../pdf/outline.ts'

export interface HandoutExpectation {
  /** With the handout's own title, and the slides it holds. */
  facts: DeckFacts
  paper: Paper
  /** For each page, the numbers of its slides: none on cover and contents. */
  sheets: readonly (readonly number[])[]
  /** Whether notes are to be in it; otherwise none may be. */
  notes: boolean
  evidence: Evidence
  /** What slides say in public, which a note may repeat. */
  publicText: string
}

/** Points. */
const papers: Readonly<Record<Paper, readonly [width: number, height: number]>> = { a4: [595.28, 841.89], letter: [612, 792] }
/** Chromium rounds a page's size to its device units. */
const SIZE_TOLERANCE = 1
/** Share of a note's runs of words that must be found; lines that end a page part some of them. */
const NOTE_SHARE = 0.8
const FAULT = 'This is a fault of the export; please report it with the deck.'
const NO_FONT = 'Letters of its text are in no font of this machine. Install one that has them (Noto Sans CJK for Chinese), and export again.'

/** For each slide, the pages (0-based) that show it. */
export function pagesOfSlides(sheets: readonly (readonly number[])[]): Map<number, number[]> {
  const pages = new Map<number, number[]>()
  sheets.forEach((slides, page) => slides.forEach((no) => {
    const known = pages.get(no)
    if (known)
      known.push(page)
    else
      pages.set(no, [page])
  }))
  return pages
}

/** The page (0-based) on which the sources in full begin: the first without slides after those with some. */
export function keyPage(sheets: readonly (readonly number[])[]): number | undefined {
  const start = sheets.findLastIndex(slides => slides.length > 0) + 1
  return start > 0 && start < sheets.length ? start : undefined
}

/** One entry for the contents, then one a slide at its first page, then the sources in full. */
export function handoutOutline(facts: Pick<DeckFacts, 'slides'>, sheets: readonly (readonly number[])[]): OutlineEntry[] {
  const pages = pagesOfSlides(sheets)
  const key = keyPage(sheets)
  return [
    { title: 'Contents', page: 0 },
    ...facts.slides.map(({ no, title }) => ({ title, page: pages.get(no)?.[0] ?? 0 })),
    ...key === undefined ? [] : [{ title: KEY_HEADING, page: key }],
  ]
}

/** Letters and digits alone: what lies between them depends on how a line was set. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

const sameUrl = (url: string): string => URL.canParse(url) ? new URL(url).href : url

function judgePaper(look: PdfLook, { sheets, paper }: HandoutExpectation): Problem[] {
  const [width, height] = papers[paper]
  const wrong = look.pages.findIndex(page => Math.abs(page.width - width) > SIZE_TOLERANCE || Math.abs(page.height - height) > SIZE_TOLERANCE)
  return [
    ...(look.pages.length === sheets.length ? [] : [{ message: `the handout has ${look.pages.length} pages, planned were ${sheets.length}`, hint: FAULT }]),
    ...(wrong < 0 ? [] : [{ place: `page ${wrong + 1}`, message: `the page measures ${look.pages[wrong]?.width} × ${look.pages[wrong]?.height} pt, not ${width} × ${height}`, hint: 'Take other @page rules out of the deck\'s styles.' }]),
    ...look.pages.flatMap(({ characters, badLinks }, i) => [
      ...(characters === 0 ? [{ place: `page ${i + 1}`, message: 'the page is blank', hint: FAULT }] : []),
      ...badLinks.map(link => ({ place: `page ${i + 1}`, message: `a link leads nowhere: ${link}`, hint: 'Correct the link\'s address.' })),
    ]),
  ]
}

/** Scripts without spaces sign by sign: a line may break anywhere in them. */
const spaced = (text: string): string => text.normalize('NFKC').replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, '$& ')

/** The share of a note's runs of words that a text holds; between two paragraphs the name of a passage may stand. */
function shareOf(note: string, text: string): number {
  const wanted = note.split(/\n{2,}/).flatMap(paragraph => shingles(spaced(paragraph.replace(/\[click(?::\d+)?\]|\[\[[^\]]*\]\]/g, ' '))))
  const found = ` ${wordsOf(spaced(text)).join(' ')} `
  return wanted.length === 0 ? 1 : wanted.filter(run => found.includes(` ${run} `)).length / wanted.length
}

/** `lostText`: what to do where text is not there. */
function judgeSlide(slide: SlideFacts, text: string, urls: ReadonlySet<string>, lostText: string, { notes, evidence }: HandoutExpectation): Problem[] {
  const place = slide.place
  const passages = evidence.passages.filter(({ id }) => slide.passages.includes(id))
  const lost = passages.filter((passage) => {
    const url = passageUrl(passage, evidence.report.url)
    return url !== undefined && !urls.has(sameUrl(url))
  })
  return [
    ...(bare(text).includes(bare(slide.title)) ? [] : [{ place, message: `the title of slide ${slide.no} is not on its page`, hint: lostText }]),
    ...(!notes || shareOf(slide.note, text) >= NOTE_SHARE ? [] : [{ place, message: `the notes of slide ${slide.no} are not whole`, hint: lostText }]),
    ...lost.map(({ id }) => ({ place, message: `slide ${slide.no} has no link to its passage ${id}`, hint: 'Cite it on the slide (<Cite>, `evidence:`), or report this with the deck.' })),
  ]
}

function judgeSlides(look: PdfLook, expected: HandoutExpectation): Problem[] {
  const pages = pagesOfSlides(expected.sheets)
  return expected.facts.slides.flatMap((slide) => {
    const own = (pages.get(slide.no) ?? []).flatMap(page => look.pages[page] ?? [])
    return own.length === 0
      ? [{ place: slide.place, message: `slide ${slide.no} is on no page`, hint: FAULT }]
      : judgeSlide(slide, own.map(page => page.text).join('\n'), new Set(own.flatMap(page => page.urls.map(sameUrl))), look.lacksLetters ? NO_FONT : FAULT, expected)
  })
}

function judgeSecrets(look: PdfLook, { facts, notes, publicText }: HandoutExpectation): Problem[] {
  if (notes)
    return []
  const secrets = secretsOf(facts.slides, publicText)
  return look.pages.flatMap(({ text }, i) => [...leaksIn(text, secrets)].map(([slide, run]) => ({
    place: `page ${i + 1}`, message: `holds the note of slide ${slide}: "${run}"`, hint: 'Take the note\'s words off the slide, or make the handout with notes.',
  })))
}

function judgeEntries(look: PdfLook, { facts, sheets }: HandoutExpectation): Problem[] {
  const wanted = handoutOutline(facts, sheets)
  return wanted.length === look.outline.length && wanted.every((entry, i) => entry.title === look.outline[i]?.title && entry.page === look.outline[i].page)
    ? []
    : [{ message: `the outline is not the list of slides: ${look.outline.length} entries for ${wanted.length}`, hint: FAULT }]
}

/** What the paper's reader needs: the whole heading of each section that goes by another name, each outside source's whole address, in print and as a link. */
function judgeKey(look: PdfLook, { facts, sheets, evidence }: HandoutExpectation): Problem[] {
  const wanted = (ids: 'passages' | 'sources'): Set<string> => new Set(facts.slides.flatMap(slide => slide[ids]))
  const [passages, sources] = [wanted('passages'), wanted('sources')]
  const headings = new Set(evidence.passages.filter(({ id, section }) => passages.has(id) && evidence.sections[section] !== section).map(({ section }) => section))
  const cited = evidence.sources.filter(({ id }) => sources.has(id))
  const pages = look.pages.slice(keyPage(sheets) ?? sheets.length)
  const text = bare(pages.map(page => page.text).join(' '))
  const urls = new Set(pages.flatMap(page => page.urls.map(sameUrl)))
  return [
    ...[...headings].filter(heading => !text.includes(bare(heading))).map(heading => ({ message: `its sources in full lack the section "${heading}"`, hint: FAULT })),
    ...cited.filter(({ url }) => !text.includes(bare(url)) || !urls.has(sameUrl(url))).map(({ id }) => ({ message: `its sources in full lack the address of ${id}`, hint: FAULT })),
  ]
}

/** Whose copy it is stands on every page, so that none is handed to the wrong person. */
function judgeCopy(look: PdfLook, { notes }: HandoutExpectation): Problem[] {
  const name = bare(copyName(notes))
  const silent = look.pages.flatMap(({ text, characters }, i) => characters === 0 || bare(text).includes(name) ? [] : [i + 1])
  return silent.length === 0 ? [] : [{ place: `page ${silent[0]}`, message: `${silent.length} page(s) do not say "${copyName(notes)}"`, hint: FAULT }]
}

/** Everything in which the handout is not what was asked for; nothing when it is right. */
export function judgeHandout(look: PdfLook, expected: HandoutExpectation): Problem[] {
  return [...judgePaper(look, expected), ...judgeSlides(look, expected), ...judgeSecrets(look, expected), ...judgeEntries(look, expected), ...judgeKey(look, expected), ...judgeCopy(look, expected), ...judgeDocument(look, expected)]
}
