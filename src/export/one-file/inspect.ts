/** Reads a deck in one file again: whether all is inside, nothing is asked for, and notes are there or not, as wanted. */
import type { Problem } from '../../errors.ts'
import type { ExportDeck, FormatRun } from '../format.ts'
import { leaksIn, secretsOf, shingles, wordsOf } from '../leaks.ts'
import type { SlideFacts } from '../facts.ts'
import { publicText } from '../site.ts'
import { openFromDisk } from './open.ts'

const isData = (address: string): boolean => /^(?:data:|#|$)/.test(address)

/** The page without what is inside its scripts and styles. */
const markupOf = (page: string): string => page.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1')

const contentsOf = (page: string, tag: 'script' | 'style'): string =>
  [...page.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, content]) => content).join('\n')

/** Addresses from which the page itself would load something. */
export function outsideResources(page: string): Problem[] {
  const inMarkup = [...markupOf(page).matchAll(/<(?!a\b)[a-z][^>]*?\s(?:src|href|srcset|poster|data)="([^"]*)"/g)].map(([, address = '']) => address)
  const inStyles = [...contentsOf(page, 'style').matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/g)].map(([, address, imported = '']) => address ?? imported)
  const inScripts = [...contentsOf(page, 'script').matchAll(/\bimport\s*\(\s*["'`]([^"'`]*)|\b(?:import|from)\s*["']([^"']*)["'];?\s*$/gm)].map(([, dynamic, fixed = '']) => dynamic ?? fixed)
  return [...inMarkup, ...inStyles, ...inScripts].filter(address => !isData(address)).map(address => ({
    place: address.slice(0, 120),
    message: 'is not inside the file',
    hint: 'Bundle it with the deck: a picture in public/, a font or script from an npm package.',
  }))
}

/** Slides whose title the file does not hold. The first is looked at when the file is opened: its title is a heading in parts. */
function missingTitles(words: string, slides: readonly SlideFacts[]): Problem[] {
  return slides.filter(slide => slide.no > 1 && !words.includes(` ${wordsOf(slide.title).join(' ')} `) && !/^Slide \d+$/.test(slide.title)).map(slide => ({
    place: slide.place,
    message: `the title of slide ${slide.no} is not in the file`,
    hint: 'Write the title as plain text (frontmatter `title:`).',
  }))
}

/** Slides whose note the file does not hold. */
function missingNotes(words: string, slides: readonly SlideFacts[]): Problem[] {
  return slides
    .filter(slide => wordsOf(slide.note).length > 0)
    .filter((slide) => {
      const runs = shingles(slide.note.replace(/\[click(?::\d+)?\]/g, ' '))
      return runs.length > 0 && !runs.some(run => words.includes(` ${run} `))
    })
    .map(slide => ({ place: slide.place, message: `the note of slide ${slide.no} is not in the file`, hint: 'This is a fault of the export; please report it with the deck.' }))
}

/** Notes that are in the file although none was wanted. `shown` is what the slides say in public. */
function leakedNotes(text: string, slides: readonly SlideFacts[], shown: string): Problem[] {
  return [...leaksIn(text, secretsOf(slides, shown))].map(([slide, run]) => ({
    place: `slide ${slide}`,
    message: `its note is in the file: "${run}"`,
    hint: 'Take the note\'s words out of what the file is made from.',
  }))
}

/** What is wrong with the page as text. `shown` is what the slides say in public; given only where notes are unwanted. */
export function contentProblems(page: string, slides: readonly SlideFacts[], shown?: string): Problem[] {
  const text = page.replace(/data:[\w/+.-]+;base64,[\w+/=]+/g, '')
  const words = ` ${wordsOf(text).join(' ')} `
  return [
    ...outsideResources(page),
    ...missingTitles(words, slides),
    ...(shown === undefined ? missingNotes(words, slides) : leakedNotes(text, slides, shown)),
  ]
}

/** All in which the file is not what was asked for; last, it is opened from disk in a browser. */
export async function inspectOneFile(page: string, deck: ExportDeck, run: FormatRun): Promise<Problem[]> {
  const shown = run.options.notes === false ? await publicText(deck.root, deck.facts) : undefined
  const found = contentProblems(page, deck.facts.slides, shown)
  return found.length > 0 ? found : openFromDisk(await run.browser(), page, deck.facts, run)
}
