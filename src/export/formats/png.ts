/** `png/`: every slide as a picture, and the social card. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ReportDeckError } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import type { Artefact, ExportDeck, Format, FormatRun } from '../format.ts'
import { slideOfId, withPrintRoute } from '../print-deck.ts'
import { fileNames } from './names.ts'

/** Pixels of a picture for each CSS pixel, unless asked otherwise. */
const DEFAULT_SCALE = 2
const CARD = 'social-card.png'
/** Width to height of a card: https://ogp.me, as the large networks show it. */
const CARD_RATIO = 1200 / 630

/** `007.png`, or `007-02.png` for a step; as many digits as the deck's last slide has, at least two. */
export function pictureName(id: string, slides: number, withClicks: boolean): string {
  const digits = Math.max(2, String(slides).length)
  const step = withClicks ? /-\d+$/.exec(id)?.[0] ?? '' : ''
  return `${String(slideOfId(id)).padStart(digits, '0')}${step}.png`
}

/** Width and height of a PNG; undefined where the bytes are none. https://www.w3.org/TR/png-3/#11IHDR */
export function pngSize(bytes: Uint8Array): { width: number, height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return bytes.length > 24 && view.getUint32(0) === 0x89504E47 ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined
}

/** The card that the headmatter names (`seoMeta.ogImage`), where it is a file of the site. */
async function ownCard({ facts, siteDir, folder }: ExportDeck): Promise<Uint8Array | undefined> {
  const path = facts.card === undefined || /^https?:/.test(facts.card) ? undefined : facts.card.replace(/^\//, '')
  return path === undefined ? undefined : readFile(join(siteDir, folder, path)).catch(() => undefined)
}

/** A card from the first slide, cut above and below to the shape that networks show. */
async function cardFromCover(page: Page, id: string): Promise<Uint8Array> {
  const box = await page.locator(`[id="${id}"]`).boundingBox()
  if (box === null)
    throw new ReportDeckError('no-cover', 'The first slide is not shown, so no social card can be made of it.', { place: 'slide 1', hint: 'Name a picture as seoMeta.ogImage in the headmatter.' })
  const height = box.width / CARD_RATIO
  return page.screenshot({ clip: { ...box, y: box.y + (box.height - height) / 2, height } })
}

function inspectPictures(pictures: ReadonlyMap<string, Uint8Array>, expected: readonly string[], width: number, height: number): Problem[] {
  return expected.flatMap((name) => {
    const size = pngSize(pictures.get(name) ?? new Uint8Array())
    return size?.width === width && size.height === height
      ? []
      : [{ place: name, message: `the picture measures ${size ? `${size.width} × ${size.height}` : 'nothing'}, not ${width} × ${height} pixels`, hint: 'This is a fault of the export; please report it with the deck.' }]
  })
}

async function make(deck: ExportDeck, run: FormatRun): Promise<Artefact> {
  const { facts } = deck
  const { options } = run
  const scale = options.scale ?? DEFAULT_SCALE
  const names: string[] = []
  const content = new Map<string, Uint8Array>()
  await withPrintRoute(await run.browser(), deck.url, facts, { ...options, scale, onProgress: run.onProgress, signal: run.signal }, async (page, ids) => {
    content.set(CARD, await ownCard(deck) ?? await cardFromCover(page, ids[0] ?? ''))
    for (const [i, id] of ids.entries()) {
      run.onProgress({ total: ids.length, ready: i, slide: id, waitsFor: 'its picture' })
      const name = pictureName(id, facts.slides.length, Boolean(options.withClicks))
      names.push(name)
      content.set(name, await page.locator(`[id="${id}"]`).screenshot({ animations: 'disabled' }))
    }
  })
  return {
    content,
    pages: names.length,
    inspect: () => Promise.resolve(inspectPictures(content, names, Math.round(facts.width * scale), Math.round(facts.height * scale))),
  }
}

export const png: Format = { name: 'png', file: fileNames.png, drawn: true, make }
