/** Proves that no speaker note is in a built site: looks for any five words of a note in a row. */
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Problem } from '../errors.ts'
import type { DeckFacts, SlideFacts } from './facts.ts'
import { listFiles } from './files.ts'

/** Words in a row that count as a leak. */
export const SHINGLE_WORDS = 5

const textFiles = /\.(?:html?|m?js|css|json|map|md|txt|svg|xml|webmanifest)$/

/** The words of a text in lower case. Escapes of JavaScript strings and HTML count as white space. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/\\[nrt]|\\u[0-9a-f]{4}|&#?\w+;|<[^>]{0,200}>/gi, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Every run of five words; a shorter text is one run, and a single word none. */
export function shingles(text: string): string[] {
  const words = wordsOf(text)
  if (words.length < SHINGLE_WORDS)
    return words.length > 1 ? [words.join(' ')] : []
  return words.slice(SHINGLE_WORDS - 1).map((_, i) => words.slice(i, i + SHINGLE_WORDS).join(' '))
}

/** Runs of words that only notes hold: a note may repeat what its slides say in public. */
export function secretsOf(slides: readonly Pick<SlideFacts, 'no' | 'note'>[], publicText: string): Map<string, number> {
  const shown = new Set(shingles(publicText))
  return new Map(slides
    .flatMap(slide => shingles(slide.note.replace(/\[click(?::\d+)?\]/g, ' ')).map(run => [run, slide.no] as const))
    .filter(([run]) => !shown.has(run)))
}

/** The first leaked run of each slide in one file's text. */
export function leaksIn(text: string, secrets: ReadonlyMap<string, number>): Map<number, string> {
  const words = wordsOf(text)
  const leaks = new Map<number, string>()
  const lengths = new Set([...secrets.keys()].map(run => run.split(' ').length))
  for (const length of lengths) {
    for (let i = 0; i + length <= words.length; i++) {
      const run = words.slice(i, i + length).join(' ')
      const slide = secrets.get(run)
      if (slide !== undefined && !leaks.has(slide))
        leaks.set(slide, run)
    }
  }
  return leaks
}

/** One problem for each file and slide whose note is in the site under `dir`. `publicText` is what the slides show. */
export async function findLeaks(dir: string, facts: Pick<DeckFacts, 'slides'>, publicText: string): Promise<Problem[]> {
  const secrets = secretsOf(facts.slides, publicText)
  const files = (await listFiles(dir)).filter(file => textFiles.test(file))
  const found = await Promise.all(files.map(async file => [...leaksIn(await readFile(file, 'utf8'), secrets)].map(([slide, run]) => ({
    place: relative(dir, file),
    message: `holds the note of slide ${slide}: "${run}"`,
    hint: 'Take the note\'s words out of what that file is made from, or build with notes.',
  }))))
  return found.flat()
}
