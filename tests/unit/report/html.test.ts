import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/report/parse.ts'

const section = (markdown: string) => parseReport(`# Lamps\n\n${markdown}\n`).sections[0]
const texts = (markdown: string) => section(markdown)?.paragraphs.map(({ text }) => text)

describe('tables in HTML', () => {
  it('are tables, whatever stands between their rows', () => {
    const table = '<table class="x">\n<caption>Table 1: Prices</caption>\n<thead><tr><th>Lamp</th><th>Price<sup>1</sup></th></tr></thead>\n\n<tbody><tr><td>Old <b>kind</b></td><td>400&nbsp;crowns</td></tr>\n\n<tr><td>New</td><td onclick="alert(1)">&lt;b&gt;</td></tr></tbody>\n</table>\n\nThe quay was dark.'
    expect(section(table)).toMatchObject({
      tables: [{ header: ['Lamp', 'Price'], rows: [['Old kind', '400 crowns'], ['New', '<b>']], line: 3 }],
      figures: [{ caption: 'Table 1: Prices', url: undefined }],
      paragraphs: [{ text: 'The quay was dark.', line: 12 }],
    })
  })
  it('without a head have their first row for one', () => {
    expect(section('<table><tr><td>Lamp</td><td>Price</td></tr><tr><td>Old</td><td>400</td></tr></table>')?.tables).toMatchObject([{ header: ['Lamp', 'Price'], rows: [['Old', '400']] }])
  })
  it('keep their columns where cells span', () => {
    expect(section('<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td colspan="2">1</td><td>2</td></tr></table>')?.tables[0]?.rows).toEqual([['1', '', '2']])
  })
})

describe('other HTML', () => {
  it('in lines loses its tags and keeps its text', () => expect(texts('The <b>quay</b> was<br>dark<!-- at night -->.')).toEqual(['The quay was dark.']))
  it('in blocks is read as Markdown is', () => {
    const { sections } = parseReport('# Lamps\n\n<div>\n<h2>One</h2>\n<p>The quay was <i>dark</i>.</p>\n<ul><li>Lamps failed.</li></ul>\n<figure><img src="a.png"><figcaption>A quay</figcaption></figure>\n</div>\n')
    expect(sections.map(({ title, level, line }) => [title, level, line])).toEqual([['Lamps', 1, 1], ['One', 2, 4]])
    expect(sections[1]).toMatchObject({ paragraphs: [{ kind: 'prose', text: 'The quay was dark.', line: 5 }, { kind: 'item', text: 'Lamps failed.' }], figures: [{ caption: 'A quay', url: 'a.png' }] })
  })
  it.each(['script', 'style', 'template', 'iframe', 'svg', 'textarea', 'noscript'])('is not read within <%s>', (name) => {
    expect(texts(`One <${name}>alert(1)</${name}> two.\n\n<${name}>\nalert(1)\n\nalert(2)\n</${name}>\n\nThree.`)).toEqual(['One two.', 'Three.'])
  })
  it('that never closes costs no text', () => expect(texts('The quay <b>was <script>dark.\n\n<table>\n\nLamps failed.')).toEqual(['The quay was dark.', 'Lamps failed.']))
})

describe('what is nested without end', () => {
  it.each([['elements', '<div>'.repeat(4000)], ['quotes', '>'.repeat(4000)], ['lists', '- '.repeat(4000)], ['brackets', '^['.repeat(20_000)], ['raised', '<sup>'.repeat(2000)]])('%s do not throw', (_, text) => {
    expect(() => parseReport(`${text} x`)).not.toThrow()
  })
})

it('links that were written as Markdown’s within HTML are their words', () =>
  expect(texts('<ul><li>Ask the [board](https://example.org/a?b=c).</li></ul>')).toEqual(['Ask the board.']))
