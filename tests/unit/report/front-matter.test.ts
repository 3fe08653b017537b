import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/report/parse.ts'

const lamps = { title: 'Lamps', author: 'Ada Brook' }
const body = '\n\nThe quay was dark.\n'

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: Lamps\nauthor: Ada Brook\n---'],
    ['YAML with odd spacing', '---\ntitle : Lamps\nauthor   :   Ada Brook\n#note: ""\n---'],
    ['YAML with a list of names', '---\nTitle: Lamps\nAuthor:\n  - Ada Brook\n---'],
    ['YAML with people', '---\ntitle: Lamps\nauthor:\n  - name: Ada Brook\n    role: fellow\n---'],
    ['YAML in CRLF with a byte order mark', '\uFEFF---\r\ntitle: Lamps\r\nauthor: Ada Brook\r\n---\r\n'],
    ['TOML', '+++\ntitle = "Lamps"\nauthor = "Ada Brook"\n[params]\nx = 1\n+++'],
    ['JSON', '{\n  "title": "Lamps",\n  "author": ["Ada Brook"]\n}'],
    ['JSON with a comma too many', '{\n  title: "Lamps",\n  "author": "Ada Brook",\n}'],
    ['plain lines', 'Title: Lamps\nAuthor: Ada Brook'],
  ])('is read from %s', (_, matter) => {
    const report = parseReport(matter + body)
    expect(report.meta).toEqual(lamps)
    expect(report.sections.flatMap(section => section.paragraphs.map(({ text }) => text))).toEqual(['The quay was dark.'])
    expect(report.remarks).toEqual([])
  })

  it.each([
    ['is not YAML', '---\ntitle: Lamps: [a\nauthor: "Ada Brook"\n---', { title: 'Lamps: [a', author: 'Ada Brook' }],
    ['is not TOML', '+++\ntitle = Lamps\nauthor = "Ada Brook"\n+++', lamps],
    ['never ends', '---\ntitle: Lamps\nauthor: Ada Brook', lamps],
    ['grows without end', `---\ntitle: Lamps\nauthor: Ada Brook\na: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`).join('\n')}\n---`, lamps],
  ])('that %s is read line by line, and a remark says so', (_, matter, fields) => {
    const report = parseReport(matter + body)
    expect(report.meta).toMatchObject(fields)
    expect(report.remarks).toMatchObject([{ rule: 'broken-front-matter', line: 1 }])
  })

  it('holds names and text only: no tag, no prototype', () => {
    const { meta } = parseReport('---\ntitle: !!js/function "function () { return 1 }"\n__proto__: { polluted: yes }\nconstructor: text\n---\n')
    expect(meta.title).toBe('function () { return 1 }')
    expect(Object.getPrototypeOf(meta)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  it.each(['---\n\nThe quay was dark: it had no lamps.', '---\nOnly text stands here\n---', '{ braces } stand here.', 'Price: 3 crowns\n\nText.'])('is not seen in %j', (text) => {
    const report = parseReport(text)
    expect(report.meta).toEqual({})
    expect(report.sections.flatMap(section => section.paragraphs)).not.toEqual([])
  })
})

describe('a report without front matter', () => {
  it('has a title, an author and a date in its first lines', () => {
    const report = parseReport('Lamps on the Quay\n\nBy Ada Brook\n\n2 May 2024\n\nThe quay was dark.\n')
    expect(report).toMatchObject({ title: 'Lamps on the Quay', meta: { author: 'Ada Brook', date: '2024-05-02' } })
    expect(report.sections).toMatchObject([{ title: 'Lamps on the Quay', level: 0, paragraphs: [{ kind: 'about' }, { kind: 'about' }, { kind: 'prose' }] }])
  })
  it('takes a lone highest heading for its title, at any level', () => {
    expect(parseReport('## Lamps\n\n### One\n\nText.\n\n### Two\n\nText.').title).toBe('Lamps')
    expect(parseReport('## One\n\nText.\n\n## Two\n\nText.').title).toBe('')
  })
  it('has no title where its first line is a sentence', () => expect(parseReport('The quay was dark.\n\nIt had no lamps.').title).toBe(''))
})

it('lines of a statistical office above a report are fields, not text', () => {
  const { meta, sections } = parseReport(`Theme: Harbours\nSummary: What lamps cost.\nHeadline 1: Oil is dear.\nContact name: Ada Brook${body}`)
  expect(meta).toMatchObject({ summary: 'What lamps cost.', theme: 'Harbours' })
  expect(sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual(['The quay was dark.'])
})
