/** Opens the print route and reads the scene of every wanted slide: a call to the page for some slides at a time, and one for each picture. */
import type { Browser, Page } from 'playwright-core'
import type { DeckFacts } from '../facts.ts'
import { withPrintRoute } from '../print-deck.ts'
import type { PrintOptions } from '../print-deck.ts'
import { sharedProgress, spansOf } from '../print-parts.ts'
import { parseRange } from '../ranges.ts'
import { PICTURE_MARK, pageGraphics } from './page-graphics.ts'
import { pagePseudo } from './page-pseudo.ts'
import { pageRuns } from './page-runs.ts'
import { pageShapes } from './page-shapes.ts'
import { pageSlides } from './page-slides.ts'
import { pageTable } from './page-table.ts'
import { pageText } from './page-text.ts'
import { pageTextItems } from './page-text-items.ts'
import { pageTools } from './page-tools.ts'
import type { PictureItem, Scene, SlideScene } from './scene.ts'
import { THEME_TOKENS } from './theme-colours.ts'

export interface Capture {
  scene: Scene
  /** PNG by the picture's id. */
  pictures: Map<number, Uint8Array>
}

/** Pixels of a picture for each CSS pixel: sharp on a projector of twice the slide's size. */
const PICTURE_SCALE = 2

/** Slides that are read in one call: so many take a slow machine a second or two, and progress is told after each. */
const AT_A_TIME = 20

/** What the page keeps its reader under, between calls. */
const READER = 'reportDeckReader'

/** Makes the reader. The page's functions stand alone, so each can be sent as its own text; the last lines put them together. */
const readerScript = (first: string | undefined, width: number, picture: number): string => `globalThis.${READER} = (() => {
  const first = document.getElementById(${JSON.stringify(first)})
  const tools = (${pagePseudo.toString()})((${pageTools.toString()})((first?.getBoundingClientRect().width || ${width}) / ${width}))
  const text = (${pageText.toString()})(tools, (${pageRuns.toString()})(tools))
  const tables = (${pageTable.toString()})(tools, text)
  const graphics = (${pageGraphics.toString()})(tools, ${JSON.stringify(PICTURE_MARK)}, ${picture})
  const shapes = (${pageShapes.toString()})()
  const items = (${pageTextItems.toString()})(tools, shapes)
  return (${pageSlides.toString()})(tools, text, tables, graphics, shapes, items)
})(); undefined`

/** The scenes of slides, by the ids of their containers; `picture` is the number of their first picture; `told` before each call to the page. */
async function readSlides(page: Page, ids: readonly string[], width: number, picture: number, told: (read: number) => void): Promise<Pick<Scene, 'theme' | 'slides'>> {
  told(0)
  await page.evaluate(readerScript(ids[0], width, picture))
  const theme = await page.evaluate<Scene['theme']>(`${READER}.theme(${JSON.stringify(THEME_TOKENS)})`)
  const slides: SlideScene[] = []
  while (slides.length < ids.length) {
    const some = ids.slice(slides.length, slides.length + AT_A_TIME)
    slides.push(...await page.evaluate<SlideScene[]>(`${JSON.stringify(some)}.map(id => ${READER}.slide(document.getElementById(id)))`))
    told(slides.length)
  }
  return { theme, slides }
}

export const picturesOf = (scene: Pick<Scene, 'slides'>): PictureItem[] =>
  scene.slides.flatMap(slide => slide.items.filter(item => item.kind === 'picture'))

async function takePictures(page: Page, scene: Pick<Scene, 'slides'>, told: (taken: number) => void): Promise<Map<number, Uint8Array>> {
  const pictures = new Map<number, Uint8Array>()
  for (const { id } of picturesOf(scene)) {
    told(pictures.size)
    pictures.set(id, await page.locator(`[${PICTURE_MARK}="${id}"]`).screenshot({ animations: 'disabled', omitBackground: true }))
  }
  return pictures
}

/**
 * Reads the deck that is served at `deckUrl`. A long one is read span by span, each in a page of its own: one page of a thousand slides takes
 * the browser half a gigabyte. `most`: slides that a page holds.
 */
export async function captureDeck(browser: Browser, deckUrl: string, facts: DeckFacts, options: PrintOptions, most?: number): Promise<Capture> {
  const { width, height } = facts
  const spans = spansOf(parseRange(options.range, facts.slides.length), most)
  const progressOf = sharedProgress(options.onProgress, spans)
  const slides: SlideScene[] = []
  const pictures: Capture['pictures'] = new Map()
  let theme: Scene['theme'] | undefined
  for (const span of spans) {
    const onProgress = progressOf(span)
    await withPrintRoute(browser, deckUrl, facts, { ...options, onProgress, withClicks: false, dark: false, scale: PICTURE_SCALE }, async (page, ids) => {
      const total = ids.length
      const read = await readSlides(page, ids, width, pictures.size, count => onProgress({ total, ready: count, waitsFor: 'the browser to read them' }))
      const taken = await takePictures(page, read, count => onProgress({ total, ready: total, waitsFor: `picture ${count + 1}` }))
      theme ??= read.theme
      slides.push(...read.slides)
      taken.forEach((picture, id) => pictures.set(id, picture))
    }, span)
  }
  if (theme === undefined)
    throw new RangeError('no slide is wanted')
  return { scene: { width, height, theme, slides }, pictures }
}
