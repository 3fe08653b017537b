/** Goes through a deck as a speaker does: with the arrow key. */
import type { Page } from '@playwright/test'
import type { Slide } from '../../../src/evidence/deck.ts'
import { clicksOf } from './deck.ts'
import type { DeckUnderTest } from './deck.ts'

export interface Stop {
  slide: Slide
  clicks: number
}

/** Resolves when the slide stands complete at this click: drawn, fonts there, nothing moving. */
export async function arrive(page: Page, no: number, clicks = 0): Promise<void> {
  await page.waitForFunction(([no, clicks]) => {
    const layout = document.querySelector(`#slide-content [data-slidev-no="${no}"] .slidev-layout`)
    const at = Number(new URLSearchParams(location.search).get('clicks') ?? 0)
    return at === clicks && layout?.checkVisibility()
  }, [no, clicks] as const)
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(resolve => requestAnimationFrame(resolve))
    await frame().then(frame)
    await document.fonts.ready
    await Promise.allSettled(document.getAnimations().map(animation => animation.finished))
  })
}

/** Opens a slide at a click. */
export async function openSlide(page: Page, deck: DeckUnderTest, slide: Slide, clicks = 0): Promise<void> {
  await page.goto(deck.at(slide, clicks))
  await arrive(page, slide.number, clicks)
}

/** Every slide at every click, in order; the backup, which the talk does not enter, from its own address. */
export async function* walk(page: Page, deck: DeckUnderTest): AsyncGenerator<Stop> {
  let before: Slide | undefined
  for (const slide of deck.slides) {
    if (before === undefined || before.backup !== slide.backup)
      await openSlide(page, deck, slide)
    else
      await page.keyboard.press('ArrowRight')
    await arrive(page, slide.number)
    yield { slide, clicks: 0 }
    for (let clicks = 1; clicks <= clicksOf(slide); clicks++) {
      await page.keyboard.press('ArrowRight')
      await arrive(page, slide.number, clicks)
      yield { slide, clicks }
    }
    before = slide
  }
}

/** The layout of the slide that is shown. */
export const layoutOf = (page: Page, no: number) => page.locator(`#slide-content [data-slidev-no="${no}"] .slidev-layout`)
