/** `png/`: every slide as a picture, and the social card. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../errors.ts'
import type { Artefact, ExportDeck, Format, FormatRun } from '../format.ts'
import { slideOfId, withPrintRoute } from '../print-deck.ts'
import { fileNames } from './names.ts'

/** Pixels of a picture for each CSS pixel, unless asked otherwise. */
const DEFAULT_SCALE = 2
const CARD = 'social-card.png'

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
async function socialCard({ facts, siteDir, base }: ExportDeck): Promise<[string, Uint8Array][]> {
  const path = facts.card === undefined || /^https?:/.test(facts.card) ? undefined : facts.card.replace(base, '').replace(/^\//, '')
  const bytes = path === undefined ? undefined : await readFile(join(siteDir, path)).catch(() => undefined)
  return bytes === undefined ? [] : [[CARD, bytes]]
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
  const pictures = await withPrintRoute(await run.browser(), deck.url, facts, { ...options, scale, onProgress: run.onProgress }, async (page, ids) => {
    const taken = new Map<string, Uint8Array>()
    for (const [i, id] of ids.entries()) {
      run.onProgress({ total: ids.length, ready: i, slide: id, waitsFor: 'its picture' })
      taken.set(pictureName(id, facts.slides.length, Boolean(options.withClicks)), await page.locator(`[id="${id}"]`).screenshot({ animations: 'disabled' }))
    }
    return taken
  })
  const names = [...pictures.keys()]
  const content = new Map([...pictures, ...await socialCard(deck)])
  return {
    content,
    pages: names.length,
    remarks: content.has(CARD) ? [] : ['no social card: the headmatter\'s seoMeta.ogImage names no file of the site'],
    inspect: () => Promise.resolve(inspectPictures(content, names, Math.round(facts.width * scale), Math.round(facts.height * scale))),
  }
}

export const png: Format = { name: 'png', file: fileNames.png, drawn: true, make }
