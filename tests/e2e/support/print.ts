/** The page that is printed: every slide of a deck at its last click, below each other. */
import type { Locator, Page } from '@playwright/test'
import { waitUntilReady } from '../../../src/export/readiness.ts'
import type { Slide } from '../../../src/evidence/deck.ts'
import type { DeckUnderTest } from './deck.ts'

/** Opens it and waits until every slide stands complete. */
export async function openPrint(page: Page, deck: DeckUnderTest): Promise<void> {
  await page.goto(`${deck.url}print?print=true`)
  await waitUntilReady(page, { expected: deck.slides.length })
}

/** The printed slide's layout. */
export const printed = (page: Page, slide: Slide): Locator => page.locator(`.print-slide-container [data-slidev-no="${slide.number}"] .slidev-layout`)
