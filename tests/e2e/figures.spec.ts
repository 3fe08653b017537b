/** Nothing escapes the evidence check: every figure that a browser shows is in a text that the check reads for that slide. */
import { loadData } from '../../src/deck/data.ts'
import type { DeckData } from '../../model/data.ts'
import type { Slide } from '../../src/evidence/deck.ts'
import { nameOf, openDeck, withComponent } from './support/deck.ts'
import { openPrint, printed } from './support/print.ts'
import { ENTRIES, ROOT } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { layoutOf, openSlide } from './support/walk.ts'

/** What a few parts show besides claims: the names of the paper, of the statute and of outside sources. */
function namesOn(slide: Slide, { evidence, act }: DeckData): string[] {
  const shows = (...names: string[]): boolean => slide.tags.some(tag => names.includes(tag.name))
  return [
    ...slide.layout === 'cover' ? [JSON.stringify(evidence.report)] : [],
    ...shows('SourceList') ? [JSON.stringify(evidence)] : [],
    ...shows('ActOutline', 'ActArticles') ? [act?.title ?? '', act?.number ?? ''] : [],
  ]
}

/** Runs of digits in all that the check reads for a slide. */
function checkedFigures(slide: Slide, data: DeckData): Set<string> {
  const texts = [
    slide.title,
    ...slide.claims.map(claim => claim.text),
    ...slide.editorNotes.map(note => note.text),
    ...slide.exhibits.flatMap(exhibit => exhibit.rows.flatMap(row => row.texts)),
    ...namesOn(slide, data),
  ]
  return new Set((texts.join(' ').match(/\d+/g) ?? []).map(figure => figure.replace(/^0+(?=\d)/, '')))
}

for (const entry of ENTRIES) {
  test(`every figure that ${entry} shows is one that the check has seen`, async ({ page }) => {
    const deck = await openDeck(entry)
    const { data } = await loadData(ROOT)
    await openPrint(page, deck)
    const escaped: string[] = []
    let count = 0
    for (const slide of deck.slides) {
      const checked = checkedFigures(slide, data)
      const shown = await printed(page, slide).evaluate(root => window.deckProbe.figuresIn(root))
      count += shown.length
      escaped.push(...shown.filter(figure => !checked.has(figure)).map(figure => `${nameOf(slide)}: ${figure}`))
    }
    expect(escaped).toEqual([])
    expect(count).toBeGreaterThan(deck.slides.length / 2)
  })
}

test('nor does a figure escape in what the timeline tells when an event is opened', async ({ page }) => {
  const deck = await openDeck()
  const { data } = await loadData(ROOT)
  const slide = withComponent(deck, 'Timeline')
  await openSlide(page, deck, slide, Number(slide.frontmatter.clicks ?? 0))
  const checked = checkedFigures(slide, data)
  const layout = layoutOf(page, slide.number)
  const escaped: string[] = []
  for (const button of await layout.locator('.timeline-event button').all()) {
    await button.click()
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    const shown = await layout.evaluate(root => window.deckProbe.figuresIn(root))
    const event = await button.innerText()
    escaped.push(...shown.filter(figure => !checked.has(figure)).map(figure => `${event}: ${figure}`))
  }
  expect(escaped).toEqual([])
})
