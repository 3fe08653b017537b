/**
 * Memory that is given back at once. V8, in Node and in the browser, keeps what it has freed for later; over the files of a long deck that
 * adds up to more than many machines have. The same call of the DevTools protocol makes either return it, in a tenth of a second or two.
 */
import { Session } from 'node:inspector/promises'
import type { Page } from 'playwright-core'

const COLLECT = 'HeapProfiler.collectGarbage'

/** Of this process. */
export async function collectOwnGarbage(): Promise<void> {
  const session = new Session()
  session.connect()
  try {
    await session.post(COLLECT)
  }
  finally {
    session.disconnect()
  }
}

/** Of a page, as far as it no longer needs it. */
export async function collectPageGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send(COLLECT)
  await session.detach()
}
