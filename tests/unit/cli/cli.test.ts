/** The program as its users run it: what it prints and how it exits. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, watch, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFolder, start } from './program.ts'

let root: string
beforeEach(async () => { root = await makeFolder() })
afterEach(() => rm(root, { recursive: true, force: true }))

const run = (...args: string[]) => start(root, args).ended

/** Resolves when a build begins: when it makes the folder that it fills beside `dist`. */
async function staged(): Promise<void> {
  for await (const { filename } of watch(root)) {
    if (filename?.startsWith('.dist.'))
      return
  }
}

/** What lies in the deck's folder, less Slidev's cache. */
const made = async (): Promise<string[]> => (await readdir(root)).filter(name => name !== 'node_modules').sort()

const deck = (extra = '') => `---\ntitle: A deck\nauthor: Ada\nfonts:\n  provider: none\n---\n\n# One\n\n${extra}\n`

describe('wrong use', () => {
  it.each([
    ['an unknown option', ['build', '--nonsense'], 'unknown option'],
    ['an unknown command', ['bild'], 'unknown command'],
    ['a bad port', ['present', '--port', 'x'], 'whole number'],
    ['a bad address', ['build', '--site', 'example'], 'https://example.org'],
    ['no deck', ['build'], 'There is no deck slides.md'],
    ['no folder', ['check', 'nowhere'], 'There is no folder'],
    ['two folders', ['build', '.', '--root', 'other'], 'Name one of them'],
    ['no deck in the folder named', ['present', '.'], 'There is no deck slides.md'],
    ['the address of a report', ['draft', 'https://example.org/report.md'], 'nothing is fetched'],
    ['no report', ['draft'], '--help'],
    ['a talk of no minutes', ['draft', 'report.md', '--minutes', '0'], 'from 3 to 120'],
    ['minutes that are no number', ['draft', 'report.md', '--minutes', 'abc'], 'from 3 to 120'],
    ['a report that is not there', ['draft', 'report.md'], 'report.md does not exist'],
    ['a bad choice', ['export', '--format', 'doc'], 'There is no format "doc". Allowed are pdf, handout'],
  ])('%s', async (_, args, message) => {
    const { code, err } = await run(...args)
    expect(err).toContain(message)
    expect(code).toBe(2)
  })

  it('says which version it is', async () => {
    expect(await run('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/) as string })
  })

  it('every command has help with examples and exit codes', async () => {
    const helps = await Promise.all(['draft', 'present', 'dev', 'build', 'export', 'check'].map(command => run(command, '--help')))
    for (const { code, out } of helps) {
      expect(out).toMatch(/Examples:\n {2}report-deck/)
      expect(out).toContain('Exit codes:')
      expect(code).toBe(0)
    }
  })
})

describe('present', () => {
  it('says at once when its port is taken', async () => {
    await writeFile(join(root, 'slides.md'), deck())
    const other = createServer()
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { code, err } = await run('present', '--port', String(port))
    other.close()
    expect(err).toContain(`Port ${port} is in use`)
    expect(err).toContain(`--port ${port + 1}`)
    expect(code).toBe(3)
  })
})

describe('build', () => {
  it('lists every problem of the sources, with place and remedy, and leaves no dist', async () => {
    await writeFile(join(root, 'slides.md'), `${deck()}\n---\nsrc: ./gone.md\n---\n\n---\nlayout: nowhere\n---\n\n# Two\n`)
    const { code, err } = await run('build', '--site-only')
    expect(err).toMatch(/slides\.md:\d+ {2}Imported markdown file not found: .*gone\.md/)
    expect(err).toMatch(/slides\.md:\d+ {2}unknown layout "nowhere" \(slide 2\)\n.*Use one of: .*cover/)
    expect(code).toBe(1)
    expect(await made()).toEqual(['slides.md'])
  })

  it.each(['../x', 'a b', '"<script>', '%zz', 'http://'])('takes no base %s', async (base) => {
    const { code, err } = await run('build', '--site-only', '--base', base)
    expect(err).toContain('e.g. /briefings/japan/')
    expect(code).toBe(2)
  })

  it('never replaces the folder of the decks', async () => {
    await writeFile(join(root, 'slides.md'), deck())
    const { code, err } = await run('build', '--site-only', '--out', '.')
    expect(err).toContain('out-in-use')
    expect(code).toBe(2)
    expect(await made()).toEqual(['slides.md'])
  })

  it('cannot write where a file stands in the way', async () => {
    await writeFile(join(root, 'slides.md'), deck())
    await writeFile(join(root, 'file'), '')
    const { code, err } = await run('build', '--site-only', '--out', 'file/dist')
    expect(err).toContain('cannot-write')
    expect(code).toBe(3)
  })

  it('stopped half-way, it leaves the old dist and nothing else', async () => {
    await writeFile(join(root, 'slides.md'), deck())
    await mkdir(join(root, 'dist'))
    await writeFile(join(root, 'dist', 'index.html'), 'old')
    const begun = staged()
    const { child, ended } = start(root, ['build', '--site-only'])
    await begun
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
    expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toBe('old')
    expect(await made()).toEqual(['dist', 'slides.md'])
  })

  it('makes a site of pages, is not repeated without need, and holds no note with --without-notes', async () => {
    await writeFile(join(root, 'slides.md'), deck('What one deck shows, another may say.\n\n<!-- A secret that is whispered behind closed doors only. -->'))
    await writeFile(join(root, 'brief.md'), deck('<!-- What one deck shows, another may say. -->'))
    const first = await run('build', '--site-only', '--without-notes', '--base', 'a/b')
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('slides.md 1 slides, brief.md 1 slides') as string })
    for (const page of ['index.html', '404.html', '1/index.html', 'presenter/1/index.html', 'print/index.html', 'brief/1/index.html'])
      expect(existsSync(join(root, 'dist', page)), page).toBe(true)
    expect(await readFile(join(root, 'dist', 'brief', 'index.html'), 'utf8')).toContain('src="/a/b/brief/assets/')
    expect((await run('build', '--site-only', '--without-notes', '--base', '/a/b/')).out).toContain('Nothing has changed')
  }, 90_000)
})

