/** Playwright's `test`, in which nothing may go wrong unseen: script errors, lost files, other hosts. */
import { test as base, expect } from '@playwright/test'
import type { BrowserContext } from '@playwright/test'
import { installProbe } from './probe/index.ts'
import { readSite } from './site.ts'

export { expect }

/** Notes everything that a page of this context should not do. Requests to other hosts than that of `site` are stopped. */
export async function watchContext(context: BrowserContext, site = readSite().url): Promise<string[]> {
  const { origin } = new URL(site)
  const troubles: string[] = []
  await context.route(url => url.origin !== origin && url.protocol.startsWith('http'), (route) => {
    troubles.push(`request to another host: ${route.request().url()}`)
    return route.abort('blockedbyclient')
  })
  context.on('weberror', error => void troubles.push(`page error: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`console ${message.type()}: ${message.text()} (${message.page()?.url() ?? ''})`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400)
      troubles.push(`${response.status()} for ${response.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A page that is left stops what it was loading ahead.
    if (reason !== 'net::ERR_ABORTED')
      troubles.push(`${reason} for ${request.url()}`)
  })
  return troubles
}

export const test = base.extend<{ troubles: string[] }>({
  troubles: [async ({ context }, use) => {
    const troubles = await watchContext(context)
    await installProbe(context)
    await use(troubles)
    expect(troubles, 'errors and requests of the pages').toEqual([])
  }, { auto: true }],
})
