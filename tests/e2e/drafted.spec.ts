/** Drafted decks, built in a folder of their own that holds no packages: they fit, and nothing of a report runs. */
import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { checkDecks } from '../../src/check/check.ts'
import { OWN_FOLDER } from '../../src/own-files.ts'
import { payloads } from '../fixtures/hostile/payloads.ts'
import { everyPayload } from '../fixtures/hostile/positions.ts'
import { draftSite, type Drafted } from './support/drafted.ts'
import { installProbe } from './support/probe/index.ts'
import { ROOT } from './support/site.ts'
import { watchContext } from './support/test.ts'
import { arrive, layoutOf } from './support/walk.ts'

/** What a report says, and words that its slides must show, or its article, which has the notes too. */
const reports: Readonly<Record<string, { text: () => Promise<string>, shows: readonly string[] }>> = {
  'think-tank': { text: async () => await readFile(join(ROOT, 'tests', 'fixtures', 'reports', 'think-tank', 'report.md'), 'utf8'), shows: ['Darkness saved the port of Elm little money'] },
  'hostile': {
    text: () => Promise.resolve(everyPayload(Object.values(payloads))),
    shows: ['::right:: lamps', '$x^2$', '{.lamps onclick=', '<script>', '[click]', 'passage-that-is-none', '{{ globalThis.__ran=', 'https://outside.example/page', '!!js/function'],
  },
}

/** Elements that no draft has, and what a payload leaves behind when it runs. */
const foreign = (root: Element): string[] => [
  ...[...root.querySelectorAll('script, iframe, img, object, embed, [onload], [onerror], [onclick], a[href^="javascript:"]')].map(element => `holds ${element.outerHTML.slice(0, 80)}`),
  ...'__ran' in globalThis ? [`ran ${String(Reflect.get(globalThis, '__ran'))}`] : [],
]

/** Opens every slide of both decks: what is wrong there, and what they and the articles show. */
async function readSlides(page: Page, { site, url }: Drafted): Promise<{ problems: string[], text: string }> {
  const problems: string[] = []
  const texts: string[] = []
  for (const deck of site.decks) {
    for (const { no } of deck.facts.slides) {
      await page.goto(new URL(`${deck.base}${no}`, url).href)
      await arrive(page, no)
      const layout = layoutOf(page, no)
      const found = [...await layout.evaluate(root => window.deckProbe.problemsOf(root)), ...await layout.evaluate(foreign)]
      problems.push(...found.map(problem => `${deck.facts.entry} ${no}: ${problem}`))
      texts.push(await layout.innerText())
    }
    await page.goto(new URL(`${deck.base}read`, url).href)
    const article = page.locator('main[aria-busy="false"]')
    await expect(article).toBeVisible()
    texts.push(await article.innerText())
  }
  return { problems, text: texts.join('\n').replace(/\u2060/g, '').replace(/\s+/g, ' ') }
}

for (const report of Object.keys(reports)) {
  test.describe(report, () => {
    let drafted: Drafted
    let troubles: string[] = []
    test.beforeAll(async () => {
      test.setTimeout(240_000)
      drafted = await draftSite(await reports[report]?.text() ?? '')
    })
    test.afterAll(async () => { await drafted.close() })
    test.use({ contextOptions: { reducedMotion: 'reduce' } })
    test.beforeEach(async ({ context }) => {
      troubles = await watchContext(context, drafted.url)
      context.on('dialog', dialog => void troubles.push(`dialog: ${dialog.message()}`))
      await installProbe(context)
    })
    test.afterEach(() => { expect(troubles, 'errors, dialogs and requests of the pages').toEqual([]) })

    test('every slide fits, and holds nothing but text', async ({ page }) => {
      test.setTimeout(240_000)
      const { problems, text } = await readSlides(page, drafted)
      expect(problems).toEqual([])
      const said = reports[report]?.shows ?? []
      expect(said.filter(words => !text.includes(words))).toEqual([])
    })

    test('its check finds nothing', async () => {
      const { problems } = await checkDecks(drafted.root, ['slides.md', 'brief.md'], { reportFile: join(drafted.root, 'report.md'), frozen: true })
      expect(problems).toEqual([])
    })

    test('its site says nothing of the machine it was made on', async () => {
      const folders = [OWN_FOLDER, drafted.root].map(folder => folder.split(sep).slice(-2).join('/'))
      const files = await readdir(drafted.site.outDir, { recursive: true, withFileTypes: true })
      const texts = await Promise.all(files.filter(file => file.isFile()).map(async file => ({ name: join(file.parentPath, file.name), text: await readFile(join(file.parentPath, file.name), 'utf8') })))
      expect(texts.length).toBeGreaterThan(20)
      expect(texts.filter(({ name, text }) => folders.some(folder => `${relative(drafted.site.outDir, name)} ${text}`.includes(folder))).map(({ name }) => name)).toEqual([])
    })

    for (const route of ['read', 'handout', 'presenter/2', 'overview']) {
      test(`nothing runs at /${route}`, async ({ page }) => {
        await page.goto(new URL(route, drafted.url).href)
        await expect(page.getByText(/quay/).first()).toBeAttached()
        expect(await page.locator('#app').evaluate(foreign)).toEqual([])
      })
    }
  })
}
