import { describe, expect, it } from 'vitest'
import type { DeckFacts } from '../../../src/export/facts.ts'
import { namedFiles, withoutAddresses } from '../../../src/export/one-file/page.ts'
import { coloursIn, openingHtml, openingOf, openingStyle } from '../../../src/export/opening.ts'
import { withPageHead } from '../../../src/export/page-head.ts'
import { preloads } from '../../../src/export/preloads.ts'
import { schemeFile } from '../../../src/export/scheme-script.ts'
import { slideFacts } from './facts.ts'

const facts: DeckFacts = {
  entry: 'slides.md', title: 'A deck', description: 'What it says.', author: 'Ada', lang: 'en', keywords: [], width: 1280, height: 720, roots: [],
  slides: [slideFacts({ no: 1, title: 'First & last' }), slideFacts({ no: 2, title: 'Kept back', backup: true })],
}
const files = [{ href: '/a/slides.pdf', label: 'the slides as a PDF' }]
const page = '<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>x</title>\n<script type="module" src="/a/assets/index-abcdefgh.js"></script>\n</head>\n<body>\n  <div id="app"></div>\n</body>\n</html>'
const built = (own: DeckFacts): string =>
  withPageHead(page, own, { base: '/a/', path: '1' }, own.slides[0], openingOf(own, '/a/', 'p{}', '<link rel="modulepreload" href="/a/b.js">', { title: 'A deck', files }))

describe('the first paint', () => {
  it('has the look’s own colours, light and dark', async () => {
    const style = await openingStyle(facts)
    expect(style).toMatch(/^:is\(#opening,\.without-script\)\{--paper:#\w{6};.*--slidev-slide-container-background:#\w{6}\}html\.dark :is\(#opening,\.without-script\)\{--paper:#\w{6};/)
    expect(style).not.toContain('undefined')
    expect(style).toContain('calc(100vw/1280)')
  })

  it('follows a colour that names another', () => {
    expect([...coloursIn('a {\n --x: #fff;\n}\na {\n  --y: var(--x);\n}', 'a')]).toEqual([['--x', '#fff'], ['--y', '#fff']])
  })

  it('comes before the deck, once the scheme is set', () => {
    const html = built(facts)
    const places = ['http-equiv="Content-Security-Policy"', `<script src="/a/${schemeFile}"></script>`, '<style>p{}</style>', 'src="/a/assets/index'].map(part => html.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(namedFiles(html, '/a/').scripts).toEqual(['assets/index-abcdefgh.js'])
  })

  it('needs no script where the deck has one scheme only', () => {
    const html = built({ ...facts, scheme: 'dark' })
    expect(html).toContain('<html class="dark" lang="en">')
    expect(html).not.toContain(schemeFile)
  })
})

describe('without scripts', () => {
  it('says what the deck is, what it says, and where to read it', () => {
    const html = openingHtml(facts, { title: 'A deck', files })
    const text = /<noscript>(.*)<\/noscript>/s.exec(html)?.[1] ?? ''
    expect(text).toContain('<h1>A deck</h1>')
    expect(text).toContain('What it says.')
    expect(text).toContain('<a href="/a/slides.pdf">the slides as a PDF</a>')
    expect(text).toContain('<li>First &amp; last</li>')
    expect(text).not.toContain('Kept back')
  })

  it('says at a wrong address that there is nothing', () => {
    expect(openingHtml(facts, { title: 'A deck', files: [], missing: true })).toContain('<h1>There is no page at this address</h1>')
  })

  it('a deck in one file, whose links would lead nowhere, says nothing of them', () => {
    expect(withoutAddresses(built(facts))).not.toContain('slides.pdf')
  })
})

describe('preloads', () => {
  const assets = ['index-abcdefgh.js', 'parts-abcdefg1.js', 'parts-abcdefg1.css', 'slides-2-abcdefg2.js', 'slides-2-parts-abcdef_3.js', 'slides-27-abcdefg4.js', 'source-serif-4-latin-400-normal-abcdefg5.woff2', 'source-serif-4-latin-600-normal-abcdefg7.woff2', 'shippori-mincho-japanese-400-normal-ab-defg6.woff2']
  const namesOf = (no: number, cover?: 'named' | 'plain'): string[] => [...preloads(assets, '/a/', no, cover).matchAll(/href="\/a\/assets\/([^"]*)"/g)].map(([, name = '']) => name)

  it('name a slide’s own files, and the faces that it is set in', () => {
    expect(namesOf(7, 'named')).toEqual(['source-serif-4-latin-600-normal-abcdefg7.woff2', 'source-serif-4-latin-400-normal-abcdefg5.woff2', 'parts-abcdefg1.js', 'slides-2-parts-abcdef_3.js', 'slides-2-abcdefg2.js'])
  })

  it('name the cover’s faces as it is, and none where the first slide is another’s', () => {
    expect(namesOf(1, 'named')).toEqual(['source-serif-4-latin-400-normal-abcdefg5.woff2', 'shippori-mincho-japanese-400-normal-ab-defg6.woff2'])
    expect(namesOf(1, 'plain')).toEqual(['source-serif-4-latin-400-normal-abcdefg5.woff2'])
    expect(namesOf(1)).toEqual([])
  })
})
