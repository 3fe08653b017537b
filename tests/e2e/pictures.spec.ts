/** Pictures of a report in its drafted deck: seen on slides, in the article and on the handout, and nothing is asked of other hosts. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { draftSite, type Drafted } from './support/drafted.ts'
import { installProbe } from './support/probe/index.ts'
import { ROOT } from './support/site.ts'
import { watchContext } from './support/test.ts'
import { arrive, layoutOf } from './support/walk.ts'

const FOLDER = join(ROOT, 'tests', 'fixtures', 'reports', 'pictures')
/** In the deck’s order: one in the talk, one in the backup. */
const SHOWN = ['What the lamps did', 'The quay after dark, with one lamp lit']

let drafted: Drafted
let troubles: string[] = []
test.beforeAll(async () => {
  test.setTimeout(240_000)
  drafted = await draftSite(await readFile(join(FOLDER, 'report.md'), 'utf8'), ['slides.md'], FOLDER)
})
test.afterAll(async () => { await drafted.close() })
test.beforeEach(async ({ context }) => {
  troubles = await watchContext(context, drafted.url)
  await installProbe(context)
})
test.afterEach(() => { expect(troubles, 'errors and requests of the pages').toEqual([]) })

/** Pixels of a picture as it is drawn; 0 where it did not load. */
const drawn = (element: Element): number => element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0 ? element.getBoundingClientRect().width : 0

test('they fill their slides, with their texts, and fit', async ({ page }) => {
  const found: string[] = []
  for (const { no } of drafted.site.decks[0]?.facts.slides ?? []) {
    await page.goto(new URL(`/${no}`, drafted.url).href)
    await arrive(page, no)
    const layout = layoutOf(page, no)
    for (const image of await layout.locator('.report-picture img').all()) {
      found.push(await image.getAttribute('alt') ?? '')
      expect(await image.evaluate(drawn)).toBeGreaterThan(400)
    }
    expect(await layout.evaluate(root => window.deckProbe.problemsOf(root))).toEqual([])
  }
  expect(found).toEqual(SHOWN)
})

test('those that are not at hand are named', async ({ page }) => {
  await page.goto(new URL('/read', drafted.url).href)
  await expect(page.getByText('not shown here: section “What the lamps did”')).toBeAttached()
  await expect(page.getByText('not shown here: section “What stays outside”').first()).toBeAttached()
})

for (const route of ['read', 'handout', 'print']) {
  test(`they are seen at /${route}`, async ({ page }) => {
    await page.goto(new URL(route, drafted.url).href)
    for (const alt of SHOWN) {
      const image = page.locator(`img[alt="${alt}"]`).first()
      await expect(image).toBeVisible()
      await expect.poll(() => image.evaluate(drawn)).toBeGreaterThan(100)
    }
  })
}
