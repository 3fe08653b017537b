/** Opens the print route and reads the scene of every wanted slide: one call to the page, and one for each picture. */
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
import type { PictureItem, Scene } from './scene.ts'
import { THEME_TOKENS } from './theme-colours.ts'

export interface Capture {
  scene: Scene
  /** PNG by the picture's id. */
  pictures: Map<number, Uint8Array>
}

/** Pixels of a picture for each CSS pixel: sharp on a projector of twice the slide's size. */
const PICTURE_SCALE = 2

/** The page's functions stand alone, so each can be sent as its own text; the last line puts them together. */
const script = (ids: readonly string[], width: number): string => `(() => {
  const first = document.getElementById(${JSON.stringify(ids[0])})
  const tools = (${pagePseudo.toString()})((${pageTools.toString()})((first?.getBoundingClientRect().width || ${width}) / ${width}))
  const text = (${pageText.toString()})(tools, (${pageRuns.toString()})(tools))
  const tables = (${pageTable.toString()})(tools, text)
  const graphics = (${pageGraphics.toString()})(tools, ${JSON.stringify(PICTURE_MARK)})
  const shapes = (${pageShapes.toString()})()
  const items = (${pageTextItems.toString()})(tools, shapes)
  const slides = (${pageSlides.toString()})(tools, text, tables, graphics, shapes, items)
  return {
    theme: slides.theme(${JSON.stringify(THEME_TOKENS)}),
    slides: ${JSON.stringify(ids)}.map(id => slides.slide(document.getElementById(id))),
  }
})()`

export const picturesOf = (scene: Pick<Scene, 'slides'>): PictureItem[] =>
  scene.slides.flatMap(slide => slide.items.filter(item => item.kind === 'picture'))

async function takePictures(page: Page, scene: Scene): Promise<Map<number, Uint8Array>> {
  const pictures = new Map<number, Uint8Array>()
  for (const { id } of picturesOf(scene))
    pictures.set(id, await page.locator(`[${PICTURE_MARK}="${id}"]`).screenshot({ animations: 'disabled', omitBackground: true }))
  return pictures
}

/** Reads the deck that is served at `deckUrl`. */
export async function captureDeck(browser: Browser, deckUrl: string, facts: DeckFacts, options: PrintOptions): Promise<Capture> {
  const { width, height } = facts
  return withPrintRoute(browser, deckUrl, facts, { ...options, withClicks: false, dark: false, scale: PICTURE_SCALE }, async (page, ids) => {
    options.onProgress?.({ total: ids.length, ready: ids.length, waitsFor: 'the browser to read them' })
    const read: Pick<Scene, 'theme' | 'slides'> = await page.evaluate(script(ids, width))
    const scene: Scene = { width, height, ...read }
    return { scene, pictures: await takePictures(page, scene) }
  })
}
