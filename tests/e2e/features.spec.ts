/** A deck that uses what a build leaves out elsewhere: all of it works, and none of it waits in the first file of a deck without. */
import { mkdtemp, readdir, readFile, rm, cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { makeSite } from '../../src/export/make.ts'
import { serveSite } from '../../src/export/serve.ts'
import { readSite, ROOT } from './support/site.ts'
import { watchContext } from './support/test.ts'
import { arrive, layoutOf } from './support/walk.ts'

test.describe('a deck with formulas, code, diagrams, marks, motion and drawing', () => {
  let folder = ''
  let url = ''
  let close = (): Promise<void> => Promise.resolve()
  let troubles: string[] = []

  test.describe.configure({ mode: 'serial' })

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-deck-features-'))
    const root = join(folder, 'deck')
    await cp(join(ROOT, 'tests', 'fixtures', 'features'), root, { recursive: true })
    const site = await makeSite({ root, entries: ['slides.md'], outDir: join(folder, 'site'), base: '/', withoutNotes: false, formats: [] })
    const server = await serveSite(site.outDir, { base: '/', port: 0 })
    ;({ url, close } = server)
  })

  test.afterAll(async () => {
    await close()
    await rm(folder, { recursive: true })
  })

  test.beforeEach(async ({ context }) => {
    troubles = await watchContext(context, url)
  })

  test.afterEach(() => {
    expect(troubles).toEqual([])
  })

  test('sets formulas', async ({ page }) => {
    await page.goto(url)
    await arrive(page, 1)
    await expect(layoutOf(page, 1).locator('.katex')).toHaveCount(2)
    await expect(layoutOf(page, 1).locator('.katex .mfrac').first()).toBeVisible()
  })

  test('colours code, and goes through its lines by click', async ({ page }) => {
    await page.goto(`${url}2`)
    await arrive(page, 2)
    const lines = layoutOf(page, 2).locator('.slidev-code .line')
    await expect(lines.first().locator('span').first()).toHaveCSS('color', /^rgb/)
    await expect(lines.nth(1)).toHaveClass(/slidev-code-dishonored/)
    await page.keyboard.press('ArrowRight')
    await expect(lines.nth(1)).toHaveClass(/slidev-code-highlighted/)
  })

  test('draws diagrams', async ({ page }) => {
    await page.goto(`${url}3`)
    await arrive(page, 3)
    await expect(layoutOf(page, 3).locator('.mermaid svg')).toContainText('Slides')
  })

  test('marks, moves and places elements', async ({ page }) => {
    await page.goto(`${url}4`)
    await arrive(page, 4)
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('svg.rough-annotation path').first()).toBeAttached()
    await expect(layoutOf(page, 4).getByText('Fades in')).toHaveCSS('opacity', '1')
    await expect(layoutOf(page, 4).getByText('Dragged into place')).toHaveCSS('position', 'absolute')
  })

  test('draws on slides where the headmatter allows it', async ({ page }) => {
    await page.goto(url)
    await arrive(page, 1)
    await page.getByTitle('Show drawing toolbar').evaluate((button: HTMLElement) => button.click())
    const slide = await layoutOf(page, 1).boundingBox()
    await page.mouse.move((slide?.x ?? 0) + 300, (slide?.y ?? 0) + 500)
    await page.mouse.down()
    await page.mouse.move((slide?.x ?? 0) + 500, (slide?.y ?? 0) + 520, { steps: 4 })
    await page.mouse.up()
    await expect(page.locator('#slide-content > svg path')).toHaveCount(1)
  })
})

test('a deck without them ships none of them', async () => {
  const { dir } = readSite()
  const files = await readdir(join(dir, 'assets'), { recursive: true })
  const scripts = await Promise.all(files.filter(file => file.endsWith('.js')).map(file => readFile(join(dir, 'assets', file), 'utf8')))
  const all = scripts.join('\n')
  const signs = { 'Vue’s compiler': 'Codegen node is missing', 'hand-drawn marks': 'rough-annotation', springs: 'stiffness', 'floating hints': 'v-popper', drawing: 'touchstart-drauu', mermaid: 'flowchart-v2', formulas: 'ParseError: KaTeX', monaco: 'monaco-editor', recording: 'MediaRecorder' }
  expect(Object.entries(signs).filter(([, sign]) => all.includes(sign)).map(([name]) => name)).toEqual([])
})
