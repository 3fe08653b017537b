/**
 * Decks drafted from real reports, built and measured: every slide fits, nothing fails, nothing is fetched. Runs only where
 * `REPORT_DECK_CORPUS` names a folder of reports and `REPORT_DECK_SURVEY` says how many of them to take, from the shortest to the longest.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { waitUntilReady } from '../../src/export/readiness.ts'
import { draftSite } from './support/drafted.ts'
import { installProbe } from './support/probe/index.ts'
import { watchContext } from './support/test.ts'

const folder = process.env.REPORT_DECK_CORPUS ?? ''
const count = Number(process.env.REPORT_DECK_SURVEY ?? 0)

/** Of all lengths, evenly spread. */
function chosen(): string[] {
  const files = folder === '' || count === 0 ? [] : readdirSync(folder).filter(file => file.endsWith('.md'))
  const sorted = files.map(name => ({ name, length: readFileSync(join(folder, name)).length })).sort((a, b) => a.length - b.length)
  return Array.from({ length: Math.min(count, sorted.length) }, (_, i) => sorted[Math.round(i * (sorted.length - 1) / Math.max(1, count - 1))]?.name ?? '')
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const name of new Set(chosen())) {
  test(name, async ({ context, page }) => {
    test.setTimeout(600_000)
    const drafted = await draftSite(readFileSync(join(folder, name), 'utf8'), ['slides.md'])
    try {
      const troubles = await watchContext(context, drafted.url)
      await installProbe(context)
      const slides = drafted.site.decks[0]?.facts.slides ?? []
      await page.goto(new URL('print?print=true', drafted.url).href)
      await waitUntilReady(page, { expected: slides.length })
      const problems = await page.evaluate(() => [...document.querySelectorAll('.print-slide-container [data-slidev-no] .slidev-layout')]
        .flatMap(root => window.deckProbe.problemsOf(root).map(problem => `${root.closest('[data-slidev-no]')?.getAttribute('data-slidev-no') ?? ''} “${root.querySelector('h1')?.textContent.slice(0, 40) ?? ''}”: ${problem}`)))
      for (const route of ['1', String(slides.length), 'presenter/2', 'read']) {
        await page.goto(new URL(route, drafted.url).href)
        await expect(page.locator('#app')).not.toBeEmpty()
      }
      test.info().annotations.push({ type: 'slides', description: String(slides.length) })
      expect([...problems, ...troubles]).toEqual([])
    }
    finally {
      await drafted.close()
    }
  })
}
