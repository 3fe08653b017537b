import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockSchema } from '../../../model/evidence.ts'
import { checkDecks, type CheckOptions } from '../../../src/check/check.ts'
import { formatJson, formatText } from '../../../src/check/format.ts'
import { copyCase } from './cases.ts'

let root = ''
beforeEach(() => {
  root = copyCase('base')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const lockFile = () => path.join(root, 'data/evidence.lock.json')
const report = () => path.join(root, 'report.md')
const check = (options: CheckOptions = {}) => checkDecks(root, ['slides.md'], options)
const withReport = (options: CheckOptions = {}) => check({ reportFile: report(), ...options })
const rules = async (result: ReturnType<typeof check>) => (await result).problems.map(({ rule }) => rule)

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(path.join(root, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(path.join(root, file), text.replaceAll(from, to))
}

describe('the lock', () => {
  it('is written with the report, once, and left alone after', async () => {
    expect(await withReport()).toMatchObject({ problems: [], lockChanged: true })
    const first = readFileSync(lockFile(), 'utf8')
    expect(lockSchema.safeParse(JSON.parse(first)).success).toBe(true)
    expect(await withReport()).toMatchObject({ problems: [], lockChanged: false })
    expect(readFileSync(lockFile(), 'utf8')).toBe(first)
  })

  it('lets the check run without the report', async () => {
    await withReport()
    expect(await check()).toMatchObject({ problems: [], lockChanged: false, summary: { reportChecked: false } })
  })

  it('is asked for where it is missing', async () => expect(await rules(check())).toEqual(['lock-stale']))

  it('keeps a changed passage as it was until it is accepted', async () => {
    await withReport()
    const before = readFileSync(lockFile(), 'utf8')
    edit('report.md', 'Some 85 percent of pupils pass', 'Some 85 percent of all pupils pass')
    const { problems } = await withReport()
    expect(problems).toMatchObject([{ rule: 'passage-changed', line: 23, message: expect.stringContaining('slides.md 2, 3') }])
    const entry = (text: string): unknown => lockSchema.parse(JSON.parse(text)).passages['pass-rate']
    expect(entry(readFileSync(lockFile(), 'utf8'))).toEqual(entry(before))
    expect(await rules(withReport())).toEqual(['passage-changed'])
    expect(await withReport({ accept: true })).toMatchObject({ problems: [], lockChanged: true })
    expect(await withReport()).toMatchObject({ problems: [], lockChanged: false })
  })

  it('holds slides to the report as it now is', async () => {
    await withReport()
    edit('report.md', '85 percent', '84 percent')
    edit('data/evidence.yaml', 'Some 85 percent', 'Some 84 percent')
    expect(await rules(withReport())).toEqual(expect.arrayContaining(['passage-changed', 'unsupported-figure']))
  })

  it('takes new passages, and lets go of removed ones', async () => {
    await withReport()
    edit('data/evidence.yaml', 'training-cost', 'cost-of-training')
    edit('data/tables.yaml', 'training-cost', 'cost-of-training')
    edit('pages/01-school.md', 'training-cost', 'cost-of-training')
    expect(await rules(check())).toEqual(['lock-stale', 'lock-stale'])
    expect(await withReport()).toMatchObject({ problems: [], lockChanged: true })
    expect(Object.keys(lockSchema.parse(JSON.parse(readFileSync(lockFile(), 'utf8'))).passages)).not.toContain('training-cost')
  })

  it('is not written when frozen, and must not need to be', async () => {
    await withReport()
    expect(await withReport({ frozen: true })).toMatchObject({ problems: [], lockChanged: false })
    writeFileSync(report(), `${readFileSync(report(), 'utf8')}\nOne more line.\n`)
    const { problems, lockChanged } = await withReport({ frozen: true })
    expect(problems).toMatchObject([{ rule: 'lock-stale', message: 'the lock is out of date: the report file is another.' }])
    expect(lockChanged).toBe(false)
  })

  it('must be there when frozen', async () => {
    expect(await rules(withReport({ frozen: true }))).toEqual(['lock-stale'])
    expect(readdirSync(path.join(root, 'data'))).not.toContain('evidence.lock.json')
  })

  it('leaves nothing half-written behind', async () => {
    await withReport()
    expect(readdirSync(path.join(root, 'data')).filter(file => file.includes('.tmp'))).toEqual([])
  })

  it.skipIf(process.getuid?.() === 0)('says so where the disk does not let it', async () => {
    chmodSync(path.join(root, 'data'), 0o500)
    await expect(withReport()).rejects.toThrow(/Cannot write/)
    chmodSync(path.join(root, 'data'), 0o700)
  })

  it('is not written from broken data', async () => {
    edit('data/tables.yaml', 'caption', 'captoin')
    expect((await withReport()).lockChanged).toBe(false)
  })
})

describe('checkDecks', () => {
  it('says that the report is not there', async () => {
    expect(await rules(check({ reportFile: path.join(root, 'nowhere.md') }))).toContain('missing-report')
  })

  it('says that a deck is not there, and checks the others', async () => {
    const { problems, summary } = await checkDecks(root, ['slides.md', 'brief.md'], { reportFile: report() })
    expect(problems).toMatchObject([{ rule: 'missing-deck', file: 'brief.md' }])
    expect(summary.decks).toHaveLength(1)
  })

  it('reports what two decks share once', async () => {
    writeFileSync(path.join(root, 'brief.md'), '---\nsrc: ./pages/01-school.md\n---\n')
    edit('pages/01-school.md', '40 pupils', '41 pupils')
    const { problems } = await checkDecks(root, ['slides.md', 'brief.md'], { reportFile: report() })
    expect(problems).toMatchObject([{ rule: 'unsupported-figure', file: 'pages/01-school.md', line: 12, slide: 2 }])
  })

  it('does not repeat broken data as broken exhibits', async () => {
    edit('data/tables.yaml', 'caption', 'captoin')
    expect(new Set(await rules(withReport()))).toEqual(new Set(['bad-data']))
  })

  it('sums up', async () => {
    expect((await withReport()).summary).toEqual({
      decks: [{ entry: 'slides.md', talkSlides: 2, backupSlides: 1, seconds: expect.any(Number), budget: 300 }],
      passages: 4, sources: 1, reportChecked: true,
    })
  })
})

describe('the formats', () => {
  it('print each problem with place, rule, slide and remedy, and count', async () => {
    edit('pages/01-school.md', '40 pupils', '41 pupils')
    edit('data/tables.yaml', '85%', '86%')
    const lines = formatText(await withReport()).split('\n')
    expect(lines[0]).toMatch(/^data\/tables\.yaml:9 {2}unsupported-figure {2}\(slide 3\) "86%" in row .* Add the passage/)
    expect(lines[1]).toBe('')
    expect(lines[2]).toMatch(/^pages\/01-school\.md:12 {2}unsupported-figure {2}\(slide 2\) "41"/)
    expect(lines.slice(4)).toEqual([
      expect.stringMatching(/^slides\.md: 2 slides \+ 1 backup, \d:\d\d of 5:00 minutes$/),
      '4 passages, 1 outside source, proved against the report',
      'The lock was written: data/evidence.lock.json',
      '2 problems in 2 files: unsupported-figure 2.',
      '',
    ])
  })
  it('say that all is well', async () => expect(formatText(await withReport())).toMatch(/No problems\.\n$/))
  it('are the same in JSON', async () => {
    const result = await withReport()
    expect(JSON.parse(formatJson(result))).toEqual(result)
  })
})
