import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadData } from '../../../src/deck/data.ts'
import { loadDeck } from '../../../src/deck/load.ts'
import type { Slide } from '../../../src/evidence/deck.ts'
import { copyCase } from '../check/cases.ts'

let root = ''
beforeEach(() => {
  root = copyCase('base')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

/** The slides of a deck with this text. */
async function slidesOf(text: string): Promise<Slide[]> {
  write('slides.md', text)
  return (await loadDeck(root)).deck?.slides ?? []
}

const rulesOf = async (text: string): Promise<string[]> => {
  write('slides.md', text)
  return (await loadDeck(root)).problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`)
}

describe('loadDeck', () => {
  it('follows imports, counts slides and knows their places', async () => {
    const { deck, problems } = await loadDeck(root)
    expect(problems).toEqual([])
    expect(deck?.slides.map(({ number, file, line, titleLine, noteLine, backup, layout }) => ({ number, file, line, titleLine, noteLine, backup, layout }))).toEqual([
      { number: 1, file: 'slides.md', line: 1, titleLine: 8, noteLine: 11, backup: false, layout: 'cover' },
      { number: 2, file: 'pages/01-school.md', line: 1, titleLine: 8, noteLine: 19, backup: false, layout: 'default' },
      { number: 3, file: 'pages/02-backup.md', line: 1, titleLine: 5, noteLine: 11, backup: true, layout: 'reference' },
    ])
  })

  it('reads evidence, marks, editor’s notes and what notes cite', async () => {
    const slide = (await loadDeck(root)).deck?.slides[1]
    expect(slide).toMatchObject({
      evidence: [{ id: 'school-set-up-2019', line: 3 }, { id: 'publish-accident-figures', line: 4 }],
      cites: [{ id: 'pass-rate', line: 10, inEditorNote: false }, { id: 'school-set-up-2019', line: 12 }],
      editorNotes: [{ text: 'The Act of 1998 has 28 articles.', line: 14, sources: ['harbour-act'] }],
      noteCites: [{ id: 'training-cost', line: 21 }],
    })
  })

  it('reads the rows that exhibits show, with their places', async () => {
    const exhibits = (await loadDeck(root)).deck?.slides[2]?.exhibits
    expect(exhibits).toMatchObject([
      { component: 'ReportTable', line: 7, rows: [{ row: 'school', line: 1 }, { row: 'school row 1', path: 'data/tables.yaml', line: 7 }, { row: 'school row 2', line: 9 }] },
      { component: 'Timeline', line: 8, rows: [{ row: 'school-opens', path: 'data/timeline.yaml', line: 1, evidence: ['school-set-up-2019'] }] },
    ])
  })

  it('counts lines in files with Windows line ends', async () => {
    const [slide] = await slidesOf('---\r\nlayout: cover\r\nevidence:\r\n  - a\r\n---\r\n\r\n# Pilots\r\n\r\nText\r\n')
    expect(slide).toMatchObject({ titleLine: 7, evidence: [{ id: 'a', line: 4 }], claims: [{ line: 7 }, { text: 'Text', line: 9 }] })
  })

  it('takes the frontmatter’s title where there is no heading, and comments that are not last for no note', async () => {
    const [, slide] = await slidesOf('# One\n\n---\ntitle: Two\n---\n\n<!-- not a note -->\n\nText\n')
    expect(slide).toMatchObject({ title: 'Two', titleLine: 4, note: undefined })
  })

  it('leaves hidden slides out', async () => {
    expect(await slidesOf('# One\n\n---\nhide: true\n---\n\n# Two\n')).toHaveLength(1)
  })

  it.each([
    ['an entry that does not exist', 'nowhere.md', 'missing-deck nowhere.md:1'],
  ])('reports %s', async (_, entry, place) => {
    const { deck, problems } = await loadDeck(root, entry)
    expect(deck).toBeUndefined()
    expect(problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([place])
  })

  it.each([
    ['frontmatter without fields', '---\njust text\n---\n\n# One\n', ['bad-yaml slides.md:2']],
    ['an import of itself', '# One\n\n---\nsrc: ./slides.md\n---\n', ['missing-import slides.md:4']],
    ['a slide that an import does not have', '# One\n\n---\nsrc: ./pages/01-school.md#7\n---\n', ['missing-import slides.md:4']],
    ['an addon that is not there', '---\naddons: [no-such-addon]\n---\n\n# One\n', ['missing-addon slides.md:1']],
    ['a theme that is not there', '---\ntheme: ./nowhere\n---\n\n# One\n', ['missing-addon slides.md:1']],
  ])('reports %s', async (_, text, places) => expect(await rulesOf(text)).toEqual(places))

  it('does not fall over a `src` that is no text', async () => {
    expect((await rulesOf('# One\n\n---\nsrc: 7\n---\n'))[0]).toMatch(/^(bad-deck|missing-import) slides\.md:/)
  })

  it('takes components and layouts of an addon folder', async () => {
    write('look/components/Gauge.vue', '<template />')
    write('look/layouts/wide.vue', '<template />')
    write('slides.md', '---\naddons: [./look]\nlayout: wide\n---\n\n# One\n\n<Gauge />\n')
    const { palette, problems } = await loadDeck(root)
    expect(problems).toEqual([])
    expect(palette.layouts.has('wide')).toBe(true)
    expect(palette.ownComponents).toContain('Gauge')
  })

  it('knows this package as an addon', async () => {
    expect(await rulesOf('---\naddons: [report-deck]\n---\n\n# One\n')).toEqual([])
  })
})

describe('loadData', () => {
  it('reads what is there; what is not is empty', async () => {
    const { data, problems, lineOf } = await loadData(root)
    expect(problems).toEqual([])
    expect(data).toMatchObject({ act: null, bodies: [], tables: [{ id: 'school' }], timeline: [{ id: 'school-opens', sources: [] }] })
    expect(lineOf('training-cost')).toBe(18)
    expect(lineOf('harbour-act')).toBe(29)
  })
  it('reports a deck without evidence', async () => {
    rmSync(path.join(root, 'data/evidence.yaml'))
    expect((await loadData(root)).problems).toMatchObject([{ rule: 'bad-data', file: 'data/evidence.yaml', message: 'the file is missing.' }])
  })
  it('takes an empty file for an empty list', async () => {
    write('data/tables.yaml', '# none yet\n')
    expect(await loadData(root)).toMatchObject({ data: { tables: [] }, problems: [] })
  })
  it('names the field, the row and what is wrong', async () => {
    write('data/timeline.yaml', '- id: one\n  date: 1 May\n')
    const messages = (await loadData(root)).problems.map(({ line, message }) => `${line} ${message}`)
    expect(messages).toContain('2 [0].date of "one": must be YYYY, YYYY-MM or YYYY-MM-DD.')
    expect(messages).toContain('1 [0].when of "one": is missing.')
  })
  it('finds the lines of rows of every kind', async () => {
    write('data/act.yaml', 'title: An Act\nchapters:\n  - id: one\n    articles:\n      - no: "3"\n      - no: "4"\n')
    write('data/relations.yaml', '- id: map\n  links:\n    - { from: a, to: b }\n    - { from: b, to: a }\n')
    const { lineOfRow } = await loadData(root)
    expect(lineOfRow({ file: 'act', row: 'article 4' })).toBe(6)
    expect(lineOfRow({ file: 'act', row: 'one' })).toBe(3)
    expect(lineOfRow({ file: 'relations', row: 'b → a' })).toBe(4)
    expect(lineOfRow({ file: 'bodies', row: 'meti' })).toBe(1)
  })
})
