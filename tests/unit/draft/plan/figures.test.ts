import { describe, expect, it } from 'vitest'
import { withSharedPanels, type Exhibit } from '../../../../src/draft/plan/exhibits.ts'
import { figureTitle, tableTitle } from '../../../../src/draft/plan/exhibit-titles.ts'
import { figurePages, splitCaption } from '../../../../src/draft/plan/figures.ts'
import { spokenOf } from '../../../../src/draft/plan/spoken-of.ts'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import type { TablePage } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const picture = (name: string, caption: string): string => `![x](https://example.org/${name}.png)\n_▲ ${caption}_\n\n`
const report = parseReport(`## Lamps\n\nThe lamps are old.\n\n${picture('a', 'Figure 1: The quay at night. Source: A. Brook.')}${picture('b', 'Figure 2: The quay at noon.')}## Ferries\n\nText.\n\n${picture('c', 'Figure 3: A ferry.')}![](local.png)\n`)

describe('pictures', () => {
  it('that are not at hand stand together, by section; one without a caption, too', () => {
    expect(figurePages(report, new Map()).map(({ section, figures }) => [section, figures.map(({ caption }) => caption.text)])).toEqual([
      [0, ['Figure 1: The quay at night.', 'Figure 2: The quay at noon.']],
      [1, ['Figure 3: A ferry.', 'Ferries']],
    ])
  })

  it('that are at hand have a page each, with a caption or not', () => {
    const pages = figurePages(report, new Map([['https://example.org/b.png', '/figures/b.png'], ['local.png', '/figures/local.png']]))
    expect(pages.map(({ figures }) => figures.map(figure => figure.picture))).toEqual([[undefined], ['/figures/b.png'], [undefined], ['/figures/local.png']])
    expect(pages[1]?.figures[0]?.caption).toMatchObject({ spot: { section: 0, figure: 2 } })
    // Without a caption, it rests on the sentence before it.
    expect(pages[3]?.figures[0]?.caption).toMatchObject({ text: 'Ferries', spot: undefined, refs: [{ section: 1, paragraph: 1, sentence: 0 }] })
  })

  it('have long captions a page to themselves', () => {
    const long = parseReport(`## Lamps\n\n${picture('a', 'The quay at night is dark. '.repeat(12).trim())}${picture('b', 'The quay at noon is bright. '.repeat(12).trim())}${picture('c', 'Short.')}`)
    expect(figurePages(long, new Map()).map(({ figures }) => figures.length)).toEqual([2, 1])
  })

  it('name whose they are apart from what they show', () => {
    expect(splitCaption('The quay at night. Source: A. Brook.')).toEqual({ caption: 'The quay at night.', credit: 'Source: A. Brook.' })
    expect(splitCaption('Source of the Elm')).toEqual({ caption: 'Source of the Elm', credit: undefined })
  })
})

describe('what the text says of a picture', () => {
  const said = (text: string, pictures = new Map<string, string>()): string | undefined => {
    const outline = outlineOf(parseReport(`# Quays\n\n## Lamps\n\n${text}\n\n${picture('a', 'Figure 1: The quay at night.')}`))
    return spokenOf(outline, analyse(outline), figurePages(outline.report, pictures)[0]?.figures ?? [])?.text
  }
  const shows = 'Figure 1 shows how few lamps of the quay burn after midnight.'

  it('stands with it where no point tells it', () => expect(said(`The lamps of Elm are old and few. ${shows}`)).toBe(shows))
  it('is not said twice', () => expect(said('Most lamps of the quay are out after midnight (see Figure 1).')).toBeUndefined())
  it('is not what speaks of another, or leans on more', () => {
    expect(said('Figure 11 shows how few lamps of the quay burn after midnight.')).toBeUndefined()
    expect(said('Figure 1 shows how few of these three lamps burn after midnight.')).toBeUndefined()
  })
  it('needs no slide where the picture is at hand', () => expect(said(shows, new Map([['https://example.org/a.png', '/a.png']]))).toBeUndefined())
})

describe('panels of several sections', () => {
  const figure = (text: string, picture?: string) => ({ caption: { text, spot: { section: 0, figure: 1 }, refs: [] }, credit: undefined, picture, alt: '', name: 'a.png', heading: text })
  const exhibit = (section: number, text: string, picture?: string): Exhibit => ({ section, line: section, worth: 0, bodies: [{ form: 'figure', figures: [figure(text, picture)] }] })
  const counts = (exhibits: readonly Exhibit[]): number[] => withSharedPanels(exhibits).map(({ bodies: [body] }) => body?.form === 'figure' ? body.figures.length : 0)

  it('share a page, up to four, where no picture is at hand', () => {
    expect(counts(['Lamps', 'Masts', 'Tugs', 'Piers', 'Crews'].map((text, i) => exhibit(i, text)))).toEqual([4, 1])
    expect(counts([exhibit(0, 'Lamps'), exhibit(1, 'Masts', '/masts.png'), exhibit(2, 'Tugs')])).toEqual([1, 1, 1])
  })
})

const caption = (text: string, own = true) => ({ text, spot: own ? { section: 0, figure: 1 } : undefined, refs: [] })

describe('titles', () => {
  it('are a picture’s alternative text where it has no caption, unless that claims something', () => {
    const [plain, claim] = ['Lamps by quarter', 'Lamps in 2020'].map(alt => [{ caption: caption('Lamps', false), credit: undefined, picture: '/a.png', alt, name: 'a.png', heading: 'Lamps' }])
    expect([plain, claim].map(figures => figureTitle(figures ?? [], 'Lamps'))).toEqual(['Lamps by quarter', 'Lamps'])
  })

  it('are the first sentence of the caption, abbreviations aside', () => {
    expect(figureTitle([{ caption: caption('Figure 3: A Lamps Inc. Workshop. It stands at the quay.'), credit: undefined, picture: undefined, alt: '', name: 'workshop.png', heading: 'Lamps' }], 'Lamps')).toBe('Figure 3: A Lamps Inc. Workshop')
  })

  it('of a table’s parts count in words, except where a heading is a claim of its own', () => {
    const page = (text: string, own: boolean): TablePage => ({ caption: caption(text, own), columns: [], head: { section: 0, table: 1 }, rows: [], page: 2, pages: 3 })
    expect(tableTitle(page('Lamps by harbour', false), 'Lamps by harbour')).toBe('Lamps by harbour (part two of three)')
    expect(tableTitle(page('Lamps in 2020', false), 'Lamps in 2020')).toBe('Lamps in 2020')
    expect(tableTitle(page('Table 2: Lamps in 2020', true), 'Lamps')).toBe('Table 2: Lamps in 2020 (part two of three)')
  })
})
