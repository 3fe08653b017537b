/** Opens a finished PDF again and looks for all that must not be: an exit code of 0 proves nothing here. */
import type { Problem } from '../../errors.ts'
import type { DeckFacts } from '../facts.ts'
import type { FileContents } from './contents.ts'
import { outlineOf } from './outline.ts'
import { lookAtFile } from './ua.ts'
import { claimsUa } from './xmp.ts'

export interface PdfExpectation {
  facts: DeckFacts
  /** Number of the slide of each page. */
  slides: readonly number[]
}

export interface PdfLook extends FileContents {
  unembedded: string[]
  /** Whether it says that it is PDF/UA-1, and whether it is. */
  claimsUa: boolean
  isUa: boolean
  /** Whether it shows a letter that no font at hand has. */
  lacksLetters: boolean
}

/** CSS pixels to points. */
const POINTS_PER_PIXEL = 0.75
/** Chromium rounds a page's size to its device units. */
const SIZE_TOLERANCE = 1

/** All that is judged below, read from the file's bytes. */
export async function lookAtPdf(bytes: Uint8Array): Promise<PdfLook> {
  const { findings, unembedded, contents } = await lookAtFile(bytes)
  return { ...contents, unembedded, claimsUa: claimsUa(bytes), isUa: findings.length === 0, lacksLetters: findings.some(({ rule }) => rule === 'notdef') }
}

const renderHint = 'This is a fault of the export; please report it with the deck.'

function judgePages(look: PdfLook, { facts, slides }: PdfExpectation): Problem[] {
  const problems: Problem[] = []
  if (look.pages.length !== slides.length)
    problems.push({ message: `the PDF has ${look.pages.length} pages for ${slides.length} slides`, hint: 'A slide that is taller than its page makes two; look for fixed heights in its layout.' })
  look.pages.forEach((page, i) => {
    const place = `page ${i + 1}`
    if (page.characters === 0)
      problems.push({ place, message: `slide ${slides[i] ?? '?'} has no text: the page is blank, or only a picture`, hint: 'Give the slide a title.' })
    if (Math.abs(page.width - facts.width * POINTS_PER_PIXEL) > SIZE_TOLERANCE || Math.abs(page.height - facts.height * POINTS_PER_PIXEL) > SIZE_TOLERANCE)
      problems.push({ place, message: `the page measures ${page.width} × ${page.height} pt, not ${facts.width * POINTS_PER_PIXEL} × ${facts.height * POINTS_PER_PIXEL}`, hint: 'Take other @page rules out of the deck\'s styles.' })
    problems.push(...page.badLinks.map(link => ({ place, message: `a link leads nowhere: ${link}`, hint: 'Correct the link\'s address.' })))
  })
  return problems
}

function judgeOutline(look: PdfLook, { facts, slides }: PdfExpectation): Problem[] {
  const wanted = outlineOf(slides, no => facts.slides.find(slide => slide.no === no)?.title ?? '')
  const found = look.outline
  return wanted.length === found.length && wanted.every((entry, i) => entry.title === found[i]?.title && entry.page === found[i].page)
    ? []
    : [{ message: `the outline is not the list of slides: ${found.length} entries for ${wanted.length} slides`, hint: renderHint }]
}

/** Title, author, language, tags and fonts. */
export function judgeDocument(look: PdfLook, { facts }: Pick<PdfExpectation, 'facts'>): Problem[] {
  const checks: [boolean, string][] = [
    [look.title === facts.title, `its title is "${look.title}", not "${facts.title}"`],
    [look.author === facts.author, `its author is "${look.author}", not "${facts.author}"`],
    [look.lang === facts.lang, `its language is "${look.lang}", not "${facts.lang}"`],
    [look.tagged, 'it is not tagged: screen readers find no structure'],
    [look.unembedded.length === 0, `fonts are not embedded: ${look.unembedded.join(', ')}`],
    [look.claimsUa === look.isUa, look.isUa ? 'it does not say that it is PDF/UA-1' : 'it says that it is PDF/UA-1, and is not'],
  ]
  return checks.filter(([good]) => !good).map(([, message]) => ({ message, hint: renderHint }))
}

/** Everything in which the PDF is not what was asked for; nothing when it is right. */
export function judgePdf(look: PdfLook, expected: PdfExpectation): Problem[] {
  return [...judgePages(look, expected), ...judgeOutline(look, expected), ...judgeDocument(look, expected)]
}

/** Reads a finished PDF again and judges it. */
export async function inspectPdf(bytes: Uint8Array, expected: PdfExpectation): Promise<Problem[]> {
  return judgePdf(await lookAtPdf(bytes), expected)
}
