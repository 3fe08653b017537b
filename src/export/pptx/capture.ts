/** Opens the print route and reads the scene of every wanted slide: a call to the page for some slides at a time, and one for each picture. */
import type { Browser, Page } from 'playwright-core'
import type { DeckFacts } from '../facts.ts'
import { withPrintRoute } from '../print-deck.ts'
import type { PrintOptions } from '../print-deck.ts'
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
const readerScript = (first: string | undefined, width: number): string => `globalThis.${READER} = (() => {
  const first = document.getElementById(${JSON.stringify(first)})
  const tools = (${pagePseudo.toString()})((${pageTools.toString()})((first?.getBoundingClientRect().width || ${width}) / ${width}))
  const text = (${pageText.toString()})(tools, (${pageRuns.toString()})(tools))
  const tables = (${pageTable.toString()})(tools, text)
  const graphics = (${pageGraphics.toString()})(tools, ${JSON.stringify(PICTURE_MARK)})
  const shapes = (${pageShapes.toString()})()
  const items = (${pageTextItems.toString()})(tools, shapes)
  return (${pageSlides.toString()})(tools, text, tables, graphics, shapes, items)
})(); undefined`

/** The scenes of slides, by the ids of their containers; `told` before each call to the page. */
async function readSlides(page: Page, ids: readonly string[], width: number, told: (read: number) => void): Promise<Pick<Scene, 'theme' | 'slides'>> {
  told(0)
  await page.evaluate(readerScript(ids[0], width))
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

async function takePictures(page: Page, scene: Scene, told: (taken: number) => void): Promise<Map<number, Uint8Array>> {
  const pictures = new Map<number, Uint8Array>()
  for (const { id } of picturesOf(scene)) {
    told(pictures.size)
    pictures.set(id, await page.locator(`[${PICTURE_MARK}="${id}"]`).screenshot({ animations: 'disabled', omitBackground: true }))
  }
  return pictures
}

/** Reads the deck that is served at `deckUrl`. */
export async function captureDeck(browser: Browser, deckUrl: string, facts: DeckFacts, options: PrintOptions): Promise<Capture> {
  const { width, height } = facts
  return withPrintRoute(browser, deckUrl, facts, { ...options, withClicks: false, dark: false, scale: PICTURE_SCALE }, async (page, ids) => {
    const total = ids.length
    const read = await readSlides(page, ids, width, count => options.onProgress?.({ total, ready: count, waitsFor: 'the browser to read them' }))
    const scene: Scene = { width, height, ...read }
    return { scene, pictures: await takePictures(page, scene, count => options.onProgress?.({ total, ready: total, waitsFor: `picture ${count + 1}` })) }
  })
}
