import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/report/parse.ts'
import { plainSource } from '../../../src/report/source/source.ts'

const texts = (markdown: string) => parseReport(markdown).sections.flatMap(section => section.paragraphs.map(({ text }) => text))
const tables = (markdown: string) => parseReport(markdown).sections.flatMap(section => section.tables.map(({ header, rows }) => [header, ...rows]))

describe('the source of a report', () => {
  it.each([
    ['soft hyphens', 'The har\u00ADbour is dark.'],
    ['spaces without width', 'The har\u200Bbour is\uFEFF dark.'],
    ['joiners', 'The har\u2060bour is dark.'],
    ['attributes of spans', 'The [harbour]{.underline} is []{#quay .anchor}dark.'],
    ['raised marks', 'The harbour is dark.^12^'],
    ['divs', '::: {.callout}\nThe harbour is dark.\n:::'],
    ['shortcodes', 'The harbour {{< ref "quay" >}}is dark.{{% fn %}}A note.{{% /fn %}}'],
    ['liquid tags', '{% include note.html text="x" %}\n\nThe harbour is dark.\n{: .wide }'],
    ['links of a wiki', 'The [[Harbour of Elm|harbour]] is ==dark==. ^quay'],
    ['links of a wiki, page first', 'The [[Elm-port|harbour]] is dark.'],
    ['remarks and tags', 'The harbour is dark.%%ask Ida%% #todo #quay/north'],
    ['modules and components', 'import A from \'./A\'\n\nexport const meta = {\n  minutes: 7,\n}\n\n<A x={1}>\n  The harbour is dark.{/* ask */}\n</A>'],
    ['callouts', '> [!NOTE] In short\n> The harbour is dark.'],
    ['wrappers', '<aside>\n💡 The harbour is dark.\n\n</aside>'],
    ['brackets that a clipper left', '[\n\nThe harbour is dark.\n\n](https://example.org/a_(b).png)'],
    ['emoji', '🚢 The harbour is dark. ✨'],
    ['form feeds', '\fThe harbour is dark.'],
  ])('is read without %s', (_, markdown) => expect(texts(markdown)).toEqual(['The harbour is dark.']))

  it('takes signs without a space before a chapter for a heading', () => {
    const { title, sections } = parseReport('##01 Foreword\n\n####From the mayor\n\nThe quay was dark.\n\n##02 Lamps\n\nWe lit it.\n\n#quay is a tag.')
    expect([title, ...sections.map(section => section.title)]).toEqual(['', '01 Foreword', 'From the mayor', '02 Lamps'])
  })

  it.each([
    ['code', '```\n[[a]] {{< b >}} ==c==\n```', '[[a]] {{< b >}} ==c=='],
    ['templates of other kinds', 'A field {{ name }} of a form.', 'A field {{ name }} of a form.'],
    ['ticks', 'Elm ✅', 'Elm ✅'],
  ])('keeps %s', (_, markdown, text) => expect(texts(markdown)).toEqual([text]))

  it.each(['', '\n', 'a\r\nb\r\n', '+---+\n| a |\n+===+\n| b |\n+---+\n\nText.', '---\na: b\n---\n\n::: x\n\n{% raw %}\n\n{% endraw %}'])('has as many lines as before: %j', (markdown) => {
    expect(plainSource(markdown).split('\n')).toHaveLength(markdown.split(/\r\n?|\n/u).length)
  })
})

describe('tables drawn with lines', () => {
  const expected = [['Town', 'Lamps'], ['Elm', '31'], ['Port Aster', '12']]
  it('in a grid, with cells of several lines', () => {
    expect(tables('+-------+-------+\n| Town  | Lamps |\n+=======+=======+\n| Elm   | 31    |\n+-------+-------+\n| Port  | 12    |\n| Aster |       |\n+-------+-------+\n\nText.')).toEqual([expected])
  })
  it('with a head over dashes', () => {
    expect(tables('  Town         Lamps\n  ------------ -------\n  Elm          31\n  Port Aster   12\n\nText.')).toEqual([expected])
  })
  it('between full lines of dashes', () => {
    expect(tables('  --------------------\n  Town         Lamps\n  ------------ -------\n  Elm          31\n\n  Port         12\n  Aster\n  --------------------\n\nText.')).toEqual([expected])
  })
  it('in pipes that empty lines part', () => {
    expect(tables('| Town | Lamps |\n\n|---|---|\n\n| Elm | 31 |\n\n| Port Aster | 12 |\n\nText.')).toEqual([expected])
  })
})

