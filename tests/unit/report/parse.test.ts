import { describe, expect, it } from 'vitest'
import { parseReport, PREAMBLE } from '../../../src/report/parse.ts'

const sectionsOf = (markdown: string) => parseReport(markdown).sections
const outline = (markdown: string) => sectionsOf(markdown).map(({ title, level }) => `${level} ${title}`)
const texts = (markdown: string) => sectionsOf(markdown).flatMap(section => section.paragraphs.map(paragraph => paragraph.text))

describe('the title and front matter', () => {
  it('reads simple fields, also with spaces before the colon', () => {
    const report = parseReport('---\ntitle : Pilots “now”\ndate  : 2024-03-01 12:00:00 +0800\nlist: [a]\n---\n\nText.\n')
    expect(report.title).toBe('Pilots “now”')
    expect(report.meta).toEqual({ title: 'Pilots “now”', date: '2024-03-01 12:00:00 +0800' })
  })
  it('reads front matter that is not YAML line by line', () => {
    expect(parseReport('---\ntitle: Ports: a: study\nauthor: "A\n---\n').meta.title).toBe('Ports: a: study')
  })
  it('falls back to the first heading, then to nothing', () => {
    expect(parseReport('# Pilots\n\nText.').title).toBe('Pilots')
    expect(parseReport('Text.').title).toBe('')
  })
  it.each(['', '\n\n', '---\n---', '---', '###', '<div>', '![x](y)', '> > >', '| a |\n|---|'])('survives %j', (markdown) => {
    expect(() => parseReport(markdown)).not.toThrow()
  })
})

describe('text before the first heading', () => {
  it('belongs to a section named by the title', () => {
    expect(sectionsOf('---\ntitle: Pilots\n---\n\n_This study asks how pilots learn._\n\n### One\n\nText.')).toMatchObject([
      { title: 'Pilots', level: 0, paragraphs: [{ number: 1, text: 'This study asks how pilots learn.', line: 5 }] },
      { title: 'One', level: 3 },
    ])
  })
  it('is the preamble where there is no title', () => expect(outline('Text.')).toEqual([`0 ${PREAMBLE}`]))
  it('makes no section when there is none', () => expect(outline('### One\n\nText.')).toEqual(['3 One']))
})

describe('a note on who wrote it', () => {
  it('is none of the report’s text, where it stands in brackets', () => {
    const kinds = (text: string): string[] => parseReport(`### A\n\n${text}\n`).sections.flatMap(({ paragraphs }) => paragraphs.map(({ kind }) => kind))
    expect(kinds('(Ada M. Brook is a reporter covering harbours. She won the Lamp Prize in 2017.)')).toEqual(['about'])
    expect(kinds('(The port of Elm is dark.)')).toEqual(['prose'])
    expect(kinds('Ada Brook is a reporter covering harbours.')).toEqual(['prose'])
  })
})

