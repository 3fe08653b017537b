/** Opens a deck as a reader does and turns its pages, in a browser that knows nothing of it yet. */
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { BuiltSite } from './decks.ts'
import { STANDS, atRest, awaitTurn, pageFacts, pageFigures, watchPage } from './in-page.ts'
import type { PageFigures } from './in-page.ts'
import { watchTraffic, weightsOf } from './traffic.ts'
import type { Traffic, Weights } from './traffic.ts'

export interface Profile {
  name: string
  /** Times that the processor is slower. */
  slowdown: number
  /** Bytes a second, and milliseconds a request. */
  network?: { down: number, up: number, latency: number }
}

export interface Visit {
  page: PageFigures
  /** Until the slide stands. */
  first: Weights
  /** What came after, ahead of need. */
  ahead: Weights
  /** Those that were asked, and those that the page names for its icon. */
  hosts: string[]
}

export interface Turns {
  times: number[]
  /** Milliseconds of each turn that the browser ran scripts for. */
  scripts: number[]
  shift: number
}

/** Slidev draws all slides three seconds after the first; what is asked for ahead has begun by then. */
const LATEST_START = 3500
const QUIET = 500
/** Milliseconds that a reader looks at a slide, at the least. */
const LOOK = 100

interface Opened { page: Page, session: CDPSession, traffic: Traffic }

/** A page in a new context, with an empty cache, at the pace of the profile. */
async function withPage<T>(browser: Browser, { slowdown, network }: Profile, use: (opened: Opened) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watchPage, STANDS)
    const session = await context.newCDPSession(page)
    const traffic = await watchTraffic(session)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    if (network)
      await session.send('Network.emulateNetworkConditions', { offline: false, latency: network.latency, downloadThroughput: network.down, uploadThroughput: network.up })
    return await use({ page, session, traffic })
  }
  finally {
    await context.close()
  }
}

async function open({ page, traffic }: Opened, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(mark => performance.getEntriesByName(mark).length > 0, STANDS)
  await traffic.quiet(QUIET)
}

export function visit(browser: Browser, profile: Profile, url: string): Promise<Visit> {
  return withPage(browser, profile, async (opened) => {
    const { page, traffic } = opened
    await open(opened, url)
    await page.waitForTimeout(LATEST_START)
    await traffic.quiet(QUIET)
    const [figures, { start, icons }] = [await page.evaluate(pageFigures, STANDS), await page.evaluate(pageFacts)]
    const stood = start + figures.stands
    const asked = traffic.asked()
    const hosts = new Set([...asked.map(({ url }) => url), ...icons].filter(url => url.startsWith('http')).map(url => new URL(url).host))
    return { page: figures, first: weightsOf(asked.filter(({ at }) => at <= stood)), ahead: weightsOf(asked.filter(({ at }) => at > stood)), hosts: [...hosts] }
  })
}

/** Milliseconds that the page has run scripts for so far. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
}

/** Goes through all slides with the key for the next one. */
export function turnPages(browser: Browser, profile: Profile, url: string, { walks }: BuiltSite): Promise<Turns> {
  return withPage(browser, { ...profile, network: undefined }, async (opened) => {
    const { page, session } = opened
    await session.send('Performance.enable')
    const turns: Turns = { times: [], scripts: [], shift: 0 }
    for (const { from, to } of walks) {
      await open(opened, from === 1 ? url : `${url}${from}`)
      for (let no = from + 1; no <= to; no++) {
        await page.evaluate(atRest)
        await page.waitForTimeout(LOOK)
        await page.evaluate(awaitTurn, no)
        const before = await scriptTime(session)
        await page.keyboard.press('ArrowDown')
        turns.times.push(await page.evaluate(() => Reflect.get(window, 'turned') as Promise<number>))
        turns.scripts.push(await scriptTime(session) - before)
      }
      turns.shift += (await page.evaluate(pageFigures, STANDS)).shift
    }
    return turns
  })
}
