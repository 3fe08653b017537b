/** Walking with Tab: what has the focus, and whether it is seen. */
import type { Locator, Page } from '@playwright/test'

/** More presses than any page has stops would be a trap. */
const MOST = 1500

/** What a function makes of the element that has the focus. */
export const focused = <T>(page: Page, look: (element: Element | null) => T): Promise<T> =>
  page.evaluate(`(${look.toString()})(document.activeElement)`)

/** Whether a ring of at least 3 px goes around the element with the focus, or what stands for it. */
export function focusRing(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement
    const ring = (pseudo?: string): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body, pseudo)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 3
    }
    return ring() || ring('::after')
  })
}

export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST; presses++) {
    if (await target.evaluate(element => element === document.activeElement))
      return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not reach the control')
}

declare global {
  interface Window {
    /** Where a walk with Tab began. */
    firstStop?: Element | null
  }
}

export interface TabStop {
  name: string
  within: 'slide' | 'nav' | 'page'
  ring: boolean
}

/** Presses Tab until the focus is back where it first was, or has left the page; every stop on the way. */
export async function tabTour(page: Page): Promise<TabStop[]> {
  const stops: TabStop[] = []
  for (let presses = 0; presses < MOST; presses++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate((isFirst) => {
      const element = document.activeElement
      if (isFirst)
        window.firstStop = element
      if (!element || element === document.body || (!isFirst && element === window.firstStop))
        return undefined
      const within = element.closest('#slideshow') ? 'slide' as const : element.closest('nav') ? 'nav' as const : 'page' as const
      return { within, name: element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60) ?? '' }
    }, presses === 0)
    if (!stop)
      return stops
    stops.push({ ...stop, ring: await focusRing(page) })
  }
  throw new Error(`Tab does not leave the page after ${MOST} stops`)
}
