import { describe, expect, it } from 'vitest'
import { plainTitle } from '../../../src/export/facts.ts'
import { deckRoutes, normalizeBase, slideOfPath } from '../../../src/export/routes.ts'
import { slideFacts } from './facts.ts'

const slide = (no: number, alias?: string) => slideFacts({ no, title: `Title ${no}`, ...(alias && { alias }) })
const facts = { slides: [slide(1), slide(2, 'backup')] }

describe('deckRoutes', () => {
  it('has a page for each slide and alias, for both windows, and for the whole deck', () => {
    expect(deckRoutes(facts, ['handout']).map(route => route.path)).toEqual([
      '1', 'presenter/1', '2', 'presenter/2', 'backup', 'presenter/backup',
      'entry', 'overview', 'notes', 'presenter', 'presenter/print', 'print', 'handout',
    ])
  })
})

describe('normalizeBase', () => {
  it.each([['/', '/'], ['', '/'], ['briefings/japan', '/briefings/japan/'], ['/a//b/', '/a/b/'], ['https://example.org/a/', '/a/']])('%s', (base, expected) => {
    expect(normalizeBase(base)).toBe(expected)
  })
})

describe('slideOfPath', () => {
  it.each([['/x/', 1], ['/x/2', 2], ['/x/2/', 2], ['/x/backup', 2], ['/x/9', undefined], ['/y/2', undefined], ['/x/slides.pdf', undefined]])('%s', (path, expected) => {
    expect(slideOfPath(facts, '/x/', path)).toBe(expected)
  })
})

describe('plainTitle', () => {
  it.each([
    ['A *soft* law, **not** a hard one', 'A soft law, not a hard one'],
    ['The [Act](https://example.org) is `law`', 'The Act is law'],
    ['Two<br>lines <em>here</em> &amp; there', 'Two lines here & there'],
    [String.raw`From \$300 to \~\$500 \| a\:b`, 'From $300 to ~$500 | a:b'],
    ['snake_case and 2 * 3 * 4 stay', 'snake_case and 2 * 3 * 4 stay'],
  ])('%s', (markdown, expected) => expect(plainTitle(markdown)).toBe(expected))
})
