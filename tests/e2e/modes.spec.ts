/** For each person’s way of looking and pointing: language, size of targets, zoom, still pictures, forced colours. */
import type { Locator, Page } from '@playwright/test'
import { clicksOf, openDeck, withComponent } from './support/deck.ts'
import { openPrint } from './support/print.ts'
import { ENTRIES } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { arrive, layoutOf, openSlide } from './support/walk.ts'

/** Texts with Japanese letters that are not said to be Japanese. */
const unmarkedJapanese = (page: Page): Promise<string[]> => page.evaluate(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text
    if (/[぀-ヿ一-鿿]/.test(data) && !parentElement?.closest('[lang="ja"], script, style'))
      found.push(data)
  }
  return found
})

test.describe('the language of Japanese names', () => {
  for (const entry of ENTRIES) {
    test(`is told on every slide of ${entry}`, async ({ page }) => {
      await openPrint(page, await openDeck(entry))
      expect(await unmarkedJapanese(page)).toEqual([])
    })
  }

  test('is told in notes, and there are such names', async ({ page }) => {
    const deck = await openDeck()
    await page.goto(`${deck.url}overview`)
    await expect(page.getByRole('group', { name: 'Notes' })).toHaveCount(deck.slides.length)
    expect(await page.locator('.slidev-note [lang="ja"]').count()).toBeGreaterThan(0)
    expect(await unmarkedJapanese(page)).toEqual([])
  })
})

/** Controls below 24 px either way, as `name: width × height`; what a mark draws around itself counts. */
const smallTargets = (controls: Locator): Promise<string[]> => controls.evaluateAll(all => all.flatMap((control) => {
  const { width, height } = control.getBoundingClientRect()
  const drawn = getComputedStyle(control, '::after')
  const around = drawn.position === 'absolute' ? { width: Number.parseFloat(drawn.width), height: Number.parseFloat(drawn.height) } : { width: 0, height: 0 }
  const [w, h] = [Math.max(width, around.width || 0), Math.max(height, around.height || 0)]
  return w >= 23.9 && h >= 23.9 ? [] : [`${control.getAttribute('aria-label') ?? control.textContent?.trim() ?? ''}: ${w.toFixed(1)} × ${h.toFixed(1)}`]
}))

test.describe('targets are at least 24 px', () => {
  test('on every slide at its full size, source lines included', async ({ page }) => {
    const deck = await openDeck()
    await openPrint(page, deck)
    expect(await smallTargets(page.locator('.slidev-layout').locator('button, a.mark, .source-list a, a.source-place'))).toEqual([])
  })

  test('and those of a source line do not lie on one another', async ({ page }) => {
    const deck = await openDeck()
    await openPrint(page, deck)
    const overlaps = await page.locator('.source-line').evaluateAll(lines => lines.flatMap((line) => {
      const boxes = [...line.querySelectorAll('a')].map(link => link.getBoundingClientRect())
      return boxes.filter((box, i) => boxes.some((other, o) => o > i && other.top < box.bottom && box.top < other.bottom && other.left < box.right - 0.5 && box.left < other.right - 0.5))
        .map(box => `${line.textContent?.slice(0, 40)} at ${box.left}`)
    }))
    expect(overlaps).toEqual([])
  })

  for (const path of ['3', 'presenter/3', 'overview', 'entry', 'notes', 'no/such']) {
    test(`in the shell of ${path}`, async ({ page }) => {
      const deck = await openDeck()
      await page.goto(`${deck.url}${path}`)
      await page.locator('main, [role="main"]').first().waitFor()
      const controls = page.locator('button:not(.slidev-layout *):visible, [role="button"]:visible, .page-link, .not-found a')
      expect(await controls.count()).toBeGreaterThan(0)
      expect(await smallTargets(controls)).toEqual([])
    })
  }
})

test.describe('at 400 % of a window of 1280 × 1024', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  test('nothing scrolls sideways, the slide is whole, every control is within reach, and fingers may zoom', async ({ page }) => {
    const deck = await openDeck()
    await page.goto(deck.at(3))
    await arrive(page, 3)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const slide = await layoutOf(page, 3).boundingBox()
    expect(slide?.width).toBeGreaterThan(300)
    expect(slide?.width).toBeLessThanOrEqual(320)
    for (const button of await page.locator('nav .slidev-icon-btn').all()) {
      await button.focus()
      const box = await button.boundingBox()
      expect(box?.x, await button.innerText()).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0), await button.innerText()).toBeLessThanOrEqual(320)
    }
    expect(await page.locator('meta[name="viewport"]').getAttribute('content')).not.toMatch(/user-scalable\s*=\s*(?:no|0)|maximum-scale/)
  })
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('neither steps, slides nor the overview move', async ({ page }) => {
    const deck = await openDeck()
    const slide = withComponent(deck, 'Timeline')
    await openSlide(page, deck, slide)
    await page.evaluate(() => {
      const moved: string[] = []
      Object.assign(window, { moved })
      document.addEventListener('transitionrun', ({ target, propertyName }) => {
        const longest = (target as Element).getAnimations().map(animation => Number(animation.effect?.getComputedTiming().duration ?? 0))
        if (Math.max(0, ...longest) > 1)
          moved.push(`${(target as Element).className} ${propertyName}`)
      })
    })
    await page.keyboard.press('ArrowRight')
    await arrive(page, slide.number, 1)
    await page.keyboard.press('o')
    await page.getByRole('dialog', { name: 'Overview of slides' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await arrive(page, slide.number + 1)
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([])
  })
})

test.describe('in forced colours', () => {
  test.use({ colorScheme: 'dark', contextOptions: { forcedColors: 'active' } })

  /** The colour in which the first such element, or what it draws, is painted, unless it is that of the ground. */
  const seen = (page: Page, selector: string, property: string, pseudo?: string): Promise<boolean> => page.locator(selector).first().evaluate((element, [property, pseudo]) => {
    const colour = getComputedStyle(element, pseudo).getPropertyValue(property ?? '')
    return colour !== getComputedStyle(document.body).backgroundColor && !/, 0\)$/.test(colour)
  }, [property, pseudo] as const)

  test('axis, lines and lit rows stay, and actors keep their shapes, in the key and at whole labels', async ({ page }) => {
    const deck = await openDeck()
    const timeline = withComponent(deck, 'Timeline')
    await openSlide(page, deck, timeline, clicksOf(timeline))
    const no = `[data-slidev-no="${timeline.number}"]`
    expect(await seen(page, `${no} .timeline-event`, 'background-color', '::before')).toBe(true)
    expect(await seen(page, `${no} .slidev-layout`, 'background-color', '::before')).toBe(true)
    expect(await seen(page, `${no} .actor-key > span`, 'background-color', '::before')).toBe(true)
    expect(await page.locator(`${no} .timeline-event button`).evaluateAll(labels => labels.flatMap(label => label.scrollWidth > label.clientWidth ? [label.textContent] : []))).toEqual([])
    expect(await seen(page, 'nav .slidev-icon-btn div', 'background-color')).toBe(true)
    const relations = withComponent(deck, 'Relations')
    await openSlide(page, deck, relations)
    expect(await seen(page, `[data-slidev-no="${relations.number}"] .relations line`, 'stroke')).toBe(true)
    const table = withComponent(deck, 'ReportTable')
    await openSlide(page, deck, table, 1)
    expect(await seen(page, 'tr.lit', 'outline-color')).toBe(true)
  })
})
