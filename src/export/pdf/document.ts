/** Turns Chromium's PDF into the deck's: title, author, language, dates, outline, links; the same bytes each time. */
import { createHash } from 'node:crypto'
import { PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import type { DeckFacts } from '../facts.ts'
import { markArtifacts } from './artifacts.ts'
import { describeLinks, removeAnnotations, textsOf } from './describe-links.ts'
import { joinParts } from './join.ts'
import { rewriteLinks } from './links.ts'
import { outlineOf, setOutline } from './outline.ts'
import type { OutlineEntry } from './outline.ts'
import { readPages } from './page-content.ts'
import type { FontTable } from './page-content.ts'
import { groupFigures, repairTags } from './repair-tags.ts'
import { serialize } from './serialize.ts'
import { mapNewerRoles, renumberStructureIds } from './structure.ts'
import { readTags } from './tags.ts'
import { meanApostrophes } from './text.ts'
import { lookAtFile } from './ua.ts'
import { writeTags } from './write-tags.ts'
import { retractClaim, setXmp } from './xmp.ts'

export interface FinishOptions {
  facts: DeckFacts
  /** Number of the slide of each page. */
  slides: readonly number[]
  /** For each slide its page (0-based), where pages hold more than one. */
  pageOf?: ReadonlyMap<number, number>
  /** In place of an entry for each slide. */
  outline?: readonly OutlineEntry[]
  /** In place of the title of each page's slide. */
  pageTitles?: readonly string[]
  /** Where the deck was served while it was printed. */
  deckUrl: string
  origin?: string
  /** What links call themselves, by page (0-based) and address as printed. */
  linkNames?: ReadonlyMap<string, string>
}

const CREATOR = 'Report Deck'

/** Midnight UTC of a deck's date; its first day where only a month or a year is known. */
export function pdfDate(date: string): Date {
  const [year = '2000', month = '01', day = '01'] = date.split('-')
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
}

function setMetadata(document: PDFDocument, facts: DeckFacts): void {
  document.setTitle(facts.title, { showInWindowTitleBar: true })
  document.setCreator(CREATOR)
  document.setLanguage(facts.lang)
  if (facts.keywords.length > 0)
    document.setKeywords([facts.keywords.join(', ')])
  if (facts.author)
    document.setAuthor(facts.author)
  if (facts.description)
    document.setSubject(facts.description)
  setDates(document, facts.date)
}

/** The deck's date as the document's; none where the deck has none, as the clock's would differ each time. */
function setDates(document: PDFDocument, date: string | undefined): void {
  const info = document.context.lookupMaybe(document.context.trailerInfo.Info, PDFDict)
  info?.delete(PDFName.of('CreationDate'))
  info?.delete(PDFName.of('ModDate'))
  if (date === undefined)
    return
  document.setCreationDate(pdfDate(date))
  document.setModificationDate(pdfDate(date))
}

/** A file identifier that comes from the content, not from the clock. */
function setIdentifier(document: PDFDocument, bytes: Uint8Array): void {
  const id = PDFHexString.of(createHash('sha256').update(bytes).digest('hex').slice(0, 32))
  document.context.trailerInfo.ID = document.context.obj([id, id])
}

/** Pages in the order of the tab key follow the document's structure, as PDF/UA asks. */
function setTabOrder(document: PDFDocument): void {
  for (const page of document.getPages())
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
}

/** Tags that PDF/UA asks for, everything else an artifact, links with words. */
function repairStructure(document: PDFDocument, dead: ReadonlySet<PDFRef>, titles: readonly string[]): void {
  const tree = readTags(document)
  removeAnnotations(document, tree, dead)
  if (!tree)
    return
  const fonts: FontTable = new Map()
  const pages = readPages(document, fonts)
  groupFigures(tree)
  markArtifacts(document, pages, tree)
  repairTags(document, tree)
  describeLinks(document, tree, textsOf(pages), titles)
  writeTags(document, tree)
  renumberStructureIds(document)
  mapNewerRoles(document)
}

/**
 * Chromium's PDF, or its parts in their order, with all that it lacks. It says that it is PDF/UA-1 where its own check, of the bytes as they are,
 * finds that to be true; what that check found, `lookAtFile` returns for the same bytes.
 */
export async function finishPdf(printed: Uint8Array | readonly Uint8Array[], options: FinishOptions): Promise<Uint8Array> {
  const document = await joinParts(printed instanceof Uint8Array ? [printed] : printed)
  const known = new Map(options.facts.slides.map(slide => [slide.no, slide.title]))
  const titleOf = (no: number): string => known.get(no) ?? `Slide ${no}`
  setMetadata(document, options.facts)
  setOutline(document, options.outline ?? outlineOf(options.slides, titleOf))
  meanApostrophes(document)
  repairStructure(document, rewriteLinks(document, options), options.pageTitles ?? options.slides.map(titleOf))
  setTabOrder(document)
  setXmp(document, options.facts.lang)
  setIdentifier(document, Buffer.from(JSON.stringify([options.facts, options.slides])))
  const finished = serialize(document)
  if ((await lookAtFile(finished)).findings.length > 0)
    retractClaim(finished)
  return finished
}