describe('headings', () => {
  it('take fake ones, one level below what they stand under', () => {
    expect(outline('### A\n\n___B___\n\n#### C\n\n_D of C_\n\nText.\n\n**E**\n\n_F_\n\n### G')).toEqual(['3 A', '4 B', '4 C', '5 D of C', '5 E', '6 F', '3 G'])
  })
  it('puts italic under bold italic until the next real heading', () => {
    expect(outline('### A\n\n___B___\n\n_C_\n\n___D___\n\n_E_\n\n### F\n\n_G_')).toEqual(['3 A', '4 B', '5 C', '4 D', '5 E', '3 F', '4 G'])
  })
  it.each([
    ['a caption', '_▲ Table 1: Pilots_'],
    ['a bold caption', '_▲ **Figure 2:** Pilots_'],
    ['an abstract', '_This study asks how pilots learn._'],
    ['a byline', '_By A. Example_'],
    ['a source line', '_Source: Port Board_'],
    ['a pull quote', '_`They learn at sea, and they learn quickly`_'],
    ['bold at the head of a text', '**Pilots.** They learn.'],
    ['emphasis in a list', '- _Pilots_'],
    ['a long text in bold', `**${'word '.repeat(40).trim()}**`],
    ['a rule of stars', '_***_'],
    ['the name under an epigraph', '> “We sail at night.”\n> #### – Ada Brook'],
    ['such a name in bold', '“We sail at night.”\n\n**— Ada Brook, harbour master**'],
  ])('do not take %s', (_, markdown) => expect(outline(`### A\n\n${markdown}\n`)).toEqual(['3 A']))
  it('take capitals and numbers in plain lines, each number below its own', () => {
    expect(outline('## A\n\nTHE DARK QUAY\n\nText.\n\n1.1 Why Lamps Fail\n\nText.\n\n1.1.2 Old Lamps\n\nText.\n\n1.2 Gates\n\nText.\n\nChapter 3: Tugs\n\nText.\n\n第二章 港口'))
      .toEqual(['2 A', '3 THE DARK QUAY', '4 1.1 Why Lamps Fail', '5 1.1.2 Old Lamps', '4 1.2 Gates', '4 Chapter 3: Tugs', '4 第二章 港口'])
  })
  it('take single items that count on, each over a text', () => {
    expect(outline('# R\n\n1. Background\n\nText.\n\n2. Findings\n\nText.\n')).toEqual(['1 R', '2 1. Background', '2 2. Findings'])
    expect(outline('# R\n\n1. Background\n\nText.\n\n5. Findings\n\nText.\n')).toEqual(['1 R'])
  })
  it.each([
    ['a sentence in capitals', 'READ THIS FIRST, AND THEN THE REST.'], ['an abbreviation', 'NATO'], ['a number in a sentence', '1.2 million lamps failed.'],
    ['a caption over a table', 'Table 1: Prices\n\n| a |\n|---|\n| b |'], ['nothing', '###'],
    ['a paragraph over dashes', `${'The lamps of the quay were dark in the winter of that year, and '.repeat(2)}nobody came.\n---`],
  ])('do not take %s', (_, markdown) => expect(outline(`### A\n\n${markdown}\n\nText.`)).toEqual(['3 A']))
  it('may be underlined, or skip levels', () => expect(outline('One\n===\n\n#### Two\n\nThree\n---\n')).toEqual(['1 One', '4 Two', '2 Three']))
  it('lose their markup', () => expect(outline('### The **bold** `code` [link](x) <b>one</b>')).toEqual(['3 The bold code link one']))
  it('know their line', () => expect(sectionsOf('### A\n\nText.\n\n_B_\n').map(section => section.line)).toEqual([1, 5]))
})

