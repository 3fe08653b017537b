/**
 * axe (WCAG 2.0 to 2.2, A and AA, and best practice) on every slide of both decks at its first and last click, light
 * and dark, and on every other page and overlay. Nothing is left out, no rule and no part of a page, save sizes of targets in the handout’s pictures.
 */
import type { Page } from '@playwright/test'
import { violations } from './support/axe.ts'
import { clicksOf, nameOf, openDeck, slideWhere } from './support/deck.ts'
import { openPrint } from './support/print.ts'
import { ENTRIES } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { arrive, openSlide, walk } from './support/walk.ts'

/** What can be opened over a slide, and how by keyboard. */
const overlays: Record<string, (page: Page) => Promise<void>> = {
  'the overview laid over a slide': async (page) => {
    await page.keyboard.press('o')
    await page.getByRole('dialog', { name: 'Overview of slides' }).waitFor()
  },
  'the search for a slide': async (page) => {
    await page.keyboard.press('g')
    await page.getByRole('combobox').fill('law')
    await page.getByRole('option').first().waitFor()
  },
  'the deck’s information': async (page) => {
    await page.getByRole('button', { name: 'Show info' }).press('Enter')
    await page.getByRole('dialog', { name: 'Information' }).waitFor()
  },
  'the menu of options': async (page) => {
    await page.getByRole('button', { name: 'More Options' }).press('Enter')
    await page.getByRole('group', { name: 'Options' }).waitFor()
  },
  'the menu of windows in step': async (page) => {
    await page.getByRole('button', { name: 'Change sync settings' }).press('Enter')
    await page.getByRole('radiogroup', { name: 'Sync Mode' }).waitFor()
  },
}

const schemes = ['light', 'dark'] as const

for (const colorScheme of schemes) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })
    // Some 75 stops of the long deck at 1 to 2 s each; a busy machine takes its time.
    test.describe.configure({ timeout: 600_000 })

    for (const entry of ENTRIES) {
      test(`no slide of ${entry} has a barrier`, async ({ page }) => {
        const deck = await openDeck(entry)
        const found: string[] = []
        for await (const { slide, clicks } of walk(page, deck)) {
          if (clicks === 0 || clicks === clicksOf(slide))
            found.push(...(await violations(page)).map(line => `${nameOf(slide)} click ${clicks}: ${line}`))
        }
        expect(found).toEqual([])
      })

      test(`the print of ${entry} has no barrier`, async ({ page }) => {
        await openPrint(page, await openDeck(entry))
        expect(await violations(page)).toEqual([])
      })
    }

    /** Pages that stand when they are no longer busy. The handout’s slides are pictures to print from, too small for fingers; the same links stand in its lists at full size. */
    const finished: Record<string, string[]> = { 'read': [], 'read?notes=false': [], 'handout': ['target-size'] }
    for (const [path, known] of Object.entries(finished)) {
      test(`the page ${path} of each deck has no barrier`, async ({ page }) => {
        const found: string[] = []
        for (const entry of ENTRIES) {
          const deck = await openDeck(entry)
          await page.goto(`${deck.url}${path}`)
          await page.locator('main[aria-busy="false"]').waitFor()
          found.push(...(await violations(page)).filter(line => !known.some(rule => line.startsWith(rule))).map(line => `${entry}: ${line}`))
        }
        expect(found).toEqual([])
      })
    }

    for (const path of ['entry', 'overview', 'notes', 'no/such/page']) {
      test(`the page ${path} has no barrier`, async ({ page }) => {
        const deck = await openDeck()
        await page.goto(`${deck.url}${path}`)
        await page.locator('[role="main"], main').first().waitFor()
        expect(await violations(page)).toEqual([])
      })
    }

    test('presenter mode has no barrier, at any step and in any of its arrangements', async ({ page }) => {
      const deck = await openDeck()
      const slide = slideWhere(deck, candidate => clicksOf(candidate) > 1, 'clicks')
      const found: string[] = []
      for (const clicks of [0, 1, clicksOf(slide)]) {
        await page.goto(deck.presenterAt(slide, clicks))
        await arrive(page, slide.number, clicks)
        found.push(...await violations(page))
      }
      for (let arrangement = 2; arrangement <= 3; arrangement++) {
        await page.getByRole('button', { name: 'Toggle Presenter Layout' }).click()
        found.push(...await violations(page))
      }
      expect(found).toEqual([])
    })

    for (const [name, open] of Object.entries(overlays)) {
      test(`${name} has no barrier`, async ({ page }) => {
        const deck = await openDeck()
        await openSlide(page, deck, slideWhere(deck, slide => slide.number === 2, 'a number'))
        await open(page)
        expect(await violations(page)).toEqual([])
      })
    }
  })
}
