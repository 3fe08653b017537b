/** Every component and layout in every state (`tests/fixtures/gallery`): it fits, has no barrier, light and dark, and is reached by keyboard. */
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { violations } from './support/axe.ts'
import { clicksOf, nameOf, openGallery, withComponent } from './support/deck.ts'
import { tabTour } from './support/focus.ts'
import { installProbe } from './support/probe/index.ts'
import { watchContext } from './support/test.ts'
import { arrive, layoutOf, openSlide, walk } from './support/walk.ts'

let troubles: string[] = []

test.use({ contextOptions: { reducedMotion: 'reduce' } })
// Some 25 stops at 1 to 2 s each; a busy machine takes its time.
test.describe.configure({ timeout: 240_000 })

test.beforeEach(async ({ context }) => {
  troubles = await watchContext(context, (await openGallery()).url)
  await installProbe(context)
})

test.afterEach(() => {
  expect(troubles).toEqual([])
})

/** What axe finds; in dark, where the page has one, only what depends on colours. */
async function barriers(page: Page, hasDark = true): Promise<string[]> {
  const light = await violations(page)
  if (!hasDark)
    return light
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('html.dark').waitFor()
  const dark = await violations(page, ['color-contrast'])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.locator('html:not(.dark)').waitFor()
  return [...light, ...dark.map(line => `in dark: ${line}`)]
}

/** Links and buttons of a slide that Tab passes by. */
const passedBy = (root: Element): string[] => [...root.querySelectorAll<HTMLElement>('a[href], button')]
  .filter(control => control.checkVisibility({ visibilityProperty: true }) && (control.tabIndex < 0 || control.closest('[inert], [aria-hidden="true"]')))
  .map(control => `the keyboard does not reach ${control.outerHTML.slice(0, 80)}`)

const THIRDS = [0, 1, 2] as const

for (const third of THIRDS) {
  test(`exhibits fit and have no barrier, part ${third + 1} of ${THIRDS.length}`, async ({ page }) => {
    const deck = await openGallery()
    const size = Math.ceil(deck.slides.length / THIRDS.length)
    const found: string[] = []
    for await (const { slide, clicks } of walk(page, { ...deck, slides: deck.slides.slice(third * size, (third + 1) * size) })) {
      const layout = layoutOf(page, slide.number)
      const problems = [...await layout.evaluate(root => window.deckProbe.problemsOf(root)), ...await layout.evaluate(passedBy)]
      if (clicks === 0 || clicks === clicksOf(slide))
        problems.push(...await barriers(page))
      found.push(...problems.map(problem => `${nameOf(slide)} click ${clicks}: ${problem}`))
    }
    expect(found).toEqual([])
  })
}

test('Tab goes to every event and chapter, and is seen there', async ({ page }) => {
  const deck = await openGallery()
  for (const component of ['Timeline', 'ActOutline']) {
    const slide = withComponent(deck, component)
    await openSlide(page, deck, slide, clicksOf(slide))
    const controls = await layoutOf(page, slide.number).locator('a[href], button').evaluateAll(all => all.filter(control => control.checkVisibility()).length)
    const stops = (await tabTour(page)).filter(({ within }) => within === 'slide')
    expect(stops.length).toBeGreaterThan(4)
    expect(stops).toHaveLength(controls)
    expect(stops.filter(({ ring }) => !ring)).toEqual([])
  }
})

/** What else shows the slides. The handout is paper, always light, and its pictures of slides are too small for fingers. */
const pages = [{ path: 'read', dark: true, known: [] }, { path: 'handout', dark: false, known: ['target-size'] }, { path: 'overview', dark: true, known: [] }]

test('its article, handout, overview and presenter mode have no barrier', async ({ page }) => {
  const deck = await openGallery()
  const found: string[] = []
  for (const { path, dark, known } of pages) {
    await page.goto(`${deck.url}${path}`)
    await page.locator('main:not([aria-busy="true"]), [role="main"]').first().waitFor()
    found.push(...(await barriers(page, dark)).filter(line => !known.some(rule => line.startsWith(rule))).map(line => `${path}: ${line}`))
  }
  const slide = withComponent(deck, 'ActOutline')
  await page.goto(deck.presenterAt(slide, 1))
  await arrive(page, slide.number, 1)
  found.push(...(await barriers(page)).map(line => `presenter: ${line}`))
  expect(found).toEqual([])
})