describe('paragraphs', () => {
  it('are counted within their section, list items and quotes included', () => {
    expect(sectionsOf('### A\n\nOne.\n\n- Two.\n- Three.\n  - Four.\n\n> Five.\n\nSix.')[0]?.paragraphs.map(({ number, kind, text }) => `${number} ${kind} ${text}`))
      .toEqual(['1 prose One.', '2 item Two.', '3 item Three.', '4 item Four.', '5 quote Five.', '6 prose Six.'])
  })
  it('do not count pictures and captions, which are kept apart', () => {
    const [section] = sectionsOf('### A\n\n![image01](https://example.org/1.png)\n_▲ Table 1: Pilots_\n\nOne.\n\n![x](2.png)\n\n_▲ Figure 2_\n\nTwo.')
    expect(section?.paragraphs.map(paragraph => paragraph.number)).toEqual([1, 2])
    expect(section?.figures).toEqual([{ caption: 'Table 1: Pilots', alt: '', url: 'https://example.org/1.png', line: 3 }, { caption: 'Figure 2', alt: '', url: '2.png', line: 8 }])
  })
  it('give up pictures within them and beside one another, with what is said of them; names and badges say nothing', () => {
    const [section] = sectionsOf('### A\n\nOne ![The old pier](pier.png) two.\n\n![image2](2.png) ![Figure 3](3.png) [![build](badge.svg)](https://example.org)\n\n<img src="4.png" alt="A lamp, lit">')
    expect(section?.figures.map(({ alt, url }) => `${alt} ${url ?? ''}`)).toEqual(['The old pier pier.png', ' 2.png', ' 3.png', 'A lamp, lit 4.png'])
    expect(section?.paragraphs.map(({ text }) => text)).toEqual(['One two.'])
  })
  it('give a table its name, not the picture before it', () => {
    const [, section] = parseReport('# Quays\n\n## Lamps\n\nText.\n\n![Quay](1.png)\n\nTable 1: Prices\n\n| Lamp | Price |\n| --- | --- |\n| Old | 4 |\n').sections
    expect(section?.figures).toMatchObject([{ caption: '', alt: 'Quay', url: '1.png' }, { caption: 'Table 1: Prices', url: undefined }])
  })

  it.each([
    ['in italics under a picture', '![x](1.png)\n\n*Lamps at night.*', 'Lamps at night.'],
    ['in italics beside it', '![x](1.png)\n*Figure 2. Lamps.*', 'Figure 2. Lamps.'],
    ['plain, with a number', '![x](1.png)\n\nFigure 2: Lamps', 'Figure 2: Lamps'],
  ])('do not count captions %s', (_, markdown, caption) => {
    expect(sectionsOf(`### A\n\n${markdown}\n\nFigure 2 shows lamps.`)[0]).toMatchObject({ paragraphs: [{ number: 1, text: 'Figure 2 shows lamps.' }], figures: [{ caption, url: '1.png' }] })
  })
  it('keep typographic quotes, lose markup, and fold white space', () => {
    expect(texts('The “soft” *law*,\nsays\u00A0  [the **Board**](x),  \nis <i>new</i>[^1].\n\n[^1]: A note.')).toEqual(['The “soft” law, says the Board, is new.', 'A note.'])
  })
  it('know their line and their sentences', () => {
    expect(sectionsOf('### A\n\nOne. Two comes.\n\nThree.')[0]?.paragraphs).toMatchObject([
      { line: 3, sentences: [{ text: 'One.' }, { text: 'Two comes.' }] }, { line: 5, sentences: [{ text: 'Three.' }] },
    ])
  })
  it('about authors are marked as such', () => {
    expect(sectionsOf('### A\n\n_By B. Example_\n\n__Not__ an author.\n\n---\n\n__B. Example__ is a pilot.')[0]?.paragraphs.map(paragraph => paragraph.kind))
      .toEqual(['about', 'prose', 'about'])
  })
  it('set in one style throughout lose nothing in lists and tables', () => {
    expect(sectionsOf('### A\n\n| Name | Age |\n|---|---|\n| **A** | 40 |\n')[0]).toMatchObject({
      paragraphs: [], tables: [{ header: ['Name', 'Age'], rows: [['A', '40']], line: 3 }],
    })
  })
})

describe('what a page offers beside its pictures', () => {
  const CHART = '[![Figure 2: Lamps by year](2.png)](2.png)'
  const ICON = '![](icon.gif)'
  const page = `## Lamps\n\nOne.\n\n### Figure 2: Lamps by year\n\n${CHART}\n\n### Download chart:\n\n${ICON}\n\nTwo.\n\n${ICON}\n\nThree.\n\n${ICON}\n\n### Table 1: Oil\n\n| a |b |\n| - | - |\n| c | d |\n`

  it('is neither a section nor a picture; names over pictures and tables are captions', () => {
    const sections = sectionsOf(page)
    expect(sections.map(({ title }) => title)).toEqual(['Lamps'])
    expect(sections[0]?.paragraphs.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.'])
    expect(sections[0]?.figures.map(({ caption, url }) => [caption, url])).toEqual([['Figure 2: Lamps by year', '2.png'], ['Table 1: Oil', undefined]])
  })
  it('stays a section where nothing is shown below it', () => expect(sectionsOf('## Lamps\n\nOne.\n\n### Figure 2: Lamps by year\n\nTwo.')).toHaveLength(2))
})
