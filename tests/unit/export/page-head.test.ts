import { describe, expect, it } from 'vitest'
import type { DeckFacts } from '../../../src/export/facts.ts'
import { withPageHead } from '../../../src/export/page-head.ts'
import { slideFacts } from './facts.ts'

const slidevPage = `<!DOCTYPE html>
<html lang="en">
<head>
<title>Slidev's</title>
<link rel="icon" href="https://cdn.jsdelivr.net/gh/slidevjs/slidev/assets/favicon.png">
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta property="slidev:version" content="53.0.0">
<meta name="description" content="&quot;Quoted twice.&quot;">
<meta property="og:title" content="Slidev's">
</head>
<body></body>
</html>`
const slides = [1, 2].map(no => slideFacts({ no }))
const facts: DeckFacts = {
  entry: 'slides.md', title: 'A "deck" & more', description: 'What it $1 says.', author: 'Ada', lang: 'ja', keywords: [],
  card: './card.png', width: 980, height: 552, slides, roots: [],
}
const address = { base: '/a/', path: '2' }

describe('withPageHead', () => {
  const html = withPageHead(slidevPage, facts, address, slides[1])

  it('titles a slide\'s page by the slide, and the first by the deck', () => {
    expect(html).toContain('<title>Finding 2 | A &quot;deck&quot; &amp; more</title>')
    expect(withPageHead(slidevPage, facts, address, slides[0])).toContain('<title>A &quot;deck&quot; &amp; more</title>')
  })

  it('describes the deck once, without Slidev\'s quotes, and says its language', () => {
    expect(html.match(/name="description"/g)).toHaveLength(1)
    expect(html).toContain('content="What it $1 says."')
    expect(html).toContain('<html lang="ja">')
    expect(html).not.toContain('slidev:')
  })

  it('asks no other host, not even for an icon', () => {
    expect(html).not.toContain('cdn.jsdelivr.net')
    expect(withPageHead(slidevPage.replace(/https:[^"]*png/, './icon.svg'), facts, address)).toContain('href="/a/icon.svg"')
    expect(withPageHead(slidevPage.replace(/https:[^"]*png/, '/a/icon.svg'), facts, address)).toContain('href="/a/icon.svg"')
    const own = 'data:image/svg+xml,%3Csvg%3E'
    expect(withPageHead(slidevPage.replace(/https:[^"]*png/, own), facts, address)).toContain(`href="${own}"`)
  })

  it('writes absolute addresses only where the site\'s own is known', () => {
    expect(html).toContain('property="og:image" content="/a/card.png"')
    expect(html).not.toContain('og:url')
    const known = withPageHead(slidevPage, facts, { ...address, origin: 'https://example.org' })
    expect(known).toContain('property="og:url" content="https://example.org/a/2"')
    expect(known).toContain('property="og:image" content="https://example.org/a/card.png"')
  })

  it('carries the security policy', () => {
    expect(html).toContain('http-equiv="Content-Security-Policy" content="default-src \'self\'')
    expect(html).not.toContain('frame-ancestors')
  })
})
