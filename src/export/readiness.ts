/** Waits until every slide of the print page is complete: facts, never a fixed time. */
import type { Page } from 'playwright-core'
import type { Problem } from '../errors.ts'

export interface Readiness {
  /** Slides (or steps) that are to be printed, and how many of them are complete. */
  total: number
  ready: number
  /** The id of the first slide that is not (`007-01`), and what it waits for. */
  slide?: string
  waitsFor?: string
}

export interface WaitOptions {
  /** Number of slides (or, with clicks, at least that number of pages). */
  expected: number
  onProgress?: (readiness: Readiness) => void
}

/** Runs in the page: resolves as soon as the state differs from `before`, at the latest after a second. */
async function nextReadiness([before, expected]: [string, number]): Promise<Readiness> {
  const missing = (container: Element): string | undefined => {
    // A slide that is still to load is empty at first; Slidev's sign for it comes only after a delay.
    if (!container.querySelector('[data-slidev-no]')?.firstElementChild || container.querySelector('.slidev-slide-loading'))
      return 'the slide to load'
    const image = [...container.querySelectorAll('img')].find(img => !img.complete)
    if (image)
      return `the picture ${image.getAttribute('src')}`
    const waiting = [...container.querySelectorAll('[data-waitfor]')].find((element) => {
      const selector = element.getAttribute('data-waitfor')
      return selector && !element.querySelector(selector)?.getClientRects().length
    })
    return waiting && `${waiting.getAttribute('data-waitfor')} (data-waitfor)`
  }
  const pageWide = (): string | undefined => document.fonts.status !== 'loaded'
    ? 'fonts'
    : document.querySelector('#mermaid-rendering-container > div')
      ? 'a Mermaid diagram'
      : document.querySelector('main[aria-busy="true"]') ? 'its pages to be set' : undefined
  const read = (): Readiness => {
    const states = [...document.querySelectorAll('.print-slide-container')].map(container => ({ slide: container.id, waitsFor: missing(container) }))
    const first = states.find(state => state.waitsFor !== undefined)
    const ready = states.filter(state => state.waitsFor === undefined).length
    const total = Math.max(expected, states.length)
    if (first)
      return { total, ready, ...first }
    if (states.length < expected)
      return { total, ready, waitsFor: 'the slides' }
    // Fonts are asked for only when text is laid out; to do so for each slide that loads would be slow.
    document.body.getBoundingClientRect()
    return { total, ready, waitsFor: pageWide() }
  }
  const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve))
  const start = performance.now()
  for (;;) {
    const state = read()
    if (state.waitsFor === undefined) {
      // What is complete must stay so through two frames: drawing may start another load.
      await frame().then(frame)
      await document.fonts.ready
    }
    const still = state.waitsFor === undefined ? read() : state
    if (JSON.stringify(still) !== before || performance.now() - start > 1000)
      return still
    await frame()
  }
}

/** Resolves when all is ready, however long that takes: see `whileMoving`. */
export async function waitUntilReady(page: Page, options: WaitOptions): Promise<Readiness> {
  let last = ''
  for (;;) {
    const state = await page.evaluate(nextReadiness, [last, options.expected] as [string, number])
    const text = JSON.stringify(state)
    if (text !== last)
      options.onProgress?.(state)
    last = text
    if (state.waitsFor === undefined)
      return state
  }
}

/** Runs in the page: what shows up wrong only once the slides are drawn. */
function findDefects(): { slide: string, message: string, hint: string }[] {
  const slideOf = (element: Element): string => element.closest('.print-slide-container')?.id ?? ''
  const images = [...document.querySelectorAll<HTMLImageElement>('.print-slide-container img')]
    .filter(image => image.complete && image.naturalWidth === 0 && image.getAttribute('src'))
    .map(image => ({ slide: slideOf(image), message: `the picture ${image.getAttribute('src')} is missing or broken`, hint: 'Put the file into public/, or correct its path.' }))
  const unknown = [...document.querySelectorAll('.print-slide-container *')]
    .filter(element => element instanceof HTMLUnknownElement)
    .map(element => ({ slide: slideOf(element), message: `unknown component <${element.localName}>`, hint: 'Correct its name, or add it to components/.' }))
  return [...images, ...unknown]
}

/** Runs in the page: families whose file could not be loaded. */
function failedFonts(): string[] {
  return [...new Set([...document.fonts].filter(font => font.status === 'error').map(font => `${font.family} ${font.weight} ${font.style}`))]
}

/** Missing pictures and fonts, and components that do not exist, by slide. */
export async function drawnProblems(page: Page): Promise<Problem[]> {
  const defects = await page.evaluate(findDefects)
  const fonts = await page.evaluate(failedFonts)
  return [
    ...defects.map(({ slide, message, hint }) => ({ place: slide && `slide ${Number.parseInt(slide, 10)}`, message, hint })),
    ...fonts.map(font => ({ message: `the font ${font} could not be loaded`, hint: 'Check the font\'s @font-face address; fonts must be bundled with the deck.' })),
  ]
}
