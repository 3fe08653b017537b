/** `slides.pptx`: the deck as a PowerPoint file that can be edited, drawn from what its pages show. */
import { loadData } from '../../deck/data.ts'
import type { Artefact, ExportDeck, Format, FormatRun } from '../format.ts'
import { buildBook } from '../pptx/build.ts'
import { captureDeck, picturesOf } from '../pptx/capture.ts'
import { inspectBook } from '../pptx/inspect.ts'
import { linkResolver } from '../pptx/links.ts'
import type { SlideScene } from '../pptx/scene.ts'
import { fileNames } from './names.ts'

/** What stays a picture, by slide: its text can be read aloud but not edited. */
export function remarksOf(slides: readonly SlideScene[]): string[] {
  return slides.flatMap((slide) => {
    const pictures = picturesOf({ slides: [slide] })
    const kinds = [...new Set(pictures.map(({ what }) => what))].join(', ')
    return pictures.length === 0 ? [] : [`slide ${slide.no}: ${pictures.length === 1 ? `1 ${kinds} is a picture` : `${pictures.length} pictures (${kinds})`}, not editable`]
  })
}

async function make({ facts, root, url, origin, base }: ExportDeck, run: FormatRun): Promise<Artefact> {
  const { options } = run
  const { data } = await loadData(root)
  const { scene, pictures } = await captureDeck(await run.browser(), url, facts, { ...options, onProgress: run.onProgress, signal: run.signal })
  const numbers = scene.slides.map(({ no }) => no)
  const link = linkResolver({ facts, numbers, deckUrl: url, publicUrl: origin === undefined ? undefined : new URL(base, origin).href })
  const notes = options.notes !== false
  const content = await buildBook({ facts, scene, pictures, data, notes, link })
  return { content, pages: numbers.length, remarks: remarksOf(scene.slides), inspect: () => Promise.resolve(inspectBook(content, { facts, scene, notes })) }
}

export const pptx: Format = { name: 'pptx', file: fileNames.pptx, drawn: true, make }
