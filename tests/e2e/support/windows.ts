/** A speaker's two windows on one deck: what the audience sees, and presenter mode. */
import type { BrowserContext, Page } from '@playwright/test'
import type { Slide } from '../../../src/evidence/deck.ts'
import { clicksOf, slideWhere } from './deck.ts'
import type { DeckUnderTest } from './deck.ts'
import { arrive } from './walk.ts'

export interface Windows {
  presenter: Page
  audience: Page
}

export async function openWindows(context: BrowserContext, deck: DeckUnderTest, slide: Slide): Promise<Windows> {
  const audience = await context.newPage()
  await audience.goto(deck.at(1))
  await arrive(audience, 1)
  const presenter = await context.newPage()
  await presenter.goto(deck.presenterAt(slide))
  await inStep({ presenter, audience }, slide.number, 0)
  return { presenter, audience }
}

/** Resolves when both windows show the slide at the click. */
export async function inStep({ presenter, audience }: Windows, no: number, clicks: number): Promise<void> {
  await Promise.all([arrive(presenter, no, clicks), arrive(audience, no, clicks)])
}

/** A slide of the talk that takes several clicks and has a slide after it. */
export const slideWithClicks = (deck: DeckUnderTest): Slide =>
  slideWhere(deck, slide => !slide.backup && clicksOf(slide) >= 2 && deck.talk.includes(deck.slides[slide.number] ?? slide), 'two clicks')

/** A finger across the middle of the window, as the browser itself would report it. */
export async function swipe(page: Page, direction: 'left' | 'right'): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 }
  const [from, to] = direction === 'left' ? [0.45, 0.1] : [0.1, 0.45]
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: share === undefined ? [] : [{ x: share * width, y: height * 0.4 }] })
  await touch('touchStart', from)
  for (let step = 1; step <= 5; step++)
    await touch('touchMove', from + ((to - from) * step) / 5)
  await touch('touchEnd')
  await session.detach()
}
