/** The PDFs of the built decks, and what an export refuses to print. */
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { lookAtPdf, judgePdf } from '../../src/export/inspect-pdf.ts'
import { makePdfs, makeSite } from '../../src/export/make.ts'
import { ReportDeckError } from '../../src/errors.ts'
import { ROOT, readSite } from './support/site.ts'

for (const folder of ['', 'brief']) {
  test(`the PDF of ${folder || 'the main deck'} is whole: pages, text, outline, tags, fonts, links`, async () => {
    const { dir, decks } = readSite()
    const deck = decks.find(built => built.folder === folder)
    if (!deck)
      throw new Error(`no deck in ${folder}`)
    const look = await lookAtPdf(await readFile(join(dir, folder, 'slides.pdf')))
    const slides = deck.facts.slides.map(slide => slide.no)
    expect(judgePdf(look, { facts: deck.facts, slides })).toEqual([])
    expect(look.outline.map(entry => entry.title)).toEqual(deck.facts.slides.map(slide => slide.title))
    expect(look.pages.reduce((sum, page) => sum + page.links, 0)).toBeGreaterThan(0)
  })
}

test('the deck links to its PDF', async ({ page, request }) => {
  const { url } = readSite()
  const response = await request.get(new URL('slides.pdf', url).href)
  expect(response.headers()['content-type']).toBe('application/pdf')
  await page.goto(new URL('1', url).href)
  await page.locator('body').hover()
  const download = page.waitForEvent('download')
  await page.getByTitle(/PDF/i).first().click({ force: true })
  expect(new URL((await download).url()).pathname).toContain('slides.pdf')
})

test.describe('a small deck', () => {
  test.describe.configure({ mode: 'serial' })
  let root: string
  test.beforeAll(async () => {
    await mkdir(join(ROOT, '.report-deck'), { recursive: true })
    root = await mkdtemp(join(ROOT, '.report-deck', 'e2e-'))
  })
  test.afterAll(() => rm(root, { recursive: true, force: true }))

  const head = '---\ntitle: A small deck\nauthor: Ada\nlang: en\ndate: 2025-06-17\nfonts:\n  provider: none\n---\n\n'
  const options = (outDir: string) => ({ root, entries: ['slides.md'], outDir, base: '/', withoutNotes: false, pdf: true })

  test('prints steps and ranges, the same bytes each time', async () => {
    await writeFile(join(root, 'slides.md'), `${head}# One\n\n[two](/2)\n\n---\n\n# Two\n\n<v-clicks>\n\n- a\n- b\n\n</v-clicks>\n\n---\n\n# Three\n`)
    const made = async (name: string, print = {}) => {
      const [file] = await makePdfs(options(join(root, name)), print)
      return readFile(file?.path ?? '')
    }
    const plain = await made('plain.pdf')
    expect(Buffer.compare(plain, await made('again.pdf'))).toBe(0)
    expect((await lookAtPdf(plain)).pages).toHaveLength(3)
    const steps = await lookAtPdf(await made('steps.pdf', { withClicks: true }))
    expect(steps.outline).toEqual([{ title: 'One', page: 0 }, { title: 'Two', page: 1 }, { title: 'Three', page: 4 }])
    expect((await lookAtPdf(await made('some.pdf', { range: '1,3' }))).outline.map(entry => entry.title)).toEqual(['One', 'Three'])
  })

  test('is refused with every fault that only drawing shows, and the old site stays', async () => {
    await mkdir(join(root, 'dist'))
    await writeFile(join(root, 'dist', 'index.html'), 'old')
    await writeFile(join(root, 'slides.md'), `${head}# One\n\n<img src="/gone.png">\n\n---\n\n# Two\n\n<nocomponent>x</nocomponent>\n\n<img src="https://example.org/a.png">\n`)
    const error: unknown = await makeSite(options(join(root, 'dist'))).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ReportDeckError)
    const problems = (error as ReportDeckError).problems.map(({ place, message }) => `${place ?? ''} ${message}`)
    expect(problems).toEqual(expect.arrayContaining([
      expect.stringContaining('/gone.png this file is missing (404)') as string,
      'slide 1 the picture /gone.png is missing or broken',
      'slide 2 unknown component <nocomponent>',
      'https://example.org/a.png the deck asks another host for this',
    ]))
    expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toBe('old')
    expect((await readdir(root)).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  test('leaves the old PDF when the new one fails', async () => {
    const before = await stat(join(root, 'plain.pdf'))
    await expect(makePdfs(options(join(root, 'plain.pdf')))).rejects.toMatchObject({ code: 'page-problems' })
    expect((await stat(join(root, 'plain.pdf'))).mtimeMs).toBe(before.mtimeMs)
  })
})
