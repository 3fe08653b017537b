import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeckFacts } from '../../../src/export/facts.ts'
import { isKept, makeOffline } from '../../../src/export/offline/site.ts'
import type { BuiltDeck } from '../../../src/export/site.ts'
import { slideFacts } from './facts.ts'

const facts: DeckFacts = { entry: 'slides.md', title: 'A deck: a briefing', description: 'What it says.', author: '', lang: 'en', keywords: [], width: 1280, height: 720, roots: [], slides: [slideFacts()] }
const decks: BuiltDeck[] = [{ facts, folder: '', base: '/a/' }, { facts: { ...facts, title: 'In brief' }, folder: 'brief', base: '/a/brief/' }]

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'offline-'))
  for (const file of ['index.html', '7/index.html', 'assets/index-abc.js', 'slides.pdf', 'slides.html', '_headers', 'brief/index.html', 'brief/assets/b c.css', 'brief/social-card.png']) {
    await mkdir(dirname(join(dir, file)), { recursive: true })
    await writeFile(join(dir, file), file)
  }
})
afterEach(() => rm(dir, { recursive: true }))

const workerOf = async (): Promise<{ version: string, base: string, decks: string[], files: string[] }> => {
  const [first = ''] = (await readFile(join(dir, 'service-worker.js'), 'utf8')).split('\n')
  return JSON.parse(first.replace('const site = ', '')) as Awaited<ReturnType<typeof workerOf>>
}

describe('makeOffline', () => {
  it('keeps what the decks ask for, and one page a deck', async () => {
    await makeOffline(dir, '/a/', decks)
    const { base, decks: pages, files } = await workerOf()
    expect(base).toBe('/a/')
    expect(pages).toEqual(['/a/', '/a/brief/'])
    expect(files).toEqual(['/a/app.webmanifest', '/a/assets/index-abc.js', '/a/brief/assets/b%20c.css', '/a/icons/apple-touch-icon.png', '/a/icons/icon-192.png', '/a/icons/icon-512.png', '/a/icons/icon-maskable-512.png', '/a/slides.pdf'])
  })

  it('has another version when any of it changes, and else the same', async () => {
    const versions = new Set<string>()
    for (const change of [undefined, undefined, 'slides.pdf', 'brief/index.html', '7/index.html'] as const) {
      if (change)
        await writeFile(join(dir, change), 'changed')
      await makeOffline(dir, '/a/', decks)
      versions.add((await workerOf()).version)
    }
    expect(versions.size).toBe(3)
  })

  it('names the app by the first deck, and leaves a deck’s own icons', async () => {
    await mkdir(join(dir, 'icons'))
    await writeFile(join(dir, 'icons', 'icon-192.png'), 'own')
    await makeOffline(dir, '/a/', decks)
    const manifest: unknown = JSON.parse(await readFile(join(dir, 'app.webmanifest'), 'utf8'))
    expect(manifest).toMatchObject({ name: 'A deck: a briefing', short_name: 'A deck', start_url: '/a/', scope: '/a/', lang: 'en', shortcuts: [{ name: 'In brief', url: '/a/brief/' }] })
    expect(await readFile(join(dir, 'icons', 'icon-192.png'), 'utf8')).toBe('own')
  })

  it('keeps no page of a single route and no file to hand on but the PDFs', () => {
    expect(['3/index.html', '404.html', 'slides.html', 'slides.pptx', 'script.md', '_headers', '.nojekyll', 'service-worker.js'].filter(isKept)).toEqual([])
    expect(['slides.pdf', 'brief/handout.pdf', 'favicon.svg', 'assets/x.woff2'].filter(isKept)).toHaveLength(4)
  })
})

describe('the worker', () => {
  it('is a script that parses', async () => {
    await makeOffline(dir, '/a/', decks)
    const script = await readFile(join(dir, 'service-worker.js'), 'utf8')
    expect(() => new Function(script)).not.toThrow()
  })
})