describe('pages', () => {
  const page = (n: number, before: string, after: string) => `${before}\n\n${n}\n\nLamps of Elm: a report\n\n${after}`
  const pages = [page(3, 'The board counted its lamps and it', 'found that many were dark.'), page(4, 'Then it went home.', 'The town slept.'), page(5, 'It was winter.', 'It was cold.')].join('\n\n')

  it('leave neither numbers nor heads, and part no sentence', () => {
    expect(texts(pages)).toEqual(['The board counted its lamps and it found that many were dark.', 'Then it went home.', 'The town slept.', 'It was winter.', 'It was cold.'])
  })
  it('keep a number that stands alone', () => expect(texts('In Elm:\n\n2,140\n\n17\n\nlamps failed.')).toContain('17'))
  it('keep lines that return without pages', () => {
    expect(texts('Source of the figure\n\nOne.\n\nSource of the figure\n\nTwo.\n\nSource of the figure\n\nThree.').filter(text => text.startsWith('Source'))).not.toHaveLength(0)
  })
  it('leave no contents', () => expect(texts('Summary ......... 3\n\n1 Lamps . . . . . 7\n\nThe quay is dark.')).toEqual(['The quay is dark.']))
  it.each([
    ['parted at the end of a line', 'The munici-\npalities sleep.', 'The municipalities sleep.'],
    ['parted within lines', 'The munici- palities sleep in win- ter.', 'The municipalities sleep in winter.'],
    ['parted within a line, and whole elsewhere', 'The munici- palities sleep. Municipalities do.', 'The municipalities sleep. Municipalities do.'],
    ['before a dash without its first space', 'We like remarks- please write.', 'We like remarks- please write.'],
    ['with a hyphen of their own', 'A long-\nterm plan. A term is long.', 'A long-term plan. A term is long.'],
    ['that share their end', 'The short- and long-term plan.', 'The short- and long-term plan.'],
    ['found whole elsewhere', 'The over-\nsight of boards. No oversight over a sight.', 'The oversight of boards. No oversight over a sight.'],
  ])('leave words %s', (_, markdown, text) => expect(texts(markdown)).toEqual([text]))
  it('give items where bullets stand', () => {
    expect(parseReport('Two faults:\n•\nThe quay is\ndark.\n• \nThe pier is lit.').sections[0]?.paragraphs.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['prose Two faults:', 'item The quay is dark.', 'item The pier is lit.'])
    expect(parseReport('• The quay is dark.\n• The pier is lit.').sections[0]?.paragraphs.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['item The quay is dark.', 'item The pier is lit.'])
  })
})

describe('a text whose sentences are glued together', () => {
  const glued = 'The quay is dark.The board has sold 31 lamps in 2019.Crews left the mole (the old one).Pilots ask why.They have long- term rooms in mid- town, and short- and long-term ones.The well- lit mole pays 4- year fees.It was a one- off.'
  it('has them apart, and its words whole', () => {
    expect(texts(glued)[0]).toBe('The quay is dark. The board has sold 31 lamps in 2019. Crews left the mole (the old one). Pilots ask why. They have long-term rooms in mid-town, and short- and long-term ones. The well-lit mole pays 4-year fees. It was a one-off.')
  })
  it.each(['The file Quay.Lamp opens. See www.Elm.org and board.Head@elm.org for Node.Js at night.', 'The quay is dark.The board is not. Crews left. Pilots ask why. Nobody knows.'])('by habit, not by chance: %s', text => expect(texts(text)).toEqual([text]))
  it('shows figures that are set as formulas', () => expect(texts('The fee was $2\\%$ in May and $1.5$ in June, or $3 and $4.')).toEqual(['The fee was 2% in May and 1.5 in June, or $3 and $4.']))
})
