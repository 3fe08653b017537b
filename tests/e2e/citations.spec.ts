/** Source marks: every one is a link that says where it leads, and leads there. */
import type { Page } from '@playwright/test'
import { passageUrl } from '../../model/anchor.ts'
import { loadData } from '../../src/deck/data.ts'
import { nameOf, openDeck } from './support/deck.ts'
import { openPrint, printed } from './support/print.ts'
import { ENTRIES, ROOT } from './support/site.ts'
import { expect, test } from './support/test.ts'
import type { Slide } from '../../src/evidence/deck.ts'

interface MarkSeen {
  sign: string
  outside: boolean
  inFooter: boolean
  href: string | null
  name: string | null
  target: string | null
  rel: string
}

function marksOn(page: Page, slide: Slide): Promise<MarkSeen[]> {
  return printed(page, slide).locator('.mark').evaluateAll(all => all.map(mark => ({
    sign: (mark.textContent ?? '').trim(),
    outside: mark.classList.contains('mark-outside'),
    inFooter: mark.closest('.slide-footer') !== null,
    href: mark.getAttribute('href'),
    name: mark.getAttribute('aria-label'),
    target: mark.getAttribute('target'),
    rel: mark.getAttribute('rel') ?? '',
  })))
}

function problemsOf(mark: MarkSeen): string[] {
  const wrong: [boolean, string][] = [
    [mark.href === null || !/^https?:\/\//.test(mark.href), 'is no link to the web'],
    [!/^(?:Source \d+|Outside source [a-z]+): \S/.test(mark.name ?? ''), 'has no name that says where it leads'],
    [!mark.outside && !mark.href?.includes('#:~:text='), 'does not lead to a sentence'],
    [mark.target !== '_blank' || !mark.rel.split(' ').includes('noopener'), 'is no safe link to another window'],
    [mark.outside ? !/^[a-z]$/.test(mark.sign) : !/^\d+$/.test(mark.sign), 'is neither a number nor a letter'],
  ]
  return wrong.filter(([bad]) => bad).map(([, what]) => `the mark "${mark.sign}" ${what}`)
}

/** Marks beside claims that the source line does not name, or names with another address. */
function unexplained(marks: readonly MarkSeen[]): string[] {
  const line = new Map(marks.filter(mark => mark.inFooter).map(mark => [mark.sign, mark.href]))
  return marks.filter(mark => !mark.inFooter && line.get(mark.sign) !== mark.href).map(mark => `the source line does not explain the mark "${mark.sign}"`)
}

for (const entry of ENTRIES) {
  test(`every source mark of ${entry} is a link with a name, and in the source line`, async ({ page }) => {
    const deck = await openDeck(entry)
    await openPrint(page, deck)
    const problems: string[] = []
    let count = 0
    for (const slide of deck.slides) {
      const marks = await marksOn(page, slide)
      count += marks.length
      // Numbers beside claims begin at 1 and leave none out.
      const numbers = marks.filter(mark => mark.inFooter && !mark.outside).map(mark => Number(mark.sign))
      const gaps = [...numbers].sort((a, b) => a - b).some((number, i) => number !== i + 1)
      const found = [...marks.flatMap(problemsOf), ...unexplained(marks), ...gaps ? ['the numbers have gaps'] : []]
      problems.push(...[...new Set(found)].map(problem => `${nameOf(slide)}: ${problem}`))
    }
    expect(problems).toEqual([])
    expect(count).toBeGreaterThan(deck.talk.length * 3)
  })

  test(`every link of ${entry} that leaves the deck does so safely, with a name`, async ({ page }) => {
    const deck = await openDeck(entry)
    await openPrint(page, deck)
    const links = page.locator('.print-slide-container a[href^="http"]')
    const bad = await links.evaluateAll(all => all.filter(link => link.getAttribute('target') !== '_blank' || !link.getAttribute('rel')?.includes('noopener') || (link.getAttribute('aria-label') ?? link.textContent ?? '').trim() === '').map(link => link.outerHTML.slice(0, 160)))
    expect(bad).toEqual([])
  })

  test(`the passages that a slide of ${entry} names are linked on it`, async ({ page }) => {
    const deck = await openDeck(entry)
    const { data } = await loadData(ROOT)
    const addressOf = new Map(data.evidence.passages.map(passage => [passage.id, passageUrl(passage, data.evidence.report.url)]))
    await openPrint(page, deck)
    const problems: string[] = []
    for (const slide of deck.slides) {
      const linked = new Set(await printed(page, slide).locator('a').evaluateAll(all => all.map(link => link.getAttribute('href'))))
      const named = [...slide.evidence, ...slide.cites].map(({ id }) => id)
      problems.push(...named.filter(id => !linked.has(addressOf.get(id) ?? '')).map(id => `${nameOf(slide)}: ${id} is not linked`))
    }
    expect(problems).toEqual([])
  })
}

test('the evidence under the notes has the numbers of the slide, each leading to the same sentence', async ({ page }) => {
  const deck = await openDeck()
  for (const slide of deck.talk.filter(({ number }) => [3, 5, 14].includes(number))) {
    await page.goto(deck.presenterAt(slide))
    const list = page.locator('.grid-section.note .evidence-list')
    await expect(list).toBeVisible()
    const listed = await list.locator('li').evaluateAll(items => items.map(item => [item.querySelector('.evidence-sign')?.textContent, item.querySelector('a')?.href] as const))
    const marks = await page.locator(`#slide-content [data-slidev-no="${slide.number}"] a.mark`).evaluateAll(links => (links as HTMLAnchorElement[]).map(({ textContent, href }) => [textContent, href] as const))
    const byNumber = new Map(listed)
    expect(marks.length).toBeGreaterThan(5)
    expect(marks.filter(([sign, href]) => byNumber.get(sign) !== href)).toEqual([])
    const numbers = listed.map(([sign]) => Number(sign)).filter(Number.isFinite)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  }
})