describe('draft of a folder', () => {
  const report = '# Lamps\n\nThe harbour board switched off 412 lamps in 2021. Accidents at night rose from 14 to 31 within two years.\n'

  it('sums up for machines, and its exit code tells that a report failed', async () => {
    await mkdir(join(root, 'reports'))
    await writeFile(join(root, 'reports', 'good.md'), report)
    await writeFile(join(root, 'reports', 'bad.md'), '')
    const { code, out } = await run('draft', 'reports', '--out', 'decks', '--json')
    expect(JSON.parse(out)).toMatchObject({ found: 2, drafted: 1, failed: 1, problems: {}, outcomes: [{ report: 'bad.md', error: 'empty-report' }, { deck: 'good', status: 'drafted' }] })
    expect(code).toBe(1)
    const again = await run('draft', 'reports', '--out', 'decks')
    expect(again.out).toContain('2 reports: 0 drafted, 1 unchanged, 1 failed')
  })

  it('may put the decks beside their reports', async () => {
    await writeFile(join(root, 'lamps.md'), report)
    expect((await run('draft', '.', '--out', '.')).out).toContain('1 report: 1 drafted')
    expect((await run('draft', '.', '--out', '.')).out).toContain('1 report: 0 drafted, 1 unchanged')
  })

  it.each([
    ['no folder for the decks', ['draft', '.'], '--out'],
    ['a title for all', ['draft', '.', '--out', 'decks', '--title', 'One'], 'of one report'],
    ['a part beyond the whole', ['draft', '.', '--out', 'decks', '--shard', '9/8'], '2/8'],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await run(...args)
    expect(err).toContain(message)
    expect(code).toBe(2)
  })
})
