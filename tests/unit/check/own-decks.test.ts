/** This repository's own decks, as they are, and with one thing made wrong at a time: the rules must see it on real slides. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDecks } from '../../../src/check/check.ts'
import { readLock } from '../../../src/check/lock-file.ts'
import { loadDeck } from '../../../src/deck/load.ts'
import type { Slide } from '../../../src/evidence/deck.ts'
import { strongest } from '../../../src/evidence/modals.ts'

const HOUSE = path.resolve(import.meta.dirname, '../../..')
const DECKS = ['slides.md', 'brief.md']
const PARTS = [...DECKS, 'pages', 'data', 'components', 'layouts', 'public']

let root = ''
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'report-deck-own-'))
  for (const part of PARTS)
    cpSync(path.join(HOUSE, part), path.join(root, part), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const check = async () => (await checkDecks(root, DECKS)).problems

/** Problems while a file is changed, and it is put back after. */
async function problemsWith(file: string, change: (text: string) => string): Promise<string[]> {
  const place = path.join(root, file)
  const text = readFileSync(place, 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  writeFileSync(place, changed)
  try {
    return (await check()).map(problem => `${problem.rule} ${problem.file}`)
  }
  finally {
    writeFileSync(place, text)
  }
}

/** The first slide of the talk that fits. */
async function slideWhere(fits: (slide: Slide) => boolean): Promise<Slide> {
  const slide = (await loadDeck(root)).deck?.slides.find(candidate => !candidate.backup && fits(candidate))
  if (!slide)
    throw new Error('no slide of the deck fits this test any more')
  return slide
}

const plain = (slide: Slide) => slide.layout === 'default' && slide.evidence.length > 0 && slide.exhibits.length === 0 && slide.sources.length === 0
const titleLine = (slide: Slide) => slide.content.split('\n').find(line => line.startsWith('# ')) ?? ''

describe('the decks as they are', () => {
  it('have no problem', async () => expect(await check()).toEqual([]))
})

describe('the decks with one thing wrong', () => {
  it('a year that no passage holds', async () => {
    const slide = await slideWhere(plain)
    const title = titleLine(slide)
    expect(await problemsWith(slide.file, text => text.replace(title, `${title} in 1987`))).toContain(`unsupported-figure ${slide.file}`)
  })

  it('a share in the notes that no passage holds', async () => {
    const slide = await slideWhere(candidate => plain(candidate) && candidate.note !== undefined)
    const note = slide.note ?? ''
    expect(await problemsWith(slide.file, text => text.replace(note, `${note} That is 93 percent.`))).toContain(`unsupported-figure ${slide.file}`)
  })

  it('a duty that no passage states', async () => {
    const { lock } = await readLock(root)
    const holdsDuty = (slide: Slide) => [...slide.evidence, ...slide.cites].some(({ id }) => strongest(lock?.passages[id]?.modals ?? []).strength === 3)
    const slide = await slideWhere(candidate => plain(candidate) && !holdsDuty(candidate))
    const title = titleLine(slide)
    expect(await problemsWith(slide.file, text => text.replace(title, `${title}, as it must`))).toContain(`modal-strength ${slide.file}`)
  })

  it('a row with another date', async () => {
    expect(await problemsWith('data/timeline.yaml', text => text.replace(/when: \w+ 2017/, 'when: August 2018'))).toContain('unsupported-figure data/timeline.yaml')
  })

  it('a passage that is no longer listed', async () => {
    const slide = await slideWhere(plain)
    const id = slide.evidence[0]?.id ?? ''
    const found = await problemsWith('data/evidence.yaml', text => text.replace(new RegExp(`- id: ${id}$`, 'm'), '- id: another-name'))
    expect(found).toEqual(expect.arrayContaining([`unknown-passage ${slide.file}`, 'unused-passage data/evidence.yaml', 'lock-stale data/evidence.yaml']))
  })

  it('a slide without notes', async () => {
    const slide = await slideWhere(plain)
    expect(await problemsWith(slide.file, text => text.replace(slide.note ?? '', ''))).toContain(`missing-notes ${slide.file}`)
  })

  it('a slide without evidence', async () => {
    const slide = await slideWhere(plain)
    const bare = '---\n\n# This slide says a thing without a source\n\nIt does.\n'
    expect(await problemsWith(slide.file, text => `${text.trimEnd()}\n\n${bare}`)).toContain(`no-evidence ${slide.file}`)
  })

  it('an import that leads nowhere', async () => {
    expect(await problemsWith('slides.md', text => text.replace(/src: (\S+?)\.md/, 'src: $1-gone.md'))).toContain('missing-import slides.md')
  })
})
