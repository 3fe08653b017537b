/** Notes all that goes wrong in a page: script errors, failed files, and requests that leave this machine. */
import type { Page, Response } from 'playwright-core'
import type { Problem } from '../errors.ts'

export interface PageWatch {
  /** What went wrong so far, each once. */
  problems: () => Problem[]
}

const outside = (url: string): Problem => ({
  place: url,
  message: 'the deck asks another host for this',
  hint: 'Bundle the file with the deck (public/, or an npm package): a deck must work offline.',
})

/** Watches a page that may only load from `origin`. Requests to any other host are stopped and noted. */
export async function watchPage(page: Page, origin: string): Promise<PageWatch> {
  const found = new Map<string, Problem>()
  const note = (problem: Problem): void => void found.set(`${problem.place} ${problem.message}`, problem)
  await page.context().route(url => url.origin !== origin && url.protocol.startsWith('http'), (route) => {
    note(outside(route.request().url()))
    return route.abort('blockedbyclient')
  })
  page.on('pageerror', error => note({ message: `script error: ${error.message}`, hint: 'Open the slide with `npm run dev` and look at the browser\'s console.' }))
  page.on('response', (response: Response) => {
    if (response.status() >= 400)
      note({ place: new URL(response.url()).pathname, message: `this file is missing (${response.status()})`, hint: 'Put it into public/, or correct the path that names it.' })
  })
  page.on('console', (message) => {
    const blocked = message.text().includes('Content Security Policy')
    const url = /'(https?:[^']*)'/.exec(message.text())?.[1]
    if (blocked && url && new URL(url).origin !== origin)
      note(outside(url))
    else if (blocked)
      note({ message: message.text(), hint: 'The deck is served with this policy; see docs/hosting.md for what it allows.' })
    else if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      note({ message: `console error: ${message.text().split('\n')[0]}`, hint: 'Open the slide with `npm run dev` and look at the browser\'s console.' })
  })
  page.on('crash', () => note({ message: 'the page crashed', hint: 'The machine may be out of memory.' }))
  return { problems: () => [...found.values()] }
}
