import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDecks } from '../../../src/check/check.ts'
import { sha256 } from '../../../src/check/lock-file.ts'
import { draftDeck, planOf } from '../../../src/draft/draft.ts'
import { draftFile } from '../../../src/draft/write.ts'
import { parseReport } from '../../../src/report/parse.ts'

const report = readFileSync(new URL('../../fixtures/reports/think-tank/report.md', import.meta.url), 'utf8')
const options = { minutes: 10, briefMinutes: 5, hash: sha256 }
const { plan, files } = draftDeck(report, options)
const talk = plan.slides.filter(slide => !slide.backup)
const points = plan.slides.flatMap(({ body }) => body.form === 'points' ? body.points : [])

describe('a draft of a report', () => {
  it('reads who wrote it and when, however the front matter is set', () => {
    expect(plan.outline).toMatchObject({ title: 'Lamps On The Quay', authors: ['Ada Brook', 'Bo Lind'], date: '2024-05-02' })
    expect(plan.outline.parts.map(({ role }) => role)).toEqual(['summary', 'introduction', 'body', 'body', 'recommendations', 'conclusion'])
  })

  it('leaves the report as it was read: the check takes it from there', () => {
    const read = parseReport(report)
    planOf(read, options)
    expect(read).toEqual(parseReport(report))
  })

  it('opens with the cover and the paper in one minute, and ends with the conclusion', () => {
    expect(talk[0]?.body.form).toBe('cover')
    expect(talk[1]?.part).toBe('In brief')
    expect(talk.at(-1)?.part).toBe('Conclusion')
  })

  it('finds recommendations with those who are asked', () => {
    const asks = plan.slides.flatMap(({ body }) => body.form === 'recommendations' ? body.asks : [])
    expect(asks.map(({ addressee, verb }) => [addressee, verb])).toContainEqual(['The harbour board', 'should'])
    expect(asks.map(({ addressee, verb }) => [addressee, verb])).toContainEqual(['The ministry', 'must'])
  })

  it('says nothing twice, and nothing that the report does not say', () => {
    expect(new Set(points.map(({ text }) => text)).size).toBe(points.length)
    for (const { refs } of points)
      expect(refs.length).toBeGreaterThan(0)
  })

  it('shows no sentence that leans on the one before it without that one', () => {
    expect(points.filter(({ text }) => /^This (?!paper)/.test(text))).toEqual([])
  })

  it('tells what is for its editor in its README, not on a slide', () => {
    const pictured = draftDeck('# Lamps\n\n## QUAYS OF ELM\n\nThe quays of Elm are dark in winter and in summer.\n\n![](x/W8W2.png)\n\n*Figure A: The quay.*\n', options).files
    const slides = [...pictured].filter(([name]) => name.startsWith('pages/')).map(([, text]) => text).join('\n')
    expect(slides).toMatch(/# Figure A: The quay\n\n<ReportFigure place="section “Quays of Elm”" /)
    expect(slides).not.toMatch(/W8W2|It is a draft|after each edit/)
    expect(pictured.get('README.md')).toMatch(/are for you to decide[\s\S]*- W8W2.png: Figure A: The quay\./)
  })

  it('makes the same files twice', () => {
    expect([...draftDeck(report, options).files]).toEqual([...files])
  })

  it.each(['', 'One line.', '# Only a heading', '- a\n- b\n', '{{ 1 }}\n\n<script>alert(1)</script>\n'])('makes a modest deck of %j', (text) => {
    const draft = draftDeck(text, options)
    expect(draft.files.get('slides.md')).toContain('layout: cover')
    expect(draft.plan.remarks.map(({ rule }) => rule)).toContain('little-text')
  })
})

describe('a draft on disk', () => {
  let folder = ''
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'report-deck-draft-')) })
  afterAll(async () => await rm(folder, { recursive: true }))

  const into = (out: string, force = false) => draftFile(join(folder, 'report.md'), { ...options, out: join(folder, out), force, facts: {} })

  it('passes its check, against the report, without a problem', async () => {
    await writeFile(join(folder, 'report.md'), report)
    const { talkSlides } = await into('deck')
    const { problems, summary } = await checkDecks(join(folder, 'deck'), ['slides.md', 'brief.md'], { reportFile: join(folder, 'deck', 'report.md'), frozen: true })
    expect(problems).toEqual([])
    expect(summary.reportChecked).toBe(true)
    expect(summary.decks[0]?.talkSlides).toBe(talkSlides)
  })

  it.each<[string, (heading: string, i: number) => string]>([
    ['with figures, over headings of their own', (heading, i) => `## Year ${i}: ${heading} in ${2010 + i} ($${i} million)\n\n### ${heading}`],
    ['that are all one, with a year and a modal verb', () => '## What We Must Do by 2030\n\n### By 2030'],
    ['that hold addresses', (heading, i) => `## ${heading} @harbour https://example.org/${i}\n\n### ${i}.0 ${heading}`],
  ])('passes its check whatever its headings: %s', async (_, headed) => {
    let count = 0
    await writeFile(join(folder, 'report.md'), report.replace(/^#+ (.*)$/gm, (_line, heading: string) => headed(heading, ++count)))
    await into('headed', true)
    const { problems } = await checkDecks(join(folder, 'headed'), ['slides.md', 'brief.md'], { reportFile: join(folder, 'headed', 'report.md'), frozen: true })
    expect(problems).toEqual([])
  })

  it('replaces an earlier draft only when told to, and nothing else', async () => {
    await writeFile(join(folder, 'report.md'), report)
    await expect(into('deck')).rejects.toThrow(/earlier draft/)
    await expect(into('deck', true)).resolves.toBeDefined()
    await expect(draftFile(join(folder, 'report.md'), { ...options, out: folder, force: true, facts: {} })).rejects.toThrow(/no draft/)
    expect(await readFile(join(folder, 'report.md'), 'utf8')).toBe(report)
  })

  it.each([
    ['an absent file', undefined, /does not exist/],
    ['Latin-1', Buffer.from('first\nse\xE9cond', 'latin1'), /not in UTF-8 \(line 2\)/],
    ['UTF-16', Buffer.from('\uFEFFtext', 'utf16le'), /UTF-16/],
    ['a picture', Buffer.from([0x89, 0x50, 0, 0]), /no Markdown file/],
    ['nothing', Buffer.from(' \n'), /is empty/],
  ])('refuses %s, and leaves nothing behind', async (name, bytes, message) => {
    const file = join(folder, `${name}.md`)
    if (bytes)
      await writeFile(file, bytes)
    await expect(draftFile(file, { ...options, out: join(folder, 'none'), force: false, facts: {} })).rejects.toThrow(message)
    await expect(readFile(join(folder, 'none', 'slides.md'))).rejects.toThrow('ENOENT')
  })
})
