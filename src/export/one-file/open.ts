/** Opens a deck in one file as its user will: from disk, in a browser, with the keyboard. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { fromDiskError } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import type { DeckFacts } from '../facts.ts'
import type { FormatRun } from '../format.ts'
import { wordsOf } from '../leaks.ts'
import { watchPage } from '../watch-page.ts'

/** Runs in the page: resolves when the slide stands there, with its pictures and fonts. */
async function stands(no: number): Promise<void> {
  const frame = (): Promise<number> => new Promise(resolve => requestAnimationFrame(resolve))
  const complete = (): boolean => {
    const layout = document.querySelector(`#slide-content [data-slidev-no="${no}"] .slidev-layout`)
    return Boolean(layout?.checkVisibility()) && [...layout?.querySelectorAll('img') ?? []].every(image => image.complete)
  }
  while (!complete())
    await frame()
  document.body.getBoundingClientRect()
  await frame().then(frame)
  await document.fonts.ready
}

/** Runs in the page: pictures and fonts that could not be read. */
function broken(): string[] {
  const images = [...document.querySelectorAll('img')].filter(image => image.complete && image.naturalWidth === 0 && image.getAttribute('src')).map(image => `the picture ${image.getAttribute('src')?.slice(0, 60)}`)
  const fonts = [...document.fonts].filter(font => font.status === 'error').map(font => `the font ${font.family}`)
  return [...images, ...fonts]
}

/** The first, a middle and the last slide; by the dialog that `g` opens, as `→` would stop where the talk ends. */
async function visit(page: Page, facts: DeckFacts, run: FormatRun): Promise<Problem[]> {
  const total = facts.slides.length
  const numbers = [...new Set([1, Math.ceil(total / 2), total])]
  const problems: Problem[] = []
  for (const [i, no] of numbers.entries()) {
    run.onProgress({ total: numbers.length, ready: i, slide: String(no), waitsFor: 'the slide, opened from disk' })
    if (i > 0) {
      await page.keyboard.press('g')
      await page.locator('#slidev-goto-input').fill(String(no))
      await page.keyboard.press('Enter')
    }
    await page.evaluate(stands, no)
    if (no === 1)
      problems.push(...await titleProblems(page, facts))
    problems.push(...(await page.evaluate(broken)).map(what => ({ place: `slide ${no}`, message: `${what} cannot be shown from the file`, hint: 'Check that the file in public/ or the package is whole.' })))
  }
  return problems
}

/** The first slide's title must be seen, or be the page's. */
async function titleProblems(page: Page, facts: DeckFacts): Promise<Problem[]> {
  const shown = wordsOf(`${await page.locator('#slide-content [data-slidev-no="1"]').innerText()} | ${await page.title()}`).join(' ')
  const [first] = facts.slides
  return first === undefined || shown.includes(wordsOf(first.title).join(' '))
    ? []
    : [{ place: first.place, message: `the first slide does not show its title, "${first.title}"`, hint: 'Write the title as a heading of the slide.' }]
}

async function openPage(browser: Browser, address: string, facts: DeckFacts, run: FormatRun): Promise<Problem[]> {
  const context = await browser.newContext({ viewport: { width: facts.width, height: facts.height }, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(0)
    const asked: Problem[] = []
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.isNavigationRequest())
        asked.push({ place: request.url().slice(0, 120), message: 'the opened file asks for this', hint: 'Bundle it with the deck; the file must hold all it needs.' })
    })
    const watch = await watchPage(page, 'file://')
    await page.goto(address)
    const problems = await visit(page, facts, run)
    return [...watch.problems(), ...asked, ...problems]
  }
  finally {
    await context.close().catch(() => undefined)
  }
}

/** What goes wrong when the page is opened from a temporary file. */
export async function openFromDisk(browser: Browser, content: string, facts: DeckFacts, run: FormatRun): Promise<Problem[]> {
  const dir = await mkdtemp(join(tmpdir(), 'report-deck-')).catch((error: unknown) => { throw fromDiskError(error, tmpdir()) })
  try {
    const file = join(dir, 'slides.html')
    await writeFile(file, content).catch((error: unknown) => { throw fromDiskError(error, file) })
    return await openPage(browser, pathToFileURL(file).href, facts, run)
  }
  finally {
    await rm(dir, { recursive: true, force: true })
  }
}
